#include "tests/ui/grid_demo_model.h"

#include "tests/ui/grid_demo_rows.h"

#include <QRegularExpression>

using ui::CellFlag;
using ui::CellFlags;
using ui::CellKind;
using ui::ColumnKind;

namespace {

constexpr int firstValueColumn = 3;

ColumnKind kindOfColumn(int column) {
    switch (column) {
    case 0:
        return ColumnKind::Label;
    case 1:
        return ColumnKind::RowNumber;
    case 2:
        return ColumnKind::Unit;
    default:
        return ColumnKind::Value;
    }
}

const GridDemoRow& rowAt(int row) {
    return gridDemoRows.at(static_cast<std::size_t>(row));
}

bool isTyped(const QString& number, int value) {
    static const QStringList volumes{
        QStringLiteral("02"),   QStringLiteral("04.1"), QStringLiteral("04.2"), QStringLiteral("05"),
        QStringLiteral("06"),   QStringLiteral("08"),   QStringLiteral("09"),   QStringLiteral("10"),
        QStringLiteral("11"),   QStringLiteral("12"),   QStringLiteral("28"),   QStringLiteral("29.1"),
        QStringLiteral("29.2"), QStringLiteral("29.3"), QStringLiteral("30"),   QStringLiteral("31")};
    static const QStringList sums{QStringLiteral("13"), QStringLiteral("14")};
    return value < 2 ? volumes.contains(number) : value == 2 && sums.contains(number);
}

}  // namespace

GridDemoModel::GridDemoModel(QObject* parent) : QAbstractTableModel(parent) {
    for (const GridDemoRow& row : gridDemoRows) {
        QList<Cell> cells;
        const QString number = QString::fromUtf8(row.number);
        for (int value = 0; value < 7; ++value) {
            const QString text = QString::fromUtf8(row.values.at(static_cast<std::size_t>(value)));
            Cell cell{text, {CellKind::Computed, {}, row.level == 0}};
            if (text == QStringLiteral("X")) {
                cell.text = QStringLiteral("Х");
                cell.state.kind = CellKind::Closed;
            } else if (isTyped(number, value)) {
                cell.state.kind = text.isEmpty() ? CellKind::Empty : CellKind::Entered;
            }
            cells.append(cell);
        }
        m_cells.append(cells);
    }
}

int GridDemoModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_cells.size());
}

int GridDemoModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : firstValueColumn + 7;
}

QVariant GridDemoModel::data(const QModelIndex& index, int role) const {
    const GridDemoRow& row = rowAt(index.row());
    const bool isValue = index.column() >= firstValueColumn;
    switch (role) {
    case ui::RowNumberRole:
        return QString::fromUtf8(row.number);
    case ui::LevelRole:
        return row.level;
    case ui::ShortLabelRole:
        return QString::fromUtf8(row.shortLabel);
    case ui::RefusalRole:
        return m_refusal;
    case ui::ReadOnlyReasonRole:
        return isValue ? QStringLiteral("Ячейка считается, её не вводят.") : QString();
    case ui::ReadOnlyActionRole:
        return isValue ? QStringLiteral("Поправка…") : QString();
    case ui::CellStateRole:
        return QVariant::fromValue(isValue ? m_cells.at(index.row()).at(index.column() - firstValueColumn).state
                                           : ui::CellState{CellKind::Text, {}, row.level == 0});
    case Qt::DisplayRole:
    case Qt::EditRole:
        switch (index.column()) {
        case 0:
            return QString::fromUtf8(row.label);
        case 1:
            return QString::fromUtf8(row.number);
        case 2:
            return QString::fromUtf8(row.unit);
        default:
            return m_cells.at(index.row()).at(index.column() - firstValueColumn).text;
        }
    default:
        return {};
    }
}

QVariant GridDemoModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical) {
        return role == Qt::DisplayRole ? QVariant(QString::fromUtf8(rowAt(section).number)) : QVariant();
    }
    if (role == ui::ColumnKindRole) {
        return static_cast<int>(kindOfColumn(section));
    }
    return {};
}

