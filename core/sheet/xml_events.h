#pragma once

#include "core/sheet/reading_budget.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace sheet {

/// Attributes of an element by their names without prefixes.
class Attributes {
public:
    void add(std::string name, std::string value) { m_all.emplace_back(std::move(name), std::move(value)); }
    [[nodiscard]] std::optional<std::string> find(std::string_view name) const;
    [[nodiscard]] std::string text(std::string_view name) const { return find(name).value_or(std::string()); }
    /// A whole number, kept between 0 and 10^9; `otherwise` where there is none.
    [[nodiscard]] int count(std::string_view name, int otherwise) const;
    [[nodiscard]] bool truth(std::string_view name) const;

private:
    std::vector<std::pair<std::string, std::string>> m_all;
};

/// Told of an XML text as it is read. Names are without prefixes.
class XmlListener {
public:
    XmlListener() = default;
    XmlListener(const XmlListener&) = delete;
    XmlListener& operator=(const XmlListener&) = delete;
    virtual ~XmlListener() = default;
    virtual void open(const std::string& name, const Attributes& attributes) = 0;
    virtual void close(const std::string& name) = 0;
    virtual void say(std::string_view text) = 0;
};

enum class Markup { Xml, Html };

/// Reads a text piece by piece. XML that declares entities or a document type is refused: they can unfold without end
/// and read other files. Throws Refused, also when the XML is broken.
class XmlEvents {
public:
    XmlEvents(XmlListener& listener, ReadingBudget& budget, Markup markup = Markup::Xml);
    ~XmlEvents();
    XmlEvents(const XmlEvents&) = delete;
    XmlEvents& operator=(const XmlEvents&) = delete;

    void feed(std::string_view bytes);
    void finish();

private:
    struct Parser;

    std::unique_ptr<Parser> m_parser;
};

}  // namespace sheet
