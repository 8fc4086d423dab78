#pragma once

#include "core/form/edition.h"
#include "core/method/methods.h"
#include "core/plan/evaluate.h"

#include <string>
#include <utility>
#include <vector>

namespace programme {

/// Results of methods in the rows of a list: a rule `method:NAME.RESULT`. A key of the method is the column of that
/// name, or the people of a base of that name; a key of neither is not given.
class ListMethods {
public:
    /// Throws std::invalid_argument for a method or a result that there is not.
    ListMethods(const form::Edition& edition, const form::Appendix& list, const plan::Plan& rowPlan);

    /// Puts the results of the row in: nothing where the row has no data of the method, an incomplete nothing where it
    /// has a part of them or they do not fit the method.
    void fill(std::vector<plan::ExactValue>& values, const std::vector<std::string>& texts) const;

private:
    struct Source {
        std::string key;
        plan::Slot slot = plan::noSlot;
        std::size_t text = 0;  ///< of a text: its column
        bool ofRow = false;
        bool isText = false;
    };
    struct Called {
        const method::Description* method = nullptr;
        std::vector<Source> sources;
        std::vector<std::pair<std::string, plan::Slot>> results;
    };

    [[nodiscard]] Called& calledOf(const method::Description& method);
    void nameSources(Called& called, const form::Edition& edition, const form::Appendix& list, const plan::Plan& plan);

    std::vector<Called> m_called;
};

}  // namespace programme
