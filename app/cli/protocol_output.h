#pragma once

#include "core/exchange/control_protocol.h"

#include <string_view>

namespace cli {

/// By the calendar of this machine: a term of the checklist that has passed is a warning.
[[nodiscard]] std::chrono::year_month_day thisDay();
/// The protocol of control as text, csv, odt, html or pdf.
[[nodiscard]] std::string protocolIn(std::string_view format, const exchange::ProtocolSource& source);

}  // namespace cli
