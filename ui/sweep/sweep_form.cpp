#include "ui/sweep/sweep_form.h"

#include "core/analysis/titles.h"
#include "core/decimal/russian.h"
#include "ui/form/typed_fields.h"
#include "ui/plan/shown_plan.h"
#include "ui/sweep/number_width.h"
#include "ui/sweep/sweep_line.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/edit_watch.h"
#include "ui/widgets/segmented_switch.h"
#include "ui/widgets/text_labels.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {
namespace {

constexpr std::size_t mostLines = 6;
constexpr std::size_t mostAxes = 2;
constexpr int captionWidth = 96;

RoleLabel* caption(const QString& words) {
    return textLabel(words, TextSize::Base, Role::Text2);
}

/// A line of fields whose first caption is as wide as those of the parameters.
QHBoxLayout* lineOf(const QString& words, QWidget* field) {
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    RoleLabel* title = caption(words);
    title->setMinimumWidth(captionWidth);
    line->addWidget(title);
    line->addWidget(field);
    return line;
}

QLineEdit* numberField(const QString& name, const QString& typed, QWidget* parent) {
    auto* field = new QLineEdit(typed, parent);
    field->setAccessibleName(name);
    field->setAlignment(Qt::AlignRight);
    field->setFixedWidth(numberWidth);
    return field;
}

}  // namespace

SweepForm::SweepForm(ShownPlan& shownPlan, QWidget* parent)
    : QWidget(parent),
      m_shownPlan(shownPlan),
      m_place(caption({})),
      m_target(searchableBox(QStringLiteral("Итог"), this)),
      m_kind(new SegmentedSwitch(QStringLiteral("Как перебирать"), this)),
      m_random(new QWidget(this)),
      m_points(numberField(QStringLiteral("Точек"), QStringLiteral("10000"), m_random)),
      m_seed(numberField(QStringLiteral("Начальное число"), QStringLiteral("1"), m_random)),
      m_run(new QPushButton(QStringLiteral("Посчитать"), this)),
      m_refusal(wrappedLabel({}, TextSize::Secondary, Role::Error)) {
    m_kind->setItems({QStringLiteral("Сетка"), QStringLiteral("Случайные значения")});
    m_seed->setToolTip(QStringLiteral("Одно и то же число даёт одни и те же цифры"));
    m_run->setProperty("accent", true);
    for (std::size_t place = 0; place < mostLines; ++place) {
        m_lines.push_back(new SweepLine(static_cast<int>(place) + 1, this));
        connect(m_lines.back(), &SweepLine::chosen, this, &SweepForm::showLines);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(8);
    addFields(*column);
    const auto follow = [this] {
        if (isVisible()) {
            refresh();
        }
    };
    connect(m_kind, &SegmentedSwitch::currentChanged, this, &SweepForm::showLines);
    connect(m_run, &QPushButton::clicked, this, &SweepForm::submitted);
    connect(&m_shownPlan, &ShownPlan::changed, this, follow);
    connect(&m_shownPlan, &ShownPlan::yearChanged, this, follow);
    onAnyEdit(*this, [this] {
        // Of a year that is not entered the words stay true.
        if (m_run->isEnabled()) {
            m_refusal->setVisible(false);
        }
    });
    showLines();
}

void SweepForm::addFields(QVBoxLayout& column) {
    column.addWidget(m_place);
    QHBoxLayout* target = lineOf(QStringLiteral("Итог"), m_target);
    target->setStretch(1, 1);
    column.addLayout(target);
    QHBoxLayout* kind = lineOf(QStringLiteral("Как"), m_kind);
    kind->addStretch(1);
    column.addLayout(kind);
    for (SweepLine* line : m_lines) {
        column.addWidget(line);
    }
    auto* random = new QHBoxLayout(m_random);
    random->setContentsMargins(0, 0, 0, 0);
    random->setSpacing(8);
    random->addLayout(lineOf(QStringLiteral("Точек"), m_points));
    random->addSpacing(8);
    random->addWidget(caption(QStringLiteral("начальное число")));
    random->addWidget(m_seed);
    random->addStretch(1);
    column.addWidget(m_random);
    m_refusal->setVisible(false);
    column.addWidget(m_refusal);
    QHBoxLayout* run = lineOf({}, m_run);
    run->addStretch(1);
    column.addLayout(run);
    column.addStretch(1);
}

bool SweepForm::isRandom() const {
    return m_kind->current() == 1;
}

/// The next parameter is offered when the one before is chosen.
void SweepForm::showLines() {
    const std::size_t most = isRandom() ? mostLines : mostAxes;
    bool offered = true;
    for (std::size_t place = 0; place < m_lines.size(); ++place) {
        m_lines[place]->setKind(isRandom() ? analysis::SweepKind::MonteCarlo : analysis::SweepKind::Grid);
        m_lines[place]->setVisible(offered && place < most);
        offered = offered && m_lines[place]->isUsed();
    }
    m_random->setVisible(isRandom());
}

void SweepForm::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    refresh();
}

