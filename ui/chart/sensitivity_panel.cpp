#include "ui/chart/sensitivity_panel.h"

#include "core/analysis/titles.h"
#include "core/decimal/russian.h"
#include "ui/chart/chart_panel.h"
#include "ui/chart/tornado_chart.h"
#include "ui/form/figure_words.h"
#include "ui/plan/shown_plan.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/segmented_switch.h"
#include "ui/widgets/text_labels.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <limits>

namespace ui {
namespace {

using decimal::Decimal;

constexpr std::array<std::size_t, 3> counts{10, 20, std::numeric_limits<std::size_t>::max()};

QString signedPercent(const Decimal& percent) {
    return QString::fromStdString(decimal::printSigned(percent)) + QStringLiteral("\u00A0%");
}

TornadoBar barOf(const analysis::TornadoBar& bar, const Decimal& percent, const form::Edition& edition) {
    const auto told = [&](const Decimal& change, const Decimal& value) -> QString {
        return signedPercent(change)
               + QStringLiteral(": %1 → %2")
                     .arg(shownFigure(bar.current), shownFigure(value.withoutZeros(bar.current.scale())));
    };
    return {QString::fromStdString(analysis::parameterTitle(bar.parameter, edition)),
            bar.figureAtLess,
            bar.figureAtMore,
            shownFigure(bar.figureAtLess),
            shownFigure(bar.figureAtMore),
            signedPercent(-percent),
            signedPercent(percent),
            {told(-percent, bar.less), told(percent, bar.more)},
            QString::fromStdString(bar.parameter),
            false};
}

/// The bars that have no room: how far the widest of them reaches. Added up they would say what nobody asked.
TornadoBar restOf(std::span<const analysis::TornadoBar> rest) {
    Decimal least = rest.front().figureAtLess;
    Decimal most = least;
    for (const analysis::TornadoBar& bar : rest) {
        least = std::min({least, bar.figureAtLess, bar.figureAtMore});
        most = std::max({most, bar.figureAtLess, bar.figureAtMore});
    }
    return {QStringLiteral("Остальные (%1), каждый не сильнее").arg(rest.size()),
            least,
            most,
            shownFigure(least),
            shownFigure(most),
            {},
            {},
            {},
            {},
            true};
}

}  // namespace

SensitivityPanel::SensitivityPanel(ShownPlan& shownPlan, QWidget* parent)
    : QWidget(parent),
      m_shownPlan(shownPlan),
      m_total(new QComboBox(this)),
      m_percent(new QLineEdit(QStringLiteral("5"), this)),
      m_count(new SegmentedSwitch(QStringLiteral("Сколько параметров показать"), this)),
      m_refusal(textLabel({}, TextSize::Secondary, Role::Error)),
      m_chart(new TornadoChart),
      m_panel(new ChartPanel(m_chart, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(makeChoices());
    column->addWidget(m_panel, 1);
    connect(m_total, &QComboBox::activated, this, &SensitivityPanel::compute);
    connect(m_count, &SegmentedSwitch::currentChanged, this, &SensitivityPanel::showBars);
    connect(m_percent, &QLineEdit::editingFinished, this, &SensitivityPanel::compute);
    connect(m_chart, &TornadoChart::barChosen, this,
            [this](const QString& path) { emit parameterRequested(path, m_shownPlan.year()); });
}

QHBoxLayout* SensitivityPanel::makeChoices() {
    auto* line = new QHBoxLayout;
    line->setContentsMargins(12, 4, 12, 0);
    line->setSpacing(8);
    nameChoice(*m_total, QStringLiteral("Итог"));
    m_total->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_percent->setAccessibleName(QStringLiteral("На сколько процентов меняется каждый параметр"));
    m_percent->setToolTip(m_percent->accessibleName());
    m_percent->setAlignment(Qt::AlignRight);
    m_percent->setFixedWidth(56);
    m_count->setItems({QString::number(10), QString::number(20), QStringLiteral("все")});
    m_count->setToolTip(m_count->accessibleName());
    m_refusal->setVisible(false);
    const auto caption = [](const QString& words) { return textLabel(words, TextSize::Base, Role::Text2); };
    line->addWidget(caption(QStringLiteral("Итог")));
    line->addWidget(m_total);
    line->addSpacing(8);
    line->addWidget(caption(QStringLiteral("Каждый параметр ±")));
    line->addWidget(m_percent);
    line->addWidget(caption(QStringLiteral("%")));
    line->addWidget(m_refusal);
    line->addStretch(1);
    line->addWidget(caption(QStringLiteral("Полос")));
    line->addWidget(m_count);
    return line;
}

QString SensitivityPanel::refusal() const {
    return m_refusal->isHidden() ? QString() : m_refusal->text();
}

void SensitivityPanel::refresh() {
    readTotals();
    compute();
}

void SensitivityPanel::readTotals() {
    const int before = m_total->currentIndex();
    const std::string path = before < 0 ? std::string() : m_totals[static_cast<std::size_t>(before)].path;
    m_totals = analysis::programmeTotals(m_shownPlan.edition(), m_shownPlan.result());
    const QSignalBlocker quiet(m_total);
    m_total->clear();
    int chosen = m_totals.empty() ? -1 : 0;
    for (std::size_t i = 0; i < m_totals.size(); ++i) {
        m_total->addItem(QString::fromStdString(analysis::targetTitle(m_totals[i], m_shownPlan.edition())));
        if (m_totals[i].path == path) {
            chosen = static_cast<int>(i);
        }
    }
    m_total->setCurrentIndex(chosen);
    m_total->setEnabled(!m_totals.empty());
}

std::optional<Decimal> SensitivityPanel::typedPercent() const {
    const auto parsed = decimal::parseRussian(m_percent->text().toStdString());
    const auto* percent = std::get_if<Decimal>(&parsed);
    const bool legal = percent != nullptr && *percent > Decimal(0) && *percent <= Decimal(100) && percent->scale() <= 2;
    return legal ? std::optional(*percent) : std::nullopt;
}

void SensitivityPanel::showRefusal(const QString& words) {
    m_refusal->setText(words);
    m_refusal->setVisible(!words.isEmpty());
}

void SensitivityPanel::compute() {
    const auto percent = typedPercent();
    // The chart keeps what it showed: its caption names the percent it was computed for.
    showRefusal(percent ? QString() : QStringLiteral("Нужно число больше 0, до 100. Пример: 5"));
    m_percentInForce = percent.value_or(m_percentInForce);
    m_bars.clear();
    if (m_total->currentIndex() >= 0) {
        analysis::SweepSpec spec;
        spec.scenario = m_shownPlan.scenario();
        spec.year = m_shownPlan.year();
        spec.kind = analysis::SweepKind::Tornado;
        spec.target = m_totals[static_cast<std::size_t>(m_total->currentIndex())];
        spec.percent = m_percentInForce;
        // A few milliseconds for the largest form: no work to be cancelled.
        if (auto bars = analysis::tornado(m_shownPlan.draft(), spec)) {
            m_bars = std::move(*bars.value);
        }
    }
    showBars();
}

/// No cell of the total misses a part.
bool SensitivityPanel::isWhole(const analysis::Target& total) const {
    return std::ranges::none_of(
        total.cells, [this](const form::CellAddress& cell) { return m_shownPlan.result().cell(cell).incomplete; });
}

void SensitivityPanel::showBars() {
    if (m_bars.empty()) {
        m_panel->setCaption({QStringLiteral("Что сильнее меняет итог"), {}});
        m_panel->showEmpty(m_totals.empty()
                               ? QStringLiteral("%1\u00A0год не введён: показать нечего.").arg(m_shownPlan.year())
                               : QStringLiteral("Ни один параметр этого итога не меняет."),
                           {});
        return;
    }
    const form::Edition& edition = m_shownPlan.edition();
    const analysis::Target& total = m_totals[static_cast<std::size_t>(m_total->currentIndex())];
    const std::size_t most = std::min(counts[static_cast<std::size_t>(m_count->current())], m_bars.size());
    std::vector<TornadoBar> bars;
    for (std::size_t i = 0; i < most; ++i) {
        bars.push_back(barOf(m_bars[i], m_percentInForce, edition));
    }
    if (most < m_bars.size()) {
        bars.push_back(restOf(std::span(m_bars).subspan(most)));
    }
    const QString unit = QString::fromStdString(analysis::unitName(total.measure, edition));
    m_panel->setCaption(
        {QStringLiteral("Что сильнее меняет итог: каждый параметр на ±%1\u00A0%").arg(shownFigure(m_percentInForce)),
         QString::fromStdString(analysis::targetTitle(total, edition))
             + QStringLiteral(", %1\u00A0год, ").arg(m_shownPlan.year()) + unit
             + (isWhole(total) ? QString() : QStringLiteral("; итог неполный"))});
    const TornadoBar& first = bars.front();
    const QString summary =
        QStringLiteral("Сильнее всего – %1: от %2 до %3 %4").arg(first.name, first.lowPrinted, first.highPrinted, unit);
    m_chart->setUnit(unit);
    m_chart->setBars(std::move(bars), *total.figure, shownFigure(*total.figure));
    m_chart->describe(m_panel->caption().title, summary);
    m_panel->showChart();
}

void SensitivityPanel::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(rect(), color(Role::Base));
}

}  // namespace ui
