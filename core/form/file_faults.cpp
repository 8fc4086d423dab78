#include "core/form/file_faults.h"

#include <utility>

namespace form {

void FileFaults::add(std::string sentence) {
    report(text::Place(), std::move(sentence));
}

void FileFaults::add(int line, std::string sentence) {
    report(text::Place::ofLine(line), std::move(sentence));
}

void FileFaults::add(int line, std::string_view column, std::string sentence) {
    report(text::Place::ofLine(line, std::string(column)), std::move(sentence));
}

void FileFaults::addKey(int line, std::string_view key, std::string sentence) {
    text::Place place = text::Place::ofLine(line);
    place.key = key;
    report(std::move(place), std::move(sentence));
}

void FileFaults::report(text::Place place, std::string sentence) {
    place.file = m_file;
    m_findings->push_back({text::Severity::Error, std::move(place), std::move(sentence)});
}

}  // namespace form
