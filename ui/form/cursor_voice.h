#pragma once

#include <QObject>

class QTableView;

namespace ui {

/// Tells a screen reader which cell is current when the focus comes to a table: once, whoever told of it first.
class CursorVoice : public QObject {
    Q_OBJECT

public:
    explicit CursorVoice(QTableView& table);

    void focusCame();
    /// Qt has told of the cell itself.
    void cursorMoved() { m_untold = false; }

private:
    void tell();

    QTableView& m_table;
    bool m_untold = false;
};

}  // namespace ui
