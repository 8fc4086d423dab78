#pragma once

#include "core/document/page.h"

#include <QAbstractScrollArea>

#include <optional>

namespace ui {

enum class SheetZoom { WholeSheet, SheetWidth, Percent };

/// One sheet of paper on the desk, drawn by the painter that prints it.
class SheetView : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit SheetView(QWidget* parent = nullptr);

    void setPage(std::optional<document::Page> page);
    /// `percent` is read only with SheetZoom::Percent; 100 is the size of paper.
    void setZoom(SheetZoom zoom, int percent = 100);
    /// The scale in sight, whatever chose it.
    [[nodiscard]] int percent() const;

    [[nodiscard]] QSize sizeHint() const override;

signals:
    void stepRequested(int sheets);
    void zoomStepRequested(int steps);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] document::Sheet sheetSize() const;
    [[nodiscard]] double pixelsPerMm() const;
    [[nodiscard]] QRect sheetRect() const;
    void updateScrollBars();
    /// Scrolls a sheet that does not fit; at its end asks for the next one, and starts that at its near edge.
    void turn(int direction, int distance);

    std::optional<document::Page> m_page;
    SheetZoom m_zoom = SheetZoom::WholeSheet;
    int m_percent = 100;
};

}  // namespace ui
