#include "ui/method/method_result.h"

#include "core/method/words.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/text_labels.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {
namespace {

QString capital(std::string_view text) {
    QString words = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    return words.replace(0, 1, words.left(1).toUpper());
}

QString linesOf(const std::vector<std::string>& sentences) {
    QStringList lines;
    for (const std::string& sentence : sentences) {
        lines.append(capital(sentence));
    }
    return lines.join(QLatin1Char('\n'));
}

/// The result a method is asked for stands last; the others lead to it.
const method::Result& mainResult(const method::Description& method, const method::Answer& answer) {
    for (auto result = method.results.rbegin(); result != method.results.rend(); ++result) {
        if (!answer.value(result->name)->plain().empty()) {
            return *result;
        }
    }
    return method.results.back();
}

}  // namespace

MethodResult::MethodResult(QWidget* parent)
    : QWidget(parent),
      m_value(wrappedLabel({}, TextSize::PassportValue, Role::Text, Weight::Bold)),
      m_valueWords(wrappedLabel({}, TextSize::Secondary, Role::Text2)),
      m_others(wrappedLabel({}, TextSize::Secondary, Role::Text)),
      m_act(wrappedLabel({}, TextSize::Secondary, Role::Text)),
      m_quote(wrappedLabel({}, TextSize::Secondary, Role::Text2)),
      m_rules(wrappedLabel({}, TextSize::Secondary, Role::Text)),
      m_noticesTitle(textLabel(QStringLiteral("Что замечено"), TextSize::Base, Role::Text, Weight::Bold)),
      m_notices(wrappedLabel({}, TextSize::Secondary, Role::Text)),
      m_noteTitle(textLabel(QStringLiteral("Текст для записки"), TextSize::Base, Role::Text, Weight::Bold)),
      m_note(wrappedLabel({}, TextSize::Secondary, Role::Text)),
      m_copy(new QPushButton(icon(Icon::Copy), QStringLiteral("Текст для записки"), this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 12);
    column->setSpacing(6);
    for (QWidget* part :
         {static_cast<QWidget*>(m_value), static_cast<QWidget*>(m_valueWords), static_cast<QWidget*>(m_others),
          static_cast<QWidget*>(new RuleLine(this)),
          static_cast<QWidget*>(textLabel(QStringLiteral("Норма акта"), TextSize::Base, Role::Text, Weight::Bold)),
          static_cast<QWidget*>(m_act), static_cast<QWidget*>(m_quote), static_cast<QWidget*>(m_rules),
          static_cast<QWidget*>(m_noticesTitle), static_cast<QWidget*>(m_notices), static_cast<QWidget*>(m_noteTitle),
          static_cast<QWidget*>(m_note), static_cast<QWidget*>(m_copy)}) {
        column->addWidget(part);
    }
    column->addStretch(1);
    m_copy->setToolTip(QStringLiteral("Скопировать текст для пояснительной записки"));
    connect(m_copy, &QPushButton::clicked, this, &MethodResult::copyNote);
}

void MethodResult::showClause(const method::Description& method) {
    m_act->setText(capital(method.act).replace(QStringLiteral("№ "), QStringLiteral("№\u00A0")) + QStringLiteral(", ")
                   + QString::fromUtf8(method.clause.data(), static_cast<qsizetype>(method.clause.size())));
    m_quote->setText(QStringLiteral("«%1»").arg(
        QString::fromUtf8(method.quote.data(), static_cast<qsizetype>(method.quote.size()))));
}

void MethodResult::setPart(RoleLabel* title, RoleLabel* words, const QString& text) {
    words->setText(text);
    words->setVisible(!text.isEmpty());
    if (title != nullptr) {
        title->setVisible(!text.isEmpty());
    }
}

void MethodResult::show(const method::Description& method) {
    showClause(method);
    m_value->setText(QStringLiteral("–"));
    m_valueWords->setText(capital(method.results.back().words));
    setPart(nullptr, m_others, {});
    setPart(nullptr, m_rules, {});
    setPart(m_noticesTitle, m_notices, {});
    setPart(m_noteTitle, m_note, {});
    m_copy->setEnabled(false);
    setStale(false);
}

void MethodResult::show(const method::Description& method, const method::Run& run) {
    showClause(method);
    const method::Result& main = mainResult(method, run.answer);
    m_value->setText(QString::fromStdString(method::valueWords(main, *run.answer.value(main.name))));
    m_valueWords->setText(capital(main.words));
    QStringList others;
    for (const method::Result& result : method.results) {
        const QString words = QString::fromStdString(method::valueWords(result, *run.answer.value(result.name)));
        if (&result != &main && !words.isEmpty()) {
            others.append(capital(result.words) + QStringLiteral(" – ") + words);
        }
    }
    setPart(nullptr, m_others, others.join(QLatin1Char('\n')));
    setPart(nullptr, m_rules, linesOf(run.answer.rules));
    setPart(m_noticesTitle, m_notices, linesOf(run.answer.notices));
    setPart(m_noteTitle, m_note, QString::fromStdString(method::noteText(method, run)));
    m_copy->setEnabled(true);
    setStale(false);
}

void MethodResult::setStale(bool isStale) {
    m_value->setEnabled(!isStale);
    m_others->setEnabled(!isStale);
    if (isStale) {
        m_copy->setEnabled(false);
    }
}

QString MethodResult::value() const {
    return m_value->text();
}

QString MethodResult::others() const {
    return m_others->text();
}

QString MethodResult::notices() const {
    return m_notices->text();
}

QString MethodResult::note() const {
    return m_note->text();
}

void MethodResult::addUnderResults(QWidget* part) {
    auto* column = static_cast<QVBoxLayout*>(layout());
    const int place = column->indexOf(m_others) + 1;
    column->insertWidget(place, part);
    column->insertWidget(place, new RuleLine(this));
}

void MethodResult::copyNote() const {
    QGuiApplication::clipboard()->setText(note());
}

void MethodResult::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), color(Role::Panel));
    painter.fillRect(0, 0, 1, height(), color(Role::Border));
}

}  // namespace ui
