#include "app/cli/plain_messages.h"

#include "core/text/clean.h"

namespace cli {

PlainMessages::PlainMessages(std::ostream& stream) : m_stream(stream), m_behind(stream.rdbuf(this)) {}

PlainMessages::~PlainMessages() {
    const std::string rest = text::shown(std::move(m_said));
    m_behind->sputn(rest.data(), static_cast<std::streamsize>(rest.size()));
    m_stream.rdbuf(m_behind);
}

PlainMessages::int_type PlainMessages::overflow(int_type character) {
    if (!traits_type::eq_int_type(character, traits_type::eof())) {
        m_said += traits_type::to_char_type(character);
        sayWholeLines();
    }
    return traits_type::not_eof(character);
}

std::streamsize PlainMessages::xsputn(const char* bytes, std::streamsize count) {
    m_said.append(bytes, static_cast<std::size_t>(count));
    sayWholeLines();
    return count;
}

void PlainMessages::sayWholeLines() {
    const std::size_t end = m_said.rfind('\n');
    if (end == std::string::npos) {
        return;
    }
    const std::string lines = text::shown(m_said.substr(0, end + 1));
    m_said.erase(0, end + 1);
    m_behind->sputn(lines.data(), static_cast<std::streamsize>(lines.size()));
    m_behind->pubsync();
}

}  // namespace cli
