#pragma once

#include <chrono>
#include <cstddef>
#include <stdexcept>
#include <string>

namespace sheet {

/// A file that is not read; the message is a Russian sentence without a full stop. Leaves core/sheet as a finding only.
class Refused : public std::runtime_error {
public:
    explicit Refused(const std::string& sentence) : std::runtime_error(sentence) {}
};

/// How much a file may cost before it is refused: it was made to stop the program, or is no table of a form.
class ReadingBudget {
public:
    /// Bytes of unpacked text that were looked at, and the time since the start.
    void look(std::size_t bytes);
    /// Bytes of text that are kept.
    void keep(std::size_t bytes);
    /// Cells of the grid, empty ones between full ones too.
    void hold(std::size_t cells);

private:
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
    std::size_t m_looked = 0;
    std::size_t m_kept = 0;
    std::size_t m_cells = 0;
};

}  // namespace sheet
