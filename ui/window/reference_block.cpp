#include "ui/window/reference_block.h"

#include "core/decimal/russian.h"
#include "core/document/reference_table.h"
#include "ui/plan/shown_plan.h"
#include "ui/widgets/text_labels.h"

#include <QGridLayout>

namespace ui {
namespace {

QString shown(const std::optional<decimal::Decimal>& number) {
    return number ? QString::fromStdString(decimal::printRussian(*number)) : QStringLiteral("не введено");
}

}  // namespace

ReferenceBlock::ReferenceBlock(const ShownPlan& shownPlan, int appendix, QWidget* parent)
    : QWidget(parent), m_shownPlan(shownPlan), m_appendix(appendix), m_grid(new QGridLayout(this)) {
    takePanelColours(*this);
    m_grid->setContentsMargins(12, 6, 12, 8);
    m_grid->setHorizontalSpacing(24);
    m_grid->setVerticalSpacing(2);
    m_grid->setColumnStretch(0, 1);
    setAccessibleName(QStringLiteral("Справочно"));
    connect(&shownPlan, &ShownPlan::changed, this, &ReferenceBlock::refresh);
    refresh();
}

bool ReferenceBlock::isNeeded(const ShownPlan& shownPlan, int appendix) {
    for (const form::ReferenceLine& line : shownPlan.edition().references) {
        if (line.appendix == appendix) {
            return true;
        }
    }
    return false;
}

QString ReferenceBlock::shownTotal(int year) const {
    for (const LinkButton* link : findChildren<LinkButton*>()) {
        if (link->property("year").toInt() == year) {
            return link->text();
        }
    }
    return {};
}

void ReferenceBlock::refresh() {
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const form::Edition& edition = m_shownPlan.edition();
    const std::string_view money = form::moneyName(edition.money);
    int row = 0;
    for (const form::ReferenceLine& line : edition.references) {
        if (line.appendix != m_appendix) {
            continue;
        }
        m_grid->addWidget(textLabel(QString::fromStdString(line.title), TextSize::Base, Role::Text, Weight::Bold), row,
                          0);
        RoleLabel* name = wrappedLabel(QString::fromStdString(line.name), TextSize::Base, Role::Text);
        RoleLabel* units = textLabel(QString::fromUtf8(money.data(), static_cast<int>(money.size()))
                                         + QStringLiteral("; на 1 застрахованное лицо, руб."),
                                     TextSize::Secondary, Role::Text2);
        m_grid->addWidget(name, row + 1, 0);
        m_grid->addWidget(units, row + 2, 0);
        int column = 1;
        for (const document::ReferenceAmount& amount :
             document::referenceAmounts(m_shownPlan.draft(), m_shownPlan.assignments(), line, edition.money)) {
            LinkButton* total = linkButton(shown(amount.total));
            total->setProperty("year", amount.year);
            total->setAccessibleName(
                QStringLiteral("%1, %2 год: %3").arg(name->text()).arg(amount.year).arg(total->text()));
            connect(total, &QAbstractButton::clicked, this, [this, path = line.parameter, year = amount.year] {
                emit parameterRequested(QString::fromStdString(path), year);
            });
            m_grid->addWidget(textLabel(QStringLiteral("%1 год").arg(amount.year), TextSize::Secondary, Role::Text2),
                              row, column, Qt::AlignRight);
            m_grid->addWidget(total, row + 1, column, Qt::AlignRight);
            m_grid->addWidget(
                textLabel(amount.perPerson ? shown(amount.perPerson) : QStringLiteral("–"), TextSize::Base, Role::Text),
                row + 2, column, Qt::AlignRight);
            ++column;
        }
        row += 3;
    }
}

}  // namespace ui
