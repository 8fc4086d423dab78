#include "ui/form/form_grid_accessible.h"

#include "ui/form/form_grid.h"
#include "ui/form/grid_view.h"

#include <QAccessibleWidget>

namespace ui {
namespace {

class FormGridAccessible : public QAccessibleWidget {
public:
    explicit FormGridAccessible(FormGrid& grid) : QAccessibleWidget(&grid, QAccessible::Grouping), m_grid(grid) {}

    [[nodiscard]] int childCount() const override { return 1; }
    [[nodiscard]] QAccessibleInterface* child(int place) const override {
        return place == 0 ? QAccessible::queryAccessibleInterface(&m_grid.view()) : nullptr;
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override {
        return child != nullptr && child->object() == &m_grid.view() ? 0 : -1;
    }

private:
    FormGrid& m_grid;
};

QAccessibleInterface* interfaceOf(const QString& className, QObject* object) {
    if (className == QLatin1String("ui::FormGrid")) {
        if (auto* grid = qobject_cast<FormGrid*>(object)) {
            return new FormGridAccessible(*grid);
        }
    }
    return nullptr;
}

}  // namespace

void announceOnlyTheMainTable() {
    // Qt keeps every factory it is given; removing first leaves exactly one.
    QAccessible::removeFactory(interfaceOf);
    QAccessible::installFactory(interfaceOf);
}

}  // namespace ui
