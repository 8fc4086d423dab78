#pragma once

#include <QWidget>

namespace ui {

/// What stands in the middle of a list that has no rows: that it has none, and where rows can come from.
class EmptyList : public QWidget {
    Q_OBJECT

public:
    EmptyList(const QString& words, bool takesRows, QWidget* parent);

    /// In the middle of the room, which is cut where the words do not fit.
    void placeIn(const QRect& room);

signals:
    void pasteRequested();
    void fileRequested();
    void lastPlanRequested();
};

}  // namespace ui
