#pragma once

#include "ui/window/journal_filter.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QTreeView;

namespace ui {

class ShownPlan;
class JournalModel;
class LinkButton;
class PageTitle;
class RoleLabel;

/// Everything that was ever done to a plan, newest first: who, when, old → new, why. A deed is one line that opens;
/// the line of fields over them looks for words, a scenario, a person, a cell.
class JournalPage : public QWidget {
    Q_OBJECT

public:
    explicit JournalPage(const ShownPlan& shownPlan, QWidget* parent = nullptr);

    [[nodiscard]] QTreeView& list() const { return *m_list; }
    [[nodiscard]] QLineEdit& search() const { return *m_search; }
    [[nodiscard]] QComboBox& scenarios() const { return *m_scenarios; }
    [[nodiscard]] QComboBox& authors() const { return *m_authors; }
    [[nodiscard]] QComboBox& subjects() const { return *m_subjects; }
    void resetFilter();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    [[nodiscard]] QWidget* makeFilter();
    void makeList();
    void read();
    [[nodiscard]] bool readFromFile();
    void fillFilter();
    void takeFilter();
    void showLines();
    void shareWidth();

    const ShownPlan& m_shownPlan;
    JournalModel* m_model;
    PageTitle* m_title;
    QWidget* m_filterLine = nullptr;
    QLineEdit* m_search;
    QComboBox* m_scenarios;
    QComboBox* m_authors;
    QComboBox* m_subjects;
    LinkButton* m_reset;
    QTreeView* m_list;
    QWidget* m_nothing;  ///< says that nothing was changed yet
    QWidget* m_notFound;
    RoleLabel* m_unread;  ///< says why the file does not give the journal; empty where it does
    JournalSubjects m_spokenOf;
    std::size_t m_entries = 0;  ///< of the journal, that the lists of the filter know
    bool m_stale = true;
};

}  // namespace ui