void SweepForm::refresh() {
    m_place->setText(
        QStringLiteral("%1\u00A0год, сценарий «%2»").arg(m_shownPlan.year()).arg(m_shownPlan.scenarioName()));
    readTargets();
    const bool isEntered = !m_targets.empty();
    if (isEntered) {
        m_levers =
            analysis::offeredLevers(analysis::WhatIf(m_shownPlan.draft(), m_shownPlan.scenario(), m_shownPlan.year()));
    } else {
        m_levers.clear();
    }
    for (SweepLine* line : m_lines) {
        line->setLevers(m_levers, m_shownPlan.edition());
    }
    m_run->setEnabled(isEntered);
    m_refusal->setText(isEntered ? QString()
                                 : QStringLiteral("%1\u00A0год не введён: перебирать нечего.").arg(m_shownPlan.year()));
    m_refusal->setVisible(!isEntered);
    showLines();
}

/// The programme, then every row of its widest table.
void SweepForm::readTargets() {
    const form::Edition& edition = m_shownPlan.edition();
    const form::Appendix& appendix = edition.main();
    const QString before = m_target->currentText();
    m_targets = analysis::programmeTotals(edition, m_shownPlan.result());
    if (!m_targets.empty()) {
        for (const form::Row& row : appendix.rows) {
            for (analysis::Target& target : analysis::figuresAround(
                     {appendix.number, row.key, appendix.columns.front().key}, edition, m_shownPlan.result())) {
                if (std::ranges::find(m_targets, target.cells, &analysis::Target::cells) == m_targets.end()) {
                    m_targets.push_back(std::move(target));
                }
            }
        }
    }
    const QSignalBlocker quiet(m_target);
    m_target->clear();
    for (const analysis::Target& target : m_targets) {
        m_target->addItem(QString::fromStdString(analysis::targetTitle(target, edition)));
    }
    m_target->setCurrentIndex(m_targets.empty() ? -1 : std::max(0, m_target->findText(before)));
}

SweepText SweepForm::text() const {
    SweepText text;
    const int target = entryOf(*m_target);
    text.addWords("kind", isRandom() ? QStringLiteral("monte_carlo") : QStringLiteral("grid"));
    text.addWords("target",
                  target < 0 ? m_target->currentText()
                             : QString::fromStdString(m_targets[static_cast<std::size_t>(target)].path),
                  {QStringLiteral("Итог"), m_target, m_target->itemText(0)});
    text.addWords("scenario", m_shownPlan.scenarioName());
    text.addYear(m_shownPlan.year());
    if (isRandom()) {
        text.addWhole("points", *m_points, QStringLiteral("Точек"), QStringLiteral("10000"));
        text.addWhole("seed", *m_seed, QStringLiteral("Начальное число"), QStringLiteral("1"));
    }
    for (const SweepLine* line : m_lines) {
        if (!line->isHidden()) {
            line->describe(text);
        }
    }
    return text;
}

/// A path means nothing to the person who chose by name.
QString SweepForm::inWords(text::Finding finding) const {
    QString told = QString::fromStdString(finding.text);
    for (const analysis::Lever& lever : m_levers) {
        if (const auto path = QStringLiteral("«%1»").arg(QString::fromStdString(lever.name)); told.contains(path)) {
            told.replace(path, QStringLiteral("«%1»").arg(
                                   QString::fromStdString(analysis::leverTitle(lever, m_shownPlan.edition()))));
        }
    }
    finding.text = told.toStdString();
    return withRowNames(finding, m_shownPlan.edition());
}

QString SweepForm::faultOf(const SweepText& text, const text::Finding& finding, QWidget*& field) const {
    const SweepField* of = finding.place.line > 0 ? text.fieldOfLine(finding.place.line) : nullptr;
    if (of == nullptr || of->widget == nullptr) {
        return inWords(finding);
    }
    field = of->widget;
    if (const auto* list = qobject_cast<const QComboBox*>(of->widget); list != nullptr && entryOf(*list) < 0) {
        return QStringLiteral("%1: «%2» в списке нет. Пример: %3").arg(of->name, list->currentText(), of->sample);
    }
    if (const auto* typed = qobject_cast<const QLineEdit*>(of->widget); typed != nullptr && !of->sample.isEmpty()) {
        const std::string number = typed->text().toStdString();
        const auto parsed = decimal::parseRussian(number);
        if (const auto* fault = std::get_if<decimal::ParseFault>(&parsed)) {
            return *fault == decimal::ParseFault::Empty
                       ? QStringLiteral("%1: число не введено. Пример: %2").arg(of->name, of->sample)
                       : of->name + QStringLiteral(": ")
                             + QString::fromStdString(decimal::explain(*fault, number, of->sample.toStdString()));
        }
    }
    return of->name + QStringLiteral(": ") + inWords(finding);
}

void SweepForm::showFaults(const SweepText& text, const text::Findings& findings) {
    QStringList lines;
    QWidget* first = nullptr;
    for (const text::Finding& finding : findings) {
        QWidget* field = nullptr;
        QString words = faultOf(text, finding, field);
        words.replace(0, 1, words.left(1).toUpper());
        if (!lines.contains(words)) {
            lines.append(words);
        }
        first = first == nullptr ? field : first;
    }
    m_refusal->setText(lines.join(QLatin1Char('\n')));
    m_refusal->setVisible(!lines.isEmpty());
    if (first != nullptr) {
        first->setFocus();
    }
}

QString SweepForm::refusal() const {
    return m_refusal->isHidden() ? QString() : m_refusal->text();
}

void SweepForm::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(rect(), color(Role::Base));
}

}  // namespace ui
