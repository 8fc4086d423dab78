#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace text {

/// An XML text in the making: attributes and texts are escaped, elements closed in the order they were opened. Signs
/// that XML cannot hold are left out.
class Xml {
public:
    Xml& open(std::string_view name);
    /// Of the element opened last, before anything stands in it.
    Xml& attribute(std::string_view name, std::string_view value);
    Xml& words(std::string_view text);
    Xml& close();
    /// Closes elements until `depth` are open.
    Xml& closeTo(std::size_t depth);
    /// A text of XML made apart: all of its elements.
    Xml& append(Xml part);
    [[nodiscard]] std::size_t depth() const { return m_open.size(); }
    /// Everything closed, under the declaration of XML.
    [[nodiscard]] std::string take() &&;

private:
    void endTag();

    std::string m_text;
    std::vector<std::string> m_open;
    bool m_inTag = false;  ///< the last element has no «>» yet
};

/// With & < > and quotes as entities.
[[nodiscard]] std::string escapedXml(std::string_view text);

}  // namespace text
