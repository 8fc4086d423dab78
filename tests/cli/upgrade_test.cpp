#include "tests/cli/program.h"

#include <cstdlib>

namespace {

using testing::HasSubstr;
using testing::Not;

/// The program sees a copy of the forms, in which the form of 2015 can become newer than the sample's.
class UpgradeVerb : public CommandLineTest {
protected:
    UpgradeVerb() : m_installed(std::getenv("TPGG_RESOURCES")) {
        std::filesystem::create_directories(folder());
        std::filesystem::copy(std::filesystem::path(m_installed) / "editions" / "2015", folder());
        setenv("TPGG_RESOURCES", path("resources").c_str(), 1);
    }
    ~UpgradeVerb() override { setenv("TPGG_RESOURCES", m_installed.c_str(), 1); }

    void replace(const std::string& file, const std::string& was, const std::string& becomes) {
        std::string text = fileText(folder() / file);
        ASSERT_NE(text.find(was), std::string::npos);
        writeText(folder() / file, text.replace(text.find(was), was.size(), becomes));
    }

    void replaceEach(const std::string& file, const std::string& was, const std::string& becomes) {
        std::string text = fileText(folder() / file);
        for (std::size_t at = text.find(was); at != std::string::npos; at = text.find(was, at + becomes.size())) {
            text.replace(at, was.size(), becomes);
        }
        writeText(folder() / file, text);
    }

private:
    [[nodiscard]] std::filesystem::path folder() const { return path("resources/editions/2015"); }
    std::string m_installed;
};

TEST_F(UpgradeVerb, RefusesTheRevisionThePlanHas) {
    const Report report = run({"upgrade", plan()});
    EXPECT_EQ(report.status, 1);
    EXPECT_THAT(report.err, HasSubstr("в плане уже эта редакция формы, 3"));
}

TEST_F(UpgradeVerb, ShowsThenUpgradesAndUndoes) {
    replace("edition.toml", "revision = 3", "revision = 4");
    replace("edition.toml", "title = \"", "title = \"Новая: ");
    const std::string before = fileText(plan());
    const Report shown = run({"upgrade", plan(), "--dry-run"});
    EXPECT_EQ(shown.status, 0);
    EXPECT_THAT(shown.out, HasSubstr("название формы: «"));
    EXPECT_THAT(shown.out, HasSubstr("» → «Новая: "));
    EXPECT_EQ(fileText(plan()), before);

    const Report done = run({"upgrade", plan()});
    EXPECT_EQ(done.status, 0);
    EXPECT_EQ(done.out, shown.out);
    EXPECT_EQ(done.err, "Выполнено: обновление формы: редакция 3 → 4.\n");
    EXPECT_EQ(run({"upgrade", plan()}).status, 1);
    EXPECT_EQ(run({"undo", plan()}).err, "Отменено: обновление формы: редакция 3 → 4.\n");
    EXPECT_EQ(run({"upgrade", plan(), "--dry-run"}).out, shown.out);
}

// 14 rows of appendix 2 are called otherwise: their count stands for them, and every one on demand.
TEST_F(UpgradeVerb, CountsManyChangesOfOneTable) {
    replace("edition.toml", "revision = 3", "revision = 4");
    replaceEach("appendix2_rows.csv", "медицинская помощь", "медпомощь");
    const Report few = run({"upgrade", plan(), "--dry-run"});
    EXPECT_EQ(few.status, 0) << few.err;
    EXPECT_THAT(few.out, HasSubstr("приложение 2: строки – 14\u00A0изменений\n"));
    EXPECT_THAT(few.out, Not(HasSubstr("» → «")));
    const Report all = run({"upgrade", plan(), "--dry-run", "--details"});
    EXPECT_THAT(all.out, HasSubstr("приложение 2, строка 02: «1. скорая медицинская помощь"));
    EXPECT_THAT(all.out, Not(HasSubstr("изменений")));
}

TEST_F(UpgradeVerb, ABrokenFormChangesNothing) {
    replace("edition.toml", "revision = 3", "revision = -");
    const std::string before = fileText(plan());
    EXPECT_EQ(run({"upgrade", plan()}).status, 1);
    EXPECT_EQ(fileText(plan()), before);
}

}  // namespace
