#pragma once

#include <QToolButton>

#include <set>
#include <vector>

class QMenu;

namespace ui {

/// A table that may be printed in one kit with others.
struct KitTable {
    int appendix = 0;
    QString name;  ///< «5  Осмотры»
    bool isFilled = false;
};

/// «Состав…»: which appendices the kit prints. Its menu stays open while they are ticked.
class KitButton : public QToolButton {
    Q_OBJECT

public:
    explicit KitButton(QWidget* parent = nullptr);

    /// At first every filled table is in the kit.
    void setTables(const std::vector<KitTable>& tables);
    [[nodiscard]] const std::set<int>& chosen() const { return m_chosen; }
    void choose(int appendix, bool isChosen);

signals:
    void chosenChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showCount();
    void chooseAll(bool filledOnly);

    QMenu* m_menu;
    std::vector<KitTable> m_tables;
    std::set<int> m_chosen;
};

}  // namespace ui
