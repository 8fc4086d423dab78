#include "tests/storage/sample.h"

#include "core/programme/read_edition.h"

#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <fstream>
#include <set>
#include <sstream>

using programme::Assignment;
using scenario::Change;
using scenario::ChangeItem;
using scenario::JournalEntry;
using scenario::JournalKind;

TemporaryFolder::TemporaryFolder() {
    std::string pattern = (std::filesystem::temp_directory_path() / "tpgg-XXXXXX").string();
    m_path = mkdtemp(pattern.data());
    chmod(m_path.c_str(), 0777);
}

TemporaryFolder::~TemporaryFolder() {
    std::error_code ignored;
    std::filesystem::permissions(m_path, std::filesystem::perms::owner_all, ignored);
    std::filesystem::remove_all(m_path, ignored);
}

std::string TemporaryFolder::listing() const {
    std::set<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(m_path)) {
        names.insert(entry.path().filename().string());
    }
    std::string text;
    for (const std::string& name : names) {
        text += (text.empty() ? "" : " ") + name;
    }
    return text;
}

WithoutPrivileges::WithoutPrivileges() {
    // The checkout may lie where nobody else may look: in the home of root.
    static_cast<void>(testEdition());
    if (getuid() == 0 && seteuid(65534) != 0) {
        ADD_FAILURE() << "cannot become nobody";
    }
}

WithoutPrivileges::~WithoutPrivileges() {
    if (getuid() == 0 && seteuid(0) != 0) {
        ADD_FAILURE() << "cannot become root again";
    }
}

namespace {

std::shared_ptr<const form::Edition> readTestEdition() {
    form::EditionFiles files;
    for (const auto& entry : std::filesystem::directory_iterator(TPGG_SOURCE_DIR "/tests/storage/edition")) {
        files[entry.path().filename().string()] = readFile(entry.path());
    }
    text::Outcome<form::Edition> edition = programme::readEdition(files);
    for (const text::Finding& finding : edition.findings) {
        ADD_FAILURE() << finding.told();
    }
    return std::make_shared<const form::Edition>(edition.value.value());
}

}  // namespace

std::shared_ptr<const form::Edition> testEdition() {
    static const std::shared_ptr<const form::Edition> read = readTestEdition();
    return read;
}

scenario::DraftContent emptyPlan() {
    scenario::DraftContent content;
    content.edition = testEdition();
    content.region = "Астраханская область";
    content.firstYear = 2015;
    content.scenarios.push_back({scenario::rootScenario, "Базовый", std::nullopt, {}});
    return content;
}

scenario::DraftContent filledPlan() {
    const Assignment volume{"0.330", "приказ № 7", "Иванова А. П.", "2026-11-24T10:00:00"};
    const Assignment cleared{"", "", "Петров", "2026-11-24T11:00:00"};
    const Assignment insured{"1010111", "", "Петров", "2026-11-24T12:00:00"};
    const ChangeItem clearing{2, {"a2.02.volume", 2016}, std::nullopt, cleared};
    const ChangeItem replacing{1, {"population.insured", 2015}, Assignment{"1", "", "", ""}, insured};
    scenario::DraftContent content = emptyPlan();
    content.origin = "Опубликованная программа";
    content.scenarios[0].overrides = {
        {{"a2.02.volume", 2016}, volume},
        {{"population.insured", 2015}, insured},
        {{"document.act_number", 0}, Assignment{"№ 5-«П»", "", "Петров", "2026-11-24T12:00:00"}}};
    content.scenarios.push_back({2, "Экономный", 1, {{{"a2.02.volume", 2016}, cleared}}});
    const Change import{"импорт, значений: 2", "Петров", "2026-11-24T12:00:00", {clearing, replacing}};
    const Change back{
        "импорт, значений: 2", "Сидоров", "2026-11-24T12:05:00", {{1, replacing.key, insured, replacing.before}}};
    content.journal = {
        {1,
         JournalKind::Do,
         0,
         {"объём, строка 02",
          "Иванова А. П.",
          "2026-11-24T10:00:00",
          {{1, {"a2.02.volume", 2016}, std::nullopt, volume}}}},
        {2, JournalKind::Do, 0, import},
        {3, JournalKind::Undo, 2, back},
        {4, JournalKind::Redo, 2, import},
    };
    return content;
}

JournalEntry edit(std::int64_t id, const std::string& value) {
    const Assignment after{value, "уточнение", "Иванова А. П.", "2026-11-24T14:05:00"};
    return {id,
            JournalKind::Do,
            0,
            {"объём, строка 02",
             "Иванова А. П.",
             "2026-11-24T14:05:00",
             {{1, {"a2.02.volume", 2015}, std::nullopt, after}}}};
}

void expectSame(const scenario::DraftContent& actual, const scenario::DraftContent& expected) {
    EXPECT_EQ(actual.edition->files, expected.edition->files);
    EXPECT_EQ(actual.edition->checksum, expected.edition->checksum);
    EXPECT_EQ(actual.region, expected.region);
    EXPECT_EQ(actual.firstYear, expected.firstYear);
    EXPECT_EQ(actual.origin, expected.origin);
    ASSERT_EQ(actual.scenarios.size(), expected.scenarios.size());
    for (std::size_t i = 0; i < expected.scenarios.size(); ++i) {
        EXPECT_EQ(actual.scenarios[i].id, expected.scenarios[i].id);
        EXPECT_EQ(actual.scenarios[i].name, expected.scenarios[i].name);
        EXPECT_EQ(actual.scenarios[i].parent, expected.scenarios[i].parent);
        EXPECT_EQ(actual.scenarios[i].overrides, expected.scenarios[i].overrides);
        EXPECT_EQ(actual.scenarios[i].frozen, expected.scenarios[i].frozen);
    }
    ASSERT_EQ(actual.journal.size(), expected.journal.size());
    for (std::size_t i = 0; i < expected.journal.size(); ++i) {
        EXPECT_EQ(actual.journal[i].id, expected.journal[i].id);
        EXPECT_EQ(actual.journal[i].kind, expected.journal[i].kind);
        EXPECT_EQ(actual.journal[i].subject, expected.journal[i].subject);
        EXPECT_EQ(actual.journal[i].change.title, expected.journal[i].change.title);
        EXPECT_EQ(actual.journal[i].change.author, expected.journal[i].change.author);
        EXPECT_EQ(actual.journal[i].change.time, expected.journal[i].change.time);
        EXPECT_EQ(actual.journal[i].change.items, expected.journal[i].change.items);
        EXPECT_EQ(actual.journal[i].change.tree, expected.journal[i].change.tree);
    }
}

storage::FileError errorOf(const std::function<void()>& action) {
    try {
        action();
    } catch (const storage::FileError& error) {
        return error;
    }
    ADD_FAILURE() << "no FileError was thrown";
    return {storage::FileFault::Failed, {}, ""};
}

std::string readFile(const std::filesystem::path& file) {
    std::ifstream stream(file, std::ios::binary);
    std::ostringstream text;
    text << stream.rdbuf();
    return text.str();
}

void writeFile(const std::filesystem::path& file, const std::string& bytes) {
    std::ofstream(file, std::ios::binary) << bytes;
}
