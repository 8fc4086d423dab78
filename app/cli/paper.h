#pragma once

#include "core/document/printed_table.h"
#include "core/document/text_measure.h"

#include <functional>
#include <span>
#include <string>
#include <vector>

namespace cli {

/// Paper needs the window's painter, and loading Qt takes three times as long as a whole table. So `tpgg-cli` is
/// linked without it, and a call that makes PDF goes on in `tpgg-paper`: the same verbs, linked with the painter.

/// Whether PDF can be made: in this program, or in the one beside it.
[[nodiscard]] bool hasPaper();
/// To be called before any work whose result is PDF. Returns only in the program that can make it; in the other one
/// the call starts anew there. Throws Failure when that program cannot be started.
void goOnWherePaperIs();
/// Pages laid out by the font of paper, as one PDF. Throws Failure in the program that cannot make it.
using PageMaker = std::function<std::vector<document::Page>(document::TextMeasure&)>;
[[nodiscard]] std::string asPdf(const PageMaker& make, const std::string& title);
/// The tables as one PDF. Throws Failure in the program that cannot make it.
[[nodiscard]] std::string asPdf(std::span<const document::PrintedTable> tables, const std::string& title);

}  // namespace cli
