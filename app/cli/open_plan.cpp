#include "app/cli/open_plan.h"

#include "app/cli/outcome.h"
#include "core/storage/snapshots.h"

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <iostream>

namespace cli {

namespace {

/// `TPGG_SNAPSHOTS`, a number from 0 to 1000; else as many as usual.
int snapshotsToKeep() {
    const char* named = std::getenv("TPGG_SNAPSHOTS");
    const std::string_view typed = named == nullptr ? "" : named;
    int number = storage::usualSnapshots;
    const auto [end, fault] = std::from_chars(typed.data(), typed.data() + typed.size(), number);
    const bool whole = typed.empty() || (fault == std::errc() && end == typed.data() + typed.size());
    if (!whole || number < 0 || number > storage::mostSnapshots) {
        throw UsageError("TPGG_SNAPSHOTS: «" + std::string(typed)
                         + "»; ожидалось, сколько копий плана хранить, от 0 до "
                         + std::to_string(storage::mostSnapshots) + ".");
    }
    return number;
}

std::unique_ptr<storage::PlanFile> opened(const std::string& file, Purpose purpose) {
    return purpose == Purpose::Change ? storage::PlanFile::open(file, storage::OpenMode::Edit, snapshotsToKeep())
                                      : storage::PlanFile::open(file, storage::OpenMode::ReadOnly);
}

}  // namespace

OpenPlan::OpenPlan(const std::string& file, Purpose purpose) : m_file(opened(file, purpose)) {
    if (purpose == Purpose::Change && m_file->readOnly()) {
        throw storage::FileError(*m_file->readOnlyReason());
    }
    for (const std::string& notice : m_file->notices()) {
        std::cerr << notice << '\n';
    }
    m_draft = std::make_unique<scenario::Draft>(m_file->content(), currentAuthor(), storage::localTime);
    if (purpose == Purpose::Change) {
        m_draft->setRecorder(m_file.get());
    }
}

const scenario::Scenario& OpenPlan::scenarioNamed(const std::string& name) const {
    const scenario::Scenario* found =
        name.empty() ? m_draft->scenario(scenario::rootScenario) : m_draft->scenarioNamed(name);
    if (found == nullptr) {
        std::string names;
        for (const scenario::Scenario& known : m_draft->content().scenarios) {
            names += (names.empty() ? "«" : ", «") + known.name + "»";
        }
        throw Failure("Сценария «" + name + "» в плане нет; есть " + names + ".");
    }
    return *found;
}

void OpenPlan::requireYear(int year) const {
    const std::vector<int> years = m_draft->years();
    if (std::ranges::find(years, year) == years.end()) {
        throw Failure("Года " + std::to_string(year) + " в плане нет; он составлен на " + std::to_string(years.front())
                      + "–" + std::to_string(years.back()) + " годы.");
    }
}

const form::Appendix& OpenPlan::appendix(int number) const {
    const form::Appendix* found = m_draft->edition().appendix(number);
    if (found == nullptr) {
        std::string numbers;
        for (const form::Appendix& known : m_draft->edition().appendices) {
            numbers += (numbers.empty() ? "" : ", ") + std::to_string(known.number);
        }
        throw Failure("Приложения " + std::to_string(number) + " в форме «" + m_draft->edition().id + "» нет; есть "
                      + numbers + ".");
    }
    return *found;
}

std::string currentAuthor() {
    if (const char* named = std::getenv("TPGG_AUTHOR"); named != nullptr && *named != '\0') {
        return named;
    }
    return storage::LockOwner::thisProcess().user;
}

}  // namespace cli
