#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace text {

enum class Severity { Error, Warning, Note };

/// Where something is wrong. Programs ask the fields, people read words(). What only people read is a name, and any
/// words become one by themselves.
struct Place {
    Place() = default;
    Place(std::string words) : name(std::move(words)) {}  // NOLINT(google-explicit-constructor)
    Place(const char* words) : name(words) {}  // NOLINT(google-explicit-constructor)

    [[nodiscard]] static Place ofFile(std::string file);
    [[nodiscard]] static Place ofLine(int line, std::string column = {});
    [[nodiscard]] static Place ofParameter(std::string path);
    [[nodiscard]] static Place ofYear(int year);

    /// «edition.toml, строка 7, ключ rounding», «строка 2, столбец value», «a2.33.volume», «2016».
    [[nodiscard]] std::string words() const;
    [[nodiscard]] bool empty() const { return *this == Place(); }

    friend bool operator==(const Place&, const Place&) = default;

    std::string file;
    int line = 0;  ///< of the file; 0 – none
    std::string column;  ///< of a table
    std::string key;  ///< of a settings file
    std::string parameter;  ///< a cell of a form by its path, or any other parameter of a plan
    int year = 0;  ///< of the programme; 0 – none
    std::string name;  ///< «таблица», «стр. 02, гр. 5»
};

/// What is wrong with something a user gave us: the place, and one Russian sentence that says what is wrong and what
/// is expected.
struct Finding {
    Severity severity = Severity::Error;
    Place place;
    std::string text;
    /// Parameters that the text names by their paths, for whoever shows it to people that know none.
    std::vector<std::string> named{};

    /// «строка 7, столбец value: …»
    [[nodiscard]] std::string told() const;

    friend bool operator==(const Finding&, const Finding&) = default;
};

using Findings = std::vector<Finding>;

/// A value read from user data, or every reason why there is none. Warnings may accompany a value.
template <class Value>
struct Outcome {
    std::optional<Value> value;
    Findings findings;

    [[nodiscard]] explicit operator bool() const { return value.has_value(); }
    [[nodiscard]] static Outcome failed(Findings reasons) { return {std::nullopt, std::move(reasons)}; }
};

}  // namespace text
