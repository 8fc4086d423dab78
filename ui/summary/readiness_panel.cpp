#include "ui/summary/readiness_panel.h"

#include "ui/plan/shown_plan.h"
#include "ui/summary/summary_words.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/ready_mark.h"
#include "ui/widgets/style_drawing.h"
#include "ui/widgets/text_labels.h"

#include <QGridLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace ui {
namespace {

/// One mark of readiness: a shape and a colour, and a link to what is missing.
class MarkButton : public QAbstractButton {
public:
    MarkButton(check::Ready state, const QString& words, QWidget* parent) : QAbstractButton(parent), m_state(state) {
        setAccessibleName(words);
        setToolTip(words);
        setFocusPolicy(Qt::TabFocus);
        setCursor(Qt::PointingHandCursor);
        setFixedSize(24, 22);
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        drawMark(painter);
        if (hasFocus()) {
            drawing::focusFrame(painter, rect());
        }
    }

private:
    /// The shapes of the tree; what is wrong has its icon.
    void drawMark(QPainter& painter) const {
        const QRectF place(6, 5, 12, 12);
        const auto icon = [&](Icon picture, Role role) {
            painter.drawPixmap(QPoint(4, 3), iconPixmap(picture, role, 16, devicePixelRatioF()));
        };
        switch (m_state) {
        case check::Ready::Full:
            drawReadyMark(painter, place, ReadyShape::Full, Role::Ok);
            return;
        case check::Ready::Partial:
            drawReadyMark(painter, place, ReadyShape::Partly, Role::WarnMark);
            return;
        case check::Ready::Empty:
            drawReadyMark(painter, place, ReadyShape::Empty, Role::Text2);
            return;
        case check::Ready::Warning:
            icon(Icon::Warning, Role::WarnMark);
            return;
        case check::Ready::Error:
            icon(Icon::Error, Role::Error);
            return;
        }
    }

    check::Ready m_state;
};

SummaryLink linkOf(check::ReadinessKind kind, const check::ReadinessMark& mark) {
    if (mark.cell) {
        return SummaryLink::toCell(*mark.cell, mark.year);
    }
    switch (kind) {
    case check::ReadinessKind::Populations:
        return SummaryLink::toParameter("population.residents", mark.year);
    case check::ReadinessKind::Coefficient:
        return SummaryLink::toParameter("coefficient.kd", mark.year);
    case check::ReadinessKind::Laws:
        return SummaryLink::toParameter("law.budget_allocations", mark.year);
    case check::ReadinessKind::Titles:
        return SummaryLink::toParameter("document.organisation", mark.year);
    case check::ReadinessKind::Volumes:
    case check::ReadinessKind::UnitCosts:
    case check::ReadinessKind::Lumps:
    case check::ReadinessKind::Tables:
    case check::ReadinessKind::Checks:
        break;
    }
    return {SummaryTarget::Checks, std::nullopt, {}, mark.year};
}

QString percent(const std::optional<decimal::Decimal>& number) {
    return number ? shownNumber(number) + QStringLiteral("\u00A0%") : QStringLiteral("–");
}

QString lawWords(const check::LimitState& state, const SummaryMoney& money) {
    if (!state.actual) {
        return QStringLiteral("стоимость не рассчитана");
    }
    const decimal::Decimal gap = *state.actual - *state.high;
    const QString amount = money.words(gap.isNegative() ? -gap : gap);
    return gap.isNegative() || gap.isZero() ? QStringLiteral("хватает, запас %1").arg(amount)
                                            : QStringLiteral("дефицит %1").arg(amount);
}

QString baseWords(const check::LimitState& state, const SummaryMoney& money, int year) {
    if (!state.normative) {
        return QStringLiteral("норматива на %1\u00A0год в форме нет").arg(year);
    }
    if (!state.high || !state.actual) {
        return QStringLiteral("не рассчитана");
    }
    return QStringLiteral("%1 × КД %2 × застрахованные = %3; в таблице %4, разница %5")
        .arg(shownNumber(state.normative), shownNumber(state.coefficient), money.words(*state.high),
             money.number(*state.actual), money.number(*state.actual - *state.high));
}

QString overheadWords(const check::LimitState& state, int year) {
    if (!state.low || !state.high) {
        return QStringLiteral("%1; пределов на %2\u00A0год в форме нет").arg(percent(state.actual)).arg(year);
    }
    if (!state.actual) {
        return QStringLiteral("не введено; пределы от %1 до %2\u00A0%")
            .arg(shownNumber(state.low), shownNumber(state.high));
    }
    const bool inside = *state.actual >= *state.low && *state.actual <= *state.high;
    return QStringLiteral("%1, %2 от %3 до %4\u00A0%")
        .arg(percent(state.actual), inside ? QStringLiteral("в пределах") : QStringLiteral("вне пределов"),
             shownNumber(state.low), shownNumber(state.high));
}

}  // namespace

