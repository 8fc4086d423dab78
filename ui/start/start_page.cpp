#include "ui/start/start_page.h"

#include "ui/start/named_field.h"
#include "ui/start/recent_list.h"
#include "ui/start/region_field.h"
#include "ui/start/years_ahead.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/message_strip.h"
#include "ui/widgets/text_labels.h"

#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {
namespace {

constexpr int sideWidth = 392;
constexpr int searchWidth = 200;

/// The picture of a link, in the colour of the theme of now.
class LinkPicture : public QWidget {
public:
    explicit LinkPicture(Icon picture) : m_picture(picture) { setFixedSize(20, 20); }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter(this).drawPixmap(0, 0, iconPixmap(m_picture, Role::Accent, 20, devicePixelRatioF()));
    }

private:
    Icon m_picture;
};

}  // namespace

StartPage::StartPage(QWidget* parent) : QWidget(parent) {
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    line->addWidget(makeSide());
    line->addWidget(makeMain(), 1);
}

QWidget* StartPage::makeSide() {
    auto* side = new QWidget(this);
    side->setFixedWidth(sideWidth);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(32, 28, 32, 20);
    column->setSpacing(8);
    column->addWidget(wrappedLabel(QStringLiteral("Территориальная программа государственных гарантий"),
                                   TextSize::KeyFigure, Role::Text, Weight::Bold));
    column->addWidget(textLabel(QStringLiteral("Расчёт и печать приложений"), TextSize::Secondary, Role::Text2));
    column->addSpacing(12);
    column->addWidget(textLabel(QStringLiteral("Новый план"), TextSize::PageTitle, Role::Text, Weight::Bold));
    m_region = new RegionField(side);
    column->addWidget(m_region);
    auto* pair = new QHBoxLayout;
    pair->setSpacing(12);
    m_form = new QComboBox(side);
    m_years = new QComboBox(side);
    pair->addWidget(namedField(QStringLiteral("Форма"), m_form), 3);
    pair->addWidget(namedField(QStringLiteral("Годы программы"), m_years), 2);
    column->addLayout(pair);
    m_create = new QPushButton(QStringLiteral("Создать план"), side);
    m_create->setProperty("accent", true);
    m_create->setMinimumWidth(140);
    column->addSpacing(4);
    column->addWidget(m_create, 0, Qt::AlignLeft);
    m_filled = wrappedLabel({}, TextSize::Secondary, Role::Text2);
    m_filled->setVisible(false);
    column->addWidget(m_filled);
    column->addSpacing(12);
    column->addWidget(new RuleLine);
    column->addSpacing(12);
    column->addWidget(makeLink(static_cast<int>(Icon::Calendar), QStringLiteral("Новый план из прошлогоднего…"),
                               QStringLiteral("С численностью, числами прошлого года и титульными сведениями"),
                               [this] { emit lastPlanRequested(); }));
    column->addWidget(makeLink(static_cast<int>(Icon::Folder), QStringLiteral("Открыть файл…"),
                               QStringLiteral("План .tpgg с диска или из общей папки"),
                               [this] { emit fileRequested(); }));
    column->addWidget(makeLink(static_cast<int>(Icon::Check), QStringLiteral("Проверить чужую таблицу…"),
                               QStringLiteral("Опубликованное приложение по его собственным числам"),
                               [this] { emit auditRequested(); }));
    column->addWidget(makeLink(static_cast<int>(Icon::Help), QStringLiteral("Первые шаги"),
                               QStringLiteral("Справка о программе"), [this] { emit helpRequested(); }));
    column->addStretch(1);
    m_version = textLabel({}, TextSize::Secondary, Role::Text2);
    column->addWidget(m_version);
    connect(m_form, &QComboBox::currentIndexChanged, this, &StartPage::showForm);
    connect(m_years, &QComboBox::currentIndexChanged, this, &StartPage::showFilled);
    connect(m_region, &RegionField::changed, this, &StartPage::showFilled);
    m_create->installEventFilter(this);
    connect(m_create, &QPushButton::clicked, this, &StartPage::create);
    connect(m_region, &RegionField::accepted, this, &StartPage::create);
    return side;
}

QWidget* StartPage::makeLink(int picture, const QString& name, const QString& about,
                             const std::function<void()>& deed) {
    auto* box = new QWidget;
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 6);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(0);
    auto* link = linkButton(name);
    grid->addWidget(new LinkPicture(static_cast<Icon>(picture)), 0, 0, Qt::AlignTop);
    grid->addWidget(link, 0, 1);
    grid->addWidget(wrappedLabel(about, TextSize::Secondary, Role::Text2), 1, 1);
    grid->setColumnStretch(1, 1);
    connect(link, &LinkButton::clicked, this, deed);
    return box;
}

