#include "ui/method/method_page.h"

#include "ui/method/derivation_view.h"
#include "ui/method/method_fields.h"
#include "ui/method/method_list.h"
#include "ui/method/method_result.h"
#include "ui/method/method_to_plan.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/text_labels.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/titles.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

namespace ui {
namespace {

constexpr int resultWidth = 296;
/// Below it the list becomes a choice and the result goes under the derivation.
constexpr int narrowPage = 980;

QString wordsOf(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// «stay: не число…» with the name of the field instead of its key.
QString faultWords(const method::Description& method, const text::Finding& finding) {
    QString words = QString::fromStdString(finding.text);
    QString place = QString::fromStdString(finding.place.words());
    for (const method::Key& key : method.keys) {
        words.replace(wordsOf(key.name) + QLatin1Char('='), QString());
        if (place == wordsOf(key.name)) {
            place = wordsOf(key.words);
        }
    }
    const bool isOfSeveral = place.contains(QStringLiteral(", ")) || place == wordsOf(method.name);
    QString sentence = isOfSeveral ? words : place + QStringLiteral(": ") + words;
    return sentence.replace(0, 1, sentence.left(1).toUpper());
}

}  // namespace

MethodPage::MethodPage(QWidget* parent)
    : QWidget(parent),
      m_list(new MethodList(this)),
      m_choice(choiceBox(QStringLiteral("Метод"), this)),
      m_name(textLabel({}, TextSize::Base, Role::Text, Weight::Bold)),
      m_clause(textLabel({}, TextSize::Secondary, Role::Ok)),
      m_example(linkButton(QStringLiteral("Подставить пример"))),
      m_fields(new MethodFields(this)),
      m_awaited(wrappedLabel({}, TextSize::Base, Role::Muted)),
      m_faults(wrappedLabel({}, TextSize::Base, Role::Error)),
      m_derivation(new DerivationView(this)),
      m_result(new MethodResult(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeTitle());
    auto* line = new QHBoxLayout;
    line->setSpacing(0);
    line->addWidget(m_list);
    line->addWidget(makeCentre(), 1);
    column->addLayout(line, 1);
    for (const method::Description* method : method::methods()) {
        m_choice->addItem(wordsOf(method->title));
    }
    connect(m_list, &MethodList::chosen, this, &MethodPage::open);
    connect(m_list, &MethodList::entered, m_fields, &MethodFields::focusFirst);
    connect(m_choice, &QComboBox::activated, this,
            [this](int index) { open(*method::methods()[static_cast<std::size_t>(index)]); });
    connect(m_fields, &MethodFields::changed, this, &MethodPage::compute);
    connect(m_example, &LinkButton::clicked, m_fields, &MethodFields::fillExample);
    setFocusProxy(&m_list->tree());
    open(*method::methods().front());
}

MethodPage::MethodPage(ShownPlan& plan, QWidget* parent) : MethodPage(parent) {
    m_toPlan = new MethodToPlan(plan, m_result);
    m_result->addUnderResults(m_toPlan);
    m_toPlan->show(*m_method);
    auto* take = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    take->setContext(Qt::WidgetWithChildrenShortcut);
    connect(take, &QShortcut::activated, m_toPlan, &MethodToPlan::take);
}

QWidget* MethodPage::makeTitle() {
    auto* title = new PanelTitle(QStringLiteral("Методы"), this);
    title->setAddition(QStringLiteral("Расчёты по разъяснениям Минздрава России"));
    title->addControl(m_choice);
    return title;
}

QWidget* MethodPage::makeCentre() {
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* inside = new QWidget(scroll);
    m_parts = new QBoxLayout(QBoxLayout::LeftToRight, inside);
    m_parts->setContentsMargins(0, 0, 0, 0);
    m_parts->setSpacing(0);
    scroll->viewport()->setAutoFillBackground(false);
    auto* centre = new QWidget(inside);
    auto* column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 8, 0, 8);
    column->setSpacing(6);
    auto* heading = new QHBoxLayout;
    heading->setContentsMargins(12, 0, 12, 0);
    heading->addWidget(m_name);
    heading->addWidget(m_clause);
    heading->addStretch(1);
    heading->addWidget(m_example);
    column->addLayout(heading);
    column->addWidget(m_fields);
    for (RoleLabel* words : {m_awaited, m_faults}) {
        words->setContentsMargins(12, 0, 12, 0);
        column->addWidget(words);
    }
    auto* derivationTitle = new QHBoxLayout;
    derivationTitle->setContentsMargins(12, 0, 12, 0);
    derivationTitle->addWidget(new SectionTitle(QStringLiteral("Как получено"), centre));
    column->addLayout(derivationTitle);
    column->addWidget(m_derivation);
    column->addStretch(1);
    m_parts->addWidget(centre, 1);
    m_parts->addWidget(m_result);
    scroll->setWidget(inside);
    // A scroll area gives what it scrolls a ground of its own.
    inside->setAutoFillBackground(false);
    return scroll;
}

void MethodPage::open(const method::Description& method) {
    if (m_method == &method) {
        return;
    }
    m_method = &method;
    m_isAnswered = false;
    m_name->setText(wordsOf(method.title));
    m_clause->setText(wordsOf(method.clause));
    for (std::size_t index = 0; index < method::methods().size(); ++index) {
        if (method::methods()[index] == &method) {
            m_choice->setCurrentIndex(static_cast<int>(index));
        }
    }
    m_list->setCurrent(method);
    m_derivation->setSteps({});
    m_result->show(method);
    if (m_toPlan != nullptr) {
        m_toPlan->show(method);
    }
    m_fields->show(method);
}

void MethodPage::compute() {
    const QString awaited = m_fields->awaited();
    m_awaited->setText(awaited.isEmpty() ? QString() : QStringLiteral("Введите: %1.").arg(awaited));
    m_awaited->setVisible(!awaited.isEmpty());
    text::Findings findings;
    if (const auto done = method::run(*m_method, m_fields->given()); done) {
        m_isAnswered = true;
        m_derivation->setSteps(done.value->answer.steps);
        m_result->show(*m_method, *done.value);
        if (m_toPlan != nullptr) {
            m_toPlan->show(*m_method, *done.value);
        }
    } else if (awaited.isEmpty()) {
        findings = done.findings;
    }
    tellFaults(findings);
    // A wrong figure keeps the last answer, muted; a missing one too.
    const bool isStale = !findings.empty() || !awaited.isEmpty();
    m_derivation->setMuted(isStale);
    if (isStale && m_isAnswered) {
        m_result->setStale(true);
        if (m_toPlan != nullptr) {
            m_toPlan->setStale(true);
        }
    }
}

void MethodPage::tellFaults(const text::Findings& findings) {
    QStringList lines;
    for (const text::Finding& finding : findings) {
        lines.append(faultWords(*m_method, finding));
    }
    m_faults->setText(lines.join(QLatin1Char('\n')));
    m_faults->setVisible(!lines.isEmpty());
}

QString MethodPage::told() const {
    return m_faults->isHidden() ? m_awaited->text() : m_faults->text();
}

void MethodPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const bool isNarrow = width() < narrowPage;
    m_list->setVisible(!isNarrow);
    m_choice->setVisible(isNarrow);
    setFocusProxy(isNarrow ? static_cast<QWidget*>(m_choice) : &m_list->tree());
    m_parts->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_result->setMinimumWidth(isNarrow ? 0 : resultWidth);
    m_result->setMaximumWidth(isNarrow ? QWIDGETSIZE_MAX : resultWidth);
}

void MethodPage::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(rect(), color(Role::Base));
}

}  // namespace ui
