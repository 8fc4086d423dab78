#include "ui/deviation/deviation_years.h"

#include "core/decimal/russian.h"
#include "ui/plan/shown_plan.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/theme.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <array>

namespace ui {
namespace {

constexpr int lineHeight = 25;
constexpr std::array shares{0.24, 0.20, 0.25, 0.17, 0.14};
constexpr std::array names{"Год", "федеральный", "территориальный", "Δ", "Δ, %"};
constexpr std::array briefNames{"Год", "федер.", "террит.", "Δ", "Δ, %"};
constexpr int roomForNames = 400;

QString yearNumber(const std::optional<decimal::Decimal>& number) {
    return number ? QString::fromStdString(decimal::printRussian(*number)) : QStringLiteral("–");
}

}  // namespace

DeviationYears::DeviationYears(const ShownPlan& shownPlan, QWidget* parent) : QWidget(parent), m_shownPlan(shownPlan) {
    setFont(ui::font(TextSize::Base));
    setMinimumWidth(300);
}

void DeviationYears::display(const std::optional<form::CellAddress>& cell, const check::DeviationRegister& found) {
    m_lines.clear();
    for (const int year : cell ? m_shownPlan.years() : std::vector<int>()) {
        Line line;
        line.year = year;
        const auto here = std::ranges::find_if(
            found.rows, [&](const check::Deviation& one) { return one.year == year && one.cell == *cell; });
        if (here != found.rows.end()) {
            line.federal = yearNumber(here->federal);
            line.territorial = yearNumber(here->territorial);
            line.delta = QString::fromStdString(decimal::printSigned(here->delta));
            line.percent = here->percent ? QString::fromStdString(decimal::printSigned(*here->percent)) : QString();
            line.falls = here->delta.isNegative();
            line.differs = true;
        } else {
            const programme::YearResult* const result = m_shownPlan.resultOf(year);
            line.federal = QStringLiteral("–");
            line.territorial = yearNumber(result == nullptr ? std::nullopt : result->cell(*cell).own());
            line.delta = QStringLiteral("нет");
        }
        m_lines.push_back(std::move(line));
    }
    setFixedHeight(lineHeight * (1 + std::max(3, static_cast<int>(m_lines.size()))));
    setAccessibleName(told());
    update();
}

QString DeviationYears::told() const {
    QStringList lines;
    for (const Line& line : m_lines) {
        lines.append(QStringLiteral("%1\u00A0год: федеральный %2, территориальный %3, отклонение %4")
                         .arg(line.year)
                         .arg(line.federal, line.territorial, line.delta));
    }
    return lines.join(QStringLiteral("; "));
}

void DeviationYears::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), color(Role::Base));
    painter.fillRect(QRect(0, 0, width(), lineHeight), color(Role::Header));
    std::array<int, shares.size() + 1> edges{};
    for (std::size_t column = 0; column < shares.size(); ++column) {
        edges[column + 1] = edges[column] + qRound(shares[column] * width());
    }
    const auto place = [&](std::size_t column, int line) {
        return QRect(edges[column], line * lineHeight, edges[column + 1] - edges[column], lineHeight);
    };
    for (std::size_t column = 0; column < shares.size(); ++column) {
        painter.setPen(color(Role::Text));
        painter.setFont(ui::font(TextSize::Secondary));
        painter.drawText(place(column, 0), Qt::AlignCenter,
                         QString::fromUtf8((width() < roomForNames ? briefNames : names)[column]));
    }
    for (std::size_t at = 0; at < m_lines.size(); ++at) {
        const Line& line = m_lines[at];
        const int row = static_cast<int>(at) + 1;
        if (line.year == m_shownPlan.year()) {
            painter.fillRect(QRect(0, row * lineHeight, width(), lineHeight), color(Role::AccentSoft));
            painter.fillRect(QRect(0, row * lineHeight, 3, lineHeight), color(Role::Accent));
        }
        const QStringList words{QStringLiteral("%1\u00A0год").arg(line.year), line.federal, line.territorial,
                                line.delta, line.percent};
        for (std::size_t column = 0; column < shares.size(); ++column) {
            const bool isDelta = column >= 3;
            painter.setFont(ui::font(TextSize::Base, column == 2 && line.differs ? Weight::Bold : Weight::Normal));
            painter.setPen(color(isDelta ? (!line.differs ? Role::Muted
                                            : line.falls  ? Role::Down
                                                          : Role::Accent)
                                         : Role::Text));
            painter.drawText(place(column, row).adjusted(8, 0, -8, 0),
                             static_cast<int>(Qt::AlignVCenter)
                                 | static_cast<int>(column == 0 ? Qt::AlignLeft : Qt::AlignRight),
                             words.at(static_cast<qsizetype>(column)));
        }
    }
    painter.setPen(color(Role::Grid));
    for (int row = 1; row <= static_cast<int>(m_lines.size()) + 1; ++row) {
        painter.drawLine(0, row * lineHeight - 1, width(), row * lineHeight - 1);
    }
}

void DeviationYears::mousePressEvent(QMouseEvent* event) {
    const int line = static_cast<int>(event->position().y()) / lineHeight - 1;
    if (line >= 0 && line < static_cast<int>(m_lines.size())) {
        emit yearChosen(m_lines[static_cast<std::size_t>(line)].year);
    }
}

}  // namespace ui
