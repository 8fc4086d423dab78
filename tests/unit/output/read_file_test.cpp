#include "core/output/read_file.h"
#include "tests/unit/output/output_fixture.h"

#include <sys/stat.h>

namespace {

using testing::HasSubstr;

class ReadFile : public OutputTest {
protected:
    [[nodiscard]] std::string refusal(const std::string& name, std::uintmax_t limit = output::longestText) const {
        try {
            static_cast<void>(output::readFile(at(name), limit));
        } catch (const output::InputError& error) {
            return error.what();
        }
        return "прочитан";
    }
};

TEST_F(ReadFile, GivesEveryByte) {
    const std::string bytes = std::string("a\0b\r\n", 5) + std::string(200'000, 'x');
    put("таблица.csv", bytes);
    EXPECT_EQ(output::readFile(at("таблица.csv")), bytes);
}

// Without a refusal this test would never end.
TEST_F(ReadFile, APipeNobodyWritesToIsRefusedAtOnce) {
    ASSERT_EQ(mkfifo(at("канал.csv").c_str(), 0600), 0);
    EXPECT_EQ(refusal("канал.csv"),
              "Файл «" + at("канал.csv").string() + "» не прочитан: это не файл, а канал или устройство.");
}

TEST_F(ReadFile, AFolderAndAMissingFileAreNamed) {
    std::filesystem::create_directory(at("папка"));
    EXPECT_EQ(refusal("папка"), "Файл «" + at("папка").string() + "» не прочитан: это папка.");
    EXPECT_EQ(refusal("нет.csv"), "Файл «" + at("нет.csv").string() + "» не прочитан: такого файла или папки нет.");
}

TEST_F(ReadFile, AGiantIsNotRead) {
    put("гигант.csv", "");
    std::filesystem::resize_file(at("гигант.csv"), output::longestText + 1);
    EXPECT_THAT(refusal("гигант.csv"), HasSubstr("не прочитан: в нём больше 64 МБ"));
    put("описание.toml", std::string((1 << 20) + 1, '#'));
    EXPECT_THAT(refusal("описание.toml", 1 << 20), HasSubstr("не прочитан: в нём больше 1 МБ"));
    put("описание.toml", std::string(1 << 20, '#'));
    EXPECT_EQ(refusal("описание.toml", 1 << 20), "прочитан");
}

// /dev/zero never ends.
TEST_F(ReadFile, ADeviceIsRefused) {
    std::filesystem::create_symlink("/dev/zero", at("нули.csv"));
    EXPECT_THAT(refusal("нули.csv"), HasSubstr("это не файл, а канал или устройство"));
}

}  // namespace
