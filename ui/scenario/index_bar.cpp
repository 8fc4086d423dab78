#include "ui/scenario/index_bar.h"

#include "core/analysis/norm_loss.h"
#include "core/analysis/titles.h"
#include "core/decimal/russian.h"
#include "core/text/plural.h"
#include "ui/form/figure_words.h"
#include "ui/form/typed_fields.h"
#include "ui/plan/shown_plan.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/text_labels.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace ui {
namespace {

/// «1,0512»; with three years the buttons still fit a window of 1024.
constexpr int indexWidth = 64;
/// As many as are read at a glance; the rest are counted.
constexpr std::size_t valuesTold = 4;

}  // namespace

IndexBar::IndexBar(ShownPlan& shownPlan, QWidget* parent)
    : DeedBar(parent),
      m_shownPlan(shownPlan),
      m_column(choiceBox(QStringLiteral("Что умножить"), this)),
      m_rows(new QLineEdit(this)),
      m_name(new QLineEdit(this)),
      m_preview(new QPushButton(QStringLiteral("Показать"), this)),
      m_apply(new QPushButton(QStringLiteral("Проиндексировать"), this)) {
    m_rows->setAccessibleName(QStringLiteral("Строки"));
    m_rows->setPlaceholderText(QStringLiteral("Все или номера через запятую"));
    m_name->setAccessibleName(QStringLiteral("Название индекса"));
    m_name->setPlaceholderText(QStringLiteral("Пример: индекс-дефлятор, письмо от 30.09.2021"));
    m_apply->setProperty("accent", true);
    for (const int year : shownPlan.years()) {
        m_years.push_back(textLabel(QString::number(year), TextSize::Base, Role::Text2));
        m_indices.push_back(new QLineEdit(this));
        m_indices.back()->setAccessibleName(QStringLiteral("Индекс, %1 год").arg(year));
        m_indices.back()->setAlignment(Qt::AlignRight);
        m_indices.back()->setFixedWidth(indexWidth);
    }
    arrange();
    std::vector<QWidget*> order{m_column, m_rows, m_name};
    order.insert(order.end(), m_indices.begin(), m_indices.end());
    order.insert(order.end(), {m_preview, m_apply});
    orderTabs(order);
    forget();
    connect(m_preview, &QPushButton::clicked, this, &IndexBar::preview);
    connect(m_apply, &QPushButton::clicked, this, &IndexBar::apply);
    connect(m_column, &QComboBox::currentIndexChanged, this, &IndexBar::forget);
    std::vector<QLineEdit*> fields = m_indices;
    fields.insert(fields.end(), {m_rows, m_name});
    for (QLineEdit* field : fields) {
        connect(field, &QLineEdit::textEdited, this, &IndexBar::forget);
        connect(field, &QLineEdit::returnPressed, this, &IndexBar::preview);
    }
    follow(m_shownPlan);
}

void IndexBar::arrange() {
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(12, 6, 12, 8);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 3);
    grid->setColumnStretch(3, 2);
    const auto caption = [](const QString& words) { return textLabel(words, TextSize::Base, Role::Text2); };
    grid->addWidget(m_title, 0, 0, 1, 4);
    grid->addWidget(caption(QStringLiteral("Что умножить")), 1, 0);
    grid->addWidget(m_column, 1, 1);
    grid->addWidget(caption(QStringLiteral("строки")), 1, 2);
    grid->addWidget(m_rows, 1, 3);
    grid->addWidget(caption(QStringLiteral("Название индекса")), 2, 0);
    grid->addWidget(m_name, 2, 1, 1, 3);
    grid->addWidget(caption(QStringLiteral("Индекс по годам")), 3, 0);
    auto* indices = new QHBoxLayout;
    indices->setSpacing(8);
    for (std::size_t year = 0; year < m_indices.size(); ++year) {
        indices->addWidget(m_years[year]);
        indices->addWidget(m_indices[year]);
        indices->addSpacing(8);
    }
    indices->addStretch(1);
    indices->addWidget(m_preview);
    indices->addWidget(m_apply);
    indices->addWidget(m_close);
    grid->addLayout(indices, 3, 1, 1, 3);
    grid->addWidget(m_refusal, 4, 0, 1, 4);
    grid->addWidget(m_answer, 5, 0, 1, 4);
}

