#include "ui/check/check_deeds.h"

#include "core/check/reasons.h"
#include "core/programme/reasons.h"
#include "ui/plan/shown_plan.h"

namespace ui {
namespace {

const QString documentWords = QStringLiteral("; документ: ");

/// «, строка 33»; of a parameter its year.
QString deedPlace(const ShownPlan& plan, const check::CheckFinding& finding) {
    return finding.cell
               ? QStringLiteral(", строка ") + QString::fromStdString(form::rowName(plan.edition(), *finding.cell))
               : QStringLiteral(", %1 год").arg(finding.year);
}

std::string enteredPath(const check::CheckFinding& finding) {
    return finding.cell ? finding.cell->path() : finding.parameter;
}

text::Findings set(ShownPlan& plan, std::string path, int year, std::string value, std::string note,
                   const QString& title) {
    scenario::Setting setting;
    setting.scenario = plan.scenario();
    setting.path = std::move(path);
    setting.year = year;
    setting.value = std::move(value);
    setting.note = std::move(note);
    return plan.apply(std::span(&setting, 1), title);
}

}  // namespace

QString FindingReason::joined() const {
    return document.isEmpty() ? reason : QString(reason + documentWords + document);
}

FindingReason FindingReason::parted(const QString& joined) {
    const qsizetype at = joined.lastIndexOf(documentWords);
    return at < 0 ? FindingReason{joined, {}} : FindingReason{joined.left(at), joined.mid(at + documentWords.size())};
}

FindingReason reasonOf(const ShownPlan& plan, const check::CheckFinding& finding) {
    const std::string_view given = plan.assignments().value(check::reasonPath(finding), finding.year);
    return FindingReason::parted(QString::fromUtf8(given.data(), static_cast<qsizetype>(given.size())));
}

text::Findings justify(ShownPlan& plan, const check::CheckFinding& finding, const FindingReason& reason) {
    return set(plan, check::reasonPath(finding), finding.year, reason.joined().toStdString(), check::figuresOf(finding),
               QStringLiteral("обоснование") + deedPlace(plan, finding));
}

text::Findings withdrawReason(ShownPlan& plan, const check::CheckFinding& finding) {
    return set(plan, check::reasonPath(finding), finding.year, {}, {},
               QStringLiteral("обоснование снято") + deedPlace(plan, finding));
}

bool takesGuess(const ShownPlan& plan, const check::CheckFinding& finding) {
    return finding.guess && !plan.isReadOnly() && !plan.assignments().value(enteredPath(finding), finding.year).empty();
}

text::Findings putGuess(ShownPlan& plan, const check::CheckFinding& finding) {
    const programme::Assignment* const entered = plan.assignments().find(enteredPath(finding), finding.year);
    return set(plan, enteredPath(finding), finding.year, finding.guess->toPlain(),
               entered == nullptr ? std::string() : entered->note,
               QStringLiteral("исправление") + deedPlace(plan, finding));
}

text::Findings tick(ShownPlan& plan, const form::Control& item, bool ticked, const QString& note) {
    return set(plan, programme::checklistPath(item), 0, ticked ? "1" : "", ticked ? note.toStdString() : std::string(),
               QStringLiteral("контрольный перечень, ") + QString::fromStdString(item.key));
}

}  // namespace ui
