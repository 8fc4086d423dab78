#pragma once

#include "core/sheet/xml_events.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace sheet {

/// The files inside a workbook. Looked through before any of them is unpacked: their number, sizes and names, how much
/// they unfold, whether they are encrypted. Throws Refused.
class ZipParts {
public:
    explicit ZipParts(std::string_view bytes);
    ~ZipParts();
    ZipParts(const ZipParts&) = delete;
    ZipParts& operator=(const ZipParts&) = delete;

    [[nodiscard]] const std::vector<std::string>& names() const { return m_names; }
    /// Letters of either case: some programs write «sharedstrings.xml».
    [[nodiscard]] bool has(std::string_view name) const;
    /// Unpacks a part piece by piece into the listener.
    void read(std::string_view name, XmlListener& listener, ReadingBudget& budget) const;
    /// The beginning of a part, at most `length` bytes.
    [[nodiscard]] std::string beginning(std::string_view name, std::size_t length) const;

private:
    struct Archive;

    void lookThrough();

    std::unique_ptr<Archive> m_archive;
    std::vector<std::string> m_names;
};

}  // namespace sheet
