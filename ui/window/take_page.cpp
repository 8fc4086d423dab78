#include "ui/window/take_page.h"

#include "core/analysis/titles.h"
#include "core/analysis/what_if.h"
#include "core/decimal/russian.h"
#include "core/scenario/take_over.h"
#include "core/text/plural.h"
#include "ui/plan/shown_plan.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/message_strip.h"
#include "ui/widgets/text_labels.h"
#include "ui/widgets/tick_list.h"
#include "ui/widgets/told_findings.h"
#include "ui/window/page_title.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <map>
#include <set>

namespace ui {
namespace {

namespace take {
enum Column { Tick, Year, Cell, Was, Becomes, Source };
}

constexpr int yearColumnWidth = 56;
constexpr int figureColumnWidth = 108;

QString figureWords(const std::optional<decimal::Decimal>& figure) {
    return figure ? QString::fromStdString(decimal::printRussian(*figure)) : QStringLiteral("не введено");
}

/// «Прил. 2, стр. 40, объём · Круглосуточный стационар»: what tells the lines apart stands first.
QString placeWords(const form::Edition& edition, const form::CellAddress& cell) {
    const form::Row& row = *edition.row(cell);
    return QStringLiteral("Прил. %1, стр. %2, %3 · %4")
        .arg(cell.appendix)
        .arg(QString::fromStdString(row.number), QString::fromStdString(edition.column(cell)->shortName).toLower(),
             QString::fromStdString(row.labelShort));
}

/// Cells that more than one table gives a figure for: a person chooses.
std::set<std::pair<form::CellAddress, int>> doubled(const std::vector<programme::TransferOffer>& offers) {
    std::map<std::pair<form::CellAddress, int>, int> counts;
    for (const programme::TransferOffer& offer : offers) {
        ++counts[{offer.transfer->cell, offer.year}];
    }
    std::set<std::pair<form::CellAddress, int>> cells;
    for (const auto& [cell, count] : counts) {
        if (count > 1) {
            cells.insert(cell);
        }
    }
    return cells;
}

}  // namespace

TakePage::TakePage(ShownPlan& plan, QWidget* parent)
    : QWidget(parent),
      m_plan(plan),
      m_from(choiceBox(QStringLiteral("Откуда взять"), this)),
      m_strip(new MessageStrip(this)),
      m_list(new TickList(QStringLiteral("Значения, которые можно взять"),
                          {{QStringLiteral("Год"), yearColumnWidth},
                           {QStringLiteral("Куда"), 0},
                           {QStringLiteral("Стоит"), figureColumnWidth},
                           {QStringLiteral("Станет"), figureColumnWidth},
                           {QStringLiteral("Откуда"), 0}},
                          this)),
      m_summary(wrappedLabel({}, TextSize::Secondary, Role::Text2)),
      m_take(new QPushButton(this)) {
    arrange();
    setFocusProxy(m_list);
    connect(m_take, &QPushButton::clicked, this, &TakePage::take);
    connect(m_from, &QComboBox::activated, this, &TakePage::refresh);
    connect(m_strip, &MessageStrip::firstChosen, m_strip, &MessageStrip::dismiss);
    connect(m_list, &QTableWidget::itemChanged, this, &TakePage::showEffect);
    connect(m_list, &QTableWidget::cellActivated, this, [this](int row, int column) {
        const programme::TransferOffer& offer = m_offers[static_cast<std::size_t>(row)];
        emit cellRequested(column == take::Source ? offer.transfer->source() : offer.transfer->cell, offer.year);
    });
    connect(&m_plan, &ShownPlan::changed, this, &TakePage::refreshWhenSeen);
    connect(&m_plan, &ShownPlan::formChanged, this, &TakePage::refreshWhenSeen);
    connect(&m_plan, &ShownPlan::scenarioChanged, this, &TakePage::refreshWhenSeen);
}

void TakePage::arrange() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* title = new PageTitle(QStringLiteral("Взять из приложений"), this);
    title->setAddition(QStringLiteral("Что приложения плана обосновывают иначе, чем стоит сейчас"));
    auto* fromName = new QLabel(QStringLiteral("Откуда:"), title);
    fromName->setBuddy(m_from);
    title->addControl(fromName);
    title->addControl(m_from);
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

void TakePage::refreshWhenSeen() {
    m_stale = true;
    if (isVisible()) {
        refresh();
    }
}

void TakePage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_stale) {
        refresh();
    }
}

void TakePage::fillFrom() {
    const QVariant chosen = m_from->currentData();
    std::set<int> tables;
    for (const form::Transfer& transfer : m_plan.edition().transfers) {
        tables.insert(transfer.from());
    }
    for (const form::Appendix& appendix : m_plan.edition().appendices) {
        if (!appendix.notTaken.empty()) {
            tables.insert(appendix.number);
        }
    }
    m_from->clear();
    m_from->addItem(QStringLiteral("все приложения"), 0);
    for (const int table : tables) {
        m_from->addItem(QStringLiteral("приложение %1").arg(table), table);
    }
    m_from->setCurrentIndex(std::max(m_from->findData(chosen), 0));
}

