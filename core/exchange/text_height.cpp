#include "core/exchange/text_height.h"

#include "core/document/average_measure.h"
#include "core/document/sheet.h"
#include "core/document/wrap_text.h"

#include <algorithm>

namespace exchange {

namespace paper = document::sheet;

namespace {

constexpr double lineSpacing = 1.25;  ///< of a spreadsheet, in type sizes
constexpr double rowSlack = 3;  ///< points above and below the lines

}  // namespace

double heightInPoints(const std::string& text, double sizePt, double widthMm) {
    document::AverageMeasure measure;
    const auto lines = document::wrapText(text, {sizePt, false}, widthMm - 2 * paper::cellPadding, measure).size();
    return static_cast<double>(std::max<std::size_t>(lines, 1)) * sizePt * lineSpacing + rowSlack;
}

}  // namespace exchange
