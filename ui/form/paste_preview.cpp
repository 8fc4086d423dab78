#include "ui/form/paste_preview.h"

#include "ui/form/draft_document.h"
#include "ui/form/paste_list.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/message_strip.h"
#include "ui/widgets/segmented_switch.h"
#include "ui/widgets/text_labels.h"
#include "ui/widgets/titles.h"

#include "core/text/plural.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {
namespace {

using exchange::PastedStatus;

/// Items of the list «Сопоставить по».
enum Matching : int { ByPlace, ByNumber, ByLabel };

QString values(std::size_t count)
{
    return QString::fromStdString(text::counted(count, "значение", "значения", "значений"));
}

QLabel* caption(const QString& words, QWidget* of)
{
    QLabel* label = textLabel(words, TextSize::Secondary, Role::Text2);
    label->setBuddy(of);
    return label;
}

}  // namespace

PastePreview::PastePreview(DraftDocument& document, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_model(new PasteModel(this)),
      m_title(new PanelTitle({}, this)),
      m_filter(new SegmentedSwitch(this)),
      m_matching(new QComboBox(this)),
      m_measure(new QComboBox(this)),
      m_target(new QComboBox(this)),
      m_act(new QLineEdit(this)),
      m_strip(new MessageStrip(this)),
      m_list(new PasteList(*m_model, this)),
      m_summary(wrappedLabel({}, TextSize::Secondary, Role::Text2)),
      m_take(new QPushButton(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_title->setClosable(QStringLiteral("Закрыть просмотр вставки"));
    column->addWidget(m_title);
    column->addWidget(makeChoices());
    column->addWidget(m_strip);
    column->addWidget(new RuleLine);
    column->addWidget(m_list, 1);
    column->addWidget(new RuleLine);
    column->addWidget(makeFoot());
    setFocusProxy(m_list);
    connect(m_title, &PanelTitle::closeRequested, this, &PastePreview::closed);
    connect(m_strip, &MessageStrip::firstChosen, m_strip, &MessageStrip::dismiss);
    connect(m_filter, &SegmentedSwitch::currentChanged, m_model,
            [this](int chosen) { m_model->setFilter(static_cast<PasteFilter>(chosen)); });
    connect(m_model, &PasteModel::ticksChanged, this, &PastePreview::showCounts);
    // An undo in the meantime changes what stands there.
    connect(&m_document, &DraftDocument::changed, this, [this] {
        if (isVisible()) {
            read();
        }
    });
}

QWidget* PastePreview::makeChoices()
{
    auto* box = new QWidget(this);
    auto* lines = new QVBoxLayout(box);
    lines->setContentsMargins(12, 4, 12, 8);
    lines->setSpacing(8);
    auto* filters = new QHBoxLayout;
    filters->addWidget(m_filter);
    filters->addStretch(1);
    lines->addLayout(filters);
    auto* choices = new QHBoxLayout;
    choices->setSpacing(8);
    m_targetLabel = caption(QStringLiteral("Куда"), m_target);
    m_target->setAccessibleName(QStringLiteral("Куда"));
    m_matching->setAccessibleName(QStringLiteral("Сопоставить по"));
    m_measure->setAccessibleName(QStringLiteral("Показатель"));
    m_act->setAccessibleName(QStringLiteral("Источник"));
    m_measure->setToolTip(QStringLiteral("Для столбцов, в заголовке которых показатель и год не названы"));
    m_act->setPlaceholderText(QStringLiteral("постановление от 28.12.2021 № 2505, таблица"));
    choices->addWidget(caption(QStringLiteral("Сопоставить по"), m_matching));
    choices->addWidget(m_matching);
    choices->addSpacing(4);
    choices->addWidget(caption(QStringLiteral("Показатель"), m_measure));
    choices->addWidget(m_measure);
    choices->addSpacing(4);
    choices->addWidget(m_targetLabel);
    choices->addWidget(m_target);
    choices->addSpacing(4);
    choices->addWidget(caption(QStringLiteral("Источник"), m_act));
    choices->addWidget(m_act, 1);
    lines->addLayout(choices);
    for (QComboBox* list : {m_matching, m_measure, m_target}) {
        connect(list, &QComboBox::activated, this, &PastePreview::read);
    }
    connect(m_act, &QLineEdit::textEdited, m_strip, &MessageStrip::dismiss);
    return box;
}

QWidget* PastePreview::makeFoot()
{
    auto* box = new QWidget(this);
    auto* line = new QHBoxLayout(box);
    line->setContentsMargins(12, 8, 12, 8);
    line->setSpacing(8);
    line->addWidget(m_summary, 1);
    auto* remarks = new QPushButton(icon(Icon::Copy), QStringLiteral("Список замечаний"), box);
    remarks->setToolTip(QStringLiteral("Скопировать сомнительные и отклонённые строки с причинами"));
    auto* cancel = new QPushButton(QStringLiteral("Отмена"), box);
    m_take->setProperty("accent", true);
    line->addWidget(remarks);
    line->addWidget(cancel);
    line->addWidget(m_take);
    connect(remarks, &QPushButton::clicked, this, &PastePreview::copyRemarks);
    connect(cancel, &QPushButton::clicked, this, &PastePreview::closed);
    connect(m_take, &QPushButton::clicked, this, &PastePreview::take);
    return box;
}

void PastePreview::open(PasteOffer offer)
{
    m_offer = std::move(offer);
    m_title->setTitle(m_offer.title);
    m_title->setAddition(m_offer.origin);
    m_act->clear();
    m_strip->dismiss();
    fillChoices();
    m_filter->setCurrent(0);
    m_model->setFilter(PasteFilter::All);
    read();
    m_list->scrollToTop();
}

void PastePreview::fillChoices()
{
    m_matching->clear();
    if (m_offer.cells) {
        m_matching->addItem(QStringLiteral("месту вставки"), ByPlace);
    }
    m_matching->addItem(QStringLiteral("номеру строки"), ByNumber);
    m_matching->addItem(QStringLiteral("названию"), ByLabel);
    m_measure->clear();
    for (const int year : m_document.years()) {
        for (const form::Measure measure : {form::Measure::Volume, form::Measure::UnitCost}) {
            const bool cost = measure == form::Measure::UnitCost;
            m_measure->addItem((cost ? QStringLiteral("стоимость, %1 год") : QStringLiteral("объём, %1 год")).arg(year),
                               QPoint(static_cast<int>(measure), year));
        }
    }
    m_measure->setCurrentIndex(
        m_measure->findData(QPoint(static_cast<int>(m_offer.question.measure), m_offer.question.year)));
    m_target->clear();
    m_target->addItem(QStringLiteral("федеральные"), static_cast<int>(exchange::PasteTarget::FederalNorms));
    m_target->addItem(QStringLiteral("территориальные"), static_cast<int>(exchange::PasteTarget::Cells));
    m_target->setCurrentIndex(m_target->findData(static_cast<int>(m_offer.question.target)));
    m_target->setVisible(m_offer.choosesTarget);
    m_targetLabel->setVisible(m_offer.choosesTarget);
    m_matching->setCurrentIndex(m_matching->findData(bestMatching()));
}

exchange::PastedTable PastePreview::readAs(int matching) const
{
    exchange::PasteQuestion question = m_offer.question;
    question.scenario = m_document.scenario();
    question.matching = matching == ByLabel ? exchange::RowMatching::ByLabel : exchange::RowMatching::ByNumber;
    if (m_offer.choosesTarget) {
        question.target = static_cast<exchange::PasteTarget>(m_target->currentData().toInt());
    }
    if (matching == ByPlace) {
        return exchange::readBlock(m_offer.bytes, m_document.draft(), m_document.calculation(), question, m_offer.cells);
    }
    const QPoint named = m_measure->currentData().toPoint();
    question.measure = static_cast<form::Measure>(named.x());
    question.year = named.y();
    return exchange::readDecreeTable(m_offer.bytes, m_document.draft(), m_document.calculation(), question);
}

/// By place, unless the table names its rows: then more of it is understood by number.
int PastePreview::bestMatching() const
{
    if (!m_offer.cells) {
        return ByNumber;
    }
    const auto usable = [](const exchange::PastedTable& table) {
        return table.values.size() - table.count(PastedStatus::Rejected);
    };
    return usable(readAs(ByNumber)) > usable(readAs(ByPlace)) ? ByNumber : ByPlace;
}

void PastePreview::read()
{
    const int matching = m_matching->currentData().toInt();
    m_measure->setEnabled(matching != ByPlace);
    m_model->setTable(readAs(matching));
    tell(m_model->table().findings);
}

void PastePreview::tell(const text::Findings& findings)
{
    QStringList lines;
    bool fault = false;
    for (const text::Finding& finding : findings) {
        lines.append(QString::fromStdString(finding.place.empty() ? finding.text : finding.place + ": " + finding.text));
        fault = fault || finding.severity == text::Severity::Error;
    }
    if (lines.isEmpty()) {
        m_strip->dismiss();
    } else {
        m_strip->display(fault ? StripKind::Error : StripKind::Note, lines.join(QLatin1Char('\n')),
                         QStringLiteral("Закрыть"));
    }
}

void PastePreview::showCounts()
{
    const exchange::PastedTable& table = m_model->table();
    const auto named = [](const char* words, std::size_t count) -> QString {
        return QString::fromUtf8(words) + QLatin1Char(' ') + QString::number(count);
    };
    m_filter->setItems({named("Все", table.values.size()), named("Распознано", table.count(PastedStatus::Recognised)),
                        named("Сомнительно", table.count(PastedStatus::Doubtful)),
                        named("Отклонено", table.count(PastedStatus::Rejected)),
                        named("Нет в таблице", table.absent.size())});
    std::size_t chosen = 0;
    std::size_t doubtful = 0;
    for (const exchange::PastedValue& value : m_model->ticked()) {
        ++chosen;
        doubtful += value.status == PastedStatus::Doubtful ? 1U : 0U;
    }
    QString words = QStringLiteral("Отмечено: ") + values(chosen);
    if (doubtful > 0) {
        words += QStringLiteral(", сомнительных %1").arg(doubtful);
    }
    m_summary->setText(words + QStringLiteral(". Всё принятое можно отменить одним шагом."));
    m_take->setText(chosen == 0 ? QStringLiteral("Принять") : QStringLiteral("Принять ") + values(chosen));
    m_take->setEnabled(chosen > 0);
}

void PastePreview::take()
{
    const std::vector<exchange::PastedValue> chosen = m_model->ticked();
    const std::string act = m_act->text().trimmed().toStdString();
    if (chosen.empty()) {
        return;
    }
    if (m_offer.needsAct && act.empty()) {
        m_strip->display(StripKind::Warning,
                         QStringLiteral("Источник не назван: норматив без акта нельзя обосновать. Пример: "
                                        "постановление от 28.12.2021 № 2505, таблица."),
                         QStringLiteral("Закрыть"));
        m_act->setFocus();
        return;
    }
    exchange::PasteQuestion question = m_offer.question;
    if (m_offer.choosesTarget) {
        question.target = static_cast<exchange::PasteTarget>(m_target->currentData().toInt());
    }
    const std::vector<scenario::Setting> settings = exchange::settingsOf(chosen, m_document.scenario(), act);
    const text::Findings refused =
        m_document.apply(settings, QString::fromStdString(exchange::takenTitle(question, settings.size())));
    if (refused.empty()) {
        emit taken(static_cast<int>(settings.size()));
    } else {
        tell(refused);
    }
}

void PastePreview::copyRemarks() const
{
    QString list;
    for (const exchange::PastedValue& value : m_model->table().values) {
        if (value.status != PastedStatus::Recognised) {
            const QStringList fields{QString::fromStdString(value.place), QString::fromStdString(value.rowText),
                                     QString::fromStdString(value.valueText), QString::fromStdString(value.reason)};
            list += fields.join(QLatin1Char('\t')) + QLatin1Char('\n');
        }
    }
    QApplication::clipboard()->setText(list);
}

QString PastePreview::summary() const
{
    return m_summary->text();
}

QString PastePreview::message() const
{
    return m_strip->isVisibleTo(this) ? m_strip->text() : QString();
}

void PastePreview::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        emit closed();
        return;
    }
    QWidget::keyPressEvent(event);
}

void PastePreview::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), color(Role::Base));
}

}  // namespace ui
