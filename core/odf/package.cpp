#include "core/odf/package.h"

#include "core/odf/zip_file.h"

#include <array>
#include <charconv>

namespace odf {

namespace {

constexpr std::string_view version = "1.2";

constexpr std::array<std::pair<std::string_view, std::string_view>, 13> namesOfParts{{
    {"xmlns:office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0"},
    {"xmlns:style", "urn:oasis:names:tc:opendocument:xmlns:style:1.0"},
    {"xmlns:text", "urn:oasis:names:tc:opendocument:xmlns:text:1.0"},
    {"xmlns:table", "urn:oasis:names:tc:opendocument:xmlns:table:1.0"},
    {"xmlns:number", "urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"},
    {"xmlns:meta", "urn:oasis:names:tc:opendocument:xmlns:meta:1.0"},
    {"xmlns:config", "urn:oasis:names:tc:opendocument:xmlns:config:1.0"},
    {"xmlns:of", "urn:oasis:names:tc:opendocument:xmlns:of:1.2"},
    {"xmlns:fo", "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"},
    {"xmlns:svg", "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"},
    {"xmlns:dc", "http://purl.org/dc/elements/1.1/"},
    {"xmlns:xlink", "http://www.w3.org/1999/xlink"},
    {"xmlns:ooo", "http://openoffice.org/2004/office"},
}};

std::string written(double number, std::string_view unit) {
    constexpr int digits = 3;
    std::array<char, 32> room{};
    const auto end = std::to_chars(room.data(), room.data() + room.size(), number, std::chars_format::fixed, digits);
    return std::string(room.data(), end.ptr).append(unit);
}

void writeEntry(text::Xml& xml, std::string_view path, std::string_view type) {
    xml.open("manifest:file-entry").attribute("manifest:full-path", path);
    if (path == "/") {
        xml.attribute("manifest:version", version);
    }
    xml.attribute("manifest:media-type", type).close();
}

}  // namespace

void Package::add(std::string name, text::Xml content) {
    m_parts.emplace_back(std::move(name), std::move(content).take());
}

void Package::addProperties(const Properties& properties) {
    text::Xml xml = openPart("office:document-meta");
    xml.open("office:meta").open("meta:generator").words("tpgg").close();
    for (const auto& [name, words] : {std::pair("dc:title", &properties.title),
                                      {"dc:description", &properties.comments},
                                      {"dc:subject", &properties.subject},
                                      {"meta:initial-creator", &properties.author},
                                      {"dc:creator", &properties.author}}) {
        if (!words->empty()) {
            xml.open(name).words(*words).close();
        }
    }
    if (!properties.organisation.empty()) {
        xml.open("meta:user-defined").attribute("meta:name", "Организация").words(properties.organisation).close();
    }
    add("meta.xml", std::move(xml));
}

std::string Package::bytes() && {
    ZipFile zip;
    zip.add("mimetype", m_type, Packing::Stored);
    text::Xml manifest;
    manifest.open("manifest:manifest")
        .attribute("xmlns:manifest", "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0")
        .attribute("manifest:version", version);
    writeEntry(manifest, "/", m_type);
    for (const auto& [name, content] : m_parts) {
        zip.add(name, content);
        writeEntry(manifest, name, "text/xml");
    }
    zip.add("META-INF/manifest.xml", std::move(manifest).take());
    return std::move(zip).bytes();
}

text::Xml openPart(std::string_view root) {
    text::Xml xml;
    xml.open(root);
    for (const auto& [name, address] : namesOfParts) {
        xml.attribute(name, address);
    }
    xml.attribute("office:version", version);
    return xml;
}

void writeFonts(text::Xml& xml) {
    xml.open("office:font-face-decls")
        .open("style:font-face")
        .attribute("style:name", "Times New Roman")
        .attribute("svg:font-family", "'Times New Roman'")
        .attribute("style:font-family-generic", "roman")
        .attribute("style:font-pitch", "variable")
        .close()
        .close();
}

void writeParagraph(text::Xml& xml, std::string_view words, std::string_view style) {
    xml.open("text:p");
    if (!style.empty()) {
        xml.attribute("text:style-name", style);
    }
    while (!words.empty()) {
        const std::size_t plain = std::min(words.find_first_of("\n\r\t"), words.find("  "));
        xml.words(words.substr(0, plain));
        words.remove_prefix(std::min(plain, words.size()));
        if (words.empty()) {
            break;
        }
        if (words.front() == ' ') {
            const std::size_t count = std::min(words.find_first_not_of(' '), words.size());
            xml.open("text:s").attribute("text:c", std::to_string(count)).close();
            words.remove_prefix(count);
            continue;
        }
        if (words.front() != '\r') {
            xml.open(words.front() == '\t' ? "text:tab" : "text:line-break").close();
        }
        words.remove_prefix(1);
    }
    xml.close();
}

std::string millimetres(double length) {
    return written(length, "mm");
}

std::string points(double size) {
    return written(size, "pt");
}

}  // namespace odf
