#include "core/scenario/edition_difference.h"
#include "tests/support/edition_folder.h"

#include <gtest/gtest.h>

namespace {

form::Edition changed(const std::string& from, const std::string& to) {
    auto files = support::editionFiles("2015");
    auto& text = files.at("edition.toml");
    text.replace(text.find(from), from.size(), to);
    auto read = programme::readEdition(files);
    if (!read) {
        throw std::runtime_error(read.findings.front().text);
    }
    return std::move(*read.value);
}

TEST(EditionDifference, ANumberOfTheRevisionAloneIsNone) {
    const auto after = changed("revision = 3", "revision = 4");
    EXPECT_EQ(scenario::compareEditions(*support::edition("2015"), after).lines(), std::vector<std::string>{});
}

form::Edition formOfRows(int count, const std::string& label) {
    form::Edition edition;
    form::Appendix appendix;
    appendix.number = 11;
    for (int number = 1; number <= count; ++number) {
        form::Row row;
        row.key = std::to_string(number);
        row.label = label;
        appendix.rows.push_back(std::move(row));
    }
    edition.appendices.push_back(std::move(appendix));
    return edition;
}

// A table whose every row is called otherwise filled pages with lines alike.
TEST(EditionDifference, ManyChangesOfOneTableAreCounted) {
    const auto eleven = scenario::compareEditions(formOfRows(11, "мужчины"), formOfRows(11, "мужчин"));
    EXPECT_EQ(eleven.lines().size(), 11U);
    EXPECT_EQ(eleven.folded().lines(), std::vector<std::string>{"приложение 11: строки – 11\u00A0изменений"});
    const auto ten = scenario::compareEditions(formOfRows(10, "мужчины"), formOfRows(10, "мужчин"));
    EXPECT_EQ(ten.lines().size(), 10U);
    EXPECT_EQ(ten.folded(), ten);
}

TEST(EditionDifference, ANewTableIsOneLineWithWhatItHolds) {
    form::Edition after = formOfRows(11, "мужчины");
    form::Appendix appendix;
    appendix.number = 15;
    appendix.shortTitle = "Реабилитация";
    appendix.columns.resize(2);
    appendix.rows.resize(1);
    after.appendices.push_back(std::move(appendix));
    EXPECT_EQ(scenario::compareEditions(formOfRows(11, "мужчины"), after).lines(),
              std::vector<std::string>{"приложение 15 введено: «Реабилитация», столбцов – 2, строк – 1"});
}

// What the summary, the charts and the limits are made of has no lines of its own.
TEST(EditionDifference, AChangeThatNoLineNamesIsTold) {
    const auto after = changed("call = \"вызов\"", "call = \"вызов бригады\"");
    EXPECT_EQ(scenario::compareEditions(*support::edition("2015"), after).lines(),
              std::vector<std::string>{"изменён файл формы edition.toml"});
}

TEST(EditionDifference, AChangeThatALineNamesIsToldOnce) {
    const auto after = changed("rounding = \"half_up\"", "rounding = \"half_even\"");
    EXPECT_EQ(scenario::compareEditions(*support::edition("2015"), after).lines(),
              std::vector<std::string>{"правило округления другое"});
}

}  // namespace
