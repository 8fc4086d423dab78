// The key figures over the stages.
#include "ui/plan/shown_plan.h"
#include "ui/summary/key_figure.h"
#include "ui/summary/summary_model.h"
#include "ui/summary/summary_page.h"
#include "ui/summary/summary_words.h"
#include "ui/widgets/text_labels.h"

#include <QHBoxLayout>

#include <algorithm>

namespace ui {
namespace {

/// What changed stands under a whole figure only: under another one, that it is not whole.
struct FigureState {
    std::optional<decimal::Decimal> change;
    bool complete = true;
};

QString sourceTitle(const form::Source& source) {
    return QString::fromStdString(source.title.empty() ? "Источник: " + source.name : source.title);
}

KeyFigureText figureOf(const QString& caption, const QString& value, const QString& unit, const FigureState& state,
                       const SummaryLink& link) {
    const std::optional<decimal::Decimal>& change = state.change;
    const Role role = !state.complete               ? Role::Warn
                      : !change || change->isZero() ? Role::Text2
                      : change->isNegative()        ? Role::Down
                                                    : Role::Accent;
    return {caption,
            value,
            value.isEmpty() ? QStringLiteral("не рассчитано") : unit,
            state.complete ? shownChange(change) : QStringLiteral("неполно"),
            role,
            link};
}

}  // namespace

QWidget* SummaryPage::makeFigures() {
    auto* strip = new QWidget(this);
    takePanelColours(*strip);
    auto* line = new QHBoxLayout(strip);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    const auto& limits = m_shownPlan.edition().limits;
    const bool hasLaw = std::ranges::find(limits, form::LimitKind::Law, &form::Limit::kind) != limits.end();
    const int ofBlocks = 2 * static_cast<int>(m_shownPlan.edition().summaryBlocks.size());
    for (int place = 0; place < 1 + ofBlocks + (hasLaw ? 1 : 0); ++place) {
        auto* figure = new KeyFigure(strip);
        connect(figure, &QAbstractButton::clicked, this, [this, figure] { follow(figure->figure().link); });
        line->addWidget(figure, 1);
        m_figures.append(figure);
    }
    return strip;
}

void SummaryPage::fillFigures() {
    const check::StageSummary& summary = m_model->summary();
    const SummaryMoney money(m_shownPlan);
    const auto cost = [&](const std::optional<decimal::Decimal>& figure) {
        return figure ? money.number(*figure) : QString();
    };
    const auto linkTo = [&](const form::CellAddress& cell) {
        return cell.row.empty() ? SummaryLink{} : SummaryLink::toCell(cell, summary.year);
    };
    QList<KeyFigureText> texts;
    const SummaryLink whole = summary.blocks.empty() ? SummaryLink{} : linkTo(summary.blocks.front().total.cost.cell);
    texts.append(figureOf(QStringLiteral("Стоимость программы"), cost(summary.whole), money.unit(),
                          {summary.wholeChange, summary.wholeComplete}, whole));
    for (const check::StageBlock& block : summary.blocks) {
        const check::StageFigure& figure = block.total.cost;
        texts.append(figureOf(sourceTitle(m_shownPlan.edition().source(block.layout->source)), cost(figure.figure),
                              money.unit(), {figure.change, !figure.incomplete}, linkTo(figure.cell)));
    }
    for (const check::StageBlock& block : summary.blocks) {
        const check::StageFigure& figure = block.total.percap;
        const form::Source& source = m_shownPlan.edition().source(block.layout->source);
        const std::string& person = m_shownPlan.edition().base(source.base).person;
        texts.append(figureOf(QString::fromStdString("На 1 " + person + ", " + source.name), shownNumber(figure.figure),
                              QStringLiteral("руб."), {figure.change, !figure.incomplete}, linkTo(figure.cell)));
    }
    const auto law = std::ranges::find_if(
        summary.limits, [](const check::LimitLine& line) { return line.limit->kind == form::LimitKind::Law; });
    if (law != summary.limits.end()) {
        const check::LimitState& state = law->state;
        if (!state.high) {
            texts.append({QStringLiteral("Дефицит бюджета"),
                          {},
                          QStringLiteral("не рассчитан"),
                          QStringLiteral("Ввести закон о бюджете"),
                          Role::Accent,
                          SummaryLink::toParameter(law->limit->parameter, summary.year)});
        } else if (state.actual && !state.complete) {
            texts.append({QStringLiteral("Дефицит бюджета"),
                          {},
                          QStringLiteral("не рассчитан"),
                          QStringLiteral("неполно"),
                          Role::Warn,
                          linkTo(law->limit->cell)});
        } else if (!state.actual || *state.actual <= *state.high) {
            texts.append({QStringLiteral("Дефицит бюджета"),
                          {},
                          state.actual ? QStringLiteral("нет") : QStringLiteral("не рассчитан"),
                          QStringLiteral("по закону %1").arg(money.words(*state.high)),
                          Role::Text2,
                          linkTo(law->limit->cell)});
        } else {
            texts.append({QStringLiteral("Дефицит бюджета"), money.number(*state.actual - *state.high), money.unit(),
                          QStringLiteral("по закону %1").arg(money.words(*state.high)), Role::Down,
                          linkTo(law->limit->cell)});
        }
    }
    for (qsizetype place = 0; place < m_figures.size(); ++place) {
        m_figures.at(place)->setVisible(place < texts.size());
        if (place < texts.size()) {
            m_figures.at(place)->setFigure(texts.at(place));
        }
    }
}

}  // namespace ui
