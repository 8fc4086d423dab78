#include "ui/window/parameter_line.h"

#include "core/decimal/russian.h"
#include "core/programme/parameter.h"
#include "ui/plan/shown_plan.h"
#include "ui/widgets/text_labels.h"

#include <QHBoxLayout>
#include <QPainter>

namespace ui {
namespace {

QString typedFigure(std::string_view plain) {
    const auto figure = decimal::Decimal::fromPlain(plain);
    return figure ? QString::fromStdString(decimal::printRussian(*figure)) : QStringLiteral("не введено · Ввести…");
}

}  // namespace

ParameterLine::ParameterLine(const ShownPlan& plan, const form::Appendix& table, QWidget* parent)
    : QWidget(parent), m_plan(plan), m_table(table), m_line(new QHBoxLayout(this)) {
    m_line->setContentsMargins(12, 5, 8, 6);
    m_line->setSpacing(6);
    setAccessibleName(QStringLiteral("Из чего считается таблица"));
    connect(&plan, &ShownPlan::changed, this, &ParameterLine::refresh);
    connect(&plan, &ShownPlan::yearChanged, this, &ParameterLine::refresh);
    refresh();
}

void ParameterLine::refresh() {
    while (QLayoutItem* item = m_line->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const std::string& path : m_table.parameters) {
        addParameter(path);
    }
    m_line->addStretch(1);
}

void ParameterLine::addParameter(const std::string& path) {
    const std::string_view known = programme::parameterName(path);
    const QString name = QString::fromUtf8(known.data(), static_cast<qsizetype>(known.size()));
    const QString shown = known.empty() ? QString::fromStdString(path) : name.left(1).toUpper() + name.mid(1);
    auto* link = linkButton(typedFigure(m_plan.assignments().value(path, m_plan.year())));
    link->setAccessibleName(shown + QStringLiteral(": ") + link->text());
    connect(link, &QAbstractButton::clicked, this,
            [this, path] { emit parameterRequested(QString::fromStdString(path), m_plan.year()); });
    if (m_line->count() > 0) {
        m_line->addSpacing(14);
    }
    m_line->addWidget(textLabel(shown, TextSize::Base, Role::Text2));
    m_line->addWidget(link);
}

QStringList ParameterLine::words() const {
    QStringList words;
    for (int place = 0; place < m_line->count(); ++place) {
        const QWidget* widget = m_line->itemAt(place)->widget();
        if (const auto* label = qobject_cast<const QLabel*>(widget)) {
            words.append(label->text());
        } else if (const auto* link = qobject_cast<const LinkButton*>(widget)) {
            words.append(link->text());
        }
    }
    return words;
}

void ParameterLine::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), color(Role::Base));
    painter.setPen(color(Role::Border));
    painter.drawLine(0, 0, width(), 0);
}

}  // namespace ui
