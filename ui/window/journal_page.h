#pragma once

#include <QWidget>

class QTableView;

namespace ui {

class ShownPlan;

/// Everything that was ever done to a plan, newest first: who, when, old → new, why.
class JournalPage : public QWidget {
    Q_OBJECT

public:
    explicit JournalPage(const ShownPlan& document, QWidget* parent = nullptr);

    [[nodiscard]] QTableView& list() const { return *m_list; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void showLines();

    QTableView* m_list;
    QWidget* m_nothing;  ///< says that nothing was changed yet
};

}  // namespace ui
