#pragma once

#include "ui/start/start_choices.h"

#include <QTableWidget>

namespace ui {

/// The plans opened before: name and folder on two lines, form, time of the last change.
class RecentList : public QTableWidget {
    Q_OBJECT

public:
    explicit RecentList(QWidget* parent = nullptr);

    void setPlans(const std::vector<RecentPlan>& plans);

signals:
    void planRequested(const QString& path);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void open(int row);
};

}  // namespace ui