void IndexBar::open(const std::vector<std::string>& rows) {
    QStringList marked;
    for (const std::string& row : rows) {
        marked.append(QString::fromStdString(row));
    }
    m_rows->setText(rows.size() > 1 ? marked.join(QStringLiteral(", ")) : QString());
    setVisible(true);
    fill();
    m_name->setFocus();
}

/// Columns with a value in some year; unit costs first, since indices are mostly of prices.
void IndexBar::fill() {
    m_title->setText(QStringLiteral("Индексация, сценарий «%1»").arg(m_shownPlan.scenarioName()));
    forget();
    const std::string before =
        m_column->currentIndex() < 0 ? std::string() : m_columns[static_cast<std::size_t>(m_column->currentIndex())];
    m_columns.clear();
    QStringList titles;
    std::vector<analysis::WhatIf> years;
    for (const int year : m_shownPlan.years()) {
        years.emplace_back(m_shownPlan.draft(), m_shownPlan.scenario(), year);
    }
    const auto offer = [&](const form::Appendix& appendix, const form::Column& column) {
        const std::string name = "a" + std::to_string(appendix.number) + "." + column.key;
        const bool filled = std::ranges::any_of(years, [&](const analysis::WhatIf& year) {
            return analysis::findLever({name, {}}, year).value.has_value();
        });
        if (filled) {
            m_columns.push_back(name);
            titles.append(QStringLiteral("%1, приложение\u00A0%2")
                              .arg(QString::fromStdString(column.shortName))
                              .arg(appendix.number));
        }
    };
    for (const bool unitCost : {true, false}) {
        for (const form::Appendix& appendix : m_shownPlan.edition().appendices) {
            for (const form::Column& column : appendix.columns) {
                if ((column.measure == form::Measure::UnitCost) == unitCost) {
                    offer(appendix, column);
                }
            }
        }
    }
    const QSignalBlocker quiet(m_column);
    m_column->clear();
    m_column->addItems(titles);
    const auto found = std::ranges::find(m_columns, before);
    m_column->setCurrentIndex(m_columns.empty()          ? -1
                              : found == m_columns.end() ? 0
                                                         : static_cast<int>(found - m_columns.begin()));
    m_preview->setEnabled(!m_columns.empty());
    m_apply->setEnabled(!m_columns.empty() && !m_shownPlan.isReadOnly());
    m_apply->setToolTip(m_shownPlan.readOnlyReason());
    if (m_columns.empty()) {
        refuse(QStringLiteral("в плане ничего не введено: умножать нечего."), *m_column);
    }
}

std::optional<analysis::Indexed> IndexBar::indexed() {
    forget();
    analysis::Indexation wanted;
    wanted.scenario = m_shownPlan.scenario();
    wanted.name = m_name->text().trimmed().toStdString();
    wanted.groups.push_back(
        {m_columns.at(static_cast<std::size_t>(m_column->currentIndex())), typedRows(m_rows->text())});
    if (wanted.name.empty()) {
        refuse(QStringLiteral("название индекса не введено; оно попадёт в журнал. Пример: индекс-дефлятор"), *m_name);
    }
    const std::vector<int> years = m_shownPlan.years();
    for (std::size_t year = 0; year < years.size(); ++year) {
        if (m_indices[year]->text().trimmed().isEmpty()) {
            continue;
        }
        const auto typed =
            typedNumber(m_indices[year]->text(), QStringLiteral("%1 год").arg(years[year]), QStringLiteral("1,051"));
        if (const auto* number = std::get_if<decimal::Decimal>(&typed)) {
            wanted.byYear.emplace(years[year], *number);
        } else {
            refuse(std::get<QString>(typed), *m_indices[year]);
        }
    }
    if (wanted.byYear.empty() && refusal().isEmpty()) {
        refuse(QStringLiteral("индекс не введён ни для одного года. Пример: 1,051"), *m_indices.front());
    }
    if (!refusal().isEmpty()) {
        return std::nullopt;
    }
    auto outcome = analysis::indexRows(m_shownPlan.draft(), wanted);
    m_warnings.clear();
    for (const text::Finding& finding : outcome.findings) {
        if (finding.severity == text::Severity::Warning) {
            m_warnings.append(
                QStringLiteral("Внимание, %1\u00A0год: %2.\n")
                    .arg(QString::fromStdString(finding.place.words()), QString::fromStdString(finding.text)));
            continue;
        }
        const bool ofYear = std::ranges::find(years, finding.place.year) != years.end();
        const QString place = ofYear ? QStringLiteral("%1 год: ").arg(finding.place.year) : QString();
        refuse(place + withRowNames(finding, m_shownPlan.edition()), ofYear ? *m_indices.front() : *m_rows);
    }
    return refusal().isEmpty() ? std::move(outcome.value) : std::nullopt;
}

