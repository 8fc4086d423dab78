#pragma once

#include "ui/check/check_rows.h"

#include <QAbstractTableModel>

namespace ui {

enum class CheckColumn { State, Where, What, Actual, Expected, Difference, Ground };
inline constexpr int checkColumns = 7;

/// Roles of the page of checks beside those of Qt.
enum CheckRole {
    CheckKindRole = Qt::UserRole + 1,  ///< CheckRowKind
    GuessStartRole,  ///< where in the text of «Что замечено» the guess begins; −1 – there is none
    GuessLengthRole,
    FoldedRole,  ///< of a group
    SideWordsRole  ///< at the right of a group: «правил 14, верно 12»
};

/// The page «Проверки» as a table: groups, findings, the checklist, rules that hold.
class ChecksModel : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit ChecksModel(ShownPlan& shownPlan, QObject* parent = nullptr);

    /// Reads the plan anew; the rows given before are no more.
    void read();
    /// The plan has changed and nobody looks: its former findings are not to be asked.
    void forget();
    /// For terms of the checklist; the calendar of this machine until it is set.
    void setToday(std::chrono::year_month_day today);
    void setFilter(const CheckFilter& filter);
    [[nodiscard]] const CheckFilter& filter() const { return m_filter; }
    void fold(form::Control::Group group, bool folded);
    [[nodiscard]] bool isFolded(form::Control::Group group) const { return m_folded.contains(group); }
    [[nodiscard]] const CheckRows& known() const { return m_known; }
    [[nodiscard]] const CheckRow& row(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    /// The row of this name; −1 where it is not shown.
    [[nodiscard]] int rowNamed(const std::string& name) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    [[nodiscard]] QString words(const CheckRow& row, CheckColumn column) const;
    [[nodiscard]] QString wordsOfFinding(const CheckRow& row, CheckColumn column) const;
    [[nodiscard]] QString wordsOfRule(const CheckRow& row, CheckColumn column) const;
    [[nodiscard]] QString toolTip(const CheckRow& row) const;
    void layRows();

    ShownPlan& m_shownPlan;
    CheckRows m_known;
    CheckFilter m_filter;
    std::set<form::Control::Group> m_folded;
    std::optional<std::chrono::year_month_day> m_today;
    std::vector<CheckRow> m_rows;
};

/// «ошибка», «обосновано», «не отмечено», «верно».
[[nodiscard]] QString checkStateWords(const CheckRow& row);
/// Where the guess stands in a message: «Похоже на сдвинутую запятую: 4 292,9?».
struct GuessSpan {
    int start = -1;
    int length = 0;
};
[[nodiscard]] GuessSpan guessIn(const QString& message);
/// «C40, раздел 4»
[[nodiscard]] QString groundWords(const CheckRow& row);

}  // namespace ui
