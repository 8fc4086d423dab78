#pragma once

#include "core/check/deviations.h"
#include "core/form/parameter_path.h"
#include "ui/form/form_heading.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <vector>

namespace ui {

class ShownPlan;

enum class DeviationColumn {
    Mark,
    Row,
    Label,
    Measure,
    Federal,
    Territorial,
    Delta,
    Percent,
    Factor,
    Reason,
    Document
};
inline constexpr int deviationColumns = static_cast<int>(DeviationColumn::Document) + 1;

/// Which deviations are in sight.
enum class ReasonFilter { All, Without, With };

struct DeviationFilter {
    ReasonFilter reason = ReasonFilter::All;
    std::optional<form::Measure> measure;
    std::optional<form::MoneySource> source;
    int morePercent = 0;  ///< only those that differ by more
    bool allYears = false;
    bool byPercent = false;  ///< the greatest first, else as in the form
};

/// The register as a table: a heading of each source of money, under it its deviations. Factor, reason, document and
/// the territorial figure are typed in the cell.
class DeviationModel : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit DeviationModel(ShownPlan& shownPlan, QObject* parent = nullptr);

    void setFilter(const DeviationFilter& filter);
    [[nodiscard]] const DeviationFilter& filter() const { return m_filter; }
    /// Of the years in sight, whatever else is filtered.
    [[nodiscard]] int count(ReasonFilter filter) const;
    [[nodiscard]] int count(form::Measure measure) const;
    [[nodiscard]] const check::DeviationRegister& found() const { return m_found; }
    /// nullptr for a heading.
    [[nodiscard]] const check::Deviation* deviation(int row) const;
    /// The row of a deviation; −1 – not in sight.
    [[nodiscard]] int rowOf(const form::CellAddress& cell, int year) const;
    /// The next one without a reason after the row, around the end; −1 – there is none.
    [[nodiscard]] int nextWithoutReason(int row, bool forward) const;
    /// Years in which the cell differs from the same normative by the same figure, its own among them.
    [[nodiscard]] std::vector<int> sameYears(const check::Deviation& deviation) const;
    [[nodiscard]] FormHeading heading() const;
    /// In a narrow window the measure stands at the row, the document at the reason.
    void setFolded(bool folded);
    /// The words of the edition.
    [[nodiscard]] QStringList factors() const;

    /// One step of undo for all these years; the reasons why not.
    [[nodiscard]] QStringList justify(const check::Deviation& deviation, form::DeviationPart part, const QString& text,
                                      const std::vector<int>& years);
    [[nodiscard]] QStringList paste(const QString& text, const QModelIndex& corner);
    [[nodiscard]] QStringList fillDown(const QModelIndexList& cells);
    [[nodiscard]] QStringList clear(const QModelIndexList& cells);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

signals:
    void linesChanged();

private:
    /// A heading has no deviation.
    struct Line {
        int deviation = -1;  ///< in m_found
        form::MoneySource source = form::MoneySource::None;
        int count = 0;
        int withoutReason = 0;
    };

    void read();
    void lay();
    [[nodiscard]] bool isInYears(const check::Deviation& one) const;
    [[nodiscard]] bool isWanted(const check::Deviation& one) const;
    [[nodiscard]] form::MoneySource sourceOf(const check::Deviation& one) const;
    [[nodiscard]] QString headingWords(const Line& line, DeviationColumn column) const;
    [[nodiscard]] QString words(const check::Deviation& one, DeviationColumn column) const;
    [[nodiscard]] QVariant stateOf(const QModelIndex& index) const;
    [[nodiscard]] QString toolTip(const QModelIndex& index) const;
    [[nodiscard]] std::string parameterOf(const QModelIndex& index) const;
    [[nodiscard]] std::optional<scenario::Setting> settingOf(const QModelIndex& index, const QString& value) const;
    [[nodiscard]] QStringList apply(const std::vector<scenario::Setting>& settings, const QString& title);

    ShownPlan& m_shownPlan;
    DeviationFilter m_filter;
    bool m_isFolded = false;
    check::DeviationRegister m_found;
    std::vector<Line> m_lines;
    QString m_refusal;
};

/// «Стр. 33, объём»
[[nodiscard]] QString deviationName(const form::Edition& edition, const check::Deviation& deviation);

}  // namespace ui