ReadinessPanel::ReadinessPanel(const ShownPlan& shownPlan, QWidget* parent)
    : QScrollArea(parent), m_shownPlan(shownPlan) {
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(QStringLiteral("Готовность плана"));
    setFixedWidth(240);
    takePanelColours(*viewport());
}

void ReadinessPanel::display(const check::StageSummary& summary) {
    auto* content = new QWidget;
    takePanelColours(*content);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(12, 10, 10, 12);
    column->setSpacing(4);
    const auto lines = check::readiness(m_shownPlan.draft(), m_shownPlan.assignments(), m_shownPlan.calculation(),
                                        m_shownPlan.findings());
    addReadiness(*column, lines);
    addSteps(*column, nextSteps(m_shownPlan, summary, lines));
    addLimits(*column, summary);
    addShares(*column, summary);
    column->addStretch(1);
    setWidget(content);
}

void ReadinessPanel::addReadiness(QVBoxLayout& column, const std::vector<check::ReadinessLine>& lines) {
    column.addWidget(textLabel(QStringLiteral("Готовность"), TextSize::Base, Role::Text, Weight::Bold));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(6);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(0, 1);
    int place = 1;
    for (const int year : m_shownPlan.years()) {
        grid->addWidget(textLabel(QString::number(year), TextSize::Secondary, Role::Text2), 0, place++,
                        Qt::AlignCenter);
    }
    int row = 1;
    for (const check::ReadinessLine& line : lines) {
        const QString name = readinessName(line.kind);
        grid->addWidget(textLabel(name, TextSize::Secondary, Role::Text), row, 0);
        place = 1;
        for (const check::ReadinessMark& mark : line.years) {
            const QString words =
                QStringLiteral("%1, %2 год: %3").arg(name).arg(mark.year).arg(readinessWords(line.kind, mark));
            auto* button = new MarkButton(mark.state, words, this);
            connect(button, &QAbstractButton::clicked, this,
                    [this, link = linkOf(line.kind, mark)] { emit linkChosen(link); });
            grid->addWidget(button, row, place++, Qt::AlignCenter);
        }
        ++row;
    }
    column.addLayout(grid);
}

void ReadinessPanel::addLink(QVBoxLayout& column, const QString& name, const SummaryLink& link) {
    LinkButton* button = linkButton(name);
    connect(button, &QAbstractButton::clicked, this, [this, link] { emit linkChosen(link); });
    column.addWidget(button, 0, Qt::AlignLeft);
}

void ReadinessPanel::addSteps(QVBoxLayout& column, const std::vector<NextStep>& steps) {
    if (steps.empty()) {
        return;
    }
    column.addSpacing(6);
    column.addWidget(new RuleLine);
    column.addSpacing(4);
    column.addWidget(textLabel(QStringLiteral("Что сделать дальше"), TextSize::Base, Role::Text, Weight::Bold));
    for (const NextStep& step : steps) {
        addLink(column, step.title, step.link);
        column.addWidget(wrappedLabel(step.reason, TextSize::Secondary, Role::Text2));
        column.addSpacing(3);
    }
}

