#include "ui/window/help_topic.h"

#include "ui/chart/charts_page.h"
#include "ui/window/plan_pages.h"

namespace ui {

QString helpTopic(const PlanPages& pages) {
    const auto* charts = qobject_cast<const ChartsPage*>(pages.currentWidget());
    if (charts != nullptr && charts->part() == ChartsPart::Sensitivity) {
        return QStringLiteral("what-if");
    }
    switch (pages.page().kind) {
    case PageKind::Populations:
    case PageKind::Rules:
    case PageKind::Titles:
    case PageKind::Merge:
        return QStringLiteral("inputs");
    case PageKind::Import:
        return QStringLiteral("import");
    case PageKind::Appendix:
    case PageKind::Take:
        return QStringLiteral("table");
    case PageKind::Deviations:
        return QStringLiteral("deviations");
    case PageKind::Checks:
        return QStringLiteral("checks");
    case PageKind::Journal:
    case PageKind::FormChanges:
    case PageKind::Copies:
        return QStringLiteral("journal");
    case PageKind::Preview:
        return QStringLiteral("print");
    case PageKind::Charts:
        return QStringLiteral("charts");
    case PageKind::Compare:
        return QStringLiteral("comparison");
    case PageKind::Summary:
        return QStringLiteral("summary");
    case PageKind::Norms:
        return QStringLiteral("norms");
    case PageKind::Sweep:
        return QStringLiteral("what-if");
    case PageKind::Methods:
        return QStringLiteral("methods");
    case PageKind::Note:
        return QStringLiteral("note");
    }
    return QStringLiteral("index");
}

}  // namespace ui
