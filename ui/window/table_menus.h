#pragma once

#include <QObject>

#include <functional>

class QActionGroup;
class QMenu;

namespace ui {

class AppendixPage;

/// The lists of a table's head line once more as menus, for whoever works by keys: which rows, how their names are
/// written, which columns of each year, which years before the programme.
class TableMenus : public QObject {
    Q_OBJECT

public:
    /// Adds the menus to `view`. `page` gives the appendix in sight, null when another page is.
    TableMenus(QMenu& view, std::function<AppendixPage*()> page, QObject* parent);

private:
    QMenu* addMenu(QMenu& view, const QString& name, std::function<void(AppendixPage&, int)> choose);
    void show();

    std::function<AppendixPage*()> m_page;
    QMenu* m_rows;
    QMenu* m_labels;
    QMenu* m_columns;
    QMenu* m_earlier;
};

}  // namespace ui
