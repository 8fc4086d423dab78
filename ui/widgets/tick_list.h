#pragma once

#include <QTableWidget>

#include <vector>

namespace ui {

/// Lines a user ticks one by one, what each is about beside the tick: what may be taken into a plan.
class TickList : public QTableWidget {
    Q_OBJECT

public:
    struct Column {
        QString heading;
        int width = 0;  ///< 0 – takes the room that is left
    };

    /// The first column is that of the ticks; `name` is heard.
    TickList(const QString& name, const std::vector<Column>& columns, QWidget* parent = nullptr);

    /// The next line; `texts` stand behind the tick.
    int addLine(bool ticked, const QStringList& texts);
    void clearLines() { setRowCount(0); }
    [[nodiscard]] bool isTicked(int row) const;
    [[nodiscard]] int tickedCount() const;
    /// Figures stand at the right; the one that a line brings is bold.
    void setSide(int row, int column, Qt::Alignment side, bool bold = false);
};

}  // namespace ui
