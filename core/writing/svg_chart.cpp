#include "core/writing/svg_chart.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace writing {

namespace {

constexpr double chartWidth = 760;
constexpr double namesWidth = 240;
constexpr double labelsWidth = 150;
constexpr double barsWidth = chartWidth - namesWidth - labelsWidth;
constexpr double lineHeight = 26;
constexpr double barHeight = 16;
constexpr double textDrop = 17;  ///< of a baseline under the top of its line
constexpr double gap = 8;

constexpr std::array<std::string_view, 4> colours{"#2b6cb0", "#dd8a2e", "#5a8f5a", "#7f6bb3"};
constexpr std::string_view growth = "#2b6cb0";
constexpr std::string_view decline = "#c05621";
constexpr std::string_view whole = "#4a5568";

double lengthOf(const decimal::Decimal& figure) {
    const std::string plain = figure.toPlain();
    double number = 0;
    std::from_chars(plain.data(), plain.data() + plain.size(), number);
    return number;
}

std::string number(double value) {
    std::array<char, 32> room{};
    const auto end = std::to_chars(room.data(), room.data() + room.size(), value, std::chars_format::fixed, 1);
    return {room.data(), end.ptr};
}

/// A chart of lines, one under another: a name, boxes, a label.
class ChartLines {
public:
    ChartLines(text::Xml& html, std::size_t lines, std::string_view title) : m_html(html) {
        const std::string height = number(static_cast<double>(lines) * lineHeight);
        html.open("svg").attribute("viewBox", "0 0 " + number(chartWidth) + " " + height).attribute("role", "img");
        html.open("title").words(title).close();
    }
    ChartLines(const ChartLines&) = delete;
    ChartLines& operator=(const ChartLines&) = delete;
    ~ChartLines() { m_html.close(); }

    void name(const std::string& words) { write(namesWidth - gap, "end", words); }
    void label(double x, const std::string& words) { write(x + gap, "start", words); }
    void box(double left, double right, std::string_view colour) {
        m_html.open("rect").attribute("x", number(left)).attribute("y", number(m_top + (lineHeight - barHeight) / 2));
        m_html.attribute("width", number(right - left)).attribute("height", number(barHeight));
        m_html.attribute("fill", colour).close();
    }
    void next() { m_top += lineHeight; }

private:
    void write(double x, std::string_view anchor, const std::string& words) {
        m_html.open("text").attribute("x", number(x)).attribute("y", number(m_top + textDrop));
        m_html.attribute("text-anchor", anchor).words(words).close();
    }

    text::Xml& m_html;
    double m_top = 0;
};

double lengthOf(const SvgBar& bar) {
    double length = 0;
    for (const SvgPart& part : bar.parts) {
        length += std::max(0.0, lengthOf(part.value));
    }
    return length;
}

}  // namespace

std::string_view chartColour(int place) {
    return colours[static_cast<std::size_t>(place) % colours.size()];
}

void writeBars(text::Xml& html, const std::vector<SvgBar>& bars, std::string_view title) {
    double longest = 0;
    for (const SvgBar& bar : bars) {
        longest = std::max(longest, lengthOf(bar));
    }
    ChartLines lines(html, bars.size(), title);
    for (const SvgBar& bar : bars) {
        lines.name(bar.name);
        double left = namesWidth;
        for (const SvgPart& part : bar.parts) {
            const double length = longest > 0 ? std::max(0.0, lengthOf(part.value)) / longest * barsWidth : 0;
            lines.box(left, left + length, chartColour(part.colour));
            left += length;
        }
        lines.label(left, bar.label);
        lines.next();
    }
}

void writeWaterfall(text::Xml& html, const std::vector<SvgStep>& steps, std::string_view title) {
    double lowest = 0;
    double highest = 0;
    double level = 0;
    for (const SvgStep& step : steps) {
        level = step.total ? lengthOf(step.change) : level + lengthOf(step.change);
        lowest = std::min(lowest, level);
        highest = std::max(highest, level);
    }
    const double scale = highest > lowest ? barsWidth / (highest - lowest) : 0;
    const auto placed = [&](double value) { return namesWidth + (value - lowest) * scale; };
    ChartLines lines(html, steps.size(), title);
    level = 0;
    for (const SvgStep& step : steps) {
        const double from = step.total ? 0 : level;
        level = from + lengthOf(step.change);
        lines.name(step.name);
        lines.box(placed(std::min(from, level)), placed(std::max(from, level)),
                  step.total     ? whole
                  : level < from ? decline
                                 : growth);
        lines.label(chartWidth - labelsWidth, step.label);
        lines.next();
    }
}

}  // namespace writing
