#pragma once

#include "core/form/edition.h"

#include <QStringList>
#include <QWidget>

#include <vector>

namespace ui {

class ShownPlan;

/// The foot of the window: what the programme costs in the year in sight, and whether all is safe.
class TotalsLine : public QWidget {
    Q_OBJECT

public:
    explicit TotalsLine(const ShownPlan& shownPlan, QWidget* parent = nullptr);

    /// A sum of selected cells, or what the page says instead; empty shows the totals alone.
    void setRemark(const QString& remark);
    /// A remark about the last deed; the next deed takes it away.
    void setDeedRemark(const QString& remark);
    void forgetDeed();
    [[nodiscard]] QString remark() const { return m_remark; }
    void setZoom(int percent);
    /// «На 1 жителя (бюджет) 2 371,8 руб.; …» as read aloud and as tests see it.
    [[nodiscard]] QString text() const;
    /// The totals a line of this width has room for: «Всего» always, the others from the right.
    [[nodiscard]] QStringList shownNames() const;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Total {
        QString name;
        QString value;
    };

    void readTotals();
    void addTotals(const form::Appendix& appendix, const form::Row& total, form::Measure measure,
                   form::MoneySource source);
    [[nodiscard]] int widthFrom(std::size_t first) const;
    [[nodiscard]] std::size_t firstShown(int room) const;
    [[nodiscard]] QString shownSaveText() const;
    [[nodiscard]] QString zoomText() const;
    /// Of the zoom and the state of the disk, at the right.
    [[nodiscard]] int stateWidth() const;
    [[nodiscard]] QString shownRemark() const;
    [[nodiscard]] int roomOfTotals() const;
    void paintState(QPainter& painter, const QRect& line) const;
    void paintTotals(QPainter& painter, const QRect& line) const;

    const ShownPlan& m_shownPlan;
    std::vector<Total> m_totals;
    QString m_remark;
    bool m_ofDeed = false;
    int m_zoom = 100;
};

}  // namespace ui
