#include "ui/window/totals_line.h"

#include "core/explain/cell_words.h"
#include "ui/plan/shown_plan.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/text_wrap.h"
#include "ui/window/programme_cost.h"

#include <QPainter>

#include <algorithm>

namespace ui {
namespace {

constexpr int totalsHeight = 27;
constexpr int sideGap = 12;
constexpr int nameGap = 6;
constexpr int totalGap = 22;
constexpr int stateGap = 12;
/// The mark of the disk with the gaps at both its sides.
constexpr int markRoom = 40;

QString zoomName() {
    return QStringLiteral("Масштаб");
}

/// «На 1 жителя (бюджет)», «Бюджет»: what the total of a source is called.
QString totalName(const form::Edition& edition, form::Measure measure, form::MoneySource place) {
    const form::Source& source = edition.source(place);
    return QString::fromStdString(measure == form::Measure::Percap
                                      ? "На 1 " + edition.base(source.base).person + " (" + source.name + ")"
                                      : explain::capitalised(source.name));
}

}  // namespace

TotalsLine::TotalsLine(const ShownPlan& shownPlan, QWidget* parent) : QWidget(parent), m_shownPlan(shownPlan) {
    setMinimumHeight(totalsHeight);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    readTotals();
    const auto refresh = [this] { readTotals(); };
    connect(&shownPlan, &ShownPlan::changed, this, refresh);
    connect(&shownPlan, &ShownPlan::yearChanged, this, refresh);
    connect(&shownPlan, &ShownPlan::saveStateChanged, this, qOverload<>(&QWidget::update));
}

void TotalsLine::readTotals() {
    m_totals.clear();
    const form::Appendix* appendix = appendixOfSources(m_shownPlan.edition());
    const form::Row* total = appendix == nullptr ? nullptr : appendix->grandTotal();
    if (total == nullptr) {
        return;
    }
    for (const form::Measure measure : {form::Measure::Percap, form::Measure::Cost}) {
        for (const form::MoneySource source : m_shownPlan.edition().moneySources()) {
            addTotals(*appendix, *total, measure, source);
        }
    }
    m_totals.push_back({QStringLiteral("Всего"),
                        figureWords(programmeCost(m_shownPlan, m_shownPlan.year()), moneyWords(m_shownPlan))});
    setAccessibleName(text());
    update();
}

void TotalsLine::addTotals(const form::Appendix& appendix, const form::Row& total, form::Measure measure,
                           form::MoneySource source) {
    for (const form::Column& column : appendix.columns) {
        if (column.measure != measure || column.source != source) {
            continue;
        }
        const programme::CellView view = m_shownPlan.result().cell({appendix.number, total.key, column.key});
        const bool cost = column.measure == form::Measure::Cost;
        m_totals.push_back({totalName(m_shownPlan.edition(), measure, source),
                            figureWords(view, cost ? QString() : QStringLiteral("руб."))});
    }
}

void TotalsLine::setRemark(const QString& remark) {
    m_remark = remark;
    m_ofDeed = false;
    update();
}

void TotalsLine::setDeedRemark(const QString& remark) {
    setRemark(remark);
    m_ofDeed = true;
}

void TotalsLine::forgetDeed() {
    if (m_ofDeed) {
        setRemark({});
    }
}

void TotalsLine::setZoom(int percent) {
    m_zoom = percent;
    update();
}

QString TotalsLine::text() const {
    QStringList parts;
    for (const Total& total : m_totals) {
        parts.append(total.name + QLatin1Char(' ') + total.value);
    }
    return parts.join(QStringLiteral("; "));
}

QSize TotalsLine::sizeHint() const {
    return {600, std::max(totalsHeight, fontMetrics().height() + 8)};
}

QString TotalsLine::shownSaveText() const {
    constexpr int longest = 60;
    const QString text = m_shownPlan.saveText();
    return text.size() > longest ? QStringLiteral("Не записано") : text;
}

QString TotalsLine::zoomText() const {
    return QStringLiteral("%1\u00A0%").arg(m_zoom);
}

int TotalsLine::widthFrom(std::size_t first) const {
    const QFontMetrics plain(ui::font(TextSize::Secondary));
    const QFontMetrics bold(ui::font(TextSize::Secondary, Weight::Bold));
    int width = 0;
    for (std::size_t place = first; place < m_totals.size(); ++place) {
        const Total& total = m_totals[place];
        width += plain.horizontalAdvance(total.name) + nameGap + bold.horizontalAdvance(total.value);
        width += place + 1 < m_totals.size() ? totalGap : 0;
    }
    return width;
}

std::size_t TotalsLine::firstShown(int room) const {
    std::size_t first = 0;
    while (first + 1 < m_totals.size() && widthFrom(first) > room) {
        ++first;
    }
    return first;
}

int TotalsLine::stateWidth() const {
    const QFontMetrics plain(ui::font(TextSize::Secondary));
    const QFontMetrics bold(ui::font(TextSize::Secondary, Weight::Bold));
    return plain.horizontalAdvance(shownSaveText()) + markRoom + bold.horizontalAdvance(zoomText())
           + plain.horizontalAdvance(zoomName()) + 2 * nameGap + stateGap;
}

/// What is said of a selection gives way to the programme's cost, not the other way round.
QString TotalsLine::shownRemark() const {
    if (m_remark.isEmpty() || m_totals.empty()) {
        return m_remark;
    }
    const int room = width() - 2 * sideGap - stateWidth() - widthFrom(m_totals.size() - 1) - stateGap;
    return oneLine(m_remark, ui::font(TextSize::Secondary, Weight::Bold), std::max(1, room));
}

int TotalsLine::roomOfTotals() const {
    const QFontMetrics bold(ui::font(TextSize::Secondary, Weight::Bold));
    const QString remark = shownRemark();
    return width() - 2 * sideGap - stateWidth()
           - (remark.isEmpty() ? 0 : bold.horizontalAdvance(remark) + nameGap + stateGap);
}

QStringList TotalsLine::shownNames() const {
    QStringList names;
    for (std::size_t place = firstShown(roomOfTotals()); place < m_totals.size(); ++place) {
        names.append(m_totals[place].name);
    }
    return names;
}

void TotalsLine::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), color(Role::Window));
    painter.setPen(color(Role::Border));
    painter.drawLine(rect().topLeft(), rect().topRight());
    const QRect line = rect().adjusted(sideGap, 1, -sideGap, 0);
    paintState(painter, line);
    paintTotals(painter, line);
}

