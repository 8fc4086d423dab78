#include "ui/window/inputs_loading.h"

#include "core/text/plural.h"
#include "ui/plan/shown_plan.h"

#include <QFile>
#include <QFileInfo>
#include <QStringList>

#include <algorithm>

namespace ui {

LoadedInputs loadInputs(ShownPlan& plan, const QString& path) {
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return {QStringLiteral("Файл «%1» не прочитан: %2.").arg(name, file.errorString()), true};
    }
    const auto& journal = plan.draft().content().journal;
    const std::size_t entries = journal.size();
    const text::Findings findings = plan.load(file.readAll().toStdString(), QStringLiteral("импорт файла ") + name);
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
