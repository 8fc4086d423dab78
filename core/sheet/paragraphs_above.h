#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace sheet {

class SheetFiller;

/// The last paragraphs of a document before a table: its title, its year, its units of money. They become the first
/// rows of its sheet.
class ParagraphsAbove {
public:
    void add(std::string_view text);
    /// The paragraph is over; an empty one says nothing.
    void end();
    /// How many rows they took. The next table has paragraphs of its own.
    [[nodiscard]] std::int64_t putInto(SheetFiller& filler);

private:
    std::vector<std::string> m_done;
    std::string m_current;
};

}  // namespace sheet
