#pragma once

#include "core/programme/transfers.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QLabel;
class QPushButton;

namespace ui {

class MessageStrip;
class ShownPlan;
class TickList;

/// What other tables of the plan give otherwise than it stands, and the deed that takes it: one step of undo. Nothing
/// is ticked where two tables give different figures for one cell.
class TakePage : public QWidget {
    Q_OBJECT

public:
    explicit TakePage(ShownPlan& plan, QWidget* parent = nullptr);

    [[nodiscard]] TickList& list() const { return *m_list; }
    [[nodiscard]] QComboBox& from() const { return *m_from; }
    [[nodiscard]] QPushButton& takeButton() const { return *m_take; }
    /// What becomes of the cost of the programme, or why the list is empty.
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QString message() const;

public slots:
    void take();

signals:
    /// The cell that would take the figure, or the one it is taken from.
    void cellRequested(const form::CellAddress& cell, int year);

protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void arrange();
    void refreshWhenSeen();
    void refresh();
    void fillFrom();
    void addLine(const programme::TransferOffer& offer, bool isTicked);
    [[nodiscard]] std::vector<programme::TransferOffer> ticked() const;
    void showEffect();
    [[nodiscard]] QString effectWords(const std::vector<programme::TransferOffer>& chosen) const;

    ShownPlan& m_plan;
    QComboBox* m_from;
    MessageStrip* m_strip;
    TickList* m_list;
    QLabel* m_summary;
    QPushButton* m_take;
    std::vector<programme::TransferOffer> m_offers;
    QString m_awaited;  ///< what is not offered, and why
    bool m_stale = true;
};

}  // namespace ui
