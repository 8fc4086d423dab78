#include "core/output/write_file.h"

#include "core/output/aside_file.h"
#include "core/output/plan_mark.h"
#include "core/output/system_words.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>
#include <vector>

namespace output {

namespace {

namespace fs = std::filesystem;

[[noreturn]] void refuse(const fs::path& file, const std::string& why) {
    throw OutputError("Файл «" + file.string() + "» не записан: " + why + ".");
}

/// What keeps its name and is written to as it is; also the standard streams, whatever they lead to.
bool isDevice(const fs::path& file) {
    const std::string name = file.string();
    if (name.starts_with("/proc/") || name.starts_with("/dev/fd/") || name == "/dev/stdout" || name == "/dev/stderr") {
        return true;
    }
    std::error_code error;
    const fs::file_status status = fs::status(file, error);
    return fs::exists(status) && !fs::is_regular_file(status) && !fs::is_directory(status);
}

void writeToDevice(const fs::path& file, std::string_view bytes) {
    const int descriptor = open(file.c_str(), O_WRONLY | O_CLOEXEC);
    int error = descriptor < 0 ? errno : 0;
    while (error == 0 && !bytes.empty()) {
        const ssize_t written = write(descriptor, bytes.data(), bytes.size());
        if (written < 0) {
            error = errno == EINTR ? 0 : errno;
        } else {
            bytes.remove_prefix(static_cast<std::size_t>(written));
        }
    }
    if (descriptor >= 0 && close(descriptor) != 0 && error == 0) {
        error = errno;
    }
    if (error != 0) {
        refuse(file, systemWords(error));
    }
}

/// Runs one step of the writing; what the system reports becomes an OutputError about that file.
template <class Step>
auto step(const fs::path& file, Step&& act) {
    try {
        return act();
    } catch (const std::system_error& error) {
        refuse(file, systemWords(error.code().value()));
    }
}

AsideFile writtenAside(const NamedBytes& wanted) {
    requireNoPlan(wanted.file);
    std::error_code error;
    if (fs::is_directory(wanted.file, error)) {
        refuse(wanted.file, systemWords(EISDIR));
    }
    return step(wanted.file, [&] {
        AsideFile aside(wanted.file);
        aside.write(wanted.bytes);
        return aside;
    });
}

}  // namespace

void requireNoPlan(const fs::path& file) {
    const std::optional<Ruined> ruined = ruinedBy(file);
    if (!ruined) {
        return;
    }
    switch (*ruined) {
    case Ruined::Plan:
        refuse(file, "под этим именем лежит план, и он не тронут; выберите другое имя");
    case Ruined::CompanionOfPlan:
        refuse(file, "это служебный файл плана, и он не тронут; выберите другое имя");
    case Ruined::Unreadable:
        refuse(file, "прежний файл с этим именем не прочитать, и он не тронут; выберите другое имя");
    }
}

void writeFile(const fs::path& file, std::string_view bytes) {
    if (isDevice(file)) {
        requireNoPlan(file);
        return writeToDevice(file, bytes);
    }
    const NamedBytes wanted{file, bytes};
    writeFiles({&wanted, 1});
}

void writeFiles(std::span<const NamedBytes> files) {
    std::vector<AsideFile> aside;
    aside.reserve(files.size());
    for (const NamedBytes& wanted : files) {
        aside.push_back(writtenAside(wanted));
    }
    std::size_t placed = 0;
    try {
        for (; placed < files.size(); ++placed) {
            // Again: the writing took its time, and somebody may have put a plan there.
            requireNoPlan(files[placed].file);
            step(files[placed].file, [&] { aside[placed].takePlace(); });
        }
    } catch (const OutputError&) {
        while (placed > 0) {
            aside[--placed].giveBack();
        }
        throw;
    }
}

}  // namespace output
