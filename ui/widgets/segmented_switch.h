#pragma once

#include <QSet>
#include <QStringList>
#include <QWidget>

namespace ui {

/// A row of joined choices of which one is on: the year, the levels, a filter. Arrow keys move the
/// choice; a click takes it.
class SegmentedSwitch : public QWidget {
    Q_OBJECT

public:
    /// `name` says what is chosen («Год»); it is heard, not seen.
    explicit SegmentedSwitch(const QString& name, QWidget* parent = nullptr);

    void setItems(const QStringList& items);
    [[nodiscard]] QStringList items() const { return m_items; }
    /// Choices that have nothing behind them: they stay, greyed.
    void setMuted(const QSet<int>& items);
    [[nodiscard]] int current() const { return m_current; }
    void setCurrent(int current);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    /// Where an item stands; for a click and for tests.
    [[nodiscard]] QRect itemRect(int item) const;

signals:
    void currentChanged(int current);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] int itemWidth(int item) const;
    void announce();

    QStringList m_items;
    QSet<int> m_muted;
    int m_current = 0;
};

}  // namespace ui
