#include "core/text/finding.h"

#include "core/text/clean.h"

namespace text {

Place Place::ofFile(std::string file) {
    Place place;
    place.file = std::move(file);
    return place;
}

Place Place::ofLine(int line, std::string column) {
    Place place;
    place.line = line;
    place.column = std::move(column);
    return place;
}

Place Place::ofParameter(std::string path) {
    Place place;
    place.parameter = std::move(path);
    return place;
}

Place Place::ofYear(int year) {
    Place place;
    place.year = year;
    return place;
}

std::string Place::words() const {
    std::string told;
    const auto add = [&told](const std::string& part, const char* before = "") {
        if (!part.empty()) {
            told += (told.empty() ? "" : ", ") + (before + part);
        }
    };
    add(file);
    add(line == 0 ? std::string() : std::to_string(line), "строка ");
    add(column, "столбец ");
    add(key, "ключ ");
    add(parameter);
    add(year == 0 ? std::string() : std::to_string(year));
    add(name);
    return told;
}

std::string Finding::told() const {
    const std::string where = place.words();
    // Both may quote what somebody typed, and a terminal obeys what it shows.
    return shown(where.empty() ? text : where + ": " + text);
}

}  // namespace text
