#include "ui/scenario/empty_comparison.h"

#include "ui/widgets/text_labels.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace ui {

EmptyComparison::EmptyComparison(QWidget* parent)
    : QWidget(parent), m_refusal(textLabel({}, TextSize::Base, Role::Text2)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(8);
    column->addWidget(textLabel(QStringLiteral("Сравнение"), TextSize::PageTitle, Role::Text, Weight::Bold));
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_refusal);
    auto* create = linkButton(QStringLiteral("Создать сценарий"));
    connect(create, &LinkButton::clicked, this, &EmptyComparison::scenarioRequested);
    auto* years = linkButton(QStringLiteral("Сравнить годы"));
    connect(years, &LinkButton::clicked, this, [this] { emit subjectChosen(ComparedBy::Years); });
    auto* other = linkButton(QStringLiteral("Сравнить с другим планом…"));
    connect(other, &LinkButton::clicked, this, [this] { emit subjectChosen(ComparedBy::OtherPlan); });
    for (LinkButton* link : {create, years, other}) {
        line->addWidget(textLabel(QStringLiteral("·"), TextSize::Base, Role::Text2));
        line->addWidget(link);
    }
    line->addStretch(1);
    column->addLayout(line);
    column->addStretch(1);
}

void EmptyComparison::setRefusal(const QString& refusal) {
    m_refusal->setText(refusal.isEmpty() ? QStringLiteral("Сравнивать не с чем: в плане один сценарий") : refusal);
}

}  // namespace ui
