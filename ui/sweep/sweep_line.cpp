#include "ui/sweep/sweep_line.h"

#include "core/analysis/titles.h"
#include "ui/form/figure_words.h"
#include "ui/form/typed_fields.h"
#include "ui/sweep/number_width.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/text_labels.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QSignalBlocker>

#include <algorithm>

namespace ui {
namespace {

using analysis::SweepKind;
using decimal::Decimal;

constexpr auto nothing = "нет";

struct NumberOf {
    const char* key;
    const char* caption;
};

/// The numbers of a grid, then of the distributions in the order of the list.
constexpr std::array<std::array<NumberOf, 3>, 4> numbersOf{{
    {{{"from", "от"}, {"to", "до"}, {"steps", "значений"}}},
    {{{"low", "от"}, {"mode", "вершина"}, {"high", "до"}}},
    {{{"mean", "среднее"}, {"deviation", "отклонение"}, {nullptr, nullptr}}},
    {{{"low", "от"}, {"high", "до"}, {nullptr, nullptr}}},
}};
constexpr std::array<const char*, 3> shapes{"triangular", "normal", "uniform"};

Decimal percentOf(const analysis::Lever& lever, int percent) {
    return lever.rounder.quotient(lever.current * Decimal(percent), Decimal(100), lever.digits)
        .withoutZeros(lever.current.scale());
}

}  // namespace

SweepLine::SweepLine(int number, QWidget* parent)
    : QWidget(parent),
      m_number(number),
      m_parameter(searchableBox(QStringLiteral("Параметр %1").arg(number), this)),
      m_rowsTitle(textLabel(QStringLiteral("строки"), TextSize::Base, Role::Text2)),
      m_rows(new QLineEdit(this)),
      m_shape(choiceBox(QStringLiteral("Распределение параметра %1").arg(number), this)),
      m_values(new QWidget(this)) {
    m_rows->setAccessibleName(QStringLiteral("Строки параметра %1").arg(number));
    m_rows->setPlaceholderText(QStringLiteral("все строки столбца"));
    m_rows->setToolTip(QStringLiteral("Номера строк через запятую"));
    m_rows->setMinimumWidth(150);
    m_shape->addItems({QStringLiteral("треугольное"), QStringLiteral("нормальное"), QStringLiteral("равномерное")});
    m_shape->setMinimumContentsLength(12);
    arrange();
    connect(m_parameter, &QComboBox::currentIndexChanged, this, [this] {
        m_rows->clear();
        proposeNumbers();
        showFields();
        emit chosen();
    });
    connect(m_shape, &QComboBox::currentIndexChanged, this, [this] {
        proposeNumbers();
        showFields();
    });
    showFields();
}

void SweepLine::arrange() {
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->setColumnMinimumWidth(0, 96);
    grid->setColumnStretch(1, 1);
    grid->addWidget(textLabel(QStringLiteral("Параметр %1").arg(m_number), TextSize::Base, Role::Text2), 0, 0);
    // Hidden fields leave no gap at the end of a line of their own.
    auto* parameter = new QHBoxLayout;
    parameter->setSpacing(8);
    parameter->addWidget(m_parameter, 1);
    parameter->addWidget(m_rowsTitle);
    parameter->addWidget(m_rows);
    grid->addLayout(parameter, 0, 1);
    auto* line = new QHBoxLayout(m_values);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(m_shape);
    for (std::size_t place = 0; place < m_numbers.size(); ++place) {
        m_captions.at(place) = textLabel({}, TextSize::Base, Role::Text2);
        m_numbers.at(place) = new QLineEdit(m_values);
        m_numbers.at(place)->setAlignment(Qt::AlignRight);
        m_numbers.at(place)->setFixedWidth(numberWidth);
        line->addWidget(m_captions.at(place));
        line->addWidget(m_numbers.at(place));
    }
    line->addStretch(1);
    grid->addWidget(m_values, 1, 1);
}

void SweepLine::setLevers(const std::vector<analysis::Lever>& levers, const form::Edition& edition) {
    const QString before = m_parameter->currentText();
    m_levers = &levers;
    {
        const QSignalBlocker quiet(m_parameter);
        m_parameter->clear();
        if (m_number > 1) {
            m_parameter->addItem(QString::fromUtf8(nothing));
        }
        for (const analysis::Lever& lever : levers) {
            m_parameter->addItem(QString::fromStdString(analysis::leverTitle(lever, edition)));
        }
        m_parameter->setCurrentIndex(std::max(0, m_parameter->findText(before)));
    }
    if (before.isEmpty() || m_parameter->currentText() != before) {
        proposeNumbers();
    }
    showFields();
}

void SweepLine::setKind(SweepKind kind) {
    if (kind != m_kind) {
        m_kind = kind;
        proposeNumbers();
        showFields();
    }
}

bool SweepLine::isUsed() const {
    return m_number == 1 || m_parameter->currentText() != QString::fromUtf8(nothing);
}

const analysis::Lever* SweepLine::lever() const {
    const int index = entryOf(*m_parameter) - (m_number > 1 ? 1 : 0);
    return m_levers == nullptr || index < 0 || index >= static_cast<int>(m_levers->size())
               ? nullptr
               : &(*m_levers)[static_cast<std::size_t>(index)];
}

void SweepLine::showFields() {
    const bool random = m_kind == SweepKind::MonteCarlo;
    const bool factor = isUsed() && lever() != nullptr && lever()->isFactor;
    m_rowsTitle->setVisible(factor);
    m_rows->setVisible(factor);
    m_values->setVisible(isUsed());
    m_shape->setVisible(random);
    const auto& numbers = numbersOf.at(random ? static_cast<std::size_t>(m_shape->currentIndex()) + 1 : 0);
    for (std::size_t place = 0; place < numbers.size(); ++place) {
        const bool isThere = numbers.at(place).key != nullptr;
        m_captions.at(place)->setVisible(isThere);
        m_numbers.at(place)->setVisible(isThere);
        if (isThere) {
            const QString caption = QString::fromUtf8(numbers.at(place).caption);
            m_captions.at(place)->setText(caption);
            m_numbers.at(place)->setAccessibleName(QStringLiteral("Параметр %1, %2").arg(m_number).arg(caption));
        }
    }
}

/// Five percent to either side; where they are known better they are typed over.
void SweepLine::proposeNumbers() {
    const analysis::Lever* of = lever();
    if (of == nullptr) {
        return;
    }
    const Decimal low = std::max(of->least.value, percentOf(*of, 95));
    const Decimal high = std::min(of->most.value, percentOf(*of, 105));
    QStringList numbers{editedFigure(low), editedFigure(high), QString::number(11)};
    if (m_kind == SweepKind::MonteCarlo && m_shape->currentIndex() == 0) {
        numbers = {editedFigure(low), editedFigure(of->current), editedFigure(high)};
    } else if (m_kind == SweepKind::MonteCarlo && m_shape->currentIndex() == 1) {
        numbers = {editedFigure(of->current), editedFigure(percentOf(*of, 2)), {}};
    }
    for (std::size_t place = 0; place < m_numbers.size(); ++place) {
        m_numbers.at(place)->setText(numbers.at(static_cast<int>(place)));
    }
}

void SweepLine::describe(SweepText& text) const {
    if (!isUsed()) {
        return;
    }
    const analysis::Lever* of = lever();
    const QString name = QStringLiteral("Параметр %1").arg(m_number);
    text.addTable(QStringLiteral("parameter"));
    text.addWords("name", of == nullptr ? m_parameter->currentText() : QString::fromStdString(of->name),
                  {name, m_parameter, m_parameter->itemText(m_number > 1 ? 1 : 0)});
    if (const auto rows = typedRows(m_rows->text()); of != nullptr && of->isFactor && !rows.empty()) {
        text.addRows(rows, {name + QStringLiteral(", строки"), m_rows, {}});
    }
    const bool random = m_kind == SweepKind::MonteCarlo;
    const auto shape = static_cast<std::size_t>(m_shape->currentIndex());
    if (random) {
        text.addWords("distribution", QLatin1String(shapes.at(shape)));
    }
    const auto& numbers = numbersOf.at(random ? shape + 1 : 0);
    const QString sample = of == nullptr ? QStringLiteral("1") : editedFigure(of->current);
    for (std::size_t place = 0; place < numbers.size() && numbers.at(place).key != nullptr; ++place) {
        const QString field = m_numbers.at(place)->accessibleName();
        if (!random && place == 2) {
            text.addWhole(numbers.at(place).key, *m_numbers.at(place), field, QString::number(11));
        } else {
            text.addNumber(numbers.at(place).key, *m_numbers.at(place), field, sample);
        }
    }
}

}  // namespace ui
