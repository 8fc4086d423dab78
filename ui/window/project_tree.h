#pragma once

#include "core/check/table_readiness.h"
#include "ui/window/plan_place.h"

#include <QTreeWidget>

namespace ui {

class ShownPlan;
class TreeDelegate;

/// The left panel: every page of a plan that exists, with the gravest findings of each, and of each appendix how far it
/// is filled in the year in sight.
class ProjectTree : public QTreeWidget {
    Q_OBJECT

public:
    explicit ProjectTree(const ShownPlan& shownPlan, QWidget* parent = nullptr);

    /// Opens the group that the page stands in.
    void setCurrentPage(const PageId& page);
    /// By their names, to be remembered.
    [[nodiscard]] QStringList foldedGroups() const;
    void setFoldedGroups(const QStringList& names);

signals:
    void pageRequested(const PageId& page);
    void scenarioRequested(int scenario);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void drawRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    QTreeWidgetItem* addGroup(const QString& name);
    void fill();
    void fillScenarios();
    void markScenario();
    void showBadges();
    void showReadiness();
    void fitRows();
    void activate(QTreeWidgetItem* item);

    const ShownPlan& m_shownPlan;
    check::TableInputs m_inputs;
    TreeDelegate* m_delegate;
    QTreeWidgetItem* m_forms = nullptr;
    QTreeWidgetItem* m_scenarios = nullptr;
};

}  // namespace ui
