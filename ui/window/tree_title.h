#pragma once

#include <QWidget>

class QToolButton;

namespace ui {

/// The head of the tree: the region. Names of regions are long, so it takes as many lines as it needs.
class TreeTitle : public QWidget {
    Q_OBJECT

public:
    explicit TreeTitle(QWidget* parent = nullptr);

    void setRegion(const QString& region);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void closeRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QStringList lines(int width) const;

    QString m_region;
    QToolButton* m_close;
};

}  // namespace ui
