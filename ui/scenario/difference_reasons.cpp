#include "ui/scenario/difference_reasons.h"

#include "core/decimal/russian.h"
#include "core/text/plural.h"
#include "ui/scenario/compared_plan.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/text_labels.h"
#include "ui/widgets/text_wrap.h"

#include <QActionGroup>
#include <QEvent>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <vector>

namespace ui {
namespace {

using scenario::Factor;

constexpr int wideName = 118;
constexpr int narrowName = 84;
constexpr int tableRow = 24;
constexpr int besideFigure = 12;
/// Both margins of the panel, and the frame of the table.
constexpr int sideRoom = 26;

QString utf8(std::string_view words) {
    return QString::fromUtf8(words.data(), static_cast<qsizetype>(words.size()));
}

/// A line of the table: its name and the part of every scenario; nullopt – this scenario has none.
struct FactorLine {
    QString name;
    std::vector<std::optional<decimal::Decimal>> parts;
    bool total = false;
};

using SplitParts = std::vector<std::optional<scenario::FactorParts>>;

template <class Part>
FactorLine lineOf(const QString& name, const SplitParts& splits, Part part) {
    FactorLine line{name, {}, false};
    for (const auto& split : splits) {
        line.parts.push_back(split ? part(*split) : std::nullopt);
    }
    return line;
}

std::vector<FactorLine> linesOf(const SplitParts& splits) {
    using Number = std::optional<decimal::Decimal>;
    std::vector<FactorLine> lines;
    for (const Factor factor : scenario::usualOrder) {
        lines.push_back(lineOf(utf8(scenario::factorName(factor)), splits,
                               [factor](const scenario::FactorParts& split) { return Number(split.part(factor)); }));
    }
    FactorLine structure = lineOf(utf8(scenario::structureName), splits,
                                  [](const scenario::FactorParts& split) { return split.structure; });
    if (std::ranges::any_of(structure.parts, &Number::has_value)) {
        lines.push_back(std::move(structure));
    }
    lines.push_back(lineOf(utf8(scenario::roundingName), splits,
                           [](const scenario::FactorParts& split) { return Number(split.rounding); }));
    lines.push_back(lineOf(QStringLiteral("Всего"), splits,
                           [](const scenario::FactorParts& split) { return Number(split.delta); }));
    lines.back().total = true;
    return lines;
}

QTableWidgetItem* cellOf(const QString& text, bool total, Role ink, Qt::Alignment side) {
    auto* item = new QTableWidgetItem(text);
    item->setTextAlignment(side | Qt::AlignVCenter);
    item->setForeground(color(ink));
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    if (total) {
        item->setFont(font(TextSize::Base, Weight::Bold));
        item->setBackground(color(Role::Total));
    }
    return item;
}

}  // namespace

DifferenceReasons::DifferenceReasons(ComparedPlan& plan, QWidget* parent)
    : QWidget(parent),
      m_plan(plan),
      m_title(new ElidedLabel({}, this)),
      m_base(new ElidedLabel({}, this)),
      m_table(new QTableWidget(this)),
      m_order(wrappedLabel({}, TextSize::Secondary, Role::Text2)),
      m_change(linkButton(QStringLiteral("Изменить"))),
      m_orders(new QMenu(this)),
      m_changes(wrappedLabel({}, TextSize::Secondary, Role::Text2)) {
    m_title->setLook(TextSize::Base, Role::Text, Weight::Bold);
    m_title->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    m_base->setLook(TextSize::Secondary, Role::Text2);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(tableRow);
    m_table->verticalHeader()->setMinimumSectionSize(tableRow);
    m_table->setSelectionMode(QAbstractItemView::ContiguousSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setAccessibleName(QStringLiteral("Почему изменился итог"));
    m_changes->setTextInteractionFlags(Qt::TextSelectableByMouse);

    auto* inner = new QWidget;
    auto* column = new QVBoxLayout(inner);
    column->setContentsMargins(12, 6, 12, 8);
    column->setSpacing(6);
    auto* title = new QHBoxLayout;
    title->setSpacing(8);
    title->addWidget(m_title);
    title->addWidget(m_base, 1);
    auto* order = new QHBoxLayout;
    order->addWidget(m_order, 1);
    order->addWidget(m_change, 0, Qt::AlignTop);
    column->addLayout(title);
    column->addWidget(m_table);
    column->addLayout(order);
    column->addWidget(m_changes);
    column->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inner);
    inner->setAutoFillBackground(true);
    inner->setBackgroundRole(QPalette::Base);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
    makeOrderMenu();
    connect(m_change, &LinkButton::clicked, this,
            [this] { m_orders->popup(m_change->mapToGlobal(QPoint(0, m_change->height()))); });
}

void DifferenceReasons::makeOrderMenu() {
    using enum Factor;
    const std::vector<scenario::SplitOrder> offered{{},
                                                    {{Volume, UnitCost, Population, Coefficient, LumpSum}, false},
                                                    {{UnitCost, Volume, Population, Coefficient, LumpSum}, false},
                                                    {{Coefficient, UnitCost, Volume, Population, LumpSum}, false},
                                                    {scenario::usualOrder, true}};
    auto* group = new QActionGroup(m_orders);
    for (const scenario::SplitOrder& order : offered) {
        QString words = QString::fromStdString(order.words());
        words[0] = words.at(0).toUpper();
        QAction* action = m_orders->addAction(words);
        action->setCheckable(true);
        action->setChecked(!order.average && order.factors == scenario::usualOrder);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, order] {
            m_plan.setOrder(order);
            emit orderChanged();
        });
    }
}

