#include "core/storage/rollback_journal.h"

#include "core/storage/descriptor.h"
#include "core/storage/fault_messages.h"
#include "core/storage/journal_pages.h"

#include <fcntl.h>
#include <sys/stat.h>

#include <chrono>
#include <thread>

namespace storage {

namespace {

namespace fs = std::filesystem;

/// No descriptor when there is no journal. Never waits for a pipe, never follows a link.
Descriptor openJournal(const fs::path& plan) {
    const fs::path path = journalBeside(plan);
    struct stat found {};
    if (lstat(path.c_str(), &found) != 0) {
        return Descriptor(-1);
    }
    if (!S_ISREG(found.st_mode)) {
        throw fault::journalPathTaken(plan, path);
    }
    return Descriptor(open(path.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
}

/// A transaction counts the changes of the file one up, in page 1. Where its page 1 is still the old one, both know
/// the same stamp; where it is the new one, the stamp is the journal's nonce. A program that knows no stamps leaves
/// the old one.
bool samePlan(const PageOne& plan, const PageOne& before, std::uint32_t nonce) {
    if (plan.changes == before.changes) {
        return plan.stamp == before.stamp;
    }
    return plan.changes == before.changes + 1 && (plan.stamp == before.stamp || plan.stamp == stampOf(nonce));
}

JournalVerdict judgeNow(const fs::path& plan) {
    const Descriptor journal = openJournal(plan);
    if (!journal.valid()) {
        return JournalVerdict::None;
    }
    const std::optional<JournalHead> head = readJournalHead(journal.get(), journalBeside(plan));
    if (!head) {
        return JournalVerdict::None;
    }
    const std::optional<PageOne> present = readPageOne(plan);
    if (!present) {
        return JournalVerdict::None;
    }
    if (namesOtherFiles(journal.get(), journalBeside(plan))) {
        return JournalVerdict::Foreign;
    }
    const std::optional<PageOne> before = pageOneIn(journal.get(), *head, journalBeside(plan));
    if (before) {
        const bool ours = present->pageSize == head->pageSize && samePlan(*present, *before, head->nonce);
        return ours ? JournalVerdict::Ours : JournalVerdict::Foreign;
    }
    if (head->pages == 0) {
        return JournalVerdict::Unstarted;
    }
    // Of a program that does not write page 1 first: then page 1 of the plan is still the old one, and tells its size.
    const bool ours = present->pageSize == head->pageSize && present->size == head->sizeBefore;
    return ours ? JournalVerdict::Ours : JournalVerdict::Foreign;
}

}  // namespace

JournalVerdict judgeJournal(const fs::path& plan) {
    JournalVerdict verdict = judgeNow(plan);
    // Two files cannot be read in one moment: another program may end its transaction between them. Look again.
    for (int look = 1; verdict == JournalVerdict::Foreign && look < 3; ++look) {
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
        verdict = judgeNow(plan);
    }
    return verdict;
}

std::optional<std::uint32_t> journalNonce(const fs::path& plan) {
    const Descriptor journal = openJournal(plan);
    if (!journal.valid()) {
        return std::nullopt;
    }
    return readNonce(journal.get(), journalBeside(plan));
}

fs::path journalBeside(const fs::path& plan) {
    fs::path path = plan;
    path += "-journal";
    return path;
}

fs::path setJournalAside(const fs::path& plan) {
    const std::string base = plan.string() + ".чужой-журнал";
    fs::path aside = base;
    for (int number = 2; fs::exists(fs::symlink_status(aside)); ++number) {
        aside = base + "-" + std::to_string(number);
    }
    renameDurably(journalBeside(plan), aside);
    return aside;
}

}  // namespace storage
