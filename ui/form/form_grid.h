#pragma once

#include <QWidget>

class QScrollBar;

namespace ui {

class CompanionView;
class GridView;

/// A form on the screen: the table, the rows pinned under it with their own frozen
/// columns, and one horizontal scroll bar for both.
class FormGrid : public QWidget {
    Q_OBJECT

public:
    explicit FormGrid(QWidget* parent = nullptr);
    ~FormGrid() override;

    [[nodiscard]] GridView& view() const { return *m_view; }
    [[nodiscard]] CompanionView& pinnedView() const { return *m_pinned; }
    [[nodiscard]] CompanionView& pinnedFrozenView() const { return *m_pinnedFrozen; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void arrange();

    GridView* m_view;
    CompanionView* m_pinned;
    CompanionView* m_pinnedFrozen;
    QScrollBar* m_scroll;
};

}  // namespace ui
