#include "core/norms/read_regions.h"

#include "core/norms/name_key.h"

namespace norms {

namespace {

constexpr std::string_view lowPrefix = "low:";
constexpr std::string_view highPrefix = "high:";

const std::vector<std::string> regionFields{"federal_district", "name",       "genitive", "aliases",
                                            "coefficient",      "may_exceed", "source",   "note"};

bool isBound(std::string_view column) {
    return column.starts_with(lowPrefix) || column.starts_with(highPrefix);
}

std::vector<PrintedRange> rangesOf(ReferenceFile& file, const text::CsvRecord& record) {
    std::vector<PrintedRange> ranges;
    for (const std::string& column : file.header()) {
        if (!column.starts_with(lowPrefix)) {
            continue;
        }
        const std::string path = column.substr(lowPrefix.size());
        const auto low = file.number(record, column);
        const auto high = file.number(record, std::string(highPrefix) + path);
        if (!low || !high) {
            continue;
        }
        if (*low > *high) {
            file.fault(record, column, "Нижняя граница " + low->toPlain() + " больше верхней " + high->toPlain() + ".");
        }
        ranges.push_back({path, *low, *high});
    }
    return ranges;
}

/// Both bounds of every volume are there.
bool boundsPair(ReferenceFile& file, text::Findings& findings) {
    const auto has = [&](const std::string& column) {
        for (const std::string& known : file.header()) {
            if (known == column) {
                return true;
            }
        }
        return false;
    };
    bool whole = true;
    for (const std::string& column : file.header()) {
        const bool low = column.starts_with(lowPrefix);
        if (!isBound(column)) {
            continue;
        }
        const std::string path = column.substr(low ? lowPrefix.size() : highPrefix.size());
        if (!has(std::string(low ? highPrefix : lowPrefix) + path)) {
            text::Place place = text::Place::ofLine(1, column);
            place.file = "regions.csv";
            findings.push_back({text::Severity::Error, std::move(place),
                                "У границы нет пары: ожидаются столбцы low:" + path + " и high:" + path + "."});
            whole = false;
        }
    }
    return whole;
}

Region regionOf(ReferenceFile& file, const text::CsvRecord& record) {
    Region region;
    region.federalDistrict = file.filledField(record, "federal_district");
    region.name = file.filledField(record, "name");
    region.genitive = file.filledField(record, "genitive");
    region.aliases = partsOf(file.field(record, "aliases"), ';');
    region.source = file.filledField(record, "source");
    region.note = file.field(record, "note");
    const std::string& star = file.field(record, "may_exceed");
    region.mayExceed = star == "yes";
    if (!star.empty() && star != "yes") {
        file.fault(record, "may_exceed", "«" + star + "» – неизвестное слово; ожидается yes или пустое поле.");
    }
    if (const auto coefficient = file.number(record, "coefficient")) {
        region.coefficient = *coefficient;
        if (coefficient->isZero()) {
            file.fault(record, "coefficient", "Коэффициент равен нулю; ожидается число больше нуля.");
        }
    }
    region.ranges = rangesOf(file, record);
    return region;
}

}  // namespace

RegionTable readRegions(const ReferenceFiles& files, text::Findings& findings) {
    auto file = ReferenceFile::open(files, "regions.csv", regionFields, findings, isBound);
    if (!file || !boundsPair(*file, findings)) {
        return {};
    }
    std::vector<Region> regions;
    std::map<std::u32string, std::string> owners;
    for (const text::CsvRecord& record : file->records()) {
        Region region = regionOf(*file, record);
        auto names = region.aliases;
        names.push_back(region.name);
        names.push_back(region.genitive);
        for (const std::string& name : names) {
            const auto [owner, isNew] = owners.emplace(nameKey(name), region.name);
            if (!isNew && owner->second != region.name) {
                file->fault(record, "name", "Имя «" + name + "» есть и у региона «" + owner->second + "».");
            }
        }
        regions.push_back(std::move(region));
    }
    return RegionTable(std::move(regions));
}

}  // namespace norms
