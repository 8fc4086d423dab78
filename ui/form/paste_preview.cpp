#include "ui/form/paste_preview.h"

#include "core/text/plural.h"
#include "ui/form/paste_list.h"
#include "ui/plan/shown_plan.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/message_strip.h"
#include "ui/widgets/segmented_switch.h"
#include "ui/widgets/text_labels.h"
#include "ui/widgets/titles.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {
namespace {

QLabel* caption(const QString& words, QWidget* of) {
    QLabel* label = textLabel(words, TextSize::Secondary, Role::Text2);
    label->setBuddy(of);
    return label;
}

}  // namespace

PastePreview::~PastePreview() = default;

PastePreview::PastePreview(ShownPlan& shownPlan, QWidget* parent)
    : QWidget(parent),
      m_shownPlan(shownPlan),
      m_model(new PasteModel(this)),
      m_title(new PanelTitle({}, this)),
      m_filter(new SegmentedSwitch(QStringLiteral("Какие строки показать"), this)),
      m_matching(new QComboBox(this)),
      m_sheets(new QComboBox(this)),
      m_measure(new QComboBox(this)),
      m_target(new QComboBox(this)),
      m_act(new QLineEdit(this)),
      m_strip(new MessageStrip(this)),
      m_list(new PasteList(*m_model, this)),
      m_summary(wrappedLabel({}, TextSize::Secondary, Role::Text2)),
      m_take(new QPushButton(this)),
      m_work(QStringLiteral("Чтение таблицы"), QStringLiteral("строк")) {
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
    connect(&m_work, &BackgroundWork::finished, this, &PastePreview::showRead);
    connect(this, &PastePreview::closed, &m_work, &BackgroundWork::cancel);
    // An undo in the meantime changes what stands there.
    connect(&m_shownPlan, &ShownPlan::changed, this, [this] {
        if (isVisible()) {
            read();
        }
    });
}

QWidget* PastePreview::makeChoices() {
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
    addSheets(*choices);
    m_matchingLabel = caption(QStringLiteral("Сопоставить по"), m_matching);
    m_measureLabel = caption(QStringLiteral("Показатель"), m_measure);
    choices->addWidget(m_matchingLabel);
    choices->addWidget(m_matching);
    choices->addSpacing(4);
    choices->addWidget(m_measureLabel);
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

void PastePreview::addSheets(QHBoxLayout& choices) {
    m_sheets->setAccessibleName(QStringLiteral("Лист"));
    m_sheets->setToolTip(QStringLiteral("Листы файла с заголовком этой таблицы"));
    m_sheetsLabel = caption(QStringLiteral("Лист"), m_sheets);
    choices.addWidget(m_sheetsLabel);
    choices.addWidget(m_sheets);
    choices.addSpacing(4);
    connect(m_sheets, &QComboBox::activated, this, [this] { emit sheetChosen(m_sheets->currentText()); });
}

QWidget* PastePreview::makeFoot() {
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

void PastePreview::open(PasteOffer offer) {
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

void PastePreview::take() {
    const std::vector<reading::PastedValue> chosen = m_model->ticked();
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
    reading::PasteQuestion question = m_offer.question;
    if (m_offer.choosesTarget) {
        question.target = static_cast<reading::PasteTarget>(m_target->currentData().toInt());
    }
    const std::vector<scenario::Setting> settings = reading::settingsOf(chosen, m_shownPlan.scenario(), act);
    const text::Findings refused =
        m_shownPlan.apply(settings, QString::fromStdString(reading::takenTitle(question, settings.size())));
    if (refused.empty()) {
        emit taken(static_cast<int>(settings.size()));
    } else {
        tell(refused);
    }
}

void PastePreview::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && m_work.isRunning()) {
        m_work.cancel();
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        emit closed();
        return;
    }
    QWidget::keyPressEvent(event);
}

void PastePreview::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(rect(), color(Role::Base));
}

}  // namespace ui
