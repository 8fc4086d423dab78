#include "ui/audit/inferred_panel.h"

#include "core/decimal/russian.h"
#include "core/exchange/audit_text.h"
#include "core/text/plural.h"
#include "ui/widgets/text_labels.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {
namespace {

QString numberWords(const decimal::Decimal& number) {
    return QString::fromStdString(decimal::printRussian(number));
}

void addTitle(QVBoxLayout& column, const char* words) {
    column.addSpacing(6);
    column.addWidget(new RuleLine);
    column.addSpacing(4);
    column.addWidget(textLabel(QString::fromUtf8(words), TextSize::Base, Role::Text2, Weight::Bold));
}

void addPair(QVBoxLayout& column, const QString& name, const QString& value, Role role = Role::Text) {
    auto* line = new QHBoxLayout;
    line->addWidget(textLabel(name, TextSize::Base, Role::Text2));
    line->addStretch(1);
    auto* label = textLabel(value, TextSize::Base, role, Weight::Bold);
    line->addWidget(label);
    column.addLayout(line);
}

void addWords(QVBoxLayout& column, const QString& words) {
    column.addWidget(wrappedLabel(words, TextSize::Secondary, Role::Text2));
}

QString rangeWords(const audit::InferredRange& range) {
    return range.low == range.high ? numberWords(range.low)
                                   : numberWords(range.low) + QStringLiteral("–") + numberWords(range.high);
}

}  // namespace

InferredPanel::InferredPanel(QWidget* parent) : QScrollArea(parent) {
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(QStringLiteral("Выведено из таблицы"));
    takePanelColours(*viewport());
}

void InferredPanel::setReport(const audit::TableQuestion& question, const audit::AuditReport& report) {
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(4);
    column->addWidget(textLabel(QStringLiteral("Выведено из таблицы"), TextSize::Base, Role::Text, Weight::Bold));
    addPeople(*column, question, report.inferred);
    addKd(*column, report.inferred);
    addMethod(*column, report.inferred);
    addDigits(*column, question, report.inferred);
    addCount(*column, report);
    column->addStretch(1);
    takePanelColours(*box);
    setWidget(box);
}

void InferredPanel::addField(QVBoxLayout& column, const QString& name, const QString& parameter, const QString& value,
                             bool isGiven) {
    auto* line = new QHBoxLayout;
    line->addWidget(textLabel(QStringLiteral("по акту"), TextSize::Secondary, Role::Text2));
    auto* field = new QLineEdit;
    field->setAccessibleName(name + QStringLiteral(" по акту"));
    field->setPlaceholderText(value);
    field->setAlignment(Qt::AlignRight);
    if (isGiven) {
        field->setText(value);
    }
    line->addWidget(field, 1);
    column.addLayout(line);
    connect(field, &QLineEdit::editingFinished, this, [this, field, parameter] {
        if (field->isModified()) {
            field->setModified(false);
            // The field goes with the panel, which is made anew.
            QMetaObject::invokeMethod(
                this, [this, parameter, text = field->text().trimmed()] { emit given(parameter, text); },
                Qt::QueuedConnection);
        }
    });
}

void InferredPanel::addPeople(QVBoxLayout& column, const audit::TableQuestion& question,
                              const audit::Inferred& inferred) {
    addTitle(column, "Численность");
    if (inferred.people.empty()) {
        addWords(column, QStringLiteral("Не выведена: нет строк со стоимостью и подушевым нормативом."));
    }
    for (const audit::InferredPeople& people : inferred.people) {
        const auto& bases = question.edition->bases;
        const auto base = std::ranges::find(bases, people.parameter, &form::Base::parameter);
        QString name = QString::fromStdString(base == bases.end() ? people.parameter : base->people);
        if (!name.isEmpty()) {
            name[0] = name.at(0).toUpper();
        }
        addPair(column, name, rangeWords(people.range));
        if (people.given) {
            addWords(column, QStringLiteral("по акту"));
        } else {
            QString words =
                QStringLiteral("сходится в %1 из %2")
                    .arg(people.range.agree)
                    .arg(QString::fromStdString(text::counted(people.range.total, "строки", "строк", "строк")));
            QStringList others;
            for (const form::CellAddress& cell : people.range.others) {
                others.append(QString::fromStdString(form::rowName(*question.edition, cell)));
            }
            if (!others.isEmpty()) {
                words += QStringLiteral(", кроме ") + others.join(QStringLiteral(", "));
            }
            addWords(column, words);
        }
        addField(column, name, QString::fromStdString(people.parameter),
                 numberWords(audit::People{people.range.low, people.range.high}.middle()), people.given);
    }
}

void InferredPanel::addKd(QVBoxLayout& column, const audit::Inferred& inferred) {
    addTitle(column, "Коэффициент дифференциации");
    const bool isKnown = inferred.kdValue.has_value();
    addPair(column, QStringLiteral("КД"), isKnown ? numberWords(*inferred.kdValue) : QStringLiteral("не выведен"),
            isKnown ? Role::Text : Role::Warn);
    if (!isKnown) {
        addWords(column, QStringLiteral("Федеральных нормативов этого года в форме нет или их мало."));
    } else if (inferred.kd && !inferred.kdGiven) {
        addWords(column,
                 QStringLiteral("по %1 стоимостям единицы из %2").arg(inferred.kd->agree).arg(inferred.kd->total));
    }
    addField(column, QStringLiteral("КД"), QStringLiteral("coefficient.kd"),
             isKnown ? numberWords(*inferred.kdValue) : QString(), inferred.kdGiven);
}

void InferredPanel::addMethod(QVBoxLayout& column, const audit::Inferred& inferred) {
    addTitle(column, "Как считали");
    if (inferred.equal.size() > 1) {
        addWords(column, QStringLiteral("Способы по этой таблице не различить, сходятся одинаково:"));
    }
    for (const form::CostMethod method : inferred.equal) {
        const std::string_view name = exchange::methodName(method);
        column.addWidget(wrappedLabel(QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())),
                                      TextSize::Base, Role::Text));
    }
}

void InferredPanel::addDigits(QVBoxLayout& column, const audit::TableQuestion& question,
                              const audit::Inferred& inferred) {
    addTitle(column, "Знаки и единицы");
    addPair(column, QStringLiteral("Деньги"), QString::fromStdString(std::string(form::moneyName(inferred.money))));
    const form::Appendix& appendix = *question.edition->appendix(question.appendix);
    for (const form::Column& one : appendix.columns) {
        if (const auto digits = inferred.digits.find(one.key); digits != inferred.digits.end()) {
            addPair(column, QString::fromStdString(one.shortName), QString::number(digits->second));
        }
    }
}

void InferredPanel::addCount(QVBoxLayout& column, const audit::AuditReport& report) {
    addTitle(column, "Итог");
    addPair(column, QStringLiteral("Ячеек с числами"), QString::number(report.figures.size()));
    addPair(column, QStringLiteral("Сверено"), QString::number(report.compared));
    addPair(column, QStringLiteral("С замечаниями"), QString::number(report.findings.size()),
            report.findings.empty() ? Role::Ok : Role::Warn);
}

}  // namespace ui
