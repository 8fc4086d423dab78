#pragma once

#include <string>

namespace odf {

/// What a program shows under «Свойства» of a file. Empty texts are left out.
struct Properties {
    std::string title;
    std::string subject{};
    std::string organisation{};
    std::string author{};
    std::string comments{};
};

}  // namespace odf
