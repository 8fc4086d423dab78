#include "ui/window/passport_view.h"

#include "core/decimal/russian.h"
#include "ui/plan/shown_plan.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/text_labels.h"
#include "ui/widgets/titles.h"
#include "ui/window/trend_sketch.h"
#include "ui/window/trend_years.h"

#include <QApplication>
#include <QFontMetrics>
#include <QFrame>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {
namespace {

constexpr int signWidth = 16;
constexpr int signIndent = signWidth + 6;

constexpr int sideMargin = 12;
/// Of the inspector at 1366.
constexpr int narrowestPanel = 280;

QString words(const std::string& text) {
    return QString::fromStdString(text);
}

QHBoxLayout* rowLayout() {
    auto* line = new QHBoxLayout;
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(6);
    return line;
}

}  // namespace

PassportView::PassportView(const ShownPlan& shownPlan, QWidget* parent) : QScrollArea(parent), m_shownPlan(shownPlan) {
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(QStringLiteral("Паспорт числа"));
    new FocusRing(*this);
}

void PassportView::begin() {
    m_plain.clear();
    m_page = new QWidget;
    m_column = new QVBoxLayout(m_page);
    m_column->setContentsMargins(sideMargin, 8, sideMargin, 8);
    m_column->setSpacing(2);
}

void PassportView::finish() {
    m_column->addStretch(1);
    takePanelColours(*m_page);
    // A link that was followed goes with the page it stood on; the keys stay in the panel.
    const QWidget* focus = QApplication::focusWidget();
    const bool held = focus != nullptr && focus != this && isAncestorOf(focus);
    setWidget(m_page);
    chainLinks();
    if (held) {
        setFocus(Qt::OtherFocusReason);
    }
    setAccessibleDescription(plainText());
}

/// A page made anew would stand at the end of the window's Tab order, behind everything.
void PassportView::chainLinks() {
    QWidget* before = this;
    const auto links = m_page->findChildren<LinkButton*>();
    for (LinkButton* link : links) {
        setTabOrder(before, link);
        before = link;
    }
}

void PassportView::showNothing(const QString& text) {
    begin();
    addDetail(text);
    finish();
}

void PassportView::showCell(const form::CellAddress& cell) {
    const explain::Passport passport = explain::describeCell(
        {m_shownPlan.draft(), m_shownPlan.scenario(), m_shownPlan.calculation(), m_shownPlan.assignments()}, cell,
        m_shownPlan.year());
    begin();
    addHead(passport);
    addDerivation(passport);
    addSources(passport);
    addYears(passport);
    addUses(passport);
    finish();
}

/// A text of a list over as many lines as it needs; what a figure is set in would not hold it.
void PassportView::addWordsHead(const explain::Passport& passport) {
    auto* line = rowLayout();
    auto* text = textLabel(words(passport.value), TextSize::Base, Role::Text, Weight::Bold);
    text->setWordWrap(true);
    text->setMinimumWidth(1);
    line->addWidget(text, 1, Qt::AlignVCenter);
    line->addWidget(new Badge(words(passport.stateWords), BadgeKind::Plain), 0, Qt::AlignTop);
    m_column->addLayout(line);
    m_plain.append(words(passport.value) + QStringLiteral(", ") + words(passport.stateWords));
    addTitle(passport);
}

void PassportView::addHead(const explain::Passport& passport) {
    if (!passport.number && !passport.value.empty()) {
        addWordsHead(passport);
        return;
    }
    auto* line = rowLayout();
    const QString shown = passport.number                                    ? words(passport.value)
                          : passport.state == explain::PassportState::Closed ? QStringLiteral("Х")
                                                                             : QStringLiteral("–");
    line->addWidget(textLabel(shown, TextSize::PassportValue, Role::Text, Weight::Bold), 0, Qt::AlignVCenter);
    // A long unit beside the figure would push the badge, and with it every number below, out of the panel.
    const QString unit = words(passport.unit);
    auto* badge = new Badge(words(passport.stateWords),
                            passport.state == explain::PassportState::Missing ? BadgeKind::Warning : BadgeKind::Plain);
    const int used = QFontMetrics(ui::font(TextSize::PassportValue, Weight::Bold)).horizontalAdvance(shown)
                     + badge->sizeHint().width() + 2 * line->spacing();
    const int room = std::max(viewport()->width(), narrowestPanel) - 2 * sideMargin;
    const bool isShort = used + QFontMetrics(ui::font(TextSize::Secondary)).horizontalAdvance(unit) < room;
    line->addWidget(textLabel(isShort ? unit : QString(), TextSize::Secondary, Role::Text2), 1, Qt::AlignVCenter);
    line->addWidget(badge, 0, Qt::AlignVCenter);
    m_column->addLayout(line);
    if (!isShort) {
        addDetail(unit);
    }
    m_plain.append(shown + QLatin1Char(' ') + words(passport.unit) + QStringLiteral(", ") + words(passport.stateWords));
    addTitle(passport);
}

void PassportView::addTitle(const explain::Passport& passport) {
    addText(words(passport.title), true);
    addDetail(words(passport.place));
    if (!passport.complete) {
        addDetail(QStringLiteral("Итог неполный: в одной из составляющих строк не хватает числа."));
    }
}

