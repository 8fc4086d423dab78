#pragma once

#include "core/scenario/draft.h"
#include "ui/form/appendix_model.h"

#include <QString>

/// The sample: Astrakhan oblast, 2015–2017, as published; read from the files of the source tree.
[[nodiscard]] scenario::DraftContent samplePlan();

/// A cell by its path, «a2.28.volume».
[[nodiscard]] QModelIndex cellAt(const ui::AppendixModel& model, const char* path);
/// What stands there, with plain spaces between groups.
[[nodiscard]] std::string shownAt(const ui::AppendixModel& model, const char* path);
/// No-break spaces made plain, so that a literal can be typed.
[[nodiscard]] std::string plain(const QString& text);
