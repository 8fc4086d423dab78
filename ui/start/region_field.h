#pragma once

#include "core/norms/region_table.h"

#include <QWidget>

class QCompleter;
class QLabel;
class QLineEdit;
class QStringListModel;
class QVBoxLayout;

namespace ui {

/// The name of a region, typed by any of its names. A list follows the typing; a name that is not in the list of the
/// form is refused with the nearest ones as links.
class RegionField : public QWidget {
    Q_OBJECT

public:
    explicit RegionField(QWidget* parent = nullptr);

    /// `binding` – the form takes no other regions; else the list only spares typing.
    void setRegions(const norms::RegionTable& regions, bool binding);
    [[nodiscard]] QLineEdit& edit() const { return *m_edit; }
    /// The name as the form has it; nothing, and the reason under the field, when it cannot be a region.
    [[nodiscard]] QString accept();
    /// The same while it is typed, without a word: empty until it is a region the form takes.
    [[nodiscard]] QString known() const;
    void refuse(const QString& fault, const QStringList& nearest = {});
    [[nodiscard]] QString fault() const;
    /// Names offered under the refusal.
    [[nodiscard]] QStringList offered() const { return m_offered; }
    /// Names the list shows for what is typed.
    [[nodiscard]] QStringList listed() const;
    void clear();

signals:
    void accepted();
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow(const QString& typed);
    void forgive();
    void take(const QString& name);

    norms::RegionTable m_regions;
    bool m_binding = false;
    QLineEdit* m_edit;
    QStringListModel* m_names;
    QCompleter* m_list;
    QLabel* m_fault;
    QVBoxLayout* m_links;
    QStringList m_offered;
};

}  // namespace ui
