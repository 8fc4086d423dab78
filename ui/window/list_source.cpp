#include "ui/window/list_source.h"

#include "core/output/read_file.h"
#include "core/reading/read_table.h"
#include "core/reading/table_file.h"
#include "core/scenario/rows_of_plan.h"
#include "core/text/plural.h"
#include "ui/form/appendix_model.h"
#include "ui/plan/shown_plan.h"
#include "ui/widgets/message_strip.h"
#include "ui/widgets/short_list.h"
#include "ui/widgets/told_findings.h"

#include <QFileInfo>

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

void ListSource::take(const std::vector<scenario::Setting>& settings, const QString& name, const QString& title,
                      const QStringList& remarks) {
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
    const QString done = QStringLiteral("Из «%1» взято: %2. Отменить можно одним шагом.").arg(name, count);
    if (remarks.isEmpty()) {
        m_strip.displayDone(done);
    } else {
        m_strip.display(StripKind::Warning, (QStringList{done} + shortList(remarks)).join(QLatin1Char('\n')),
                        QStringLiteral("Закрыть"));
    }
}

void ListSource::takeFile(const QString& path) {
    const QString name = QFileInfo(path).fileName();
    std::string bytes;
    try {
        bytes = output::readFile(path.toStdString());
    } catch (const output::InputError& error) {
        refuse(name, {QString::fromStdString(error.why())});
        return;
    }
    const int number = m_model.appendix().number;
    const auto file = reading::tableInFile(bytes, m_plan.draft().edition(), {number, m_plan.year(), {}});
    if (!file) {
        refuse(name, {QString::fromStdString(file.findings.front().told())});
        return;
    }
    const reading::ReadTable table = reading::readTable(file.value->text, m_plan.draft(), m_plan.calculation(),
                                                        {number, m_plan.year(), m_plan.scenario(), false});
    QStringList reasons = toldOf(table.findings);
    for (const reading::ReadCell& cell : table.cells) {
        if (cell.state != reading::Recognition::Recognised) {
            reasons.append(QStringLiteral("строка %1: ").arg(cell.line) + QString::fromStdString(cell.reason));
        }
    }
    if (!reasons.isEmpty()) {
        refuse(name, reasons);
        return;
    }
    QStringList remarks;
    for (const text::Finding& remark : file.value->remarks) {
        remarks.append(QString::fromStdString(remark.told()));
    }
    for (const text::Finding& remark : table.remarks) {
        remarks.append(QString::fromStdString(remark.told()));
    }
    take(table.settings, name, QStringLiteral("импорт файла ") + name, remarks);
}

void ListSource::takePlan(const QString& name, const scenario::DraftContent& content) {
    take(scenario::rowsOfPlan(content, m_plan.edition(),
                              {m_plan.scenario(), m_model.appendix().number, m_plan.year(), {}}),
         name, QStringLiteral("перечень из плана ") + name);
}

}  // namespace ui
