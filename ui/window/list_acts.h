#pragma once

#include <QList>
#include <QObject>

#include <cstddef>
#include <set>

class QPushButton;

namespace ui {

class AppendixModel;
class EmptyList;
class GridView;
class MessageStrip;
class PageTitle;
class ShownPlan;

/// What is done with the rows of a list on its page: added, deleted and brought back, taken from elsewhere.
class ListActs : public QObject {
    Q_OBJECT

public:
    ListActs(ShownPlan& plan, AppendixModel& model, GridView& grid, MessageStrip& strip);

    /// The buttons of the head line.
    void addButtons(PageTitle& title);
    /// On a narrow page they are icons with names.
    void fitButtons(int pageWidth);
    /// Opens the empty row below the table.
    void addRow();
    /// Rows of the plan that have a selected cell; what is told of them can be answered with «Вернуть».
    void removeRows();
    /// After rows were pasted: they stay selected, and what is told of them can be answered with «Отменить вставку».
    void tellPasted();
    [[nodiscard]] EmptyList& empty() const { return *m_empty; }

signals:
    /// The clipboard, into the empty row.
    void pasteRequested(const QModelIndex& corner);
    void fileRequested();
    void lastPlanRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showEmpty();
    void selectRows(const std::set<int>& rows);
    void tellDeed(const QString& words, const QString& answer);
    void forgetDeed();
    void takeBack();
    void paste();
    [[nodiscard]] QModelIndex newCell() const;

    ShownPlan& m_plan;
    AppendixModel& m_model;
    GridView& m_grid;
    MessageStrip& m_strip;
    EmptyList* m_empty;
    QList<QPushButton*> m_buttons;
    std::size_t m_toldAt = 0;  ///< entries of the journal after the deed that is still told; 0 – none is
};

}  // namespace ui
