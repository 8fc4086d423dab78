#pragma once

#include <string_view>

namespace sheet {

/// What the bytes of a file are, whatever it is called.
enum class FileKind { Text, Zip, Html, Xml2003, FlatOds, OtherXml, OldOffice, Picture, Pdf };

[[nodiscard]] FileKind kindOf(std::string_view bytes);

/// A workbook or a page; everything else is text with separators, or nothing that can be read.
[[nodiscard]] bool isWorkbook(std::string_view bytes);

}  // namespace sheet