void TakePage::refresh() {
    m_stale = false;
    // What was said of a deed is no longer so when another one followed it.
    m_strip->dismiss();
    fillFrom();
    scenario::TakeOver wanted;
    wanted.scenario = m_plan.scenario();
    wanted.from = m_from->currentData().toInt();
    m_offers = scenario::newsOf(m_plan.draft(), m_plan.calculation(), wanted);
    m_awaited = QString::fromStdString(
        scenario::awaitedWords(scenario::awaitedOf(m_plan.draft(), m_plan.calculation(), wanted)));
    const QSignalBlocker quiet(m_list);
    m_list->clearLines();
    const auto undecided = doubled(m_offers);
    for (const programme::TransferOffer& offer : m_offers) {
        addLine(offer, !undecided.contains({offer.transfer->cell, offer.year}));
    }
    if (m_list->rowCount() > 0) {
        m_list->setCurrentCell(0, take::Cell);
    }
    showEffect();
}

void TakePage::addLine(const programme::TransferOffer& offer, bool isTicked) {
    const form::Edition& edition = m_plan.edition();
    QString source = QString::fromStdString(programme::transferNote(edition, *offer.transfer));
    source.replace(QStringLiteral("Взято из приложения"), QStringLiteral("Приложение"));
    const int row = m_list->addLine(isTicked, {QString::number(offer.year), placeWords(edition, offer.transfer->cell),
                                               figureWords(offer.stands), figureWords(offer.offered), source});
    m_list->setSide(row, take::Was, Qt::AlignRight);
    m_list->setSide(row, take::Becomes, Qt::AlignRight, true);
}

std::vector<programme::TransferOffer> TakePage::ticked() const {
    std::vector<programme::TransferOffer> chosen;
    for (int row = 0; row < m_list->rowCount(); ++row) {
        if (m_list->isTicked(row)) {
            chosen.push_back(m_offers[static_cast<std::size_t>(row)]);
        }
    }
    return chosen;
}

void TakePage::showEffect() {
    const auto chosen = ticked();
    m_take->setText(QStringLiteral("Взять ")
                    + QString::fromStdString(text::counted(chosen.size(), "значение", "значения", "значений")));
    m_take->setEnabled(!chosen.empty() && !m_plan.isReadOnly());
    m_take->setToolTip(m_plan.readOnlyReason());
    QStringList words{effectWords(chosen), m_awaited};
    words.removeAll(QString());
    m_summary->setText(words.join(QLatin1Char('\n')));
}

QString TakePage::effectWords(const std::vector<programme::TransferOffer>& chosen) const {
    if (m_plan.edition().transfers.empty()) {
        return QStringLiteral("Форма этого плана не говорит, что одно приложение обосновывает в другом.");
    }
    const form::Appendix* const from = m_plan.edition().appendix(m_from->currentData().toInt());
    if (from != nullptr && !from->notTaken.empty()) {
        return QString::fromStdString(from->notTaken);
    }
    if (m_offers.empty()) {
        return QStringLiteral("Брать нечего: что в приложениях введено, то уже стоит.");
    }
    const auto deed = scenario::takeOver(m_plan.draft(), m_plan.scenario(), chosen);
    if (!deed) {
        return QString::fromStdString(deed.findings.front().told());
    }
    QStringList lines;
    for (const int year : m_plan.years()) {
        std::vector<scenario::Setting> settings = deed.value->settings;
        std::erase_if(settings, [year](const scenario::Setting& setting) { return setting.year != year; });
        analysis::WhatIf whatIf(m_plan.draft(), m_plan.scenario(), year);
        const auto before = analysis::programmeTotals(m_plan.edition(), whatIf.base());
        const auto after = analysis::programmeTotals(m_plan.edition(), whatIf.with(settings));
        if (!settings.empty() && !before.empty() && !after.empty() && before.front().figure && after.front().figure) {
            const bool isWhole = analysis::totalsAreWhole(m_plan.edition(), *m_plan.calculation().year(year));
            lines.append(QStringLiteral("%1 год: вся программа %2 → %3 %4%5")
                             .arg(year)
                             .arg(figureWords(before.front().figure), figureWords(after.front().figure),
                                  QString::fromUtf8(form::moneyName(m_plan.edition().money)),
                                  isWhole ? QString() : QStringLiteral(", неполно")));
        }
    }
    return lines.join(QLatin1Char('\n'));
}

void TakePage::take() {
    const auto deed = scenario::takeOver(m_plan.draft(), m_plan.scenario(), ticked());
    const text::Findings refused =
        deed ? m_plan.apply(deed.value->settings, QString::fromStdString(deed.value->title)) : deed.findings;
    if (refused.empty()) {
        m_strip->displayDone(QStringLiteral("Взято. Основание каждого значения – приложение и строка, из которых оно "
                                            "взято."));
        return;
    }
    m_strip->display(StripKind::Error, toldOf(refused).join(QLatin1Char('\n')), QStringLiteral("Понятно"));
}

QString TakePage::summary() const {
    return m_summary->text();
}

QString TakePage::message() const {
    return m_strip->text();
}

void TakePage::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(rect(), color(Role::Base));
}

}  // namespace ui
