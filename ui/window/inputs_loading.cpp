#include "ui/window/inputs_loading.h"

#include "core/output/read_file.h"
#include "core/text/plural.h"
#include "ui/plan/shown_plan.h"

#include <QFileInfo>
#include <QStringList>

#include <algorithm>

namespace ui {

LoadedInputs loadInputs(ShownPlan& plan, const QString& path) {
    const QString name = QFileInfo(path).fileName();
    std::string bytes;
    try {
        bytes = output::readFile(path.toStdString());
    } catch (const output::InputError& error) {
        return {QStringLiteral("Файл «%1» не прочитан: %2.").arg(name, QString::fromStdString(error.why())), true};
    }
    const auto& journal = plan.draft().content().journal;
    const std::size_t entries = journal.size();
    const text::Findings findings = plan.load(bytes, QStringLiteral("импорт файла ") + name);
    const bool refused = std::ranges::any_of(
        findings, [](const text::Finding& finding) { return finding.severity == text::Severity::Error; });
    QStringList lines;
    if (refused) {
        lines.append(QStringLiteral("Файл «%1» не принят, план не изменён:").arg(name));
    } else {
        const std::size_t taken = journal.size() == entries ? 0 : journal.back().change.items.size();
        lines.append(QStringLiteral("Файл «%1»: принято %2. Отменить можно одним шагом.")
                         .arg(name, QString::fromStdString(text::counted(taken, "значение", "значения", "значений"))));
    }
    for (const text::Finding& finding : findings) {
        lines.append(QString::fromStdString(finding.told()));
    }
    return {lines.join(QLatin1Char('\n')), refused};
}

}  // namespace ui
