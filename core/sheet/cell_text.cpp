#include "core/sheet/cell_text.h"

#include "core/sheet/workbook.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <cmath>
#include <iterator>

namespace sheet {

namespace {

constexpr int digitsOfADouble = 15;
constexpr double lastDay = 2'958'465;  // 31.12.9999

std::optional<double> storedNumber(std::string_view stored) {
    double number = 0;
    const auto [stop, fault] = std::from_chars(stored.data(), stored.data() + stored.size(), number);
    const bool isWhole = fault == std::errc() && stop == stored.data() + stored.size();
    return isWhole && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

/// Digits of «−1.2300000000000000e+02» with the point where the exponent, and `shift` tens more, put it.
std::string plainDigits(double number, int shift, int decimals) {
    std::array<char, 64> buffer{};
    const auto end = std::to_chars(buffer.begin(), buffer.end(), std::fabs(number), std::chars_format::scientific,
                                   digitsOfADouble - 1)
                         .ptr;
    const std::string_view printed(buffer.data(), static_cast<std::size_t>(end - buffer.data()));
    const std::size_t mark = printed.find('e');
    std::string digits(printed.substr(0, 1));
    digits += printed.substr(2, mark - 2);
    const bool isSmall = printed[mark + 1] == '-';
    int exponent = 0;
    std::from_chars(printed.data() + mark + 2, printed.data() + printed.size(), exponent);
    int whole = (isSmall ? -exponent : exponent) + 1 + shift;
    if (whole < 1) {
        digits.insert(0, static_cast<std::size_t>(1 - whole), '0');
        whole = 1;
    }
    if (digits.size() < static_cast<std::size_t>(whole)) {
        digits.append(static_cast<std::size_t>(whole) - digits.size(), '0');
    }
    std::string fraction = digits.substr(static_cast<std::size_t>(whole));
    fraction.erase(fraction.find_last_not_of('0') + 1);
    const auto shown = static_cast<std::size_t>(std::max(decimals, 0));
    fraction.append(shown > fraction.size() ? shown - fraction.size() : 0, '0');
    std::string plain = digits.substr(0, static_cast<std::size_t>(whole));
    return plain + (fraction.empty() ? "" : ".") + fraction;
}

std::string twoFigures(unsigned number) {
    return (number < 10 ? "0" : "") + std::to_string(number);
}

std::string dayText(double serial, bool from1904) {
    using namespace std::chrono;
    constexpr int daysTo1904 = 1'462;
    const int day = static_cast<int>(std::floor(serial)) + (from1904 ? daysTo1904 : 0);
    // The 29th of February 1900 that never was shifts the days before it by one.
    const sys_days date = sys_days(year(1899) / 12 / 30) + days(day < 60 ? day + 1 : day);
    const year_month_day parts(date);
    return twoFigures(static_cast<unsigned>(parts.day())) + "." + twoFigures(static_cast<unsigned>(parts.month())) + "."
           + std::to_string(static_cast<int>(parts.year()));
}

}  // namespace

std::string numberText(std::string_view stored, NumberLook look, bool from1904) {
    const auto number = storedNumber(stored);
    if (!number) {
        return std::string(stored);
    }
    if (look.kind == NumberKind::Date && *number >= 1 && *number <= lastDay) {
        return dayText(*number, from1904);
    }
    const bool isPercent = look.kind == NumberKind::Percent;
    const std::string sign = *number < 0 ? "-" : "";
    return sign + plainDigits(*number, isPercent ? 2 : 0, look.decimals) + (isPercent ? "%" : "");
}

std::string shownNumberText(std::string_view stored, std::string_view shown, NumberKind kind) {
    const auto figuresOf = [](std::string_view text) {
        std::string figures;
        std::ranges::copy_if(text, std::back_inserter(figures), [](char sign) { return sign >= '0' && sign <= '9'; });
        return figures;
    };
    const std::size_t mark = shown.find_last_of(",.");
    const int decimals =
        mark == std::string_view::npos ? 0 : static_cast<int>(figuresOf(shown.substr(mark + 1)).size());
    constexpr int most = 15;
    const std::string padded = numberText(stored, {kind, std::min(decimals, most)});
    return figuresOf(padded) == figuresOf(shown) ? padded : numberText(stored, {kind, 0});
}

std::string dateText(std::string_view iso) {
    constexpr std::size_t day = 10;
    const bool isDate = iso.size() >= day && iso[4] == '-' && iso[7] == '-';
    return isDate ? std::string(iso.substr(8, 2)) + "." + std::string(iso.substr(5, 2)) + "."
                        + std::string(iso.substr(0, 4))
                  : std::string(iso);
}

std::string truthText(bool truth) {
    return truth ? "ИСТИНА" : "ЛОЖЬ";
}

bool isFormulaFault(std::string_view text) {
    constexpr std::array faults = {"#REF!",   "#DIV/0!",  "#VALUE!", "#NAME?", "#N/A",   "#NULL!",
                                   "#NUM!",   "#ССЫЛКА!", "#ДЕЛ/0!", "#ЗНАЧ!", "#ИМЯ?",  "#Н/Д",
                                   "#ПУСТО!", "#ЧИСЛО!",  "#SPILL!", "#CALC!", "#BUSY!", "#ПЕРЕНОС!"};
    return text == noValue || text.starts_with("Err:5") || text.starts_with("Ошибка:5")
           || std::ranges::find(faults, text) != faults.end();
}

std::string columnLetters(int column) {
    constexpr int letters = 26;
    std::string words;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / letters) {
        words.insert(words.begin(), static_cast<char>('A' + (rest - 1) % letters));
    }
    return words;
}

std::string addressOf(int row, int column) {
    return columnLetters(column) + std::to_string(row + 1);
}

std::optional<CellPlace> placeOf(std::string_view address) {
    constexpr int letters = 26;
    constexpr std::size_t longest = 12;
    constexpr std::size_t mostLetters = 3;
    std::string bare(address.substr(0, longest));
    std::erase(bare, '$');
    std::size_t at = 0;
    int column = 0;
    for (; at < bare.size() && at < mostLetters && bare[at] >= 'A' && bare[at] <= 'Z'; ++at) {
        column = column * letters + (bare[at] - 'A' + 1);
    }
    int row = 0;
    const auto [stop, fault] = std::from_chars(bare.data() + at, bare.data() + bare.size(), row);
    const bool isPlace = at > 0 && fault == std::errc() && stop == bare.data() + bare.size() && row > 0;
    return isPlace ? std::optional(CellPlace{row - 1, column - 1}) : std::nullopt;
}

}  // namespace sheet