Qt::ItemFlags GridDemoModel::flags(const QModelIndex& index) const {
    Qt::ItemFlags result = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (index.column() >= firstValueColumn
        && isTyped(QString::fromUtf8(rowAt(index.row()).number), index.column() - firstValueColumn)) {
        result |= Qt::ItemIsEditable;
    }
    return result;
}

bool GridDemoModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    static const QRegularExpression plain(QStringLiteral("^[0-9]+(,[0-9]+)?$"));
    const QString text = value.toString();
    if (role != Qt::EditRole || !plain.match(text).hasMatch()) {
        m_refusal = QStringLiteral("«%1» – не число. Пример: 0,318").arg(text);
        return false;
    }
    Cell& cell = m_cells[index.row()][index.column() - firstValueColumn];
    cell.text = text;
    cell.state.kind = CellKind::Entered;
    emit dataChanged(index, index);
    return true;
}

QModelIndex GridDemoModel::cell(const QString& rowNumber, int column) const {
    for (int row = 0; row < rowCount(); ++row) {
        if (QString::fromUtf8(rowAt(row).number) == rowNumber) {
            return index(row, column);
        }
    }
    return {};
}

void GridDemoModel::setState(const QString& rowNumber, int column, CellKind kind, CellFlags flags) {
    const QModelIndex place = cell(rowNumber, column);
    Cell& changed = m_cells[place.row()][column - firstValueColumn];
    changed.state.kind = kind;
    changed.state.flags = flags;
    emit dataChanged(place, place);
}

void GridDemoModel::setText(const QString& rowNumber, int column, const QString& text) {
    const QModelIndex place = cell(rowNumber, column);
    m_cells[place.row()][column - firstValueColumn].text = text;
    emit dataChanged(place, place);
}

ui::FormHeading GridDemoModel::heading() {
    ui::FormHeading heading;
    heading.levels = 2;
    heading.spans = {{0, 0, 0, 1, QStringLiteral("Виды и условия оказания медицинской помощи"), {}},
                     {1, 1, 0, 1, QStringLiteral("№ строки"), {}},
                     {2, 2, 0, 1, QStringLiteral("Единица измерения"), {}},
                     {3, 3, 0, 1, QStringLiteral("Объём на 1\u00A0чел."), {}},
                     {4, 4, 0, 1, QStringLiteral("Стоимость единицы, руб."), {}},
                     {5, 6, 0, 0, QStringLiteral("Подушевые нормативы, руб."), {}},
                     {7, 9, 0, 0, QStringLiteral("Стоимость программы, млн\u00A0руб."), {}},
                     {5, 5, 1, 1, QStringLiteral("бюджет"), {}},
                     {6, 6, 1, 1, QStringLiteral("ОМС"), {}},
                     {7, 7, 1, 1, QStringLiteral("бюджет"), {}},
                     {8, 8, 1, 1, QStringLiteral("ОМС"), {}},
                     {9, 9, 1, 1, QStringLiteral("%"), {}}};
    for (int column = 0; column < firstValueColumn + 7; ++column) {
        heading.columnNumbers.append(column == 0 ? QString() : QString::number(column));
    }
    return heading;
}

void showScenarioOfThePicture(GridDemoModel& model) {
    const auto set = [&model](const char* row, int column, const char* text, CellKind kind, CellFlags flags) {
        model.setText(QString::fromUtf8(row), column, QString::fromUtf8(text));
        model.setState(QString::fromUtf8(row), column, kind, flags);
    };
    set("02", 3, "0,021", CellKind::Overridden, CellFlag::Note);
    set("02", 5, "90,5", CellKind::Computed, CellFlag::Consequence);
    set("02", 7, "91,4", CellKind::Computed, CellFlag::Consequence);
    for (const char* row : {"01", "38"}) {
        set(row, 5, "2\u00A0371,8", CellKind::Computed, CellFlag::Consequence);
        set(row, 7, "2\u00A0396,3", CellKind::Computed, CellFlag::Consequence | CellFlag::Warning);
    }
    for (const char* row : {"20", "38"}) {
        set(row, 6, "8\u00A0756,2", CellKind::Computed, CellFlag::Consequence);
        set(row, 8, "8\u00A0844,7", CellKind::Computed, CellFlag::Consequence);
    }
    set("13", 7, "462,5", CellKind::Computed, CellFlag::Corrected | CellFlag::Note);
}
