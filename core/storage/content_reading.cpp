#include "core/storage/content_reading.h"

#include "core/storage/content_limits.h"
#include "core/storage/fault_messages.h"
#include "core/storage/past_journal.h"
#include "core/storage/row_reading.h"

#include <SQLiteCpp/Statement.h>

namespace storage {

namespace {

void readPlan(SQLite::Database& database, scenario::DraftContent& content, const std::filesystem::path& file) {
    SQLite::Statement row(database, "SELECT region, first_year, origin FROM plan");
    if (!row.executeStep()) {
        throw fault::damaged(file, "нет записи о регионе и годах");
    }
    const CheckedRow checked(row, file);
    content.region = checked.text(0);
    content.firstYear = checked.year(1);
    content.origin = checked.text(2);
}

/// Returns whether the copy still has the checksum written with it.
bool readEdition(SQLite::Database& database, scenario::DraftContent& content, const std::filesystem::path& file) {
    form::EditionFiles files;
    SQLite::Statement row(database, "SELECT name, text FROM edition_file");
    while (row.executeStep()) {
        files.emplace(row.getColumn(0).getString(), row.getColumn(1).getString());
    }
    content.edition = understood(files, file);
    SQLite::Statement identity(database, "SELECT checksum FROM edition");
    return identity.executeStep() && identity.getColumn(0).getString() == content.edition->checksum;
}

/// The table lies in the order of its scenarios: one pass serves hundreds of them.
class OverrideReader {
public:
    OverrideReader(SQLite::Database& database, const std::filesystem::path& file)
        : m_row(database, "SELECT path, year, value, note, author, time, scenario FROM override "
                          "ORDER BY scenario, path, year"),
          m_file(file),
          m_isLeft(m_row.executeStep()) {}

    /// To be asked in the order of the scenarios.
    [[nodiscard]] programme::AssignmentMap of(scenario::ScenarioId scenario) {
        programme::AssignmentMap overrides;
        const CheckedRow row(m_row, m_file);
        for (; m_isLeft && owner() <= scenario; m_isLeft = m_row.executeStep()) {
            // One of a scenario that is not there: foreign keys forbid it.
            if (owner() == scenario) {
                overrides.emplace_hint(overrides.end(), keyAt(row, 0), *assignmentAt(row, 2));
            }
            if (++m_total > Limits::overrides) {
                throw tooMany(m_file);
            }
        }
        return overrides;
    }

    [[nodiscard]] static FileError tooMany(const std::filesystem::path& file) {
        return fault::damaged(file, "сценариев или значений в нём больше, чем бывает в плане");
    }

private:
    [[nodiscard]] std::int64_t owner() const { return m_row.getColumn(6).getInt64(); }

    SQLite::Statement m_row;
    const std::filesystem::path& m_file;
    std::size_t m_total = 0;
    bool m_isLeft;
};

void readScenarios(SQLite::Database& database, scenario::DraftContent& content, const std::filesystem::path& file) {
    SQLite::Statement row(database, "SELECT id, name, parent, frozen FROM scenario ORDER BY id");
    OverrideReader overrides(database, file);
    const CheckedRow node(row, file);
    while (row.executeStep()) {
        scenario::Scenario& scenario = content.scenarios.emplace_back();
        scenario.id = node.scenarioId(0);
        scenario.name = node.text(1);
        if (!node.isNull(2)) {
            scenario.parent = node.scenarioId(2);
        }
        scenario.frozen = node.mark(3);
        scenario.overrides = overrides.of(scenario.id);
        if (content.scenarios.size() > Limits::scenarios) {
            throw OverrideReader::tooMany(file);
        }
    }
    if (content.scenarios.empty()) {
        throw fault::damaged(file, "нет ни одного сценария");
    }
    requireTree(content.scenarios, file);
}

}  // namespace

ReadContent readContent(const std::shared_ptr<SQLite::Database>& shared, const std::filesystem::path& file) {
    SQLite::Database& database = *shared;
    ReadContent result;
    readPlan(database, result.content, file);
    result.editionIntact = readEdition(database, result.content, file);
    readScenarios(database, result.content, file);
    result.content.journal = scenario::Journal(std::make_shared<PastJournal>(shared, file, result.content.edition));
    return result;
}

}  // namespace storage
