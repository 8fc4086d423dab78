#pragma once

#include <QObject>

class QKeyEvent;

namespace ui {

class GridView;

/// The keys of a form: folding, the clipboard, typing and going on. It only knows which key asks for what.
class GridKeys : public QObject {
    Q_OBJECT

public:
    explicit GridKeys(GridView& grid);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool fold(const QKeyEvent& event);
    bool useClipboard(const QKeyEvent& event);
    bool edit(const QKeyEvent& event);
    /// Typing over what is not typed says why, or does nothing.
    /// Where the table itself would not: refused and told, or opened in another part of the view.
    bool openTyped(QKeyEvent& event);

    GridView& m_grid;
};

}  // namespace ui
