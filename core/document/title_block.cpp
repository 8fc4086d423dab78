#include "core/document/title_block.h"

namespace document {

namespace {

constexpr std::string_view usualTitle =
    "Территориальной программе государственных гарантий бесплатного оказания гражданам медицинской помощи "
    "на территории {region_genitive} {years}";

/// The genitive is the user's word; without it the name stands in a form that needs no declension.
std::string regionInGenitive(const TitleBlock& titles) {
    return titles.regionGenitive.empty() ? "субъекта Российской Федерации (" + titles.region + ")"
                                         : titles.regionGenitive;
}

struct ActWord {
    std::string_view named;  ///< «постановление»
    std::string_view by;  ///< «утверждённой постановлением»
};

/// Kinds of acts that approve a programme.
constexpr ActWord actWords[]{{"постановление", "постановлением"},
                             {"Постановление", "постановлением"},
                             {"распоряжение", "распоряжением"},
                             {"Распоряжение", "распоряжением"},
                             {"закон", "законом"},
                             {"Закон", "законом"},
                             {"приказ", "приказом"},
                             {"Приказ", "приказом"},
                             {"решение", "решением"},
                             {"Решение", "решением"},
                             {"указ", "указом"},
                             {"Указ", "указом"}};

/// «, утверждённой постановлением Правительства …», as acts name what they are attached to; empty where the first word
/// is none of theirs: the user's own words are not bent.
std::string approvedBy(std::string_view actKind) {
    for (const ActWord& word : actWords) {
        if (!actKind.starts_with(word.named)) {
            continue;
        }
        const std::string_view rest = actKind.substr(word.named.size());
        if (rest.empty() || rest.starts_with(' ')) {
            return std::string(", утверждённой ").append(word.by).append(rest);
        }
    }
    return {};
}

}  // namespace

std::string programmeYears(std::span<const int> years) {
    if (years.empty()) {
        return {};
    }
    std::string text = "на " + std::to_string(years.front()) + " год";
    for (std::size_t index = 1; index < years.size(); ++index) {
        const bool last = index + 1 == years.size();
        text += index == 1 ? " и на плановый период " : last ? " и " : ", ";
        text += std::to_string(years[index]);
    }
    return years.size() == 1 ? text : text + (years.size() == 2 ? " года" : " годов");
}

std::string filled(std::string_view text, const TitleBlock& titles) {
    return replaced(replaced(text, "{region_genitive}", regionInGenitive(titles)), "{years}",
                    programmeYears(titles.years));
}

std::string replaced(std::string_view text, std::string_view name, std::string_view value) {
    std::string result;
    for (std::size_t at = text.find(name); at != std::string_view::npos; at = text.find(name)) {
        result.append(text.substr(0, at)).append(value);
        text.remove_prefix(at + name.size());
    }
    return result.append(text);
}

std::vector<std::string> cornerBlock(const TitleBlock& titles, int appendixNumber, std::string_view words) {
    const std::string_view title = titles.programmeTitle.empty() ? usualTitle : std::string_view(titles.programmeTitle);
    const std::string_view named = words.empty() ? "Приложение\u00A0{number}" : words;
    std::vector<std::string> paragraphs{replaced(named, "{number}", std::to_string(appendixNumber)),
                                        "к " + filled(title, titles)};
    const std::string approved = approvedBy(titles.actKind);
    std::string act = approved.empty() ? titles.actKind : approved;
    if (!titles.actDate.empty()) {
        act += (act.empty() ? "от " : " от ") + titles.actDate;
    }
    if (!titles.actNumber.empty()) {
        act += (act.empty() ? "№\u00A0" : " №\u00A0") + titles.actNumber;
    }
    if (!approved.empty()) {
        paragraphs.back() += act;
    } else if (!act.empty()) {
        paragraphs.push_back(act);
    }
    return paragraphs;
}

std::vector<std::string> closingBlock(const TitleBlock& titles) {
    std::vector<std::string> lines;
    if (!titles.signatory.empty()) {
        if (!titles.organisation.empty()) {
            lines.push_back(titles.organisation);
        }
        const std::string post = titles.signatoryPost.empty() ? "" : titles.signatoryPost + " ";
        lines.push_back(post + "_____________________ " + titles.signatory);
    }
    if (!titles.executor.empty()) {
        lines.push_back("Исполнитель: " + titles.executor
                        + (titles.phone.empty() ? "" : ", тел.\u00A0" + titles.phone));
    }
    return lines;
}

}  // namespace document
