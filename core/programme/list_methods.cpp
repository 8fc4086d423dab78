#include "core/programme/list_methods.h"

#include "core/form/known_method.h"

#include <algorithm>
#include <stdexcept>

namespace programme {

ListMethods::ListMethods(const form::Edition& edition, const form::Appendix& list, const plan::Plan& rowPlan) {
    for (std::size_t column = 0; column < list.columns.size(); ++column) {
        const form::CellRule& rule = list.listRow->cells[column];
        if (rule.kind != form::RuleKind::Method) {
            continue;
        }
        const form::MethodName named = form::MethodName::of(rule.counted);
        const method::Description* const found = method::findMethod(named.method);
        const std::string result(named.result);
        if (found == nullptr || found->result(result) == nullptr) {
            throw std::invalid_argument("Приложение " + std::to_string(list.number) + ", столбец «"
                                        + list.columns[column].key + "»: методики или результата «" + rule.counted
                                        + "» нет");
        }
        Called& called = calledOf(*found);
        if (called.sources.empty()) {
            nameSources(called, edition, list, rowPlan);
        }
        const auto* const cell = rowPlan.cell({list.number, std::string(form::listRowKey), list.columns[column].key});
        called.results.emplace_back(result, cell->slot);
    }
}

ListMethods::Called& ListMethods::calledOf(const method::Description& method) {
    const auto known = std::ranges::find(m_called, &method, &Called::method);
    return known == m_called.end() ? m_called.emplace_back(Called{&method, {}, {}}) : *known;
}

void ListMethods::nameSources(Called& called, const form::Edition& edition, const form::Appendix& list,
                              const plan::Plan& plan) {
    for (const method::Key& key : called.method->keys) {
        Source source{std::string(key.name), plan::noSlot, 0, false, false};
        const int column = list.columnIndex(key.name);
        const form::PopulationBase base = edition.baseOfKey(key.name);
        if (column >= 0) {
            source.ofRow = true;
            source.text = static_cast<std::size_t>(column);
            const form::ColumnType type = list.columns[source.text].type;
            source.isText = type == form::ColumnType::Text || type == form::ColumnType::Choice;
            source.slot = plan.cell({list.number, std::string(form::listRowKey), list.columns[source.text].key})->slot;
        } else if (base != form::PopulationBase::None) {
            source.slot = plan.input(edition.base(base).parameter);
        }
        if (source.slot != plan::noSlot) {
            called.sources.push_back(std::move(source));
        }
    }
}

void ListMethods::fill(std::vector<plan::ExactValue>& values, const std::vector<std::string>& texts) const {
    for (const Called& called : m_called) {
        std::vector<method::Given> given;
        bool hasOwn = false;
        for (const Source& source : called.sources) {
            if (source.isText) {
                given.push_back({source.key, texts[source.text]});
            } else if (values[source.slot].present) {
                given.push_back({source.key, values[source.slot].number.toPlain()});
                hasOwn = hasOwn || source.ofRow;
            }
        }
        const auto run = hasOwn ? method::run(*called.method, given) : text::Outcome<method::Run>::failed({});
        for (const auto& [result, slot] : called.results) {
            const method::Value* const value = run ? run.value->answer.value(result) : nullptr;
            if (value == nullptr || !value->number) {
                values[slot] = {{}, false, hasOwn && !run};
                continue;
            }
            // Where no act names the digits a figure ends without zeros, as the command line gives it.
            const bool isStated = called.method->result(result)->digits != method::unstatedDigits;
            values[slot] = {isStated ? *value->number : value->number->withoutZeros(0), true, false};
        }
    }
}

}  // namespace programme
