// Drawn inputs of appendices 5–12 and what the letter makes of them, worked out by tests/golden/drawn/draw.py, which
// knows nothing of the program.
#include "core/text/csv.h"
#include "tests/support/filled_2022.h"

#include <gmock/gmock.h>

#include <fstream>
#include <iterator>
#include <map>

namespace {

using support::Filled2022;

constexpr std::size_t toldAtMost = 20;

struct Drawn {
    support::Entries given;
    std::vector<std::pair<std::string, std::string>> made;
};

std::map<std::string, Drawn> drawnTables() {
    std::ifstream stream(TPGG_SOURCE_DIR "/tests/golden/drawn/tables-2022.csv");
    const auto read = text::readCsv(std::string(std::istreambuf_iterator<char>(stream), {}));
    std::map<std::string, Drawn> draws;
    for (const text::CsvRecord& record : read.value.value().records) {
        Drawn& draw = draws[record.fields[0]];
        if (record.fields[1] == "in") {
            draw.given.emplace_back("2022:" + record.fields[2], record.fields[3]);
        } else {
            draw.made.emplace_back(record.fields[2], record.fields[3]);
        }
    }
    return draws;
}

TEST(DrawnTables, ComeOutAsTheLetterSays) {
    const std::map<std::string, Drawn> draws = drawnTables();
    ASSERT_EQ(draws.size(), 8U);
    std::vector<std::string> faults;
    for (const auto& [name, draw] : draws) {
        ASSERT_GT(draw.made.size(), 250U);
        const Filled2022 plan("Учебная область", draw.given);
        for (const auto& [path, expected] : draw.made) {
            const auto figure = plan.view(path).figure;
            if (figure != decimal::Decimal::fromPlain(expected)) {
                faults.push_back(name + " " + path + ": " + (figure ? figure->toPlain() : "nothing") + ", expected "
                                 + expected);
            }
        }
    }
    faults.resize(std::min(faults.size(), toldAtMost));
    EXPECT_THAT(faults, testing::IsEmpty());
}

}  // namespace