void ReadinessPanel::addLimits(QVBoxLayout& column, const check::StageSummary& summary) {
    bool any = false;
    for (const check::LimitLine& line : summary.limits) {
        if (line.limit->kind == form::LimitKind::Coefficient) {
            continue;
        }
        if (!any) {
            column.addSpacing(6);
            column.addWidget(new RuleLine);
            column.addSpacing(4);
            column.addWidget(
                textLabel(QStringLiteral("Сверка с нормативами и законом"), TextSize::Base, Role::Text, Weight::Bold));
            any = true;
        }
        const QString name = QString::fromStdString(line.limit->name);
        QString words;
        switch (line.limit->kind) {
        case form::LimitKind::Coefficient:
            break;
        case form::LimitKind::BaseProgramme:
            words = baseWords(line.state, SummaryMoney(m_shownPlan), summary.year);
            break;
        case form::LimitKind::Overhead:
            words = overheadWords(line.state, summary.year);
            break;
        case form::LimitKind::Law:
            words = line.state.high ? lawWords(line.state, SummaryMoney(m_shownPlan))
                                    : QStringLiteral("Закон о бюджете не введён");
            break;
        }
        const bool absent = line.limit->kind == form::LimitKind::Law && !line.state.high;
        addLink(column, absent ? name + QStringLiteral(": ввести…") : name,
                line.state.missing.empty() ? SummaryLink::toCell(line.limit->cell, summary.year)
                                           : SummaryLink::toParameter(line.state.missing, summary.year));
        column.addWidget(wrappedLabel(words, TextSize::Secondary, Role::Text2));
        column.addSpacing(3);
    }
}

void ReadinessPanel::addShares(QVBoxLayout& column, const check::StageSummary& summary) {
    if (summary.shares.empty() || !summary.whole) {
        return;
    }
    column.addSpacing(6);
    column.addWidget(new RuleLine);
    column.addSpacing(4);
    column.addWidget(textLabel(QStringLiteral("Доли видов помощи, %"), TextSize::Base, Role::Text, Weight::Bold));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(3);
    grid->setColumnStretch(0, 1);
    const auto head = [&](const QString& text, int place) {
        grid->addWidget(textLabel(text, TextSize::Secondary, Role::Text2), 0, place, Qt::AlignRight);
    };
    head(QStringLiteral("всего"), 1);
    constexpr int firstOfSource = 2;
    for (std::size_t place = 0; place < summary.blocks.size(); ++place) {
        const form::Source& source = m_shownPlan.edition().source(summary.blocks[place].layout->source);
        head(QString::fromStdString(source.name), firstOfSource + static_cast<int>(place));
    }
    int row = 1;
    const auto number = [&](const std::optional<decimal::Decimal>& share, int place) {
        grid->addWidget(textLabel(share ? shownNumber(share) : QStringLiteral("–"), TextSize::Base, Role::Text), row,
                        place, Qt::AlignRight);
    };
    bool complete = true;
    for (const check::ShareLine& share : summary.shares) {
        const QString whole = QString::fromStdString(share.layout->name);
        const QString shortened = QString(whole).remove(QStringLiteral(" помощь"));
        LinkButton* button = linkButton(shortened);
        button->setFont(ui::font(TextSize::Secondary));
        button->setWordWrap(true);
        button->setMinimumWidth(1);  // one long word must not push the last year out of the panel
        button->setToolTip(whole);
        button->setAccessibleName(whole);
        connect(button, &QAbstractButton::clicked, this, [this, cell = share.cell, year = summary.year] {
            if (!cell.row.empty()) {
                emit linkChosen(SummaryLink::toCell(cell, year));
            }
        });
        grid->addWidget(button, row, 0);
        number(share.percent, 1);
        for (std::size_t place = 0; place < share.bySource.size(); ++place) {
            number(share.bySource[place], firstOfSource + static_cast<int>(place));
        }
        complete = complete && share.complete;
        ++row;
    }
    column.addLayout(grid);
    if (!complete) {
        column.addWidget(
            wrappedLabel(QStringLiteral("Доли неполны: введены не все слагаемые."), TextSize::Secondary, Role::Warn));
    }
}

}  // namespace ui