void PassportView::addDerivation(const explain::Passport& passport) {
    if (passport.operands.empty() && passport.steps.empty()) {
        return;
    }
    addSection(QStringLiteral("Как получено"));
    for (const explain::PassportOperand& operand : passport.operands) {
        if (operand.cell) {
            auto* line = rowLayout();
            auto* sign = textLabel(words(operand.sign), TextSize::Base, Role::Text2);
            sign->setFixedWidth(signWidth);
            auto* link = linkButton(words(operand.words));
            link->setWordWrap(true);
            connect(link, &LinkButton::clicked, this, [this, cell = *operand.cell] { emit cellRequested(cell); });
            line->addWidget(sign);
            line->addWidget(link, 1);
            line->addWidget(textLabel(words(operand.value), TextSize::Base, Role::Text));
            m_column->addLayout(line);
            m_plain.append(words(operand.sign + " " + operand.words + " " + operand.value).trimmed());
        } else {
            addRow(words(operand.sign), words(operand.words), words(operand.value));
        }
        addDetail(words(operand.detail), signIndent);
    }
    addLine();
    for (const explain::PassportStep& step : passport.steps) {
        addRow(words(step.sign), words(step.words), words(step.value), &step == &passport.steps.back());
        addDetail(words(step.detail), signIndent);
    }
}

void PassportView::addSources(const explain::Passport& passport) {
    if (passport.sources.empty() && passport.formSource.empty()) {
        return;
    }
    addSection(QStringLiteral("Откуда числа"));
    for (const explain::PassportSource& source : passport.sources) {
        addText(words(source.words), true);
        addDetail(source.note.empty() ? QStringLiteral("основание не указано") : words(source.note));
        if (!source.author.empty()) {
            addDetail(words(source.author + ", " + source.time));
        }
        if (source.parameter.starts_with("adjust.") && !m_shownPlan.isReadOnly()) {
            auto* link = linkButton(QStringLiteral("Изменить или убрать…"));
            connect(link, &LinkButton::clicked, this, &PassportView::correctionRequested);
            m_column->addWidget(link, 0, Qt::AlignLeft);
        }
    }
    if (passport.sources.empty()) {
        addDetail(QStringLiteral("Форма: ") + words(passport.formSource));
    }
}

void PassportView::addYears(const explain::Passport& passport) {
    if (!passport.number) {
        return;
    }
    const explain::Trend trend =
        explain::trendOf(m_shownPlan.edition(), m_shownPlan.assignments(), m_shownPlan.calculation(), passport.cell);
    bool titled = false;
    for (const explain::TrendPoint& other : trend.points) {
        if (other.year == passport.year) {
            continue;
        }
        if (!titled) {
            addSection(QStringLiteral("Другие годы"));
            titled = true;
        }
        // By how much that year is above or below the one in sight.
        const QString difference = words(decimal::printSigned(other.figure - *passport.number));
        addRow({},
               QStringLiteral("%1\u00A0год").arg(other.year) + (other.isFact ? QStringLiteral(", факт") : QString()),
               words(decimal::printRussian(other.figure)) + QStringLiteral("   ") + difference);
    }
    if (!titled) {
        return;
    }
    const QString change = words(trend.words(passport.year, m_shownPlan.result().plan().rounder()));
    addDetail(change);
    if (trend.hasFacts()) {
        addSketch(trend, change);
    }
    auto* link = linkButton(QStringLiteral("Годы на диаграмме"));
    connect(link, &LinkButton::clicked, this, &PassportView::trendRequested);
    m_column->addWidget(link, 0, Qt::AlignLeft);
}

/// What was and what is planned, where what was is known.
void PassportView::addSketch(const explain::Trend& trend, const QString& change) {
    auto* sketch = new TrendSketch(trendYears(trend, m_shownPlan.result().plan().rounder()), change);
    connect(sketch, &TrendSketch::clicked, this, &PassportView::trendRequested);
    m_column->addWidget(sketch);
}

void PassportView::addUses(const explain::Passport& passport) {
    if (passport.usedBy.empty()) {
        return;
    }
    addSection(QStringLiteral("Где используется"));
    for (const explain::PassportUse& use : passport.usedBy) {
        addLink(words(use.words), words(use.value), use.cell);
    }
}

void PassportView::addSection(const QString& title) {
    m_column->addSpacing(6);
    addLine();
    m_column->addWidget(new SectionTitle(title));
    m_plain.append(title);
}

void PassportView::addLine() {
    auto* line = new RuleLine;
    m_column->addWidget(line);
}

void PassportView::addText(const QString& text, bool bold) {
    m_column->addWidget(wrappedLabel(text, TextSize::Base, Role::Text, bold ? Weight::Bold : Weight::Normal));
    m_plain.append(text);
}

void PassportView::addDetail(const QString& text, int indent) {
    if (!text.isEmpty()) {
        RoleLabel* label = wrappedLabel(text, TextSize::Secondary, Role::Text2);
        label->setContentsMargins(indent, 0, 0, 0);
        m_column->addWidget(label);
        m_plain.append(text);
    }
}

void PassportView::addRow(const QString& sign, const QString& text, const QString& value, bool bold) {
    const Weight weight = bold ? Weight::Bold : Weight::Normal;
    auto* line = rowLayout();
    if (!sign.isEmpty()) {
        auto* mark = textLabel(sign, TextSize::Base, Role::Text2);
        mark->setFixedWidth(signWidth);
        line->addWidget(mark);
    }
    line->addWidget(wrappedLabel(text, TextSize::Base, Role::Text, weight), 1);
    line->addWidget(textLabel(value, TextSize::Base, Role::Text, weight));
    m_column->addLayout(line);
    m_plain.append(QStringList{sign, text, value}.join(QLatin1Char(' ')).trimmed());
}

void PassportView::addLink(const QString& text, const QString& value, const form::CellAddress& cell) {
    auto* line = rowLayout();
    auto* link = linkButton(text);
    link->setWordWrap(true);
    connect(link, &LinkButton::clicked, this, [this, cell] { emit cellRequested(cell); });
    line->addWidget(link, 1);
    line->addWidget(textLabel(value, TextSize::Base, Role::Text));
    m_column->addLayout(line);
    m_plain.append(text + QLatin1Char(' ') + value);
}

}  // namespace ui
