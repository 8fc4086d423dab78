#pragma once

#include <QWidget>

#include <vector>

class QBoxLayout;
class QComboBox;
class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace ui {

class ImportSession;
class RoleLabel;
class SectionTitle;
class SheetList;
class ShownPlan;

/// At the left of an import: the sheets of the file, what was found in the heading and may be chosen otherwise, and how
/// numbers were read.
class ImportSide : public QWidget {
    Q_OBJECT

public:
    ImportSide(ShownPlan& plan, ImportSession& session, QWidget* parent = nullptr);

    /// One line of lists over the source, where the window is small.
    void setCompact(bool compact);
    void showSheets();
    void showMapping();
    [[nodiscard]] SheetList& sheets() const { return *m_sheets; }
    [[nodiscard]] QComboBox& table() const { return *m_table; }
    [[nodiscard]] QComboBox& money() const { return *m_money; }
    [[nodiscard]] QComboBox& year() const { return *m_year; }
    [[nodiscard]] QComboBox& matching() const { return *m_matching; }
    /// «гр. 7 и 8 станут тыс. руб., ÷ 1000»
    [[nodiscard]] QString moneyWords() const;

private:
    void fillYears();
    void showMoney();
    void showNumbers();
    QComboBox* addChoice(QVBoxLayout& column, const QString& name);

    ShownPlan& m_plan;
    ImportSession& m_session;
    SectionTitle* m_sheetsTitle;
    SheetList* m_sheets;
    QComboBox* m_sheetBox;  ///< the same in one line
    QBoxLayout* m_whole = nullptr;
    QBoxLayout* m_choices = nullptr;
    std::vector<QWidget*> m_ofColumn;  ///< what one line has no room for
    QComboBox* m_table = nullptr;
    QComboBox* m_money = nullptr;
    RoleLabel* m_moneyFound;
    RoleLabel* m_moneyAsked;
    QComboBox* m_year = nullptr;
    RoleLabel* m_yearAsked;
    QComboBox* m_matching = nullptr;
    QWidget* m_how = nullptr;
    QGridLayout* m_numbers;
    bool m_isCompact = false;
};

}  // namespace ui
