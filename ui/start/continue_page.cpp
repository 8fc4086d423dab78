#include "ui/start/continue_page.h"

#include "ui/start/carried_words.h"
#include "ui/start/recent_list.h"
#include "ui/start/region_field.h"
#include "ui/start/row_pairs_model.h"
#include "ui/widgets/message_strip.h"
#include "ui/widgets/segmented_switch.h"
#include "ui/widgets/text_labels.h"
#include "ui/widgets/words_delegate.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace ui {
namespace {

constexpr int sideWidth = 392;
constexpr int yearsAhead = 4;
constexpr int rowHeight = 24;

QWidget* stepTitle(const QString& text)
{
    return textLabel(text, TextSize::PageTitle, Role::Text, Weight::Bold);
}

QWidget* field(const QString& name, QWidget* control)
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    column->addWidget(textLabel(name, TextSize::Secondary, Role::Text2));
    column->addWidget(control);
    control->setAccessibleName(name);
    return box;
}

std::optional<RowFate> fateAt(int place)
{
    return place <= 0 ? std::nullopt : std::optional(static_cast<RowFate>(place - 1));
}

}  // namespace

ContinuePage::ContinuePage(QWidget* parent) : QWidget(parent)
{
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    line->addWidget(makeSide());
    auto* main = new QWidget(this);
    auto* column = new QVBoxLayout(main);
    column->setContentsMargins(32, 28, 32, 20);
    column->setSpacing(12);
    m_strip = new MessageStrip(main);
    column->addWidget(m_strip);
    m_steps = new QStackedWidget(main);
    m_steps->addWidget(makeChoice());
    m_steps->addWidget(makeResult());
    column->addWidget(m_steps, 1);
    line->addWidget(main, 1);
    connect(m_strip, &MessageStrip::firstChosen, m_strip, &MessageStrip::dismiss);
    reset();
}

QWidget* ContinuePage::makeSide()
{
    auto* side = new QWidget(this);
    side->setFixedWidth(sideWidth);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(32, 28, 32, 20);
    column->setSpacing(8);
    column->addWidget(wrappedLabel(QStringLiteral("Новый план из прошлогоднего"), TextSize::KeyFigure, Role::Text,
                                   Weight::Bold));
    column->addSpacing(12);
    column->addWidget(stepTitle(QStringLiteral("1. Прошлогодний план")));
    m_lastName = wrappedLabel({}, TextSize::Base, Role::Text);
    m_lastFile = wrappedLabel({}, TextSize::Secondary, Role::Text2);
    column->addWidget(m_lastName);
    column->addWidget(m_lastFile);
    auto* file = new QPushButton(QStringLiteral("Выбрать файл…"), side);
    column->addWidget(file, 0, Qt::AlignLeft);
    m_newPlan = new QWidget(side);
    auto* form = new QVBoxLayout(m_newPlan);
    form->setContentsMargins(0, 16, 0, 0);
    form->setSpacing(8);
    form->addWidget(stepTitle(QStringLiteral("2. Новый план")));
    m_region = new RegionField(m_newPlan);
    form->addWidget(m_region);
    auto* pair = new QHBoxLayout;
    pair->setSpacing(12);
    m_form = new QComboBox(m_newPlan);
    m_years = new QComboBox(m_newPlan);
    pair->addWidget(field(QStringLiteral("Форма"), m_form), 3);
    pair->addWidget(field(QStringLiteral("Годы программы"), m_years), 2);
    form->addLayout(pair);
    column->addWidget(m_newPlan);
    column->addSpacing(12);
    m_create = new QPushButton(QStringLiteral("Создать план"), side);
    m_create->setProperty("accent", true);
    m_create->setMinimumWidth(140);
    column->addWidget(m_create, 0, Qt::AlignLeft);
    column->addStretch(1);
    auto* back = linkButton(QStringLiteral("На начальную страницу"));
    column->addWidget(back, 0, Qt::AlignLeft);
    connect(file, &QPushButton::clicked, this, &ContinuePage::fileRequested);
    connect(back, &LinkButton::clicked, this, &ContinuePage::backRequested);
    connect(m_create, &QPushButton::clicked, this, &ContinuePage::create);
    connect(m_region, &RegionField::accepted, this, &ContinuePage::showCarried);
    connect(m_form, &QComboBox::activated, this, [this] {
        fillYears();
        showRegions();
        showCarried();
    });
    connect(m_years, &QComboBox::activated, this, &ContinuePage::showCarried);
    connect(&m_region->edit(), &QLineEdit::editingFinished, this, [this] {
        if (m_region->edit().isModified()) {
            m_region->edit().setModified(false);
            showCarried();
        }
    });
    return side;
}

