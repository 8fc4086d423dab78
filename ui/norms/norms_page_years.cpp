// The page of normatives over the years: side by side or one, and what is told of the cell in them.
#include "ui/form/column_widths.h"
#include "ui/form/grid_view.h"
#include "ui/norms/norm_words.h"
#include "ui/norms/norms_page.h"
#include "ui/plan/shown_plan.h"
#include "ui/widgets/segmented_switch.h"
#include "ui/widgets/text_labels.h"

#include <QApplication>
#include <QMap>
#include <QStyle>

#include <algorithm>

namespace ui {
namespace {

constexpr int stateWidth = 116;
constexpr int narrowestSource = 180;
constexpr int widestSource = 420;
/// All columns before the source at their usual widths, while one year is in sight.
constexpr int besideSource = 946;
/// Differences of a form that has no federal figures.
constexpr int emptyDifference = 84;

/// «частью рассчитан» and its sign.
constexpr int stateOfYears = 126;
/// «Письмо 11-7/И/2-275»
constexpr int sourceOfYears = 136;
/// A name has two lines of this width.
constexpr int labelOfYears = 172;
/// It gives so much to figures that are longer than usual; narrower, a name would need a third line.
constexpr int labelGives = 28;
/// Row numbers are drawn smaller than figures, and measured as figures.
constexpr int spareOfNumber = 12;
/// More room than this makes figures no easier to read.
constexpr int mostExtra = 24;

}  // namespace

void NormsPage::setYearsTogether(bool together) {
    if (together == yearsTogether()) {
        return;
    }
    if (view().isAncestorOf(QApplication::focusWidget())) {
        // What is being typed is entered first: the cells of the other table are others.
        view().setFocus();
    }
    const QModelIndex before = view().currentIndex();
    const int row = before.isValid() ? before.row() : 0;
    const int year = m_model->yearOf(before);
    const NormColumn column = before.isValid() ? m_model->columnOf(before) : NormColumn::Territorial;
    m_model->setYearsTogether(together);
    m_years->setCurrent(together ? 0 : 1);
    showHeading();
    view().setUserWidths({});
    m_arranged.clear();
    arrangeColumns();
    view().layoutNow();
    const int place = m_model->section(column, year);
    view().goTo(m_model->index(row, place >= 0 ? place : m_model->section(NormColumn::Territorial, year)));
    emit yearsTogetherChanged(together);
}

void NormsPage::showHeading() {
    view().setHeading(m_model->heading());
}

void NormsPage::showYear() {
    const QString years = yearsTogether() ? m_shownPlan.yearsText() + QStringLiteral("\u00A0годы")
                                          : QStringLiteral("%1\u00A0год").arg(m_shownPlan.year());
    m_addition->setText((m_model->hasFederal() ? QStringLiteral("федеральные средние и территориальные, ")
                                               : QStringLiteral("территориальные, "))
                        + years);
    m_years->setItems({QStringLiteral("Все годы"), QStringLiteral("%1\u00A0год").arg(m_shownPlan.year())});
}

/// The year in sight and the current cell go together, as on the page of an appendix.
void NormsPage::followYear() {
    showYear();
    showExplanation();
    if (!yearsTogether()) {
        return;
    }
    const QModelIndex at = view().currentIndex();
    arrangeColumns();
    if (at.isValid() && m_model->yearOf(at) != m_shownPlan.year()) {
        view().goTo(at.siblingAtColumn(m_model->section(m_model->columnOf(at), m_shownPlan.year())));
    }
}

void NormsPage::arrangeColumns() {
    if (!isVisible()) {
        return;
    }
    QHash<int, int> widths = view().userWidths();
    // A width that is not the page's own was dragged by the user.
    widths.removeIf([this](auto width) { return m_arranged.value(width.key(), -1) == width.value(); });
    m_arranged = yearsTogether() ? widthsOfYears(widths) : widthsOfOneYear();
    for (auto width = m_arranged.begin(); width != m_arranged.end(); ++width) {
        widths.insert(width.key(), widths.value(width.key(), width.value()));
    }
    if (widths != view().userWidths()) {
        view().setUserWidths(widths);
    }
}

/// The source is the one column that may be shortened: it takes what the others leave.
QHash<int, int> NormsPage::widthsOfOneYear() const {
    QHash<int, int> widths{
        {m_model->section(NormColumn::State, 0), stateWidth},
        {m_model->section(NormColumn::Source, 0), std::clamp(width() - besideSource, narrowestSource, widestSource)}};
    if (!m_model->hasFederal()) {
        widths.insert(m_model->section(NormColumn::Difference, 0), emptyDifference);
        widths.insert(m_model->section(NormColumn::Percent, 0), emptyDifference);
    }
    return widths;
}

/// Years of one figure are equally wide. Where the differences of all years find no room, those of the year in sight
/// stay.
QHash<int, int> NormsPage::widthsOfYears(const QHash<int, int>& dragged) {
    const QList<int> needed = neededWidths(*m_model, m_model->heading(), view().metrics());
    QMap<NormColumn, int> widest;
    for (int column = 0; column < needed.size(); ++column) {
        int& width = widest[m_model->columnAt(column)];
        width = std::max(width, needed.at(column));
    }
    widest[NormColumn::Row] -= spareOfNumber;
    widest[NormColumn::Label] = labelOfYears;
    widest[NormColumn::Source] = sourceOfYears;
    widest[NormColumn::State] = stateOfYears;
    QHash<int, int> widths;
    int left = width() - style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    for (int column = 0; column < needed.size(); ++column) {
        widths[column] = widest.value(m_model->columnAt(column));
        left -= dragged.value(column, widths.value(column));
    }
    const bool all = left >= 0;
    for (int column = 0; column < needed.size(); ++column) {
        if (m_model->columnAt(column) != NormColumn::Percent) {
            continue;
        }
        const bool shown = all || column == m_model->section(NormColumn::Percent, m_shownPlan.year());
        view().setColumnHidden(column, !shown);
        if (!shown) {
            left += dragged.value(column, widths.value(column));
            widths[column] = 0;
        }
    }
    widths[m_model->section(NormColumn::Label, 0)] += std::clamp(left, -labelGives, 0);
    shareOut(widths, std::max(0, left));
    return widths;
}

/// What is left over: a third to the sources, a third to the figures, the rest to the names.
void NormsPage::shareOut(QHash<int, int>& widths, int left) const {
    QList<int> figures;
    for (auto width = widths.begin(); width != widths.end(); ++width) {
        if (kindOf(m_model->columnAt(width.key())) == ColumnKind::Value && width.value() > 0) {
            figures.append(width.key());
        }
    }
    const int forSource = std::min(left / 3, widestSource - sourceOfYears);
    const int forFigure = std::min(left / 3 / static_cast<int>(figures.size()), mostExtra);
    for (const int column : std::as_const(figures)) {
        widths[column] += forFigure;
    }
    widths[m_model->section(NormColumn::Source, 0)] += forSource;
    widths[m_model->section(NormColumn::Label, 0)] += left - forSource - forFigure * static_cast<int>(figures.size());
}

void NormsPage::showExplanation() {
    const QModelIndex at = view().currentIndex();
    if (!m_model->hasFederal()) {
        m_explanation->setText(QStringLiteral("В этой форме федеральных нормативов нет: объём и стоимость единицы "
                                              "каждой строки вводит субъект."));
        return;
    }
    if (!at.isValid() || at.row() >= m_model->rowCount()) {
        m_explanation->clear();
        return;
    }
    const explain::NormLine& line = m_model->line(at);
    QString words =
        QStringLiteral("Строка %1, %2, %3, %4\u00A0год: ")
            .arg(QString::fromStdString(line.cell.row), QString::fromStdString(line.label), measureWords(line))
            .arg(m_model->yearOf(at));
    words += QString::fromStdString(explain::stateWords(line.state));
    if (const QString difference = differenceWords(line); !difference.isEmpty()) {
        words += QStringLiteral(", ") + difference;
    }
    if (!line.reason.empty()) {
        words += QStringLiteral(" – ") + QString::fromStdString(line.reason);
    }
    if (!line.act.empty()) {
        words += QStringLiteral(". ") + QString::fromStdString(line.act);
    }
    m_explanation->setText(words);
}

}  // namespace ui
