// What a text of a user may hold, and how a text of a foreign file is shown.
#include "core/text/utf8.h"
#include "tests/cli/program.h"

#include <SQLiteCpp/Database.h>

namespace {

using testing::HasSubstr;
using testing::Not;

using Texts = CommandLineTest;

TEST_F(Texts, EscapeInANoteIsRefused) {
    const Report set = run({"set", plan(), "a2.28.volume", "0.33", "--year", "2016", "--note", "письмо\x1b[31m"});
    EXPECT_EQ(set.status, 1);
    EXPECT_THAT(set.err, HasSubstr("a2.28.volume, примечание: в тексте управляющий знак U+001B"));
    EXPECT_THAT(set.err, Not(HasSubstr("\x1b")));
    EXPECT_THAT(run({"journal", plan()}).out, Not(HasSubstr("\x1b")));
}

TEST_F(Texts, BytesThatAreNoUtf8AreRefusedInNamesRegionsAndTitles) {
    const std::string windows = "\xce\xec\xf1\xea";
    EXPECT_THAT(run({"scenario", plan(), "add", windows}).err, HasSubstr("название сценария: текст не в кодировке"));
    EXPECT_THAT(run({"set", plan(), "document.signatory", windows}).err, HasSubstr("текст не в кодировке UTF-8"));
    EXPECT_THAT(run({"new", path("n.tpgg"), "--edition", "2022", "--region", windows, "--training"}).err,
                HasSubstr("Название региона: текст не в кодировке UTF-8.\n"));
    EXPECT_EQ(run({"new", path("n.tpgg"), "--edition", "2015", "--region", "Х", "--origin", "\x1b"}).status, 2);
    EXPECT_FALSE(std::filesystem::exists(path("n.tpgg")));
}

TEST_F(Texts, ControlCharactersInAFileOfInputsAreRefusedWithTheirLine) {
    const Report imported =
        run({"import", plan(), inputs(",2016,a2.28.volume,0.33,письмо\n,2016,a2.28.unit_cost,100,строка\u009B31m\n")});
    EXPECT_EQ(imported.status, 1);
    EXPECT_THAT(imported.err, HasSubstr("строка 3"));
    EXPECT_THAT(imported.err, HasSubstr("управляющий знак U+009B"));
}

TEST_F(Texts, MessagesShowWhatATerminalWouldObey) {
    const Report absent = run({"get", path("нет\x1b[31m.tpgg"), "a2.28.volume", "--year", "2016"});
    EXPECT_THAT(absent.err, HasSubstr("нет␛[31m.tpgg"));
    EXPECT_THAT(absent.err, Not(HasSubstr("\x1b")));
}

TEST_F(Texts, NameInAFileWrittenByAnotherHandIsShownAsSymbols) {
    ASSERT_EQ(run({"set", plan(), "a2.28.volume", "0.33", "--year", "2016"}).status, 0);
    SQLite::Database(plan(), SQLite::OPEN_READWRITE)
        .exec("UPDATE scenario SET name = CAST(x'1b5b33316dff' AS TEXT) WHERE id = 1");
    const Report list = run({"scenario", plan(), "list"});
    EXPECT_EQ(list.status, 0);
    EXPECT_TRUE(text::isValidUtf8(list.out));
    EXPECT_THAT(list.out, Not(HasSubstr("\x1b")));
    EXPECT_THAT(list.out, HasSubstr("␛[31m\uFFFD"));
}

TEST_F(Texts, JournalForPeopleRunsNoFormula) {
    ASSERT_EQ(run({"set", plan(), "a2.28.volume", "0.33", "--year", "2016", "--note", "=1+1"}).status, 0);
    EXPECT_THAT(run({"journal", plan(), "--format", "csv"}).out, HasSubstr(",0.33,'=1+1\n"));
}

}  // namespace
