#include "core/form/read_quantities.h"

#include "core/form/cell_units.h"
#include "core/form/edition_words.h"
#include "core/form/split.h"

#include <algorithm>

namespace form {

namespace {

/// The units of everything are looked through when all bases and kinds of care are known.
UnitWords unitOf(const std::string& words, const Edition& edition, std::string& sentence) {
    const std::optional<UnitWords> unit = UnitWords::parse(words);
    if (!unit) {
        sentence = "«" + words + "» – не единица; ожидается, например, rouble / care или 1.";
        return {};
    }
    if (const std::string unknown = unknownUnitWord(edition, *unit); !unknown.empty()) {
        sentence =
            "Слово «" + unknown + "» неизвестно; ожидается rouble, care, person, код из [care] или ключ из [[base]].";
    }
    return *unit;
}

void readBase(const toml::table& table, Edition& edition, const FileFaults& faults) {
    TomlFields fields(table, "base.", faults);
    Base base;
    base.key = fields.filledText("key");
    base.parameter = fields.filledText("parameter");
    base.name = fields.filledText("name");
    base.people = fields.filledText("people");
    base.person = fields.filledText("person");
    base.group = fields.optionalText("group");
    fields.rejectUnknown();
    constexpr std::string_view prefix = "population.";
    if (!base.parameter.empty() && (!base.parameter.starts_with(prefix) || base.parameter == prefix)) {
        fields.fault(*table.get("parameter"), "parameter",
                     "«" + base.parameter + "» – не численность; ожидается, например, population.children.");
    }
    if (edition.baseOfKey(base.key) != PopulationBase::None) {
        fields.fault(*table.get("key"), "key", "Основа «" + base.key + "» уже есть; ожидается другое слово.");
        return;
    }
    edition.bases.push_back(std::move(base));
}

/// A source counts per head of a base that is known already.
void readSource(const toml::table& table, Edition& edition, const FileFaults& faults) {
    TomlFields fields(table, "source.", faults);
    Source source;
    source.key = fields.filledText("key");
    source.name = fields.filledText("name");
    source.title = fields.optionalText("title");
    source.differentiatesVolume = fields.flagOr("differentiates_volume", false);
    source.differentiatesCost = fields.flagOr("differentiates_cost", false);
    const std::string base = fields.filledText("base");
    source.base = edition.baseOfKey(base);
    if (source.base == PopulationBase::None && !base.empty()) {
        fields.fault(*table.get("base"), "base",
                     "Основы «" + base + "» нет; ожидается residents, insured или ключ из [[base]].");
    }
    fields.rejectUnknown();
    if (edition.sourceOfKey(source.key) != MoneySource::None) {
        fields.fault(*table.get("key"), "key", "Источник «" + source.key + "» уже есть; ожидается другое слово.");
        return;
    }
    edition.sources.push_back(std::move(source));
}

/// A decimal in quotes, «100»: what an entry may not pass.
std::optional<decimal::Decimal> boundOf(TomlFields& fields, const toml::table& table, std::string_view key) {
    const std::string text = fields.optionalText(key);
    const std::optional<decimal::Decimal> bound = decimal::Decimal::fromPlain(text);
    if (!text.empty() && !bound) {
        fields.fault(*table.get(key), key, "«" + text + "» – не число; ожидается, например, \"100\".");
    }
    return bound;
}

void readQuantity(const toml::table& table, Edition& edition, const FileFaults& faults, Proof proof) {
    TomlFields fields(table, "quantity.", faults);
    Quantity quantity;
    quantity.key = fields.filledText("key");
    const std::string unit = fields.filledText("unit");
    std::string sentence;
    quantity.unit = unitOf(unit, edition, sentence);
    if (!unit.empty() && !sentence.empty()) {
        fields.fault(*table.get("unit"), "unit", sentence);
    }
    quantity.unitName = fields.optionalText("unit_name");
    if (fields.optionalNode("digits") != nullptr) {
        quantity.digits = fields.wholeNumber("digits", 0, 10);
    }
    quantity.additive = fields.flagOr("additive", true);
    quantity.whole = fields.flagOr("whole", false);
    quantity.least = boundOf(fields, table, "least");
    quantity.most = boundOf(fields, table, "most");
    if (proof == Proof::Whole && quantity.least && quantity.most && *quantity.least > *quantity.most) {
        fields.fault(*table.get("least"), "least",
                     "Наименьшее «" + quantity.least->toPlain() + "» больше наибольшего «" + quantity.most->toPlain()
                         + "»: ввести нельзя ничего; ожидается число не больше most.");
    }
    if (const std::string money = fields.optionalText("money"); !money.empty()) {
        quantity.isMoney = true;
        if (money != "edition") {
            quantity.scale = fields.word<MoneyScale>("money", moneyWords);
        }
    }
    fields.rejectUnknown();
    if (std::ranges::find(edition.quantities, quantity.key, &Quantity::key) != edition.quantities.end()) {
        fields.fault(*table.get("key"), "key", "Величина «" + quantity.key + "» указана дважды.");
        return;
    }
    edition.quantities.push_back(std::move(quantity));
}

void readConstant(const toml::table& table, Edition& edition, const FileFaults& faults) {
    TomlFields fields(table, "constant.", faults);
    const std::string path = fields.filledText("path");
    Constant constant;
    constant.name = fields.filledText("name");
    std::string sentence;
    const std::string unit = fields.filledText("unit");
    constant.unit = unitOf(unit, edition, sentence);
    if (!unit.empty() && !sentence.empty()) {
        fields.fault(*table.get("unit"), "unit", sentence);
    }
    fields.rejectUnknown();
    if (!edition.constants.emplace(path, std::move(constant)).second) {
        fields.fault(*table.get("path"), "path", "Постоянная «" + path + "» указана дважды.");
    }
}

/// «inside=внутри; outside=отдельно»
std::vector<Choice> choicesOf(TomlFields& fields, const toml::table& table) {
    std::vector<Choice> choices;
    for (const std::string& words : split(fields.filledText("choices"), ";")) {
        const std::vector<std::string> sides = split(words, "=");
        if (sides.size() == 2) {
            choices.push_back({sides.front(), sides.back()});
        }
    }
    constexpr std::size_t fewest = 2;
    if (const toml::node* const node = table.get("choices"); node != nullptr && choices.size() < fewest) {
        fields.fault(*node, "choices",
                     "Слов меньше двух; ожидается слово = название, например inside=внутри; outside=отдельно.");
    }
    return choices;
}

void readOption(const toml::table& table, Edition& edition, const FileFaults& faults) {
    TomlFields fields(table, "option.", faults);
    RowOption option;
    option.key = fields.filledText("key");
    option.name = fields.filledText("name");
    option.choices = choicesOf(fields, table);
    fields.rejectUnknown();
    for (const RowOption& other : edition.rowOptions) {
        for (const Choice& choice : option.choices) {
            if (other.key == option.key
                || std::ranges::find(other.choices, choice.word, &Choice::word) != other.choices.end()) {
                fields.fault(table, "choices",
                             "Ключ или слово «" + choice.word + "» уже есть у другого раздела [[option]].");
                return;
            }
        }
    }
    if (!option.choices.empty()) {
        edition.rowOptions.push_back(std::move(option));
    }
}

}  // namespace

void readQuantities(TomlFields& fields, Edition& edition, const FileFaults& faults, Proof proof) {
    eachTable(fields, "base", [&](const toml::table& table) { readBase(table, edition, faults); });
    eachTable(fields, "source", [&](const toml::table& table) { readSource(table, edition, faults); });
    eachTable(fields, "quantity", [&](const toml::table& table) { readQuantity(table, edition, faults, proof); });
    if (fields.has("option")) {
        edition.rowOptions.clear();
        eachTable(fields, "option", [&](const toml::table& table) { readOption(table, edition, faults); });
    }
    eachTable(fields, "constant", [&](const toml::table& table) { readConstant(table, edition, faults); });
}

}  // namespace form
