#pragma once

#include "ui/window/table_parts.h"

#include <QModelIndexList>
#include <QObject>
#include <QStringList>

namespace ui {

class CorrectionBar;
class FormulaLine;

/// What is done with the cells of a table, and why a part of it was not.
class TableDeeds : public QObject {
    Q_OBJECT

public:
    TableDeeds(const TableParts& table, FormulaLine& line, CorrectionBar& correction);

    /// Opens the form of a correction; says why where none is possible.
    void correctCurrent();

private:
    void clear(const QModelIndexList& cells);
    void takeTyped(const QString& text);

    TableParts m_table;
    CorrectionBar& m_correction;
};

/// Each refusal in a line of the strip, the first of many; the strip goes where nothing was refused.
void tellRefused(MessageStrip& strip, const QStringList& refused, const QString& deed);

}  // namespace ui
