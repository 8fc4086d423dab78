#include "core/form/file_faults.h"

#include <utility>

namespace form {

void FileFaults::add(std::string sentence) {
    report({}, std::move(sentence));
}

void FileFaults::add(int line, std::string sentence) {
    report(", строка " + std::to_string(line), std::move(sentence));
}

void FileFaults::add(int line, std::string_view column, std::string sentence) {
    report(", строка " + std::to_string(line) + ", столбец " + std::string(column), std::move(sentence));
}

void FileFaults::addKey(int line, std::string_view key, std::string sentence) {
    const std::string place = line > 0 ? ", строка " + std::to_string(line) : std::string{};
    report(place + ", ключ " + std::string(key), std::move(sentence));
}

void FileFaults::report(std::string place, std::string sentence) {
    m_findings->push_back({text::Severity::Error, m_file + place, std::move(sentence)});
}

}  // namespace form