QWidget* ContinuePage::makeChoice()
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(stepTitle(QStringLiteral("Какой план продолжить")));
    m_noPlans = wrappedLabel(QStringLiteral("Недавних планов нет. Выберите файл прошлогоднего плана слева."), TextSize::Base,
                             Role::Text2);
    column->addWidget(m_noPlans);
    m_recent = new RecentList(box);
    column->addWidget(m_recent);
    column->addStretch(1);
    connect(m_recent, &RecentList::planRequested, this, &ContinuePage::choose);
    return box;
}

QWidget* ContinuePage::makeResult()
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(stepTitle(QStringLiteral("3. Что перейдёт в новый план")));
    m_waiting = wrappedLabel(QStringLiteral("Выберите регион из списка формы: тогда будет видно, что перейдёт."), TextSize::Base, Role::Text2);
    column->addWidget(m_waiting);
    column->addWidget(makeCarried(), 1);
    column->addStretch(0);
    return box;
}

QWidget* ContinuePage::makeCarried()
{
    m_carried = new QWidget;
    auto* column = new QVBoxLayout(m_carried);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_summary = new QFormLayout;
    m_summary->setHorizontalSpacing(16);
    m_summary->setVerticalSpacing(4);
    m_summary->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    column->addLayout(m_summary);
    column->addSpacing(8);
    column->addWidget(stepTitle(QStringLiteral("Строки форм")));
    m_fates = new SegmentedSwitch(m_carried);
    column->addWidget(m_fates, 0, Qt::AlignLeft);
    m_model = new RowPairsModel(this);
    m_rows = new QTableView(m_carried);
    m_rows->setModel(m_model);
    m_rows->setItemDelegate(new WordsDelegate(m_rows));
    m_rows->setShowGrid(false);
    m_rows->setWordWrap(false);
    m_rows->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_rows->setSelectionMode(QAbstractItemView::SingleSelection);
    m_rows->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_rows->setTabKeyNavigation(false);
    m_rows->verticalHeader()->setVisible(false);
    m_rows->verticalHeader()->setDefaultSectionSize(rowHeight);
    m_rows->horizontalHeader()->setHighlightSections(false);
    m_rows->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_rows->setAccessibleName(QStringLiteral("Строки прошлого и нового года"));
    column->addWidget(m_rows, 1);
    connect(m_fates, &SegmentedSwitch::currentChanged, this, [this](int place) { m_model->setFate(fateAt(place)); });
    return m_carried;
}

void ContinuePage::setEditions(const std::vector<EditionChoice>& editions)
{
    m_editions = editions;
    m_form->clear();
    for (const EditionChoice& edition : m_editions) {
        m_form->addItem(QStringLiteral("%1\u00A0года").arg(edition.firstYear));
        m_form->setItemData(m_form->count() - 1, edition.title, Qt::ToolTipRole);
    }
}

void ContinuePage::setRecentPlans(const std::vector<RecentPlan>& plans)
{
    m_recent->setPlans(plans);
    m_recent->setVisible(!plans.empty());
    m_noPlans->setVisible(plans.empty());
}

void ContinuePage::setReading(Reader reader, Preview preview)
{
    m_read = std::move(reader);
    m_preview = std::move(preview);
}

void ContinuePage::reset()
{
    m_last = {};
    m_strip->dismiss();
    m_lastName->setText(QStringLiteral("Не выбран"));
    m_lastFile->setText(QStringLiteral("Годится план той же или более ранней формы"));
    m_newPlan->setVisible(false);
    m_create->setEnabled(false);
    m_steps->setCurrentIndex(0);
}

void ContinuePage::choose(const QString& path)
{
    reset();
    LastPlan last = m_read(path);
    if (!last.fault.isEmpty()) {
        m_strip->display(StripKind::Error, last.fault, QStringLiteral("Закрыть"));
        return;
    }
    m_last = std::move(last);
    m_lastName->setText(QStringLiteral("%1, %2–%3").arg(m_last.region).arg(m_last.firstYear).arg(
        m_last.firstYear + m_last.yearCount - 1));
    m_lastFile->setText(QDir::toNativeSeparators(path));
    m_newPlan->setVisible(true);
    m_steps->setCurrentIndex(1);
    fillForms();
    fillYears();
    showRegions();
    m_region->edit().setText(m_last.region);
    showCarried();
    m_create->setFocus();
}

