#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace text {

/// An XML text in the making, or HTML: attributes and texts are escaped, elements closed in the order they were opened.
/// Signs that XML cannot hold are left out.
class Xml {
public:
    /// In HTML an empty element has an end tag, unless it is one that never holds anything.
    enum class Syntax { Xml, Html };

    explicit Xml(Syntax syntax = Syntax::Xml) : m_syntax(syntax) {}

    Xml& open(std::string_view name);
    /// Of the element opened last, before anything stands in it.
    Xml& attribute(std::string_view name, std::string_view value);
    Xml& words(std::string_view text);
    Xml& close();
    /// Closes elements until `depth` are open.
    Xml& closeTo(std::size_t depth);
    /// A text that is markup already: a style sheet.
    Xml& markup(std::string_view text);
    /// A text of XML made apart: all of its elements.
    Xml& append(Xml part);
    [[nodiscard]] std::size_t depth() const { return m_open.size(); }
    /// Everything closed, under the declaration of XML or HTML.
    [[nodiscard]] std::string take() &&;

private:
    void endTag();
    [[nodiscard]] bool isShort(std::string_view name) const;

    Syntax m_syntax;
    std::string m_text;
    std::vector<std::string> m_open;
    bool m_inTag = false;  ///< the last element has no «>» yet
};

/// With & < > and quotes as entities.
[[nodiscard]] std::string escapedXml(std::string_view text);

}  // namespace text
