#pragma once

#include "core/merge/merge.h"

#include <QWidget>

#include <optional>
#include <vector>

class QComboBox;
class QLabel;
class QPushButton;

namespace ui {

class MessageStrip;
class ShownPlan;
class TickList;

/// «Принять из другого плана»: what another file has otherwise, whose each side is, and the deed that takes it: one
/// step of undo. What only the other plan has changed is ticked; where both have, a person chooses.
class MergePage : public QWidget {
    Q_OBJECT

public:
    explicit MergePage(ShownPlan& plan, QWidget* parent = nullptr);

    /// The other plan; `name` – its file.
    void setOther(const QString& name, const scenario::DraftContent& content);

    [[nodiscard]] TickList& list() const { return *m_list; }
    [[nodiscard]] QComboBox& filter() const { return *m_filter; }
    [[nodiscard]] QPushButton& takeButton() const { return *m_take; }
    /// What the other plan brings, what of it has no place here.
    [[nodiscard]] QString summary() const;

public slots:
    void take();

signals:
    void otherPlanRequested();
    void cellRequested(const form::CellAddress& cell, int year);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void arrange();
    void refresh();
    void fillList();
    void showEffect();
    [[nodiscard]] std::vector<merge::Line> ticked() const;
    [[nodiscard]] QStringList wordsOf(const merge::Line& line) const;

    ShownPlan& m_plan;
    std::optional<scenario::DraftContent> m_other;
    QString m_otherName;
    merge::Comparison m_comparison;
    std::vector<merge::Line> m_lines;  ///< in sight
    QComboBox* m_filter;
    QPushButton* m_choose;
    MessageStrip* m_strip;
    TickList* m_list;
    QLabel* m_summary;
    QPushButton* m_take;
};

}  // namespace ui
