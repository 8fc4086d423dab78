#pragma once

#include <ostream>
#include <streambuf>
#include <string>

namespace cli {

/// Messages name files, and repeat what was typed; a terminal obeys what such a text may hold. While this lives, every
/// line said to the stream shows it as symbols (text::shown).
class PlainMessages : public std::streambuf {
public:
    explicit PlainMessages(std::ostream& stream);
    PlainMessages(const PlainMessages&) = delete;
    PlainMessages& operator=(const PlainMessages&) = delete;
    ~PlainMessages() override;

protected:
    int_type overflow(int_type character) override;
    std::streamsize xsputn(const char* bytes, std::streamsize count) override;

private:
    void sayWholeLines();

    std::ostream& m_stream;
    std::streambuf* m_behind;
    std::string m_said;  ///< the line that is not ended yet
};

}  // namespace cli
