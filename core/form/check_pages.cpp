#include "core/form/check_pages.h"

#include "core/form/check_formulas.h"
#include "core/form/file_faults.h"
#include "core/form/parse_formula.h"

#include <algorithm>
#include <set>

namespace form {

namespace {

class PageChecks {
public:
    PageChecks(const Manifest& form, text::Findings& findings) : m_form(form), m_faults("edition.toml", findings) {}

    void checkCompanions() {
        std::set<int> paired;
        for (const AppendixReading& reading : m_form.appendices) {
            const int number = reading.appendix.number;
            const int companion = reading.appendix.companion;
            if (companion == 0) {
                continue;
            }
            const bool isThere = std::ranges::any_of(m_form.appendices, [companion](const AppendixReading& one) {
                return one.appendix.number == companion;
            });
            if (!isThere || companion == number) {
                tell(reading, "companion",
                     "Приложения " + std::to_string(companion)
                         + " рядом с ним нет; ожидается номер другого приложения.");
            } else if (!paired.insert(number).second || !paired.insert(companion).second) {
                tell(reading, "companion",
                     "У него или у приложения " + std::to_string(companion)
                         + " есть другая пара; ожидается, что пару называет одно из двух.");
            }
        }
    }

    void checkParameters() {
        for (const AppendixReading& reading : m_form.appendices) {
            for (const std::string& path : reading.appendix.parameters) {
                const auto leaf = parseFormula(path, {});
                if (!leaf || leaf.value->root.kind != FormulaNode::Kind::Parameter) {
                    tell(reading, "parameters",
                         "«" + path + "» – не параметр; ожидается, например, population.insured.");
                    continue;
                }
                for (const std::string& sentence : faultsOfSide(m_form, *leaf.value)) {
                    tell(reading, "parameters", sentence);
                }
            }
        }
    }

private:
    void tell(const AppendixReading& reading, const std::string& key, std::string sentence) {
        const auto line = reading.keyLines.find(key);
        m_faults.addKey(line == reading.keyLines.end() ? 0 : line->second, "appendix." + key, std::move(sentence));
    }

    const Manifest& m_form;
    FileFaults m_faults;
};

}  // namespace

void checkPages(const Manifest& form, text::Findings& findings) {
    PageChecks checks(form, findings);
    if (form.appendicesKnown) {
        checks.checkCompanions();
    }
    checks.checkParameters();
}

}  // namespace form
