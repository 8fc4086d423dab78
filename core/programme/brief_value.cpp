#include "core/programme/brief_value.h"

#include "core/text/plural.h"

namespace programme {

std::string briefValue(std::string_view value) {
    if (!value.starts_with(keptNoteMark)) {
        return std::string(value);
    }
    // Blocks begin with «=», the words of a figure with «>».
    std::size_t paragraphs = 0;
    for (std::size_t at = value.find("\n="); at != std::string_view::npos; at = value.find("\n=", at + 1)) {
        ++paragraphs;
    }
    return "текст записки, " + text::counted(paragraphs, "абзац", "абзаца", "абзацев");
}

}  // namespace programme