QString IndexBar::effectWords(const analysis::Indexed& indexed) const {
    QStringList lines;
    const QString unit = QString::fromUtf8(form::moneyName(m_shownPlan.edition().money));
    for (const int year : m_shownPlan.years()) {
        std::vector<scenario::Setting> settings = indexed.settings;
        std::erase_if(settings, [year](const scenario::Setting& setting) { return setting.year != year; });
        if (settings.empty()) {
            continue;
        }
        analysis::WhatIf whatIf(m_shownPlan.draft(), m_shownPlan.scenario(), year);
        const auto before = analysis::programmeTotals(m_shownPlan.edition(), whatIf.base());
        const programme::YearResult result = whatIf.with(settings);
        const auto after = analysis::programmeTotals(m_shownPlan.edition(), result);
        QString line =
            QStringLiteral("%1 год: %2")
                .arg(year)
                .arg(QString::fromStdString(text::counted(settings.size(), "значение", "значения", "значений")));
        if (!before.empty() && !after.empty() && before.front().figure && after.front().figure) {
            line += QStringLiteral("; вся программа %1 → %2 %3")
                        .arg(shownFigure(*before.front().figure), shownFigure(*after.front().figure), unit);
        }
        lines.append(line.endsWith(QLatin1Char('.')) ? line : line + QLatin1Char('.'));
    }
    if (const std::string lost = analysis::normLossWords(indexed); !lost.empty()) {
        lines.append(QString::fromStdString(lost));
    }
    if (const std::string missing = analysis::incompleteTotalWords(indexed.incompleteYears); !missing.empty()) {
        lines.append(QString::fromStdString(missing));
    }
    QStringList values;
    for (std::size_t at = 0; at < std::min(valuesTold, indexed.values.size()); ++at) {
        const analysis::IndexedValue& value = indexed.values[at];
        values.append(QStringLiteral("%1, %2: %3 → %4")
                          .arg(QString::fromStdString(analysis::parameterTitle(value.path, m_shownPlan.edition())))
                          .arg(value.year)
                          .arg(shownFigure(value.before), shownFigure(value.after)));
    }
    if (indexed.values.size() > valuesTold) {
        values.append(QStringLiteral("и ещё %1").arg(indexed.values.size() - valuesTold));
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n') + values.join(QStringLiteral("; ")) + QLatin1Char('.');
}

void IndexBar::preview() {
    if (const auto found = indexed()) {
        tell(m_warnings.join(QString()) + effectWords(*found));
    }
}

void IndexBar::apply() {
    const auto found = indexed();
    if (!found) {
        return;
    }
    const text::Findings refused = m_shownPlan.apply(found->settings, QString::fromStdString(found->title));
    for (const text::Finding& finding : refused) {
        refuse(withRowNames(finding, m_shownPlan.edition()), *m_rows);
    }
    if (refused.empty()) {
        shut();
    }
}

}  // namespace ui
