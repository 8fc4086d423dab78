#pragma once

#include "ui/check/check_rows.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace ui {

class CheckDetail;
class ChecksFilter;
class ChecksModel;
class ChecksView;
class ElidedLabel;
class VerdictStrip;

/// «Проверки»: every finding of the plan by groups, the checklist and the rules that hold; what can be done about the
/// one in sight, and whether the plan may be printed without the mark «ПРОЕКТ».
class ChecksPage : public QWidget {
    Q_OBJECT

public:
    explicit ChecksPage(ShownPlan& shownPlan, QWidget* parent = nullptr);
    ~ChecksPage() override;

    [[nodiscard]] ChecksModel& model() const { return *m_model; }
    [[nodiscard]] ChecksView& view() const { return *m_view; }
    [[nodiscard]] CheckDetail& detail() const { return *m_detail; }
    [[nodiscard]] ChecksFilter& filter() const { return *m_filter; }
    [[nodiscard]] VerdictStrip& verdict() const { return *m_verdict; }
    /// What is said in the place of the table; empty while it has rows.
    [[nodiscard]] QString emptyWords() const;
    /// The gravest finding of the cell in that year, in sight; nothing where there is none.
    void goTo(const form::CellAddress& cell, int year);
    /// The next open line, or the one before.
    void step(bool forward);

signals:
    void findingRequested(const check::CheckFinding& finding);
    /// The cell of the finding, and a correction of it.
    void correctionRequested(const form::CellAddress& cell, int year);
    void protocolRequested();

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* makeTitle();
    void follow();
    void showPlan();

    ShownPlan& m_shownPlan;
    ChecksModel* m_model;
    ElidedLabel* m_addition;
    VerdictStrip* m_verdict;
    ChecksFilter* m_filter;
    CheckDetail* m_detail;
    ChecksView* m_view;
    QLabel* m_empty;
    bool m_stale = false;
};

}  // namespace ui
