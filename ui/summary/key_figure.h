#pragma once

#include "ui/summary/summary_link.h"
#include "ui/widgets/theme.h"

#include <QAbstractButton>

namespace ui {

/// What stands in one key figure; an empty value is told in words by `unit`.
struct KeyFigureText {
    QString caption;
    QString value;
    QString unit;
    QString below;  ///< the change, or the act that is offered; that the figure misses a part
    Role belowRole = Role::Text2;
    SummaryLink link;
};

/// One great figure over the table: a caption, the number with its unit, what changed. A link to where it comes from.
class KeyFigure : public QAbstractButton {
    Q_OBJECT

public:
    explicit KeyFigure(QWidget* parent = nullptr);

    void setFigure(const KeyFigureText& figure);
    [[nodiscard]] const KeyFigureText& figure() const { return m_figure; }
    /// As it is drawn: with the unit, where that finds no room after the number.
    [[nodiscard]] const QStringList& captionLines() const { return m_caption; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitCaption();

    QStringList m_caption;
    bool m_unitAfter = true;
    KeyFigureText m_figure;
};

}  // namespace ui
