#include "ui/inputs/rules_form.h"

#include "core/explain/cell_words.h"
#include "core/programme/options.h"
#include "core/programme/parameter.h"
#include "core/text/plural.h"
#include "ui/plan/shown_plan.h"
#include "ui/widgets/text_labels.h"

#include <QComboBox>
#include <QFormLayout>

#include <algorithm>

namespace ui {
namespace {

constexpr int mostDigits = 7;

QString decimals(int count) {
    return count == 0 ? QStringLiteral("до целых")
                      : QString::fromStdString(text::counted(count, "знак", "знака", "знаков"));
}

std::string standardMethod(form::CostMethod method) {
    switch (method) {
    case form::CostMethod::PrintedPercap:
        return "printed_percap";
    case form::CostMethod::WholeServices:
        return "whole_services";
    case form::CostMethod::Exact:
        return "exact";
    }
    return {};
}

std::string standardMoney(form::MoneyScale scale) {
    switch (scale) {
    case form::MoneyScale::Rouble:
        return "rouble";
    case form::MoneyScale::Thousand:
        return "thousand";
    case form::MoneyScale::Million:
        return "million";
    }
    return {};
}

/// Only some forms have totals that name rows under its words.
bool isUsed(const form::RowOption& option, const form::Edition& edition) {
    const auto has = [&](const form::RowUnder& under) {
        return std::ranges::find(option.choices, under.word, &form::Choice::word) != option.choices.end();
    };
    return std::ranges::any_of(edition.appendices, [&](const form::Appendix& appendix) {
        return std::ranges::any_of(appendix.rows,
                                   [&](const form::Row& row) { return std::ranges::any_of(row.partsUnder, has); });
    });
}

}  // namespace

RulesForm::RulesForm(ShownPlan& shownPlan, QWidget* parent)
    : QWidget(parent),
      m_shownPlan(shownPlan),
      m_form(new QFormLayout(this)),
      m_refusal(wrappedLabel({}, TextSize::Secondary, Role::Error)) {
    m_form->setContentsMargins(12, 8, 12, 8);
    m_form->setHorizontalSpacing(16);
    m_form->setVerticalSpacing(6);
    m_form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    m_form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const form::Edition& edition = shownPlan.edition();
    addRule(QStringLiteral("Стоимость считается"), "option.cost_method", standardMethod(edition.costMethod));
    addRule(QStringLiteral("Округление"), "option.rounding", std::string(programme::wordsOf(edition.rounding).word));
    addRule(QStringLiteral("Деньги в печатных таблицах"), "option.money", standardMoney(edition.money));
    for (const form::RowOption& option : edition.rowOptions) {
        if (isUsed(option, edition)) {
            QString name = QString::fromStdString(option.name);
            name[0] = name[0].toUpper();
            addRule(name, option.path(), option.choices.front().word);
        }
    }
    addDigits();
    m_refusal->setVisible(false);
    m_form->addRow(m_refusal);
    show();
    connect(&shownPlan, &ShownPlan::changed, this, &RulesForm::show);
}

void RulesForm::addRule(const QString& name, const std::string& path, const std::string& standard) {
    auto* list = new QComboBox(this);
    list->setAccessibleName(name);
    list->setMinimumWidth(290);
    for (const programme::OptionWord& word : programme::optionWords(path, m_shownPlan.edition())) {
        list->addItem(QString::fromUtf8(word.russian.data(), static_cast<qsizetype>(word.russian.size())),
                      QString::fromUtf8(word.word.data(), static_cast<qsizetype>(word.word.size())));
    }
    m_form->addRow(name, list);
    m_rules.push_back({path, standard, list});
    const std::size_t place = m_rules.size() - 1;
    connect(list, &QComboBox::activated, this, [this, place] { choose(m_rules[place]); });
}

void RulesForm::addDigits() {
    m_form->addRow(
        textLabel(QStringLiteral("Знаков после запятой в графах"), TextSize::Secondary, Role::Text2, Weight::Bold));
    for (const form::Appendix& appendix : m_shownPlan.edition().appendices) {
        for (const form::Column& column : appendix.columns) {
            const std::string path = "option.digits." + column.key;
            if (!column.digits || std::ranges::any_of(m_rules, [&](const Rule& rule) { return rule.path == path; })) {
                continue;
            }
            const QString name =
                QStringLiteral("Приложение %1: %2").arg(appendix.number).arg(QString::fromStdString(column.shortName));
            auto* list = new QComboBox(this);
            list->setAccessibleName(name);
            list->setMinimumWidth(120);
            for (int digits = 0; digits <= mostDigits; ++digits) {
                list->addItem(decimals(digits), QString::number(digits));
            }
            m_form->addRow(name, list);
            m_rules.push_back({path, std::to_string(*column.digits), list});
            const std::size_t place = m_rules.size() - 1;
            connect(list, &QComboBox::activated, this, [this, place] { choose(m_rules[place]); });
        }
    }
}

QComboBox* RulesForm::list(const std::string& path) const {
    const auto found = std::ranges::find(m_rules, path, &Rule::path);
    return found == m_rules.end() ? nullptr : found->list;
}

void RulesForm::show() {
    for (const Rule& rule : m_rules) {
        const std::string_view given = m_shownPlan.assignments().value(rule.path, 0);
        const std::string word = given.empty() ? rule.standard : std::string(given);
        rule.list->setCurrentIndex(rule.list->findData(QString::fromStdString(word)));
        rule.list->setEnabled(!m_shownPlan.isReadOnly());
        rule.list->setToolTip(given.empty() ? QStringLiteral("Как задано формой")
                                            : QStringLiteral("Задано в этом плане"));
    }
    m_refusal->setVisible(false);
}

void RulesForm::choose(const Rule& rule) {
    scenario::Setting setting;
    setting.path = rule.path;
    const std::string word = rule.list->currentData().toString().toStdString();
    // What the form says anyway is not kept as the plan's own choice.
    setting.value = word == rule.standard ? std::string() : word;
    const text::Findings findings = m_shownPlan.apply(std::span(&setting, 1));
    show();
    if (!findings.empty()) {
        m_refusal->setText(QString::fromStdString(findings.front().text));
        m_refusal->setVisible(true);
    }
}

}  // namespace ui
