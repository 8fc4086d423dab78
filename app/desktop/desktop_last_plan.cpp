// A new plan, of its own or from last year's.
#include "app/desktop/desktop.h"
#include "core/scenario/continue_plan.h"
#include "core/scenario/new_plan.h"
#include "core/storage/lock_owner.h"
#include "ui/start/filled_words.h"

#include <QFileInfo>

#include <exception>

namespace {

std::unique_ptr<storage::PlanFile> opened(const QString& path) {
    return storage::PlanFile::open(path.toStdString(), storage::OpenMode::ReadOnly);
}

text::Outcome<scenario::ContinuedPlan> continued(const scenario::DraftContent& old, const QString& path,
                                                 scenario::DraftContent fresh) {
    const scenario::Continuation last{&old, QFileInfo(path).fileName().toStdString(),
                                      storage::LockOwner::thisProcess().user, storage::localTime};
    return scenario::continuePlan(last, std::move(fresh));
}

}  // namespace

text::Outcome<scenario::DraftContent> Desktop::freshContent(const ui::NewPlan& plan) const {
    auto edition = m_resources.edition(plan.editionId);
    if (!edition) {
        const text::Finding& first = edition.findings.front();
        throw std::runtime_error("Форма не читается: " + first.told());
    }
    const auto shared = std::make_shared<const form::Edition>(std::move(*edition.value));
    // What last year's plan was made of the next one may be made of: a training plan's region is in no form.
    const bool isOfLastPlan =
        !plan.lastPlan.isEmpty() && opened(plan.lastPlan)->content().region == plan.region.toStdString();
    return scenario::newPlan({shared, plan.region.toStdString(), plan.firstYear, isOfLastPlan});
}

/// What a plan is born with is nobody's edit: undo must not empty it.
static text::Outcome<scenario::DraftContent> withValues(scenario::DraftContent content,
                                                        const std::vector<scenario::Setting>& values) {
    scenario::Draft draft(std::move(content), {}, storage::localTime);
    const auto change = draft.prepare(values);
    if (!change) {
        return text::Outcome<scenario::DraftContent>::failed(change.findings);
    }
    draft.apply(*change.value);
    scenario::DraftContent filled = draft.content();
    filled.journal.clear();
    return {std::move(filled), {}};
}

text::Outcome<scenario::DraftContent> Desktop::contentOf(const ui::NewPlan& plan) const {
    auto fresh = freshContent(plan);
    if (fresh && !plan.values.empty()) {
        return withValues(std::move(*fresh.value), plan.values);
    }
    if (!fresh || plan.lastPlan.isEmpty()) {
        return fresh;
    }
    const auto file = opened(plan.lastPlan);
    auto whole = continued(file->content(), plan.lastPlan, std::move(*fresh.value));
    return whole ? text::Outcome<scenario::DraftContent>{std::move(whole.value->content), {}}
                 : text::Outcome<scenario::DraftContent>::failed(whole.findings);
}

QString Desktop::faultOf(const ui::NewPlan& plan) const {
    try {
        const auto content = contentOf(plan);
        return content ? QString() : QString::fromStdString(content.findings.front().text);
    } catch (const std::exception& error) {
        return QString::fromUtf8(error.what());
    }
}

QString Desktop::filledBy(const ui::NewPlan& plan) const {
    try {
        const auto content = freshContent(plan);
        return content ? ui::filledWords(*content.value) : QString();
    } catch (const std::exception&) {
        return {};  // «Создать план» says what is wrong
    }
}

ui::LastPlan Desktop::lastPlan(const QString& path) const {
    ui::LastPlan last;
    last.path = path;
    try {
        const auto file = opened(path);
        const scenario::DraftContent& content = file->content();
        last.region = QString::fromStdString(content.region);
        last.editionId = QString::fromStdString(content.edition->id);
        last.firstYear = content.firstYear;
        last.yearCount = content.edition->yearCount;
    } catch (const std::exception& error) {
        last.fault = QString::fromUtf8(error.what());
    }
    return last;
}

ui::CarriedPlan Desktop::carried(const ui::NewPlan& plan) const {
    ui::CarriedPlan result;
    try {
        auto fresh = freshContent(plan);
        if (!fresh) {
            result.fault = QString::fromStdString(fresh.findings.front().text);
            return result;
        }
        const auto edition = fresh.value->edition;
        const auto file = opened(plan.lastPlan);
        auto whole = continued(file->content(), plan.lastPlan, std::move(*fresh.value));
        if (!whole) {
            result.fault = QString::fromStdString(whole.findings.front().text);
            return result;
        }
        result.sameRegion = whole.value->sameRegion;
        result.rows = ui::rowPairs(whole.value->carried.rows, *file->content().edition, *edition);
        result.carried = std::move(whole.value->carried);
    } catch (const std::exception& error) {
        result.fault = QString::fromUtf8(error.what());
    }
    return result;
}
