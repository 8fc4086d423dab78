#include "core/output/write_file.h"
#include "tests/unit/output/output_fixture.h"

#include <sys/stat.h>

using output::OutputError;
using output::writeFile;
using output::writeFiles;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::UnorderedElementsAre;

namespace {

using WriteFile = OutputTest;

/// What the writer says; empty when it wrote.
template <class Act>
std::string refusal(Act act) {
    try {
        act();
    } catch (const OutputError& error) {
        return error.what();
    }
    return {};
}

TEST_F(WriteFile, LeavesNothingBesideTheFile) {
    writeFile(at("таблица.csv"), "row,label\n");
    EXPECT_EQ(bytesOf("таблица.csv"), "row,label\n");
    EXPECT_THAT(names(), ElementsAre("таблица.csv"));
}

TEST_F(WriteFile, NeverGoesOverAPlan) {
    put("план.tpgg", planHeader());
    EXPECT_EQ(refusal([&] { writeFile(at("план.tpgg"), "row\n"); }),
              "Файл «" + at("план.tpgg").string()
                  + "» не записан: под этим именем лежит план, и он не тронут; выберите другое имя.");
    EXPECT_EQ(bytesOf("план.tpgg"), planHeader());
    EXPECT_THAT(names(), ElementsAre("план.tpgg"));
}

TEST_F(WriteFile, NeverGoesOverAPlanBehindALink) {
    put("план.tpgg", planHeader());
    std::filesystem::create_symlink(at("план.tpgg"), at("t.csv"));
    EXPECT_THROW(writeFile(at("t.csv"), "row\n"), OutputError);
    EXPECT_EQ(bytesOf("план.tpgg"), planHeader());
}

TEST_F(WriteFile, KeepsTheLinkAndTheRightsOfWhatItReplaces) {
    put("настоящая.csv", "старое");
    chmod(at("настоящая.csv").c_str(), 0640);
    std::filesystem::create_symlink("настоящая.csv", at("ссылка.csv"));
    writeFile(at("ссылка.csv"), "новое");
    EXPECT_TRUE(std::filesystem::is_symlink(at("ссылка.csv")));
    EXPECT_EQ(bytesOf("настоящая.csv"), "новое");
    EXPECT_EQ(std::filesystem::status(at("настоящая.csv")).permissions(), std::filesystem::perms(0640));
}

TEST_F(WriteFile, WritesAllFilesOrNone) {
    put("план.tpgg", planHeader());
    put("1.csv", "прежняя");
    EXPECT_THROW(writeFiles(std::vector<output::NamedBytes>{
                     {at("1.csv"), "новая"}, {at("2.csv"), "новая"}, {at("план.tpgg"), "новая"}}),
                 OutputError);
    EXPECT_EQ(bytesOf("1.csv"), "прежняя");
    EXPECT_THAT(names(), UnorderedElementsAre("1.csv", "план.tpgg"));
}

TEST_F(WriteFile, TellsAFullDevice) {
    EXPECT_EQ(refusal([] { writeFile("/dev/full", "row\n"); }), "Файл «/dev/full» не записан: на диске нет места.");
}

TEST_F(WriteFile, TellsAFolderAndAMissingFolder) {
    std::filesystem::create_directory(at("папка"));
    EXPECT_EQ(refusal([&] { writeFile(at("папка"), "row\n"); }),
              "Файл «" + at("папка").string() + "» не записан: это папка.");
    EXPECT_EQ(refusal([&] { writeFile(at("нет/t.csv"), "row\n"); }),
              "Файл «" + at("нет/t.csv").string() + "» не записан: такого файла или папки нет.");
    std::filesystem::remove(at("папка"));
    EXPECT_THAT(names(), IsEmpty());
}

}  // namespace
