#include "core/norms/read_normatives.h"

#include <set>
#include <tuple>

namespace norms {

namespace {

constexpr int firstYearEver = 2000;
constexpr int lastYearEver = 2100;
constexpr int mostDigits = 10;

const std::vector<std::string> normativeFields{"path",   "years", "value", "unit",   "digits",
                                               "status", "act",   "item",  "source", "note"};

enum class Word { Confirmed, Derived, Missing, Unknown };

Word wordOf(std::string_view text) {
    if (text == "confirmed") {
        return Word::Confirmed;
    }
    if (text == "derived") {
        return Word::Derived;
    }
    return text == "missing" ? Word::Missing : Word::Unknown;
}

/// Gathers the lines of both files.
class NormativeReader {
public:
    void read(ReferenceFile& file, const RegionTable* regions) {
        for (const text::CsvRecord& record : file.records()) {
            std::string region;
            if (regions != nullptr) {
                const std::string& name = file.filledField(record, "region");
                const Region* const known = regions->find(name);
                if (known == nullptr) {
                    file.fault(record, "region", "Региона «" + name + "» нет в regions.csv.");
                    continue;
                }
                region = known->name;
            }
            readRecord(file, record, region);
        }
    }

    [[nodiscard]] NormativeTable table() { return {std::move(m_normatives), std::move(m_missing)}; }

private:
    void readRecord(ReferenceFile& file, const text::CsvRecord& record, const std::string& region) {
        const std::string& path = file.filledField(record, "path");
        const std::vector<int> years = yearsOf(file, record, path, region);
        switch (wordOf(file.field(record, "status"))) {
        case Word::Confirmed:
            return addValue(file, record, Status::Confirmed, years, region);
        case Word::Derived:
            if (file.field(record, "note").empty()) {
                file.fault(record, "note", "Не сказано, как выведено значение; у derived примечание обязательно.");
            }
            return addValue(file, record, Status::Derived, years, region);
        case Word::Missing:
            if (!file.field(record, "value").empty()) {
                file.fault(record, "value", "У отсутствующего норматива (missing) есть значение.");
            }
            for (const int year : years) {
                m_missing.push_back({path, year, file.field(record, "unit"), file.filledField(record, "note")});
            }
            return;
        case Word::Unknown:
            file.fault(record, "status",
                       "«" + file.field(record, "status")
                           + "» – неизвестное слово; ожидается confirmed, derived или missing.");
            return;
        }
    }

    void addValue(ReferenceFile& file, const text::CsvRecord& record, Status status, const std::vector<int>& years,
                  const std::string& region) {
        const auto value = file.number(record, "value");
        Normative normative;
        normative.path = file.field(record, "path");
        normative.region = region;
        normative.status = status;
        normative.unit = file.field(record, "unit");
        if (const std::string& digits = file.field(record, "digits"); !digits.empty()) {
            normative.digits = file.whole(record, "digits", digits, 0, mostDigits);
        }
        normative.act = file.filledField(record, "act");
        normative.item = file.filledField(record, "item");
        normative.source = file.filledField(record, "source");
        normative.note = file.field(record, "note");
        if (!value) {
            return;
        }
        normative.value = *value;
        for (const int year : years) {
            normative.year = year;
            m_normatives.push_back(normative);
        }
    }

    std::vector<int> yearsOf(ReferenceFile& file, const text::CsvRecord& record, const std::string& path,
                             const std::string& region) {
        std::vector<int> years;
        for (const std::string& text : partsOf(file.filledField(record, "years"), ' ')) {
            const auto year = file.whole(record, "years", text, firstYearEver, lastYearEver);
            if (year && !m_seen.emplace(path, region, *year).second) {
                file.fault(record, "years", "Норматив «" + path + "» на " + text + " год указан дважды.");
            } else if (year) {
                years.push_back(*year);
            }
        }
        return years;
    }

    std::vector<Normative> m_normatives;
    std::vector<MissingNormative> m_missing;
    std::set<std::tuple<std::string, std::string, int>> m_seen;
};

}  // namespace

NormativeTable readNormatives(const ReferenceFiles& files, const RegionTable& regions, text::Findings& findings) {
    NormativeReader reader;
    if (auto federal = ReferenceFile::open(files, "norms.csv", normativeFields, findings)) {
        reader.read(*federal, nullptr);
    }
    auto regionalColumns = normativeFields;
    regionalColumns.emplace_back("region");
    if (auto regional = ReferenceFile::open(files, "regional_norms.csv", regionalColumns, findings)) {
        reader.read(*regional, &regions);
    }
    return reader.table();
}

}  // namespace norms