/// The form of the year after, or the last one before it.
void ContinuePage::fillForms()
{
    int best = 0;
    for (int place = 0; place < static_cast<int>(m_editions.size()); ++place) {
        if (m_editions[static_cast<std::size_t>(place)].firstYear <= m_last.firstYear + 1) {
            best = place;
        }
    }
    m_form->setCurrentIndex(best);
}

void ContinuePage::fillYears()
{
    const EditionChoice& edition = m_editions[static_cast<std::size_t>(m_form->currentIndex())];
    m_years->clear();
    const int next = std::max(m_last.firstYear + 1, edition.firstYear);
    for (int year = edition.firstYear; year <= std::max(next, edition.firstYear + yearsAhead); ++year) {
        m_years->addItem(QStringLiteral("%1–%2").arg(year).arg(year + edition.yearCount - 1), year);
    }
    m_years->setCurrentIndex(m_years->findData(next));
}

void ContinuePage::showRegions()
{
    const norms::RegionTable& regions = m_editions[static_cast<std::size_t>(m_form->currentIndex())].regions;
    m_region->setRegions(regions, !regions.empty());
}

NewPlan ContinuePage::plan() const
{
    return {m_region->edit().text().simplified(), m_editions[static_cast<std::size_t>(m_form->currentIndex())].id,
            m_years->currentData().toInt(), m_last.path};
}

void ContinuePage::addLine(const QString& name, const QString& words)
{
    if (!words.isEmpty()) {
        m_summary->addRow(textLabel(name, TextSize::Base, Role::Text2), wrappedLabel(words, TextSize::Base, Role::Text));
        m_summaryLines.append(name + QStringLiteral(": ") + words);
    }
}

void ContinuePage::showCarried()
{
    while (m_summary->rowCount() > 0) {
        m_summary->removeRow(0);
    }
    m_summaryLines.clear();
    m_create->setEnabled(false);
    m_model->setPairs({});
    const bool regionIsKnown = !m_region->accept().isEmpty();
    m_waiting->setVisible(!regionIsKnown);
    m_carried->setVisible(regionIsKnown);
    if (!regionIsKnown) {
        return;
    }
    CarriedPlan carried = m_preview(plan());
    if (!carried.fault.isEmpty()) {
        m_carried->setVisible(false);
        m_strip->display(StripKind::Error, carried.fault, QStringLiteral("Закрыть"));
        return;
    }
    if (carried.sameRegion) {
        m_strip->dismiss();
    } else {
        m_strip->display(StripKind::Warning,
                         QStringLiteral("Прошлогодний план – другого региона: ") + m_last.region + QLatin1Char('.'),
                         QStringLiteral("Закрыть"));
    }
    for (const auto& [name, words] : carriedWords(carried.carried, m_years->currentData().toInt())) {
        addLine(name, words);
    }
    m_model->setPairs(std::move(carried.rows));
    m_fates->setItems({QStringLiteral("Все: %1").arg(m_model->count(std::nullopt)),
                       QStringLiteral("Сопоставлены: %1").arg(m_model->count(RowFate::Matched)),
                       QStringLiteral("Разделены: %1").arg(m_model->count(RowFate::Split)),
                       QStringLiteral("Исчезли: %1").arg(m_model->count(RowFate::Vanished)),
                       QStringLiteral("Новые: %1").arg(m_model->count(RowFate::Added))});
    m_fates->setCurrent(0);
    m_create->setEnabled(true);
}

void ContinuePage::create()
{
    const QString region = m_region->accept();
    if (!region.isEmpty()) {
        NewPlan wanted = plan();
        wanted.region = region;
        emit newPlanRequested(wanted);
    }
}

void ContinuePage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        emit backRequested();
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_create->hasFocus()) {
        m_create->click();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void ContinuePage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    // Side, margins, the scroll bar; the remark is a sentence.
    const int free = width() - sideWidth - 64 - 18;
    m_rows->setColumnWidth(0, 48);
    const int remark = std::max(170, (free - 48) * 28 / 100);
    const int name = (free - 48 - remark) / 2;
    m_rows->setColumnWidth(1, name);
    m_rows->setColumnWidth(2, name);
    m_rows->setColumnWidth(3, remark);
}

void ContinuePage::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Role::Base));
    painter.fillRect(QRect(0, 0, sideWidth, height()), color(Role::Panel));
    painter.setPen(color(Role::Border));
    painter.drawLine(sideWidth, 0, sideWidth, height());
}

}  // namespace ui
