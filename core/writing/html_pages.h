#pragma once

#include "core/document/sheet.h"

#include <string>
#include <vector>

namespace writing {

/// Papers of the tables of a file, as pages of CSS.
class HtmlPages {
public:
    /// The class of a section on this paper: «sheet p1».
    [[nodiscard]] std::string of(const document::Sheet& sheet);
    /// For <style>, when all sections are known.
    [[nodiscard]] std::string style() const;

private:
    std::vector<document::Sheet> m_sheets;
};

}  // namespace writing
