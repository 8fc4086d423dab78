#pragma once

#include "core/document/page.h"
#include "core/document/text_measure.h"
#include "core/note/note.h"
#include "core/odf/properties.h"

#include <string>
#include <vector>

namespace note {

/// The explanatory note on its way to paper: everything in it is words.
struct Paper {
    std::vector<std::string> title;
    std::vector<Section> sections;
    std::vector<std::string> closing;  ///< signatory, executor
    std::vector<std::string> footMarks;
};

[[nodiscard]] Paper paperOf(const NotePlan& plan, std::vector<std::string> title, std::vector<Section> sections);

/// «4. Структура расходов»; sections without a heading are not counted.
[[nodiscard]] std::vector<std::string> numberedTitles(const std::vector<Section>& sections);
/// «Таблица 3. Доли видов …»
[[nodiscard]] std::string tableCaption(const Table& table, int number);

[[nodiscard]] std::string asText(const Paper& paper);
[[nodiscard]] std::string asHtml(const Paper& paper);
[[nodiscard]] std::string asOdt(const Paper& paper, const odf::Properties& properties);
/// Laid out on A4: 30, 15, 20, 20 mm, 14 points.
[[nodiscard]] std::vector<document::Page> asPages(const Paper& paper, document::TextMeasure& measure);

}  // namespace note
