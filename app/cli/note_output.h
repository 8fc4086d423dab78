#pragma once

#include "core/note/composer.h"
#include "core/note/paper.h"

#include <string>
#include <string_view>
#include <vector>

namespace cli {

/// «text», «odt», «html», and «pdf» where paper can be made.
[[nodiscard]] std::vector<std::string_view> noteFormats();

/// The form has a template that reads, or the plan keeps a note.
[[nodiscard]] bool hasNote(const note::NotePlan& plan);

struct MadeNote {
    note::Paper paper;
    std::vector<std::string> remarks;  ///< sections whose figures are not those of the plan, places without a value
};

/// The note that the plan keeps, or a fresh draft; with `renew` its figures are those of now. Throws Failure where the
/// form has no template, or one with faults.
[[nodiscard]] MadeNote makeNote(const note::NotePlan& plan, bool renew);
[[nodiscard]] std::string noteIn(std::string_view format, const scenario::Draft& draft, const note::Paper& paper);

}  // namespace cli