QWidget* StartPage::makeMain() {
    auto* main = new QWidget(this);
    auto* column = new QVBoxLayout(main);
    column->setContentsMargins(32, 28, 32, 28);
    column->setSpacing(12);
    m_strip = new MessageStrip(main);
    column->addWidget(m_strip);
    auto* head = new QHBoxLayout;
    head->addWidget(textLabel(QStringLiteral("Недавние планы"), TextSize::PageTitle, Role::Text, Weight::Bold), 1);
    m_search = new QLineEdit(main);
    m_search->setPlaceholderText(QStringLiteral("Найти план"));
    m_search->setAccessibleName(QStringLiteral("Найти план"));
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(searchWidth);
    head->addWidget(m_search);
    column->addLayout(head);
    m_noPlans = wrappedLabel({}, TextSize::Base, Role::Text2);
    column->addWidget(m_noPlans);
    m_recent = new RecentList(main);
    column->addWidget(m_recent);
    column->addSpacing(16);
    m_samples = new QWidget(main);
    auto* samples = new QVBoxLayout(m_samples);
    samples->setContentsMargins(0, 0, 0, 0);
    samples->setSpacing(12);
    samples->addWidget(textLabel(QStringLiteral("Образцы"), TextSize::PageTitle, Role::Text, Weight::Bold));
    m_samples->setVisible(false);
    column->addWidget(m_samples);
    column->addStretch(1);
    connect(m_recent, &RecentList::planRequested, this, &StartPage::planRequested);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& words) {
        m_recent->setSought(words);
        showRecent();
    });
    connect(m_search, &QLineEdit::returnPressed, m_recent, [this] { m_recent->setFocus(); });
    connect(m_strip, &MessageStrip::firstChosen, m_strip, &MessageStrip::dismiss);
    return main;
}

void StartPage::setEditions(const std::vector<EditionChoice>& editions) {
    m_editions = editions;
    m_form->clear();
    for (const EditionChoice& edition : m_editions) {
        m_form->addItem(QStringLiteral("%1\u00A0года").arg(edition.firstYear));
        m_form->setItemData(m_form->count() - 1, edition.title, Qt::ToolTipRole);
    }
    // Editions stand by their years, and a new plan is nearly always one of the newest form.
    m_form->setCurrentIndex(m_form->count() - 1);
    m_create->setEnabled(!m_editions.empty());
    showForm();
}

void StartPage::showForm() {
    showYears();
    const int form = m_form->currentIndex();
    if (form < 0) {
        return;
    }
    // A form without a list of its own takes any name; names of another form spare typing.
    const norms::RegionTable& own = m_editions[static_cast<std::size_t>(form)].regions;
    const norms::RegionTable* regions = &own;
    for (const EditionChoice& edition : m_editions) {
        regions = regions->empty() ? &edition.regions : regions;
    }
    m_region->setRegions(*regions, !own.empty());
}

void StartPage::showYears() {
    m_years->clear();
    const int form = m_form->currentIndex();
    if (form < 0) {
        return;
    }
    const EditionChoice& edition = m_editions[static_cast<std::size_t>(form)];
    for (int year = edition.firstYear; year <= edition.firstYear + yearsAhead; ++year) {
        m_years->addItem(QStringLiteral("%1–%2").arg(year).arg(year + edition.yearCount - 1), year);
    }
}

void StartPage::create() {
    if (m_form->currentIndex() < 0) {
        return;
    }
    const QString region = m_region->accept();
    if (region.isEmpty()) {
        return;
    }
    const EditionChoice& edition = m_editions[static_cast<std::size_t>(m_form->currentIndex())];
    const NewPlan plan{region, edition.id, m_years->currentData().toInt(), {}};
    // Before a file is asked for: a name that will not do must not cost a choice of a folder.
    if (const QString fault = m_check ? m_check(plan) : QString(); !fault.isEmpty()) {
        m_region->refuse(fault);
        return;
    }
    emit newPlanRequested(plan);
}

void StartPage::setRecentPlans(const std::vector<RecentPlan>& plans) {
    m_recent->setPlans(plans);
    m_search->setVisible(!plans.empty());
    showRecent();
}

void StartPage::showRecent() {
    const bool found = m_recent->rowCount() > 0;
    m_recent->setVisible(found);
    m_noPlans->setVisible(!found);
    m_noPlans->setText(m_search->text().trimmed().isEmpty()
                           ? QStringLiteral("Пока ни одного. Создайте план или откройте файл: он появится здесь.")
                           : QStringLiteral("Такого плана среди недавних нет."));
}

/// What a new plan of this region and form begins with, under the button that makes it.
void StartPage::showFilled() {
    const int form = m_form->currentIndex();
    const QString region = m_region->known();
    QString words;
    if (m_filledWords && form >= 0 && !region.isEmpty()) {
        words =
            m_filledWords({region, m_editions[static_cast<std::size_t>(form)].id, m_years->currentData().toInt(), {}});
    }
    m_filled->setText(words);
    m_filled->setVisible(!words.isEmpty());
}

void StartPage::setSamples(const std::vector<SampleChoice>& samples) {
    for (const SampleChoice& sample : samples) {
        m_samples->layout()->addWidget(makeLink(static_cast<int>(Icon::Document), sample.title, sample.about,
                                                [this, file = sample.file] { emit sampleRequested(file); }));
    }
    m_samples->setVisible(!samples.empty());
}

void StartPage::clear() {
    m_region->clear();
    m_strip->dismiss();
    m_form->setCurrentIndex(m_form->count() - 1);
    showForm();
}

QString StartPage::filledText() const {
    return m_filled->isHidden() ? QString() : m_filled->text();
}

QString StartPage::fault() const {
    return m_region->fault();
}

void StartPage::setVersion(const QString& version) {
    m_version->setText(QStringLiteral("Версия %1. Работает без сети.").arg(version));
}

void StartPage::focusNewPlan() {
    m_region->setFocus();
}

bool StartPage::eventFilter(QObject* watched, QEvent* event) {
    // Outside a dialog Qt presses a button by the space bar only.
    if (watched == m_create && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_create->click();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void StartPage::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), color(Role::Base));
    painter.fillRect(QRect(0, 0, sideWidth, height()), color(Role::Panel));
    painter.setPen(color(Role::Border));
    painter.drawLine(sideWidth, 0, sideWidth, height());
}

}  // namespace ui
