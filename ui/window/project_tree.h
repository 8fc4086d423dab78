#pragma once

#include "ui/window/plan_place.h"

#include <QTreeWidget>

namespace ui {

class ShownPlan;

/// The left panel: every page of a plan that exists, with the gravest findings of each.
class ProjectTree : public QTreeWidget {
    Q_OBJECT

public:
    explicit ProjectTree(const ShownPlan& document, QWidget* parent = nullptr);

    void setCurrentPage(const PageId& page);

signals:
    void pageRequested(const PageId& page);
    void scenarioRequested(int scenario);

protected:
    void drawRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    QTreeWidgetItem* addGroup(const QString& name);
    void fill();
    void fillScenarios();
    void markScenario();
    void showBadges();
    void activate(QTreeWidgetItem* item);

    const ShownPlan& m_document;
    QTreeWidgetItem* m_scenarios = nullptr;
};

}  // namespace ui
