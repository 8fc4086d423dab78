// docs/manual/methods.md is made from the descriptions of the methods, and never edited by hand.
// methods_page FILE compares; methods_page FILE --write writes it anew.
#include "core/method/methods.h"

#include <fstream>
#include <iostream>
#include <sstream>

namespace {

constexpr std::string_view beginning =
    "# Методы\n\n"
    "Методики письма Минздрава, которым не нужен план: поправка на возраст, койки, врачи, эффективность и другие. "
    "Число "
    "получается из нескольких исходных, с каждым шагом расчёта и пунктом акта.\n\n"
    "В окне: «Анализ → Методы» в дереве плана. Слева – методы и поиск по словам акта, в середине – поля и под ними "
    "«Как "
    "получено», справа – результат, норма акта, что замечено и текст для пояснительной записки, который копируется "
    "кнопкой. Пересчёт – на каждом знаке; при неверном числе остаётся прежний результат, бледнее. Enter в поиске – к "
    "первому "
    "полю. Введённое помнится, пока план открыт.\n\n"
    "«В план»: список ячеек, в которые результат ставит форма этого плана, что там стоит в выбранном году и сценарии и "
    "что станет. «Взять в план» (Ctrl+Enter) ставит значение одной правкой; основанием записываются метод, пункт акта "
    "и "
    "исходные данные, их показывают паспорт и журнал, правка отменяется. Введённое раньше названо до того, как его "
    "заменят: кнопка тогда «Заменить в плане». Если у метода нет своей ячейки в форме, это сказано.\n\n"
    "В командной строке: `tpgg-cli method list` – перечень, `tpgg-cli method МЕТОД КЛЮЧ=ЗНАЧЕНИЕ …` – расчёт, с "
    "`--format json` – для программ. Много случаев сразу: `tpgg-cli method МЕТОД --cases ФАЙЛ.csv`; в файле столбец на "
    "ключ и строка на случай, в ответе – те же столбцы и за ними результаты. Случаи рассчитываются все или ни одного: "
    "при ошибке названы строка и столбец каждой.\n\n"
    "Дробная часть – с точкой или запятой. Где не сказано иного, результат округлён до 6 знаков, половина – вверх. "
    "Чего "
    "акт не называет, программа не придумывает: она говорит, какое число ввести.\n";

std::string cell(std::string_view text) {
    std::string escaped;
    for (const char symbol : text) {
        escaped += symbol == '|' ? std::string("\\|") : std::string(1, symbol);
    }
    return escaped;
}

std::string note(const method::Key& key) {
    std::string words;
    const auto add = [&words](const std::string& part) { words += (words.empty() ? "" : "; ") + part; };
    for (const method::Choice& choice : key.choices) {
        add("`" + std::string(choice.value) + "` – " + std::string(choice.words));
    }
    if (!key.fallback.empty()) {
        add("если не указать – " + std::string(key.fallback));
    }
    if (key.isOptional && key.fallback.empty()) {
        add("можно не указывать");
    }
    if (!key.hint.empty()) {
        add(std::string(key.hint));
    }
    return words;
}

std::string digits(const method::Result& result) {
    if (result.kind == method::ResultKind::Verdict) {
        return "1 – " + std::string(result.yes) + ", 0 – " + std::string(result.no);
    }
    if (result.kind == method::ResultKind::Text) {
        return "текст";
    }
    return result.digits == method::noRounding ? "не округляется" : std::to_string(result.digits);
}

std::string example(const method::Description& method) {
    std::string call = "tpgg-cli method " + std::string(method.name);
    std::vector<method::Given> given;
    for (const method::Key& key : method.keys) {
        if (key.fallback.empty() && key.kind != method::KeyKind::Text) {
            const bool isList = key.kind == method::KeyKind::Numbers;
            const std::string quote = isList ? "\"" : "";
            call += " " + quote + std::string(key.name) + "=" + std::string(key.example) + quote;
            given.push_back({std::string(key.name), std::string(key.example)});
        }
    }
    const auto done = method::run(method, given);
    std::string found;
    for (const method::Value& value : done.value.value().answer.values) {
        found += (found.empty() ? "" : ", ") + ("`" + std::string(value.name) + "` ") + value.plain();
    }
    return "\n```\n" + call + "\n```\n\nОтвет: " + found + ".\n";
}

std::string section(const method::Description& method) {
    std::string page = "\n## " + std::string(method.title) + "\n\n`" + std::string(method.name) + "` – "
                       + std::string(method.act) + ", " + std::string(method.clause) + ".\n\n> «"
                       + std::string(method.quote) + "»\n\n";
    for (const std::string_view formula : method.formulas) {
        page += "- " + std::string(formula) + "\n";
    }
    page += "\n| ключ | знак | что | единица | |\n|---|---|---|---|---|\n";
    for (const method::Key& key : method.keys) {
        page += "| `" + std::string(key.name) + "` | " + cell(key.sign) + " | " + cell(key.words) + " | "
                + cell(key.unit.words()) + " | " + cell(note(key)) + " |\n";
    }
    page += "\n| результат | знак | что | единица | знаков |\n|---|---|---|---|---|\n";
    for (const method::Result& result : method.results) {
        page += "| `" + std::string(result.name) + "` | " + cell(result.sign) + " | " + cell(result.words) + " | "
                + cell(result.unit.words()) + " | " + cell(digits(result)) + " |\n";
    }
    return page + example(method);
}

std::string wholePage() {
    std::string page(beginning);
    for (const method::Description* one : method::methods()) {
        page += section(*one);
    }
    return page;
}

}  // namespace

int main(int argumentCount, char** arguments) {
    if (argumentCount < 2) {
        std::cerr << "methods_page FILE [--write]\n";
        return 2;
    }
    const std::string page = wholePage();
    if (argumentCount > 2) {
        std::ofstream(arguments[1], std::ios::binary) << page;
        return 0;
    }
    std::ostringstream kept;
    kept << std::ifstream(arguments[1], std::ios::binary).rdbuf();
    if (kept.str() == page) {
        return 0;
    }
    std::cerr << arguments[1] << " is not what the descriptions say; write it anew: " << arguments[0] << " "
              << arguments[1] << " --write\n";
    return 1;
}
