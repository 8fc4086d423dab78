#include "ui/window/merge_page.h"

#include "core/decimal/russian.h"
#include "core/programme/brief_value.h"
#include "core/programme/facts.h"
#include "core/text/plural.h"
#include "core/text/russian_time.h"
#include "ui/plan/shown_plan.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/message_strip.h"
#include "ui/widgets/text_labels.h"
#include "ui/widgets/tick_list.h"
#include "ui/widgets/told_findings.h"
#include "ui/window/page_title.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {
namespace {

namespace merged {
enum Column { Tick, State, Year, Place, Mine, Theirs, Who };
enum Filter { Different, Incoming, Conflicts };
}  // namespace merged

QString stateWords(merge::State state) {
    switch (state) {
    case merge::State::Same:
        return QStringLiteral("одинаково");
    case merge::State::New:
        return QStringLiteral("новое");
    case merge::State::Theirs:
        return QStringLiteral("изменено там");
    case merge::State::Mine:
        return QStringLiteral("изменено здесь");
    case merge::State::Conflict:
        return QStringLiteral("изменено в обоих");
    }
    return {};
}

QString sideWords(const std::optional<programme::Assignment>& side) {
    if (!side) {
        return QStringLiteral("не введено");
    }
    const auto number = decimal::Decimal::fromPlain(side->value);
    return side->value.empty() ? QStringLiteral("пусто")
           : number            ? QString::fromStdString(decimal::printRussian(*number))
                               : QString::fromStdString(programme::briefValue(side->value));
}

/// «Иванов И. И., 30.11.2026, 14:05 – закрытие итога»
QString whoWords(const std::optional<programme::Assignment>& side) {
    if (!side) {
        return {};
    }
    QStringList words{QString::fromStdString(side->author), QString::fromStdString(text::russianTime(side->time))};
    words.removeAll(QString());
    const QString who = words.join(QStringLiteral(", "));
    return side->note.empty() ? who : who + QStringLiteral(" – ") + QString::fromStdString(side->note);
}

/// Taking it would empty a value that stands here: never done unasked.
bool clears(const merge::Line& line) {
    return line.state == merge::State::Theirs && (!line.theirs || line.theirs->value.empty());
}

bool isShown(const merge::Line& line, int filter) {
    switch (filter) {
    case merged::Incoming:
        return merge::brings(line);
    case merged::Conflicts:
        return line.state == merge::State::Conflict;
    default:
        return line.state != merge::State::Same;
    }
}

}  // namespace

MergePage::MergePage(ShownPlan& plan, QWidget* parent)
    : QWidget(parent),
      m_plan(plan),
      m_filter(choiceBox(QStringLiteral("Показать"), this)),
      m_choose(new QPushButton(QStringLiteral("Другой план…"), this)),
      m_strip(new MessageStrip(this)),
      m_list(new TickList(QStringLiteral("Значения другого плана"),
                          {{QStringLiteral("Состояние"), 128},
                           {QStringLiteral("Год"), 56},
                           {QStringLiteral("Что"), 0},
                           {QStringLiteral("Здесь"), 108},
                           {QStringLiteral("Там"), 108},
                           {QStringLiteral("Кто и почему (там)"), 0}},
                          this)),
      m_summary(wrappedLabel({}, TextSize::Secondary, Role::Text2)),
      m_take(new QPushButton(this)) {
    arrange();
    setFocusProxy(m_list);
    connect(m_choose, &QPushButton::clicked, this, &MergePage::otherPlanRequested);
    connect(m_take, &QPushButton::clicked, this, &MergePage::take);
    connect(m_filter, &QComboBox::activated, this, &MergePage::fillList);
    connect(m_strip, &MessageStrip::firstChosen, m_strip, &MessageStrip::dismiss);
    connect(m_list, &QTableWidget::itemChanged, this, &MergePage::showEffect);
    connect(m_list, &QTableWidget::cellActivated, this, [this](int row, int) {
        const merge::Line& line = m_lines[static_cast<std::size_t>(row)];
        const auto parameter = programme::parseParameter(line.key.path, m_plan.edition());
        if (parameter && parameter.value->kind == programme::ParameterKind::Cell) {
            emit cellRequested(*parameter.value->cell, line.key.year);
        }
    });
    connect(&m_plan, &ShownPlan::changed, this, &MergePage::refresh);
    refresh();
}

void MergePage::arrange() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* title = new PageTitle(QStringLiteral("Принять из другого плана"), this);
    title->setAddition(QStringLiteral("Что в другом файле введено иначе, чем здесь"));
    m_filter->addItem(QStringLiteral("все различия"), merged::Different);
    m_filter->addItem(QStringLiteral("что можно принять"), merged::Incoming);
    m_filter->addItem(QStringLiteral("изменено в обоих"), merged::Conflicts);
    auto* filterName = new QLabel(QStringLiteral("Показать:"), title);
    filterName->setBuddy(m_filter);
    title->addControl(filterName);
    title->addControl(m_filter);
    title->addControl(m_choose);
    column->addWidget(title);
    column->addWidget(m_strip);
    column->addWidget(m_list, 1);
    column->addWidget(new RuleLine);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(12, 8, 12, 8);
    foot->addWidget(m_summary, 1);
    m_take->setProperty("accent", true);
    foot->addWidget(m_take, 0, Qt::AlignBottom);
    column->addLayout(foot);
}

