#include "ui/widgets/accessible_widgets.h"

#include "ui/widgets/accessible_cells.h"
#include "ui/widgets/accessible_switch.h"
#include "ui/widgets/segmented_switch.h"

#include <QHash>

#include <optional>

namespace ui {
namespace {

/// Widgets that draw themselves, and what they are.
std::optional<QAccessible::Role> roleOfClass(const QString& className) {
    static const QHash<QString, QAccessible::Role> roles{
        {QStringLiteral("ui::InlineRefusal"), QAccessible::AlertMessage},
        {QStringLiteral("ui::MessageStrip"), QAccessible::AlertMessage},
        {QStringLiteral("ui::Badge"), QAccessible::StaticText},
        {QStringLiteral("ui::ElidedLabel"), QAccessible::StaticText},
        {QStringLiteral("ui::RuleLine"), QAccessible::Separator}};
    const auto found = roles.find(className);
    return found == roles.end() ? std::nullopt : std::optional(*found);
}

QAccessibleInterface* widgetInterface(const QString& className, QObject* object) {
    auto* widget = qobject_cast<QWidget*>(object);
    if (widget == nullptr) {
        return nullptr;
    }
    if (const auto role = roleOfClass(className)) {
        return new QAccessibleWidget(widget, *role);
    }
    if (auto* choices = qobject_cast<SegmentedSwitch*>(object);
        choices != nullptr && className == QLatin1String("ui::SegmentedSwitch")) {
        return new SwitchAccessible(*choices);
    }
    if (auto* view = qobject_cast<QAbstractItemView*>(object);
        view != nullptr
        && (className == QLatin1String("QTableView") || className == QLatin1String("QListView")
            || className == QLatin1String("QTreeView"))) {
        return new CellsAccessible(*view);
    }
    return nullptr;
}

}  // namespace

void announceWidgets() {
    QAccessible::installFactory(widgetInterface);
}

void announceMessage(QWidget& message) {
    QAccessibleEvent alert(&message, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    // The bridge of AT-SPI passes no alert on; it does tell that an object of that role shows.
    QAccessibleEvent shown(&message, QAccessible::ObjectShow);
    QAccessible::updateAccessibility(&shown);
}

}  // namespace ui
