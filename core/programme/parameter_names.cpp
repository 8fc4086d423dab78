#include "core/programme/parameter_names.h"

#include <algorithm>

namespace programme {

namespace {

using enum ParameterKind;

constexpr auto names = std::to_array<NamedParameter>({
    {"population.residents", Population, "численность жителей"},
    {"population.insured", Population, "численность застрахованных лиц"},
    {"population.share_children", Population, "доля детей"},
    {"population.share_adults", Population, "доля взрослых"},
    {"coefficient.kd", Coefficient, "коэффициент дифференциации (КД)"},
    {"coefficient.volume", Coefficient, "коэффициент объёма"},
    {"law.budget_allocations", Law, "ассигнования закона о бюджете"},
    {"law.tfoms_budget", Law, "расходы по закону о бюджете ТФОМС"},
    {"law.tfoms_functions", Law, "расходы на функции ТФОМС"},
    {"overhead.smo_share", Overhead, "доля расходов на ведение дела СМО"},
    {"option.cost_method", Option, "способ расчёта стоимости"},
    {"option.rounding", Option, "правило округления"},
    {"option.money", Option, "денежная единица в таблицах"},
    {"document.region_genitive", Document, "регион в родительном падеже"},
    {"document.programme_title", Document, "название программы"},
    {"document.act_kind", Document, "вид акта"},
    {"document.act_number", Document, "номер акта"},
    {"document.act_date", Document, "дата акта"},
    {"document.organisation", Document, "организация"},
    {"document.signatory_post", Document, "должность подписавшего"},
    {"document.signatory", Document, "подписал"},
    {"document.executor", Document, "исполнитель"},
    {"document.phone", Document, "телефон исполнителя"},
});

}  // namespace

std::span<const NamedParameter> namedParameters() {
    return names;
}

std::string_view parameterName(std::string_view path) {
    const auto found = std::ranges::find(names, path, &NamedParameter::path);
    return found == names.end() ? std::string_view() : found->russian;
}

}  // namespace programme
