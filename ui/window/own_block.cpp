#include "ui/window/own_block.h"

#include "core/decimal/russian.h"
#include "ui/plan/shown_plan.h"
#include "ui/widgets/text_labels.h"

#include <QGridLayout>

#include <algorithm>

namespace ui {
namespace {

QString ownWords(const std::optional<decimal::Decimal>& number) {
    return number ? QString::fromStdString(decimal::printRussian(*number)) : QStringLiteral("не введено");
}

/// «от 0,51 до 0,73», «0,7»
QString recommendedWords(const explain::OwnFigure& figure) {
    if (!figure.low || !figure.high) {
        return QStringLiteral("–");
    }
    return *figure.low == *figure.high ? ownWords(figure.low)
                                       : QStringLiteral("от %1 до %2").arg(ownWords(figure.low), ownWords(figure.high));
}

}  // namespace

OwnBlock::OwnBlock(const ShownPlan& shownPlan, const form::Appendix& table, QWidget* parent)
    : QWidget(parent), m_shownPlan(shownPlan), m_table(table), m_grid(new QGridLayout(this)) {
    takePanelColours(*this);
    m_grid->setContentsMargins(12, 6, 12, 8);
    m_grid->setHorizontalSpacing(24);
    m_grid->setVerticalSpacing(2);
    m_grid->setColumnStretch(0, 1);
    setAccessibleName(QStringLiteral("Регион плана"));
    connect(&shownPlan, &ShownPlan::changed, this, &OwnBlock::refresh);
    connect(&shownPlan, &ShownPlan::yearChanged, this, &OwnBlock::refresh);
    refresh();
}

bool OwnBlock::isNeeded(const form::Appendix& table) {
    return std::ranges::any_of(table.columns, [](const form::Column& column) { return !column.own.empty(); });
}

QString OwnBlock::verdict(const explain::OwnFigure& figure) {
    if (!figure.figure || !figure.low || !figure.high) {
        return {};
    }
    // A single figure is «не менее» for volumes, the letter's note; a coefficient is that figure.
    const bool isSingle = *figure.low == *figure.high;
    if (*figure.figure == *figure.low || *figure.figure == *figure.high) {
        return isSingle ? QStringLiteral("как рекомендовано") : QStringLiteral("в пределах");
    }
    if (*figure.figure < *figure.low) {
        return QStringLiteral("ниже");
    }
    return *figure.figure > *figure.high ? QStringLiteral("выше") : QStringLiteral("в пределах");
}

void OwnBlock::addLine(int row, const explain::OwnFigure& figure) {
    RoleLabel* name = wrappedLabel(QString::fromStdString(figure.name), TextSize::Base, Role::Text);
    LinkButton* own = linkButton(ownWords(figure.figure));
    const QString recommended = recommendedWords(figure);
    const QString word = verdict(figure);
    own->setAccessibleName(
        QStringLiteral("%1: рекомендовано %2, в плане %3, %4").arg(name->text(), recommended, own->text(), word));
    connect(own, &QAbstractButton::clicked, this, [this, figure] {
        if (figure.cell) {
            emit cellRequested(*figure.cell);
        } else {
            emit parameterRequested(QString::fromStdString(figure.path), m_shownPlan.year());
        }
    });
    m_grid->addWidget(name, row, 0);
    m_grid->addWidget(textLabel(recommended, TextSize::Base, Role::Text), row, 1, Qt::AlignRight);
    m_grid->addWidget(own, row, 2, Qt::AlignRight);
    m_grid->addWidget(textLabel(word, TextSize::Secondary,
                                word.isEmpty() || word == QLatin1String("в пределах") ? Role::Text2 : Role::Text),
                      row, 3);
}

void OwnBlock::refresh() {
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QString region = m_shownPlan.region();
    const std::vector<explain::OwnFigure> figures =
        explain::ownFigures(m_shownPlan.draft(), m_shownPlan.assignments(), m_shownPlan.result(), m_table);
    const bool isKnown =
        std::ranges::any_of(figures, [](const explain::OwnFigure& figure) { return figure.low.has_value(); });
    m_grid->addWidget(textLabel(isKnown ? region : QStringLiteral("%1: в таблице такого региона нет").arg(region),
                                TextSize::Base, Role::Text, Weight::Bold),
                      0, 0);
    m_grid->addWidget(textLabel(QStringLiteral("рекомендовано"), TextSize::Secondary, Role::Text2), 0, 1,
                      Qt::AlignRight);
    m_grid->addWidget(
        textLabel(QStringLiteral("в плане, %1\u00A0год").arg(m_shownPlan.year()), TextSize::Secondary, Role::Text2), 0,
        2, Qt::AlignRight);
    int row = 1;
    for (const explain::OwnFigure& figure : figures) {
        addLine(row++, figure);
    }
}

}  // namespace ui
