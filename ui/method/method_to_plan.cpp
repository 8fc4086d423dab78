#include "ui/method/method_to_plan.h"

#include "core/decimal/russian.h"
#include "ui/plan/shown_plan.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/text_labels.h"

#include <QComboBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {
namespace {

QString figureOf(const decimal::Decimal& number) {
    return QString::fromStdString(decimal::printRussian(number));
}

/// «Прил. 2, стр. 36, объём · Дневной стационар, первичная»
QString placeName(const form::Edition& edition, const form::CellAddress& cell) {
    const form::Row& row = *edition.row(cell);
    const QString number =
        row.number.empty() ? QString() : QStringLiteral("стр. %1, ").arg(QString::fromStdString(row.number));
    return QStringLiteral("Прил. %1, %2%3 · %4")
        .arg(QString::number(cell.appendix), number, QString::fromStdString(edition.column(cell)->shortName).toLower(),
             QString::fromStdString(row.labelShort));
}

/// «0,068591, введено», «не введено»
QString standing(const programme::CellView& view) {
    const auto figure = view.own();
    if (!figure) {
        return QStringLiteral("не введено");
    }
    return figureOf(*figure)
           + (view.entered     ? QStringLiteral(", введено")
              : view.defaulted ? QStringLiteral(", по нормативу")
                               : QStringLiteral(", расчёт"));
}

}  // namespace

MethodToPlan::MethodToPlan(ShownPlan& plan, QWidget* parent)
    : QWidget(parent),
      m_plan(plan),
      m_choice(choiceBox(QStringLiteral("Куда взять"), this)),
      m_words(wrappedLabel({}, TextSize::Secondary, Role::Text)),
      m_done(wrappedLabel({}, TextSize::Secondary, Role::Ok)),
      m_refused(wrappedLabel({}, TextSize::Secondary, Role::Error)),
      m_take(new QPushButton(icon(Icon::Paste), QString(), this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(textLabel(QStringLiteral("В план"), TextSize::Base, Role::Text, Weight::Bold));
    column->addWidget(m_choice);
    column->addWidget(m_words);
    column->addWidget(m_take);
    column->addWidget(m_done);
    column->addWidget(m_refused);
    // A long name of a row widens the list of the choice, and not the page.
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(12);
    connect(m_take, &QPushButton::clicked, this, &MethodToPlan::take);
    connect(m_choice, &QComboBox::activated, this, [this] {
        tell({}, {});
        showPlace();
    });
    connect(&m_plan, &ShownPlan::changed, this, &MethodToPlan::refresh);
    connect(&m_plan, &ShownPlan::formChanged, this, &MethodToPlan::refresh);
    connect(&m_plan, &ShownPlan::yearChanged, this, &MethodToPlan::showPlace);
    connect(&m_plan, &ShownPlan::scenarioChanged, this, &MethodToPlan::showPlace);
}

void MethodToPlan::show(const method::Description& method) {
    m_method = &method;
    m_run.reset();
    m_isStale = false;
    tell({}, {});
    refresh();
}

void MethodToPlan::show(const method::Description& method, const method::Run& run) {
    m_method = &method;
    m_run = run;
    m_isStale = false;
    tell({}, {});
    refresh();
}

void MethodToPlan::setStale(bool isStale) {
    m_isStale = isStale;
    showPlace();
}

void MethodToPlan::refresh() {
    if (m_method == nullptr) {
        return;
    }
    const form::Edition& edition = m_plan.edition();
    m_places = m_run ? scenario::methodPlaces(edition, *m_method, *m_run) : std::vector<scenario::MethodPlace>();
    fillPlaces();
    showPlace();
}

void MethodToPlan::fillPlaces() {
    const QString kept = m_choice->currentText();
    m_choice->clear();
    for (const scenario::MethodPlace& place : m_places) {
        m_choice->addItem(placeName(m_plan.edition(), place.cell));
        m_choice->setItemData(m_choice->count() - 1, m_choice->itemText(m_choice->count() - 1), Qt::ToolTipRole);
    }
    m_choice->setCurrentIndex(std::max(m_choice->findText(kept), m_places.empty() ? -1 : 0));
    m_choice->setVisible(!m_places.empty());
}

const scenario::MethodPlace* MethodToPlan::place() const {
    const int index = m_choice->currentIndex();
    return index < 0 || m_places.empty() ? nullptr : &m_places[static_cast<std::size_t>(index)];
}

void MethodToPlan::showPlace() {
    if (m_method == nullptr) {
        return;
    }
    m_take->setText(QStringLiteral("Взять в план"));
    m_take->setToolTip(QStringLiteral("Поставить результат в ячейку плана (Ctrl+Enter); отменяется как любая правка"));
    const scenario::MethodPlace* const chosen = place();
    if (chosen == nullptr) {
        const bool hasPlace = scenario::hasMethodPlace(m_plan.edition(), *m_method);
        m_words->setText(hasPlace ? QStringLiteral("Результата, который можно взять, ещё нет.")
                                  : QStringLiteral("В форме этого плана у метода нет своей ячейки."));
        m_take->setEnabled(false);
        return;
    }
    const programme::CellView view = m_plan.result().cell(chosen->cell);
    m_words->setText(
        QStringLiteral("%1 год, сценарий «%2». Стоит: %3. Станет: %4.")
            .arg(QString::number(m_plan.year()), m_plan.scenarioName(), standing(view), figureOf(chosen->value)));
    const bool stands = view.entered && view.own() && *view.own() == chosen->value;
    if (view.entered && view.own()) {
        m_take->setText(stands ? QStringLiteral("Уже стоит в плане") : QStringLiteral("Заменить в плане"));
    }
    m_take->setEnabled(!m_isStale && !stands && !m_plan.isReadOnly());
    if (m_plan.isReadOnly()) {
        m_take->setToolTip(m_plan.readOnlyReason());
    }
}

void MethodToPlan::take() {
    const scenario::MethodPlace* const chosen = place();
    if (chosen == nullptr || !m_run || !m_take->isEnabled()) {
        return;
    }
    const scenario::MethodPlace taken = *chosen;
    const std::vector<scenario::Setting> settings{
        scenario::methodSetting(*m_method, *m_run, taken, m_plan.scenario(), m_plan.year())};
    const text::Findings refused =
        m_plan.apply(settings, QString::fromStdString(scenario::methodTitle(*m_method, taken)));
    QStringList lines;
    for (const text::Finding& finding : refused) {
        lines.append(QString::fromStdString(finding.told()));
    }
    tell(refused.empty() ? QStringLiteral("Взято. Метод и исходные данные записаны основанием значения.") : QString(),
         lines.join(QLatin1Char('\n')));
    showPlace();
}

void MethodToPlan::tell(const QString& done, const QString& refused) {
    m_done->setText(done);
    m_done->setVisible(!done.isEmpty());
    m_refused->setText(refused);
    m_refused->setVisible(!refused.isEmpty());
}

QString MethodToPlan::words() const {
    return m_words->text();
}

QString MethodToPlan::message() const {
    return m_done->text() + m_refused->text();
}

}  // namespace ui
