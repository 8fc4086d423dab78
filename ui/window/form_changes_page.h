#pragma once

#include "ui/window/installed_form.h"

#include <QWidget>

class QPushButton;
class QTextEdit;

namespace ui {

class ShownPlan;
class PageTitle;

/// What the installed revision of the form would change in this plan, and the choice to take it.
class FormChangesPage : public QWidget {
    Q_OBJECT

public:
    FormChangesPage(const ShownPlan& shownPlan, InstalledForm installed, QWidget* parent = nullptr);

    /// The list as it is read: one line a change, or a count where a table has many of one kind.
    [[nodiscard]] QString text() const;
    [[nodiscard]] QPushButton& acceptButton() const { return *m_accept; }
    [[nodiscard]] QPushButton& leaveButton() const { return *m_leave; }
    /// Pressed, every change has a line of its own; there where some are counted only.
    [[nodiscard]] QPushButton& detailsButton() const { return *m_details; }

signals:
    void accepted();
    void left();

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void refreshWhenSeen();
    void refresh();

    const ShownPlan& m_shownPlan;
    InstalledForm m_installed;
    PageTitle* m_title;
    QPushButton* m_details;
    QPushButton* m_leave;
    QPushButton* m_accept;
    QTextEdit* m_list;
    bool m_stale = true;
};

}  // namespace ui
