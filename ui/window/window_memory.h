#pragma once

#include "core/reading/table_shape.h"
#include "ui/start/start_choices.h"
#include "ui/widgets/theme.h"
#include "ui/window/plan_place.h"

#include <QByteArray>
#include <QHash>
#include <QSet>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

class QSettings;

namespace ui {

/// What is remembered for a user between two starts, and for a plan. Nothing of the plan itself.
class WindowMemory {
public:
    /// `file` – an ini file of its own, for tests and scripts; empty – the user's settings.
    explicit WindowMemory(const QString& file = {});
    ~WindowMemory();

    [[nodiscard]] Scheme scheme() const;
    void setScheme(Scheme scheme);
    [[nodiscard]] int zoom() const;
    void setZoom(int percent);
    /// Where files were chosen last; the documents, where that is hidden or no longer there.
    [[nodiscard]] QString folder() const;
    void setFolder(const QString& folder);
    [[nodiscard]] QByteArray geometry() const;
    [[nodiscard]] QByteArray panels() const;
    void setWindow(const QByteArray& geometry, const QByteArray& panels);
    void forgetPanels();

    /// Groups of the tree that are folded, by their names.
    [[nodiscard]] QStringList foldedGroups() const;
    void setFoldedGroups(const QStringList& names);

    /// Label mode and column widths of one appendix of one edition.
    [[nodiscard]] std::optional<int> labelMode(const QString& form) const;
    void setLabelMode(const QString& form, int mode);
    [[nodiscard]] QHash<int, int> widths(const QString& form) const;
    void setWidths(const QString& form, const QHash<int, int>& widths);

    /// Normatives of all years side by side, as they are until the user chooses one year.
    [[nodiscard]] bool normYearsTogether() const;
    void setNormYearsTogether(bool together);

    /// How many copies of a plan are kept beside it; 0 – none is made.
    [[nodiscard]] int copiesKept() const;
    void setCopiesKept(int count);

    [[nodiscard]] std::optional<PlanPlace> place(const QString& path) const;
    void setPlace(const QString& path, const PlanPlace& place);
    [[nodiscard]] QSet<QString> collapsed(const QString& path, int appendix) const;
    void setCollapsed(const QString& path, int appendix, const QSet<QString>& rows);
    /// Which earlier years stand beside the form, as the number of the choice; nullopt – never chosen.
    [[nodiscard]] std::optional<int> earlierYears(const QString& path, int appendix) const;
    void setEarlierYears(const QString& path, int appendix, int years);

    /// What was chosen for tables of files, the last first.
    [[nodiscard]] std::vector<reading::TableShape> tableShapes() const;
    /// In the place of what was chosen for the same wording of a heading.
    void addTableShape(const reading::TableShape& shape);

    [[nodiscard]] std::vector<RecentPlan> recentPlans() const;
    void addRecentPlan(const RecentPlan& plan);
    /// True of the file as it is now; of one changed elsewhere it is forgotten.
    void setDigest(const QString& path, const PlanDigest& digest);

private:
    [[nodiscard]] static QString planKey(const QString& path);
    [[nodiscard]] std::optional<PlanDigest> digest(const RecentPlan& plan) const;

    std::unique_ptr<QSettings> m_settings;
};

}  // namespace ui