/// From the right: the disk, the zoom, the remark.
void TotalsLine::paintState(QPainter& painter, const QRect& line) const {
    const QFont plain = ui::font(TextSize::Secondary);
    const QFont bold = ui::font(TextSize::Secondary, Weight::Bold);
    int right = line.right();
    const auto put = [&](const QString& text, const QFont& ink, Role role) {
        painter.setFont(ink);
        painter.setPen(color(role));
        const int width = painter.fontMetrics().horizontalAdvance(text);
        painter.drawText(QRect(right - width, line.top(), width + 1, line.height()), Qt::AlignVCenter, text);
        right -= width + nameGap;
    };
    const SaveState state = m_shownPlan.saveState();
    const bool fault = state == SaveState::NotSaved || state == SaveState::Unkept;
    put(shownSaveText(), plain, fault ? Role::Error : Role::Text2);
    const Icon mark = state == SaveState::Saved ? Icon::Saved : state == SaveState::ReadOnly ? Icon::Lock : Icon::Error;
    const Role ink = fault ? Role::Error : state == SaveState::Saved ? Role::Ok : Role::Text2;
    painter.drawPixmap(right - 16, line.center().y() - 7, iconPixmap(mark, ink, 16, devicePixelRatioF()));
    right -= markRoom - nameGap;
    put(zoomText(), bold, Role::Text);
    put(zoomName(), plain, Role::Text2);
    right -= stateGap;
    if (const QString remark = shownRemark(); !remark.isEmpty()) {
        put(remark, bold, Role::Text);
    }
}

void TotalsLine::paintTotals(QPainter& painter, const QRect& line) const {
    int left = line.left();
    for (std::size_t place = firstShown(roomOfTotals()); place < m_totals.size(); ++place) {
        const Total& total = m_totals[place];
        if (left > line.left()) {
            painter.setPen(color(Role::Border));
            painter.drawLine(left - totalGap / 2, line.center().y() - 6, left - totalGap / 2, line.center().y() + 7);
        }
        painter.setFont(ui::font(TextSize::Secondary));
        painter.setPen(color(Role::Text2));
        const int name = painter.fontMetrics().horizontalAdvance(total.name);
        painter.drawText(QRect(left, line.top(), name + 1, line.height()), Qt::AlignVCenter, total.name);
        painter.setFont(ui::font(TextSize::Secondary, Weight::Bold));
        painter.setPen(color(Role::Text));
        const int value = painter.fontMetrics().horizontalAdvance(total.value);
        painter.drawText(QRect(left + name + nameGap, line.top(), value + 1, line.height()), Qt::AlignVCenter,
                         total.value);
        left += name + nameGap + value + totalGap;
    }
}

}  // namespace ui
