#pragma once

#include <QStringList>
#include <QWidget>

#include <string>
#include <unordered_set>
#include <vector>

class QComboBox;
class QLineEdit;

namespace ui {

class AppendixModel;
class SegmentedSwitch;
class ShownPlan;

/// The line over a list that says which of its rows are in sight: words of its texts, and a mark, a word of a choice or
/// findings. It is asked when it is changed: a row that is typed afterwards stays in sight whatever it has.
class ListFilter : public QWidget {
    Q_OBJECT

public:
    ListFilter(ShownPlan& plan, AppendixModel& model, QWidget* parent);

    /// «Все 118», «ОМС 109», in the order of the columns.
    [[nodiscard]] QStringList choices() const;
    [[nodiscard]] int choice() const { return m_choice; }
    void choose(int choice);
    /// Ctrl+F.
    void focusSearch();
    void setSearch(const QString& text);
    /// All rows come back into sight.
    void clear();
    /// «Показано 41 из 118»; empty while nothing is hidden.
    [[nodiscard]] QString words() const;

signals:
    void applied();
    /// Esc in an empty field.
    void leaveRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// What one choice asks of a row.
    struct Condition {
        enum class Kind { All, Marked, Chosen, Unmarked, WithFindings } kind = Kind::All;
        std::size_t column = 0;  ///< Marked, Chosen
        std::string word;  ///< Chosen
        QString name;
    };
    void findConditions();
    [[nodiscard]] bool holds(const Condition& condition, std::size_t place) const;
    [[nodiscard]] bool hasWords(std::size_t place) const;
    void readFaults();
    void showCounts();
    void apply();
    void arrange();

    ShownPlan& m_plan;
    AppendixModel& m_model;
    QLineEdit* m_search;
    SegmentedSwitch* m_wide;
    QComboBox* m_narrow;
    std::vector<Condition> m_conditions;
    std::unordered_set<std::string> m_faulty;  ///< keys of rows with findings
    std::string m_wanted;  ///< the words, folded
    int m_choice = 0;
};

}  // namespace ui
