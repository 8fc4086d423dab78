#include "core/form/checksum.h"

#include "core/text/fnv1a.h"

namespace form {

std::string checksum(const EditionFiles& files) {
    text::Fnv1a hash;
    for (const auto& [name, text] : files) {
        hash.add(name);
        hash.add(text);
    }
    return text::hexadecimal(hash.value());
}

}  // namespace form
