#pragma once

// What a table model must supply so that GridView can draw, edit and announce it
// -------------------------------------------------------------------------------
// data(index, role), for every cell unless said otherwise:
//   Qt::DisplayRole         text as printed («4 307,4», «вызов», the label); empty for a blank cell
//   Qt::EditRole            text the editor starts from
//   CellStateRole           CellState (QVariant::fromValue)
//   RowNumberRole           «04.1»; the same for all cells of a row; key of collapsed rows
//   LevelRole               int, 0 for a section; children of a row are the following deeper rows;
//                           −1 where no row has any, so that names need no room for a chevron
//   ShortLabelRole          short row name for the breadcrumb band («Базовая программа»)
//   Qt::ToolTipRole         the whole official text
//   Qt::AccessibleTextRole  «строка 02, скорая помощь; графа 5; 90,5 рубля на жителя; рассчитано»
//   Qt::DecorationRole      QIcon before the text, for ColumnKind::Text only
//   ReadOnlyReasonRole      why the cell cannot be typed, for cells without Qt::ItemIsEditable
//   ReadOnlyActionRole      what to do instead, drawn as a link («Поправка…»); may be empty
//   RefusalRole             why the last setData of this cell was refused, with an example
// setData(index, text, Qt::EditRole)  parses and stores, or returns false with RefusalRole ready.
// flags: Qt::ItemIsEditable exactly for the cells that may be typed.
// headerData(column, Qt::Horizontal, …):
//   ColumnKindRole          ColumnKind as int
//   ColumnRuleRole          bool, a strong line before the column (start of a column group)
// headerData(row, Qt::Vertical, Qt::DisplayRole): the row number, announced as the row header.
// The headings themselves are a FormHeading given to FormGrid::setHeading.

#include <QFlags>
#include <QMetaType>
#include <QModelIndex>

namespace ui {

enum CellRole : int {
    CellStateRole = Qt::UserRole + 100,
    RowNumberRole,
    LevelRole,
    ShortLabelRole,
    ReadOnlyReasonRole,
    ReadOnlyActionRole,
    RefusalRole,
    ColumnKindRole,
    ColumnRuleRole,
    ChoicesRole  ///< QStringList: words that the editor offers, all of them by Alt+Down; may be absent
};

/// Words: texts that are typed; as high as a figure, and cut where the column ends.
enum class ColumnKind { Label, RowNumber, Unit, Value, Text, Words };

enum class CellKind {
    Text,  ///< words, not a number
    Heading,  ///< a row that only names what follows
    Entered,
    FederalDefault,  ///< taken from a federal norm
    Overridden,  ///< entered in this scenario over the parent's value
    Computed,
    Total,
    Closed,  ///< «Х» of the form
    Dash,  ///< «–» of the form
    Empty,  ///< may be typed and is not
    Missing  ///< a norm was looked for and not found
};

enum class CellFlag {
    Consequence = 1,  ///< changed because another cell was
    Corrected = 2,  ///< carries an adjustment
    Incomplete = 4,  ///< a total over missing values
    Note = 8,
    Warning = 16,
    Error = 32,
    Muted = 64,  ///< a zero difference
    Rise = 128,
    Fall = 256,
    Direction = 512,  ///< ▲ or ▼ in the gutter of a rise or a fall
    ShownOnly = 1024,  ///< an entered figure in a table where nothing is typed
    JoinedDown = 2048,  ///< a name that stands once over this row and the next one
    JoinedUp = 4096,  ///< the lower row of such a name
    Words = 8192,  ///< a text: from the left, cut where it ends
    Mark = 16384,  ///< a tick, in the middle
    InList = 32768,  ///< every cell of the table may be typed: only the current row has lines to type on
    Across = 65536,  ///< the words of a footer, laid over its row number and the texts beside it
    Fact = 131072  ///< of an earlier year: stands beside the form, not in it
};
Q_DECLARE_FLAGS(CellFlags, CellFlag)
Q_DECLARE_OPERATORS_FOR_FLAGS(CellFlags)

/// How one cell is drawn: shape and colour, never a rule of the plan.
struct CellState {
    CellKind kind = CellKind::Text;
    CellFlags flags;
    bool isTotalRow = false;

    friend bool operator==(const CellState&, const CellState&) = default;
};

[[nodiscard]] inline CellState cellStateOf(const QModelIndex& index) {
    return index.data(CellStateRole).value<CellState>();
}

[[nodiscard]] ColumnKind columnKindOf(const QAbstractItemModel& model, int column);

}  // namespace ui

Q_DECLARE_METATYPE(ui::CellState)
