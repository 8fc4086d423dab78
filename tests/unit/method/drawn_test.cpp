// Drawn keys of the methods and their results, worked out by tests/golden/drawn/draw.py.
#include "core/text/csv.h"
#include "tests/unit/method/method_run.h"

#include <fstream>
#include <iterator>
#include <sstream>

namespace {

std::vector<method::Given> givenOf(const std::string& words) {
    std::vector<method::Given> given;
    std::istringstream stream(words);
    for (std::string one; std::getline(stream, one, ';');) {
        given.push_back({one.substr(0, one.find('=')), one.substr(one.find('=') + 1)});
    }
    return given;
}

TEST(DrawnMethods, ComeOutAsTheLetterSays) {
    std::ifstream stream(TPGG_SOURCE_DIR "/tests/golden/drawn/methods-2022.csv");
    const auto read = text::readCsv(std::string(std::istreambuf_iterator<char>(stream), {}));
    const auto& records = read.value.value().records;
    ASSERT_EQ(records.size(), 1200U);
    for (const text::CsvRecord& record : records) {
        const std::string made = results(record.fields[0], givenOf(record.fields[1])).at(record.fields[2]);
        EXPECT_EQ(decimal::Decimal::fromPlain(made), decimal::Decimal::fromPlain(record.fields[3]))
            << record.fields[0] << " " << record.fields[1] << ": " << record.fields[2] << " " << made << ", expected "
            << record.fields[3];
    }
}

}  // namespace
