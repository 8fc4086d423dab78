#include "core/text/xml.h"

#include "core/text/utf8.h"

namespace text {

namespace {

/// The letters of XML 1.0; a text of a person may hold others that were pasted with it.
bool isXmlLetter(char32_t letter) {
    constexpr char32_t firstPrinted = 0x20;
    constexpr char32_t notLetters = 0xFFFE;
    return letter == U'\t' || letter == U'\n' || letter == U'\r'
           || (letter >= firstPrinted && letter != notLetters && letter != notLetters + 1);
}

}  // namespace

std::string escapedXml(std::string_view text) {
    std::string escaped;
    escaped.reserve(text.size());
    for (std::string_view rest = text; !rest.empty();) {
        const char32_t letter = takeCharacter(rest);
        switch (letter) {
        case U'&':
            escaped += "&amp;";
            break;
        case U'<':
            escaped += "&lt;";
            break;
        case U'>':
            escaped += "&gt;";
            break;
        case U'"':
            escaped += "&quot;";
            break;
        default:
            if (isXmlLetter(letter)) {
                appendUtf8(escaped, letter);
            }
        }
    }
    return escaped;
}

Xml& Xml::open(std::string_view name) {
    endTag();
    m_text.append("<").append(name);
    m_open.emplace_back(name);
    m_inTag = true;
    return *this;
}

Xml& Xml::attribute(std::string_view name, std::string_view value) {
    m_text.append(" ").append(name).append("=\"").append(escapedXml(value)).append("\"");
    return *this;
}

Xml& Xml::words(std::string_view text) {
    endTag();
    m_text += escapedXml(text);
    return *this;
}

Xml& Xml::close() {
    if (m_inTag && isShort(m_open.back())) {
        m_text += m_syntax == Syntax::Xml ? "/>" : ">";
        m_inTag = false;
    } else {
        endTag();
        m_text.append("</").append(m_open.back()).append(">");
    }
    m_open.pop_back();
    return *this;
}

Xml& Xml::closeTo(std::size_t depth) {
    while (m_open.size() > depth) {
        close();
    }
    return *this;
}

Xml& Xml::markup(std::string_view text) {
    endTag();
    m_text += text;
    return *this;
}

Xml& Xml::append(Xml part) {
    endTag();
    part.closeTo(0);
    m_text += part.m_text;
    return *this;
}

std::string Xml::take() && {
    closeTo(0);
    return (m_syntax == Syntax::Html ? "<!DOCTYPE html>\n" : "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
           + std::move(m_text);
}

bool Xml::isShort(std::string_view name) const {
    return m_syntax == Syntax::Xml || name == "br" || name == "col" || name == "meta";
}

void Xml::endTag() {
    if (m_inTag) {
        m_text += ">";
        m_inTag = false;
    }
}

}  // namespace text
