#pragma once

#include "core/check/table_readiness.h"
#include "ui/widgets/ready_mark.h"

#include <QString>

namespace ui {

[[nodiscard]] ReadyShape shapeOf(check::Ready state);
/// «Приложение 6, заполнено частично: нет 14 из 62 ячеек»
[[nodiscard]] QString readyWords(const check::TableReadiness& table, bool isList);
/// «; 2 ошибки»: the gravest kind alone, empty where there is none.
[[nodiscard]] QString findingWords(int errors, int warnings);

}  // namespace ui
