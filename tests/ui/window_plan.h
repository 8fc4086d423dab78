#pragma once

#include "core/form/read_edition.h"
#include "core/scenario/draft.h"
#include "ui/form/appendix_model.h"

#include <QString>

#include <memory>

/// The texts of the form of 2015, as they lie in the source tree.
[[nodiscard]] form::EditionFiles sampleForm();
[[nodiscard]] std::shared_ptr<const form::Edition> formOf(const form::EditionFiles& files);
/// The sample: Astrakhan oblast, 2015–2017, as published; read from the files of the source tree.
[[nodiscard]] scenario::DraftContent samplePlan();
/// The same figures in another edition of the form.
[[nodiscard]] scenario::DraftContent samplePlan(std::shared_ptr<const form::Edition> edition);

/// A cell by its path, «a2.28.volume».
[[nodiscard]] QModelIndex cellAt(const ui::AppendixModel& model, const char* path);
/// What stands there, with plain spaces between groups.
[[nodiscard]] std::string shownAt(const ui::AppendixModel& model, const char* path);
/// No-break spaces made plain, so that a literal can be typed.
[[nodiscard]] std::string plain(const QString& text);
