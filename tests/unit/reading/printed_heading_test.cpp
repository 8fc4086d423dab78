// Headings of a table of one's own, found by their words.
#include "core/reading/printed_heading.h"

#include <gtest/gtest.h>

namespace {

form::Column column(const std::string& key, std::vector<std::string> header) {
    form::Column column;
    column.key = key;
    column.header = std::move(header);
    column.shortName = column.header.back();
    return column;
}

/// Trips by plan and by fact, and what they cost.
form::Appendix trips() {
    form::Appendix appendix;
    appendix.number = 16;
    appendix.leading = {{"row", "", {"№ строки"}, {}, 13}};
    appendix.columns = {column("plan", {"Число выездов", "план на {year} год"}),
                        column("fact", {"Число выездов", "факт {previous_year} года"}),
                        column("cost", {"Стоимость, {money}"}), column("price", {"Стоимость выезда, руб."})};
    form::Row row;
    row.key = row.number = "1.1";
    row.label = row.labelShort = "передвижные ФАП";
    row.cells.resize(appendix.columns.size());
    appendix.rows.push_back(std::move(row));
    return appendix;
}

/// The keys that are found over a line of figures, «row plan - cost».
std::string keysOf(const std::vector<std::string>& headings, std::optional<int> year) {
    std::vector<std::string> figures(headings.size(), "5");
    figures.front() = "1.1";
    const std::vector<text::CsvRecord> records{{1, headings}, {2, figures}};
    const auto found = reading::findPrintedHeading(records, trips(), year);
    std::string keys;
    for (const reading::PrintedColumn& known : found ? found->columns : std::vector<reading::PrintedColumn>()) {
        keys += (keys.empty() ? "" : " ") + (known.key.empty() ? std::string("-") : known.key);
    }
    return keys;
}

TEST(PrintedHeading, KnowsAWordBesideTheUnitOfMoney) {
    EXPECT_EQ(keysOf({"№ строки", "Стоимость, тыс. руб."}, 2022), "row cost");
    EXPECT_EQ(keysOf({"№ строки", "Стоимость, млн рублей", "Стоимость выезда, руб."}, 2022), "row cost price");
    EXPECT_EQ(keysOf({"№ строки", "Стоимость"}, 2022), "row cost");
}

TEST(PrintedHeading, KnowsTheLowestLevelWithItsYear) {
    EXPECT_EQ(keysOf({"№ строки", "факт 2021 года", "план на 2022 год"}, 2022), "row fact plan");
    EXPECT_EQ(keysOf({"№ строки", "Число выездов факт 2021 года", "Число выездов план на 2022 год"}, 2022),
              "row fact plan");
}

// The fact of two years ago is no column of the form: it must not stand for that of the last year.
TEST(PrintedHeading, KnowsNoColumnOfAnotherYear) {
    EXPECT_EQ(keysOf({"№ строки", "факт 2020 года", "Стоимость, тыс. руб."}, 2022), "row - cost");
    EXPECT_EQ(keysOf({"№ строки", "факт 2020 года", "факт 2021 года"}, 2022), "row - fact");
    EXPECT_EQ(keysOf({"№ строки", "Число выездов факт 2020 года", "Стоимость, тыс. руб."}, 2022), "row - cost");
}

// A sheet of a hundred thousand lines that is no table of the form is not looked through to its end.
TEST(PrintedHeading, IsLookedForInTheFirstLinesOnly) {
    const std::vector<std::string> heading{"№ строки", "Стоимость, тыс. руб."};
    std::vector<text::CsvRecord> records(500, {1, {"слова", ""}});
    records.push_back({501, heading});
    records.push_back({502, {"1.1", "5"}});
    EXPECT_FALSE(reading::findPrintedHeading(records, trips(), 2022));
    records.erase(records.begin(), records.begin() + 10);
    EXPECT_TRUE(reading::findPrintedHeading(records, trips(), 2022));
}

}  // namespace
