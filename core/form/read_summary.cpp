#include "core/form/read_summary.h"

#include "core/form/edition_words.h"
#include "core/form/split.h"
#include "core/form/text_words.h"

#include <span>
#include <string_view>

namespace form {

namespace {

constexpr std::array limitWords{
    Word<LimitKind>{"coefficient", LimitKind::Coefficient},
    Word<LimitKind>{"base_programme", LimitKind::BaseProgramme},
    Word<LimitKind>{"overhead", LimitKind::Overhead},
    Word<LimitKind>{"law", LimitKind::Law},
};
constexpr std::array limitSeverities{
    Word<bool>{"warning", false},
    Word<bool>{"error", true},
};

/// «budget, oms»
std::string keysOfSources(const Edition& edition) {
    std::string keys;
    for (const MoneySource source : edition.moneySources()) {
        keys += (keys.empty() ? "" : ", ") + edition.source(source).key;
    }
    return keys;
}

SummaryBlock readBlock(const toml::table& table, const FileFaults& faults, const Edition& edition) {
    TomlFields fields(table, "summary.", faults);
    SummaryBlock block;
    block.appendix = fields.wholeNumber("appendix", 1, 999);
    block.name = fields.filledText("name");
    block.totalName = fields.filledText("total_name");
    const std::string source = fields.filledText("source");
    block.source = edition.sourceOfKey(source);
    if (block.source == MoneySource::None && !source.empty()) {
        fields.fault(*table.get("source"), "source",
                     "Источника «" + source + "» нет; ожидается одно из слов: " + keysOfSources(edition) + ".");
    }
    block.rows = split(fields.filledText("rows"), " ");
    fields.rejectUnknown();
    return block;
}

CareShare readShare(const toml::table& table, const FileFaults& faults, const std::vector<RowOption>& options) {
    TomlFields fields(table, "share.", faults);
    CareShare share;
    share.appendix = fields.wholeNumber("appendix", 1, 999);
    share.name = fields.filledText("name");
    share.rows = split(fields.filledText("rows"), " ");
    share.rowsUnder = fields.rowsUnder("rows", share.rows, options);
    fields.rejectUnknown();
    return share;
}

CellAddress readCell(TomlFields& fields, const toml::table& table, std::string_view key) {
    const std::string path = fields.filledText(key);
    const std::optional<CellAddress> cell = CellAddress::fromPath(path);
    if (!cell && !path.empty()) {
        fields.fault(*table.get(key), key, "«" + path + "» – не ячейка; ожидается, например, a2.20.cost_oms.");
    }
    return cell.value_or(CellAddress{});
}

Limit readLimit(const toml::table& table, const FileFaults& faults) {
    TomlFields fields(table, "limit.", faults);
    Limit limit;
    limit.kind = fields.word<LimitKind>("rule", limitWords);
    limit.name = fields.filledText("name");
    if (limit.kind != LimitKind::Coefficient) {
        limit.cell = readCell(fields, table, "cell");
    }
    if (limit.kind == LimitKind::BaseProgramme) {
        limit.norm = fields.filledText("norm");
    } else {
        limit.parameter = fields.filledText("parameter");
    }
    if (limit.kind == LimitKind::Overhead) {
        limit.base = readCell(fields, table, "base");
    }
    if (limit.kind == LimitKind::Overhead || limit.kind == LimitKind::Coefficient) {
        limit.low = fields.filledText("low");
        limit.high = fields.filledText("high");
    }
    limit.isError = fields.wordOr<bool>("severity", limitSeverities, false);
    fields.rejectUnknown();
    return limit;
}

ReferenceLine readReference(const toml::table& table, const FileFaults& faults, Proof proof) {
    TomlFields fields(table, "reference.", faults);
    ReferenceLine line;
    line.appendix = fields.wholeNumber("appendix", 1, 999);
    line.title = fields.filledText("title");
    line.name = fields.filledText("name");
    line.parameter = fields.filledText("parameter");
    line.population = fields.filledText("population");
    line.totalHeader = fields.filledText("total_header");
    line.perPersonHeader = fields.filledText("per_person_header");
    fields.rejectUnknown();
    const auto check = [&](std::string_view key, const std::string& text, std::span<const std::string_view> words) {
        for (std::string& sentence : unknownTextWords(text, words)) {
            fields.fault(*table.get(key), key, std::move(sentence));
        }
    };
    if (proof == Proof::Whole) {
        check("title", line.title, {});
        check("name", line.name, {});
        check("total_header", line.totalHeader, referenceWords);
        check("per_person_header", line.perPersonHeader, {});
    }
    return line;
}

}  // namespace

void readSummary(TomlFields& fields, Edition& edition, const FileFaults& faults, Proof proof) {
    eachTable(fields, "summary",
              [&](const toml::table& table) { edition.summaryBlocks.push_back(readBlock(table, faults, edition)); });
    eachTable(fields, "share", [&](const toml::table& table) {
        edition.careShares.push_back(readShare(table, faults, edition.rowOptions));
    });
    eachTable(fields, "limit", [&](const toml::table& table) { edition.limits.push_back(readLimit(table, faults)); });
    eachTable(fields, "reference",
              [&](const toml::table& table) { edition.references.push_back(readReference(table, faults, proof)); });
}

}  // namespace form
