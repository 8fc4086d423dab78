#pragma once

#include "core/audit/audit.h"

#include <string>

namespace exchange {

/// `row,column,kind,printed,expected,cause`; kind `inconsistent`, `follows`, `balancing`, `digits`, `missing`.
[[nodiscard]] std::string auditAsCsv(const audit::AuditReport& report);
/// `findings` and `inferred`.
[[nodiscard]] std::string auditAsJson(const audit::AuditReport& report);
[[nodiscard]] std::string auditAsText(const audit::TableQuestion& question, const audit::AuditReport& report);

/// «inconsistent»
[[nodiscard]] std::string_view kindWord(audit::Kind kind);
/// «не сходится»
[[nodiscard]] std::string_view kindName(audit::Kind kind);
/// «объём × стоимость, подушевой × численность» of a way of computing cost.
[[nodiscard]] std::string_view methodName(form::CostMethod method);

}  // namespace exchange
