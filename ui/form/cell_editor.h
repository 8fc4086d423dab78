#pragma once

#include <QLineEdit>
#include <QPersistentModelIndex>

namespace ui {

/// The line edit inside a cell: number at the right, 2 px frame, red while its value is refused.
/// The point of the number pad types a comma.
class CellEditor : public QLineEdit {
    Q_OBJECT

public:
    explicit CellEditor(QWidget* parent = nullptr);

    /// The cell it edits; the view asks the editor, since Qt keeps the pair to itself.
    void setCell(const QModelIndex& cell) { m_cell = cell; }
    [[nodiscard]] QModelIndex cell() const { return m_cell; }

    /// Words that complete what is typed; Alt+Down shows them all.
    void setChoices(const QStringList& choices);

    /// Set once the view has closed the editor: late focus events must not accept it again.
    void finish() { m_finished = true; }
    [[nodiscard]] bool isFinished() const { return m_finished; }

    /// The field stays as typed, in red; a screen reader reads the reason with it.
    void setRefused(const QString& reason);
    [[nodiscard]] bool isRefused() const { return m_refused; }

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QPersistentModelIndex m_cell;
    bool m_finished = false;
    bool m_refused = false;
};

}  // namespace ui
