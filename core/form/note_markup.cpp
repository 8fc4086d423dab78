#include "core/form/note_markup.h"

#include "core/form/parse_formula.h"
#include "core/form/split.h"

#include <algorithm>
#include <charconv>

namespace form {

namespace {

constexpr std::string_view signsOfMarkup = "\\{}*/";

/// Gathers the runs of a sentence.
class MarkupReader {
public:
    explicit MarkupReader(std::string_view source) : m_source(source) {}

    std::vector<NoteRun> read() {
        while (m_at < m_source.size()) {
            step();
        }
        close();
        return std::move(m_runs);
    }

private:
    void step() {
        const std::string_view rest = m_source.substr(m_at);
        if (rest.front() == '\\' && rest.size() > 1) {
            m_text += rest[1];
            m_at += 2;
        } else if (rest.starts_with("**") || rest.starts_with("//")) {
            close();
            (rest.front() == '*' ? m_bold : m_italic) ^= true;
            m_at += 2;
        } else if (const std::size_t end = rest.find('}'); rest.front() == '{' && end != std::string_view::npos) {
            close();
            m_runs.push_back({{}, std::string(trimmed(rest.substr(1, end - 1))), m_bold, m_italic});
            m_at += end + 1;
        } else {
            m_text += rest.front();
            ++m_at;
        }
    }

    void close() {
        if (!m_text.empty()) {
            m_runs.push_back({std::move(m_text), {}, m_bold, m_italic});
            m_text.clear();
        }
    }