void DifferenceReasons::show(const std::string& row, std::size_t side) {
    m_row = row;
    m_side = side;
    const form::Row* found = m_plan.appendix().row(row);
    const bool total = found != nullptr && found->kind == form::RowKind::GrandTotal;
    m_title->setText(total ? QStringLiteral("Почему изменился итог") : QStringLiteral("Почему изменилась стоимость"));
    QString base = QStringLiteral("строка\u00A0%1, %2")
                       .arg(QString::fromStdString(row), utf8(form::moneyName(m_plan.edition().money)));
    if (found != nullptr && !total && !found->labelShort.empty()) {
        base += QStringLiteral(" – ") + QString::fromStdString(found->labelShort);
    }
    m_base->setText(base);
    fillTable();
    showOrder();
    showChanges();
}

void DifferenceReasons::fillTable() {
    const auto& sides = m_plan.comparison().sides;
    SplitParts splits;
    QStringList header{QStringLiteral("Фактор")};
    for (std::size_t side = 1; side < sides.size(); ++side) {
        splits.push_back(m_plan.parts(side, m_row));
        // Qt cuts a long heading at both ends; a name of a few words stands in two lines.
        const int width = sides.size() > 3 ? narrowName : wideName;
        header.append(wrapText(QString::fromStdString(sides[side]), m_table->horizontalHeader()->font(), width, 2)
                          .join(QLatin1Char('\n')));
    }
    const std::vector<FactorLine> lines = linesOf(splits);
    m_table->clear();
    m_table->setRowCount(static_cast<int>(lines.size()));
    m_table->setColumnCount(static_cast<int>(header.size()));
    m_table->setHorizontalHeaderLabels(header);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    for (std::size_t side = 1; side < sides.size(); ++side) {
        m_table->horizontalHeaderItem(static_cast<int>(side))->setToolTip(QString::fromStdString(sides[side]));
    }
    int widest = 0;
    const QFontMetrics bold(ui::font(TextSize::Base, Weight::Bold));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const FactorLine& line = lines[static_cast<std::size_t>(row)];
        m_table->setItem(row, 0, cellOf(line.name, line.total, Role::Text, Qt::AlignLeft));
        for (int column = 1; column < m_table->columnCount(); ++column) {
            const auto& part = line.parts[static_cast<std::size_t>(column) - 1];
            const Role ink = !part || part->isZero() ? Role::Muted : part->isNegative() ? Role::Down : Role::Accent;
            const QString words = part ? QString::fromStdString(decimal::printSigned(*part)) : QStringLiteral("–");
            m_table->setItem(row, column, cellOf(words, line.total, ink, Qt::AlignRight));
            widest = std::max(widest, bold.horizontalAdvance(words));
        }
    }
    // A figure is never cut: where five scenarios do not fit, the table scrolls sideways.
    m_table->horizontalHeader()->setMinimumSectionSize(widest + besideFigure);
    fitHeight();
}

void DifferenceReasons::fitHeight() {
    int height =
        m_table->horizontalHeader()->sizeHint().height() + tableRow * m_table->rowCount() + 2 * m_table->frameWidth();
    const int figures = m_table->horizontalHeader()->minimumSectionSize() * (m_table->columnCount() - 1);
    if (m_table->columnWidth(0) + figures > width() - sideRoom) {
        height += m_table->horizontalScrollBar()->sizeHint().height();
    }
    m_table->setFixedHeight(height);
}

void DifferenceReasons::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitHeight();
}

QString DifferenceReasons::orderWords() const {
    return m_order->text();
}

QString DifferenceReasons::changeWords() const {
    return m_changes->text();
}

void DifferenceReasons::showOrder() {
    const QString words = QString::fromStdString(m_plan.order().words());
    bool complete = true;
    for (std::size_t side = 1; side < m_plan.sides().size(); ++side) {
        const auto parts = m_plan.parts(side, m_row);
        complete = complete && (!parts || parts->complete);
    }
    m_order->setText(QStringLiteral("Порядок замены: %1.").arg(words)
                     + (complete ? QString() : QStringLiteral(" Неполно: введены не все слагаемые.")));
}

void DifferenceReasons::showChanges() {
    QStringList words;
    if (m_side < m_plan.sides().size() && m_plan.subject() != ComparedBy::Years) {
        words.append(overrideWords());
    }
    for (const std::string& line : m_plan.formDifferences(m_side)) {
        words.append(QString::fromStdString(line));
    }
    m_changes->setText(words.join(QLatin1Char('\n')));
    m_changes->setVisible(!words.isEmpty());
}

QStringList DifferenceReasons::overrideWords() const {
    const std::vector<scenario::OverrideLine> lines = m_plan.overrides(m_side);
    const QString name = QString::fromStdString(m_plan.comparison().sides[m_side]);
    if (lines.empty()) {
        const bool besideTheBase = m_side > 0 && m_plan.subject() == ComparedBy::Scenarios;
        return besideTheBase
                   ? QStringList{QStringLiteral("«%1»: исходные числа %2\u00A0года те же, что в основе сравнения.")
                                     .arg(name)
                                     .arg(m_plan.yearOf(m_plan.sides()[m_side]))}
                   : QStringList();
    }
    QStringList words{
        QStringLiteral("«%1», %2:")
            .arg(name, QString::fromStdString(text::counted(lines.size(), "изменение", "изменения", "изменений")))};
    for (const scenario::OverrideLine& line : lines) {
        words.append(QString::fromStdString(line.sentence()));
    }
    return words;
}

void DifferenceReasons::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    // The ink of items does not follow the theme by itself.
    if (event->type() == QEvent::PaletteChange && !m_row.empty()) {
        fillTable();
    }
}

}  // namespace ui