void MergePage::setOther(const QString& name, const scenario::DraftContent& content) {
    m_otherName = name;
    m_other = content;
    m_strip->dismiss();
    refresh();
}

void MergePage::refresh() {
    m_comparison = m_other ? merge::compare(m_plan.draft().content(), *m_other, {}) : merge::Comparison{};
    fillList();
}

void MergePage::fillList() {
    const QSignalBlocker quiet(m_list);
    m_list->clearLines();
    m_lines.clear();
    for (const merge::Line& line : m_comparison.lines) {
        if (!isShown(line, m_filter->currentData().toInt())) {
            continue;
        }
        const int row = m_list->addLine(merge::brings(line) && !clears(line), wordsOf(line));
        m_list->setSide(row, merged::Mine, Qt::AlignRight);
        m_list->setSide(row, merged::Theirs, Qt::AlignRight, true);
        m_list->item(row, merged::Mine)->setToolTip(whoWords(line.mine));
        if (line.state == merge::State::Conflict) {
            m_list->setSide(row, merged::State, Qt::AlignLeft, true);
        }
        m_lines.push_back(line);
    }
    if (m_list->rowCount() > 0) {
        m_list->setCurrentCell(0, merged::Place);
    }
    showEffect();
}

QStringList MergePage::wordsOf(const merge::Line& line) const {
    const form::Edition& edition = m_plan.edition();
    const programme::AssignmentKey key = programme::namedKey(line.key);
    const auto parameter = programme::parseParameter(key.path, edition);
    QString place = QString::fromStdString(parameter ? parameter.value->describe(edition) : key.path);
    if (parameter && parameter.value->kind == programme::ParameterKind::Cell) {
        // What tells the lines apart stands first.
        const form::CellAddress& cell = *parameter.value->cell;
        place = QStringLiteral("Прил. %1, стр. %2, %3")
                    .arg(cell.appendix)
                    .arg(QString::fromStdString(form::rowName(edition, cell)), place);
    }
    if (line.scenario != scenario::rootScenario) {
        place += QStringLiteral(" · ") + QString::fromStdString(m_plan.draft().scenario(line.scenario)->name);
    }
    return {clears(line) ? QStringLiteral("очищено там") : stateWords(line.state),
            key.year == 0 ? QString() : QString::number(key.year),
            place,
            sideWords(line.mine),
            sideWords(line.theirs),
            whoWords(line.theirs)};
}

std::vector<merge::Line> MergePage::ticked() const {
    std::vector<merge::Line> chosen;
    for (int row = 0; row < m_list->rowCount(); ++row) {
        if (m_list->isTicked(row)) {
            chosen.push_back(m_lines[static_cast<std::size_t>(row)]);
        }
    }
    return chosen;
}

void MergePage::showEffect() {
    const auto count = static_cast<std::size_t>(m_list->tickedCount());
    m_take->setText(QStringLiteral("Принять ")
                    + QString::fromStdString(text::counted(count, "значение", "значения", "значений")));
    m_take->setEnabled(count > 0 && !m_plan.isReadOnly());
    m_take->setToolTip(m_plan.readOnlyReason());
    QStringList lines;
    if (!m_other) {
        lines.append(QStringLiteral("Другой план не выбран."));
    } else {
        const auto conflicts = std::ranges::count(m_comparison.lines, merge::State::Conflict, &merge::Line::state);
        lines.append(m_comparison.haveCommonPast
                         ? QStringLiteral("«%1»: общее начало с этим планом найдено по истории.").arg(m_otherName)
                         : QStringLiteral("«%1» составлен отдельно: кто изменил значение, по истории не видно, каждое "
                                          "различие решаете вы.")
                               .arg(m_otherName));
        if (conflicts > 0) {
            lines.append(QStringLiteral("Изменено в обоих: %1. Отмеченное примется, остальное останется как здесь.")
                             .arg(conflicts));
        }
        for (const std::string& remark : m_comparison.remarks) {
            lines.append(QString::fromStdString(remark));
        }
    }
    m_summary->setText(lines.join(QLatin1Char('\n')));
}

void MergePage::take() {
    const std::vector<merge::Line> chosen = ticked();
    const text::Findings refused = m_plan.apply(
        merge::settingsOf(chosen, m_otherName.toStdString()),
        QStringLiteral("Принято из плана «%1»: %2")
            .arg(m_otherName,
                 QString::fromStdString(text::counted(chosen.size(), "значение", "значения", "значений"))));
    if (refused.empty()) {
        m_strip->displayDone(QStringLiteral("Принято. У значения без основания стоит, из какого оно плана."));
        return;
    }
    m_strip->display(StripKind::Error, toldOf(refused).join(QLatin1Char('\n')), QStringLiteral("Понятно"));
}

QString MergePage::summary() const {
    return m_summary->text();
}

void MergePage::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(rect(), color(Role::Base));
}

}  // namespace ui