    std::string_view m_source;
    std::size_t m_at = 0;
    std::string m_text;
    bool m_bold = false;
    bool m_italic = false;
    std::vector<NoteRun> m_runs;
};

NotePlaceholder refused(std::string sentence, text::Findings& findings) {
    findings.push_back({text::Severity::Error, {}, std::move(sentence)});
    return {};
}

/// «@+1», «@0», «@-1»
std::optional<int> yearShift(std::string_view word) {
    if (!word.starts_with('@')) {
        return std::nullopt;
    }
    word.remove_prefix(word.starts_with("@+") ? 2 : 1);
    int shift = 0;
    const auto [end, fault] = std::from_chars(word.data(), word.data() + word.size(), shift);
    const bool isWhole = fault == std::errc() && end == word.data() + word.size();
    return isWhole && shift >= -9 && shift <= 9 ? std::optional(shift) : std::nullopt;
}

std::optional<ThreeWords> threeWords(std::string_view words) {
    const std::vector<std::string> parts = split(words, "/");
    if (parts.size() != 3) {
        return std::nullopt;
    }
    return ThreeWords{parts[0], parts[1], parts[2]};
}

constexpr std::string_view expectedFormat =
    "ожидается число знаков, money, roubles, percent, noun человек/человека/человек, rise выросла/снизилась/не "
    "изменилась или more больше/меньше/столько же";

/// One format between strokes; false – it is none.
bool readFormat(std::string_view words, NoteFormat& format) {
    using Written = NoteFormat::Kind;
    if (words.size() == 1 && words.front() >= '0' && words.front() <= '9') {
        format.kind = Written::Digits;
        format.digits = words.front() - '0';
        return true;
    }
    if (words == "money" || words == "roubles" || words == "percent") {
        format.kind = words == "money" ? Written::Money : words == "roubles" ? Written::Roubles : Written::Percent;
        return true;
    }
    const std::size_t space = words.find(' ');
    const std::string_view name = words.substr(0, space);
    const auto three = space == std::string_view::npos ? std::nullopt : threeWords(trimmed(words.substr(space + 1)));
    if (!three || (name != "noun" && name != "rise" && name != "more")) {
        return false;
    }
    if (name == "noun") {
        format.kind = Written::Noun;
        format.noun = *three;
    } else {
        format.changeWords = name == "rise" ? NoteFormat::ChangeWords::Before : NoteFormat::ChangeWords::After;
        format.change = *three;
    }
    return true;
}

/// Takes «@+1» and «from @0» off the end of the subject; the sentence of a fault, empty where there is none.
std::string takeYears(std::string_view& subject, NotePlaceholder& placeholder) {
    const auto takeLast = [&subject]() -> std::optional<int> {
        const std::size_t at = subject.rfind('@');
        const auto shift = at == std::string_view::npos ? std::nullopt : yearShift(trimmed(subject.substr(at)));
        if (shift) {
            subject = trimmed(subject.substr(0, at));
        }
        return shift;
    };
    const auto last = takeLast();
    constexpr std::string_view from = " from";
    if (last && subject.ends_with(from)) {
        subject = trimmed(subject.substr(0, subject.size() - from.size()));
        placeholder.since = last;
        placeholder.year = takeLast().value_or(0);
    } else {
        placeholder.year = last.value_or(0);
    }
    return subject.find('@') == std::string_view::npos
               ? std::string()
               : "«" + std::string(subject) + "»: год не читается; ожидается, например, @+1 или @+1 from @0.";
}

/// The words that are no figures; false where the subject is none of them.
bool readWord(std::string_view subject, NotePlaceholder& placeholder) {
    using Subject = NotePlaceholder::Subject;
    constexpr std::array<std::pair<std::string_view, Subject>, 4> words{
        {{"year", Subject::Year}, {"years", Subject::Years}, {"region", Subject::Region}, {"act", Subject::Act}}};
    for (const auto& [word, meaning] : words) {
        if (subject == word) {
            placeholder.subject = meaning;
            return true;
        }
    }
    if (subject.starts_with("document.")) {
        placeholder.subject = Subject::Document;
        placeholder.path = subject;
        return true;
    }
    return false;
}

/// Figures that are made by a sum, a product or a quotient have no printed decimals of their own.
bool hasOwnDigits(const Formula& formula) {
    return formula.root.kind == FormulaNode::Kind::Cell || formula.root.kind == FormulaNode::Kind::Parameter
           || formula.root.kind == FormulaNode::Kind::Rounded;
}

}  // namespace

int countedAppendix(std::string_view path, std::string_view before) {
    if (!path.starts_with(before)) {
        return 0;
    }
    path.remove_prefix(before.size());
    int number = 0;
    const auto [end, fault] = std::from_chars(path.data(), path.data() + path.size(), number);
    return fault == std::errc() && end == path.data() + path.size() ? number : 0;
}

const NoteSection* NoteTemplate::section(std::string_view key) const {
    const auto found = std::ranges::find(sections, key, &NoteSection::key);
    return found == sections.end() ? nullptr : &*found;
}

std::vector<NoteRun> readMarkup(std::string_view source) {
    return MarkupReader(source).read();
}

std::string writeMarkup(std::span<const NoteRun> runs) {
    std::string source;
    bool bold = false;
    bool italic = false;
    const auto turn = [&source](bool& now, bool wanted, std::string_view sign) {
        source += now == wanted ? "" : sign;
        now = wanted;
    };
    for (const NoteRun& run : runs) {
        turn(italic, italic && run.italic, "//");
        turn(bold, run.bold, "**");
        turn(italic, run.italic, "//");
        if (!run.placeholder.empty()) {
            source += "{" + run.placeholder + "}";
            continue;
        }
        for (const char sign : run.text) {
            source += signsOfMarkup.find(sign) == std::string_view::npos ? "" : "\\";
            source += sign;
        }
    }
    turn(italic, false, "//");
    turn(bold, false, "**");
    return source;
}

text::Outcome<NotePlaceholder> parsePlaceholder(std::string_view words) {
    text::Findings findings;
    NotePlaceholder placeholder;
    const std::vector<std::string> parts = split(words, "|");
    std::string_view subject = parts.empty() ? std::string_view() : std::string_view(parts.front());
    if (std::string fault = takeYears(subject, placeholder); !fault.empty()) {
        refused(std::move(fault), findings);
    }
    for (std::size_t at = 1; at < parts.size(); ++at) {
        if (!readFormat(parts[at], placeholder.format)) {
            refused("«" + parts[at] + "» – неизвестный вид числа; " + std::string(expectedFormat) + ".", findings);
        }
    }
    if (!readWord(subject, placeholder)) {
        auto formula = parseFormula(subject, {});
        if (!formula) {
            refused(formula.findings.front().text, findings);
        } else {
            placeholder.formula = std::move(*formula.value);
            const bool isPrinted = placeholder.format.kind == NoteFormat::Kind::AsPrinted;
            if (isPrinted && !hasOwnDigits(placeholder.formula)) {
                refused("У результата формулы нет своих знаков; " + std::string(expectedFormat) + ".", findings);
            }
        }
    } else if (parts.size() > 1 || placeholder.since) {
        refused("«" + std::string(subject) + "» – не число; ожидается, что вида числа и года сравнения нет.", findings);
    }
    if (placeholder.format.changeWords != NoteFormat::ChangeWords::None && !placeholder.since) {
        refused("Слова изменения есть, а сравнивать не с чем; ожидается год, например @+1 from @0.", findings);
    }
    if (!findings.empty()) {
        return text::Outcome<NotePlaceholder>::failed(std::move(findings));
    }
    return {std::move(placeholder), {}};
}

}  // namespace form
