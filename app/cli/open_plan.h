#pragma once

#include "core/scenario/draft.h"
#include "core/storage/plan_file.h"

#include <memory>
#include <string>

namespace cli {

enum class Purpose { Read, Change };

/// A plan file and its draft, for one command.
class OpenPlan {
public:
    /// Throws storage::FileError; for `Change` also when the file can only be read.
    OpenPlan(const std::string& file, Purpose purpose);

    [[nodiscard]] scenario::Draft& draft() { return *m_draft; }
    [[nodiscard]] const scenario::Draft& draft() const { return *m_draft; }
    [[nodiscard]] const storage::PlanFile& file() const { return *m_file; }
    void freeze(const scenario::ActVersion& version) { m_file->freeze(version); }
    /// Root for an empty name. Throws Failure that lists the scenarios there are.
    [[nodiscard]] const scenario::Scenario& scenarioNamed(const std::string& name) const;
    /// Throws Failure for a year that the plan does not have.
    void requireYear(int year) const;
    [[nodiscard]] const form::Appendix& appendix(int number) const;

private:
    std::unique_ptr<storage::PlanFile> m_file;
    std::unique_ptr<scenario::Draft> m_draft;
};

/// Who the journal names as the author of what the command line does: `TPGG_AUTHOR`, else the user.
[[nodiscard]] std::string currentAuthor();

}  // namespace cli
