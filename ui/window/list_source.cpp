#include "ui/window/list_source.h"

#include "core/scenario/rows_of_plan.h"
#include "core/text/plural.h"
#include "ui/form/appendix_model.h"
#include "ui/plan/shown_plan.h"
#include "ui/widgets/message_strip.h"
#include "ui/widgets/short_list.h"
#include "ui/widgets/told_findings.h"

#include <set>

namespace ui {
namespace {

/// «12 строк»: rows are what a user counts here, not cells.
QString rowsIn(const std::vector<scenario::Setting>& settings) {
    std::set<std::string> rows;
    for (const scenario::Setting& setting : settings) {
        rows.insert(setting.path.substr(0, setting.path.rfind('.')));
    }
    return QString::fromStdString(text::counted(rows.size(), "строка", "строки", "строк"));
}

}  // namespace

ListSource::ListSource(ShownPlan& plan, const AppendixModel& model, MessageStrip& strip)
    : m_plan(plan), m_model(model), m_strip(strip) {}

void ListSource::refuse(const QString& name, const QStringList& reasons) {
    const QString head = QStringLiteral("«%1» не принят, план не изменён:").arg(name);
    m_strip.display(StripKind::Error, (QStringList{head} + shortList(reasons)).join(QLatin1Char('\n')),
                    QStringLiteral("Закрыть"));
}

void ListSource::take(const std::vector<scenario::Setting>& settings, const QString& name, const QString& title) {
    if (settings.empty()) {
        refuse(name, {QStringLiteral("строк этого перечня в нём нет")});
        return;
    }
    const QString count = rowsIn(settings);
    QStringList reasons = toldOf(m_plan.apply(settings, title));
    if (!reasons.isEmpty()) {
        refuse(name, reasons);
        return;
    }
    m_strip.displayDone(QStringLiteral("Из «%1» взято: %2. Отменить можно одним шагом.").arg(name, count));
}

void ListSource::takePlan(const QString& name, const scenario::DraftContent& content) {
    take(scenario::rowsOfPlan(content, m_plan.edition(),
                              {m_plan.scenario(), m_model.appendix().number, m_plan.year(), {}}),
         name, QStringLiteral("перечень из плана ") + name);
}

}  // namespace ui
