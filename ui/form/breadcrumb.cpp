#include "ui/form/breadcrumb.h"

#include <QFontMetrics>
#include <QStringList>

#include <algorithm>

namespace ui {
namespace {

QString joined(const std::vector<BreadcrumbStep>& steps) {
    QStringList words;
    for (const BreadcrumbStep& step : steps) {
        words.append(step.name + QStringLiteral(", ") + step.number);
    }
    return words.join(QStringLiteral("  ›  "));
}

/// Without its last word; «…» alone cannot get shorter.
QString shorter(QString name) {
    static const QString ellipsis = QStringLiteral(" …");
    if (name.endsWith(ellipsis)) {
        name.chop(ellipsis.size());
    }
    const auto space = name.lastIndexOf(QLatin1Char(' '));
    return space < 0 ? QStringLiteral("…") : name.left(space).trimmed() + ellipsis;
}

}  // namespace

QString breadcrumbText(std::vector<BreadcrumbStep> steps, const QFont& font, int width) {
    const QFontMetrics metrics(font);
    QString text = joined(steps);
    while (!steps.empty() && metrics.horizontalAdvance(text) > width) {
        const auto longest =
            std::ranges::max_element(steps, {}, [](const BreadcrumbStep& step) { return step.name.size(); });
        if (longest->name == QStringLiteral("…")) {
            break;
        }
        longest->name = shorter(longest->name);
        text = joined(steps);
    }
    return text;
}

}  // namespace ui
