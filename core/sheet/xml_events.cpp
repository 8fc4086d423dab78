#include "core/sheet/xml_events.h"

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>

#include <algorithm>
#include <charconv>
#include <exception>

namespace sheet {

namespace {

const char* charsOf(const xmlChar* text) {
    return reinterpret_cast<const char*>(text);
}

}  // namespace

std::optional<std::string> Attributes::find(std::string_view name) const {
    const auto found = std::ranges::find_if(m_all, [&](const auto& attribute) { return attribute.first == name; });
    return found == m_all.end() ? std::nullopt : std::optional(found->second);
}

int Attributes::count(std::string_view name, int otherwise) const {
    constexpr int most = 1'000'000'000;
    const auto value = find(name);
    if (!value || value->empty() || value->find_first_not_of("0123456789") != std::string::npos) {
        return otherwise;
    }
    int number = 0;
    const auto fault = std::from_chars(value->data(), value->data() + value->size(), number).ec;
    return fault == std::errc() ? std::min(number, most) : most;
}

bool Attributes::truth(std::string_view name) const {
    const std::string value = text(name);
    return value == "1" || value == "true" || value == "on";
}

/// What libxml2 calls. No exception goes through it: the first one stops the parser and is thrown afterwards.
struct XmlEvents::Parser {
    Parser(XmlListener& to, ReadingBudget& paid, Markup what) : listener(to), budget(paid), markup(what) {
        xmlSAXHandler sax{};
        if (markup == Markup::Xml) {
            sax.initialized = XML_SAX2_MAGIC;
            sax.startElementNs = &Parser::openXml;
            sax.endElementNs = &Parser::closeXml;
            sax.internalSubset = &Parser::refuseSubset;
        } else {
            sax.startElement = &Parser::openHtml;
            sax.endElement = &Parser::closeHtml;
        }
        sax.characters = &Parser::say;
        sax.cdataBlock = &Parser::say;
        sax.ignorableWhitespace = &Parser::say;
        if (markup == Markup::Xml) {
            context = xmlCreatePushParserCtxt(&sax, this, nullptr, 0, nullptr);
        } else {
            context = htmlCreatePushParserCtxt(&sax, this, nullptr, 0, nullptr, XML_CHAR_ENCODING_UTF8);
        }
        if (context == nullptr) {
            throw std::bad_alloc();
        }
        if (markup == Markup::Xml) {
            // Entities of the five signs are put in; there are no others where no document type is declared.
            xmlCtxtUseOptions(context, XML_PARSE_NOENT | XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING);
        } else {
            htmlCtxtUseOptions(context, HTML_PARSE_RECOVER | HTML_PARSE_NONET | HTML_PARSE_NOERROR
                                            | HTML_PARSE_NOWARNING | HTML_PARSE_IGNORE_ENC);
        }
    }

    ~Parser() {
        if (context != nullptr && markup == Markup::Html) {
            htmlFreeParserCtxt(context);
        } else if (context != nullptr) {
            xmlFreeParserCtxt(context);
        }
    }

    Parser(const Parser&) = delete;
    Parser& operator=(const Parser&) = delete;

    template <class Deed>
    static void guarded(void* self, const Deed& deed) {
        Parser& parser = *static_cast<Parser*>(self);
        if (parser.thrown) {
            return;
        }
        try {
            deed(parser.listener);
        } catch (...) {
            parser.thrown = std::current_exception();
            xmlStopParser(parser.context);
        }
    }

    static void openXml(void* self, const xmlChar* name, const xmlChar* /*prefix*/, const xmlChar* /*uri*/,
                        int /*spaces*/, const xmlChar** /*namespaces*/, int count, int /*defaulted*/,
                        const xmlChar** attributes) {
        guarded(self, [&](XmlListener& listener) {
            // Five words an attribute: name, prefix, URI, begin and end of the value.
            Attributes all;
            for (int at = 0; at < count; ++at) {
                const xmlChar** const five = attributes + static_cast<std::ptrdiff_t>(at) * 5;
                all.add(charsOf(five[0]), std::string(charsOf(five[3]), charsOf(five[4])));
            }
            listener.open(charsOf(name), all);
        });
    }

    static void closeXml(void* self, const xmlChar* name, const xmlChar* /*prefix*/, const xmlChar* /*uri*/) {
        guarded(self, [&](XmlListener& listener) { listener.close(charsOf(name)); });
    }

    static void openHtml(void* self, const xmlChar* name, const xmlChar** attributes) {
        guarded(self, [&](XmlListener& listener) {
            Attributes all;
            for (const xmlChar** pair = attributes; pair != nullptr && *pair != nullptr; pair += 2) {
                all.add(charsOf(pair[0]), pair[1] == nullptr ? std::string() : std::string(charsOf(pair[1])));
            }
            listener.open(charsOf(name), all);
        });
    }

    static void closeHtml(void* self, const xmlChar* name) {
        guarded(self, [&](XmlListener& listener) { listener.close(charsOf(name)); });
    }

    static void say(void* self, const xmlChar* text, int length) {
        guarded(self, [&](XmlListener& listener) { listener.say({charsOf(text), static_cast<std::size_t>(length)}); });
    }

    static void refuseSubset(void* self, const xmlChar* /*name*/, const xmlChar* /*id*/, const xmlChar* /*system*/) {
        guarded(self, [](XmlListener&) {
            throw Refused("в файле объявлен тип документа (DOCTYPE), программы таблиц его не пишут; файл не открыт");
        });
    }

    void parse(std::string_view bytes, bool last) {
        const int length = static_cast<int>(bytes.size());
        const int fault = markup == Markup::Xml ? xmlParseChunk(context, bytes.data(), length, last ? 1 : 0)
                                                : htmlParseChunk(context, bytes.data(), length, last ? 1 : 0);
        if (thrown) {
            std::rethrow_exception(thrown);
        }
        if (fault != 0 && markup == Markup::Xml) {
            throw Refused("файл повреждён: его разметка обрывается или неверна");
        }
    }

    XmlListener& listener;
    ReadingBudget& budget;
    Markup markup;
    xmlParserCtxtPtr context = nullptr;
    std::exception_ptr thrown;
};

XmlEvents::XmlEvents(XmlListener& listener, ReadingBudget& budget, Markup markup)
    : m_parser(std::make_unique<Parser>(listener, budget, markup)) {}

XmlEvents::~XmlEvents() = default;

void XmlEvents::feed(std::string_view bytes) {
    constexpr std::size_t piece = 65'536;
    for (std::size_t at = 0; at < bytes.size(); at += piece) {
        const std::string_view part = bytes.substr(at, piece);
        m_parser->budget.look(part.size());
        m_parser->parse(part, false);
    }
}

void XmlEvents::finish() {
    m_parser->parse({}, true);
}

}  // namespace sheet
