#pragma once

#include "ui/window/kept_copy.h"

#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;
class QSpinBox;
class QTableWidget;

namespace ui {

/// The copies kept of the plan, the newest first, and how many are kept. It reads and writes no file.
class CopiesPage : public QWidget {
    Q_OBJECT

public:
    explicit CopiesPage(QWidget* parent = nullptr);

    void setCopies(const std::vector<KeptCopy>& copies);
    void setKept(int count);

    [[nodiscard]] QTableWidget& list() const { return *m_list; }
    [[nodiscard]] QPushButton& openButton() const { return *m_open; }
    [[nodiscard]] QSpinBox& keptField() const { return *m_kept; }

signals:
    /// The plan as it was in that copy, under a name that is still to be asked for.
    void planRequested(int number);
    void keptChanged(int count);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void requestPlan();
    void showState();

    QTableWidget* m_list;
    QLabel* m_nothing;
    QSpinBox* m_kept;
    QPushButton* m_open;
    std::vector<KeptCopy> m_copies;
};

}  // namespace ui
