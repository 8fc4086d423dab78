#pragma once

#include "ui/start/start_choices.h"

#include <QTableWidget>

namespace ui {

enum class RecentColumn { Plan, Form, Cost, Checks, Modified };

/// The plans opened before: name and folder on two lines, form, cost of the first year, findings, time of the last
/// change. A click or Enter opens one.
class RecentList : public QTableWidget {
    Q_OBJECT

public:
    explicit RecentList(QWidget* parent = nullptr);

    void setPlans(const std::vector<RecentPlan>& plans);
    /// Leaves the plans whose name, folder or form has these words.
    void setSought(const QString& words);

signals:
    void planRequested(const QString& path);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void open(int row);
    void showPlans();
    void addPlan(const RecentPlan& plan);

    std::vector<RecentPlan> m_plans;
    QString m_sought;
};

}  // namespace ui
