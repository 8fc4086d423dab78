#include "tests/invalid/edition_fixture.h"

#include <gtest/gtest.h>

namespace {

class EditionMistakes : public testing::TestWithParam<fixture::Mistake> {};

TEST(EditionFixture, IsValidWithoutAMistake) {
    const auto edition = programme::readEdition(fixture::edition("valid"));
    EXPECT_EQ(fixture::told(edition.findings), "");
    EXPECT_TRUE(edition);
}

TEST_P(EditionMistakes, IsToldWithItsPlaceAndWhatIsExpected) {
    const auto edition = programme::readEdition(fixture::edition(GetParam().kind));
    EXPECT_FALSE(edition);
    EXPECT_EQ(fixture::told(edition.findings), GetParam().told);
}

const fixture::Mistake readingMistakes[] = {
    {"appendix_twice", "edition.toml, строка 27, ключ appendix.number: Приложение 1 указано дважды."},
    {"bad_address", "appendix1_rows.csv, строка 3, столбец total: «2.01.cost_budget» – не адрес ячейки; ожидается, "
                    "например, a2.01.cost_budget."},
    {"bad_toml", "edition.toml, строка 9: Запись не разбирается как TOML; ожидается, например, id = \"2015\"."},
    {"bad_width", "appendix2_columns.csv, строка 10, столбец width_mm: «широкий» – не ширина столбца; ожидается число "
                  "миллиметров, например 22."},
    {"chart_row_twice",
     "edition.toml, ключ chart.rows: «Сверх базовой»: строка «23» уже входит в «Стационар»; ожидается одна "
     "группа у каждой строки.\n"
     "edition.toml, ключ chart.rows: «Санавиация»: строки «99» нет в приложении 2; ожидается номер строки.\n"
     "edition.toml, ключ chart.rows: «Скорая помощь»: строка «02» входит в сумму строки «01» из «Бюджет»; "
     "ожидается одна из них."},
    {"note_faults",
     "note.toml, строка 1, ключ title: {слово}: Формула, знак 1: стоит «слово»; ожидается число, ячейка, параметр или "
     "скобка.\n"
     "note.toml, строка 4, ключ section.key: «Общие» – не ключ раздела; ожидаются строчные латинские буквы, цифры, «_» "
     "и «-».\n"
     "note.toml, строка 9, ключ section.block.text: {a2.02.volume | много}: «много» – неизвестный вид числа; ожидается "
     "число знаков, money, roubles, percent, noun человек/человека/человек, rise выросла/снизилась/не изменилась или "
     "more больше/меньше/столько же.\n"
     "note.toml, строка 13, ключ section.block.key: Абзац «one» в разделе уже есть; ожидается другой ключ.\n"
     "note.toml, строка 14, ключ section.block.each: «month» – неизвестное слово; ожидается year или later_year.\n"
     "note.toml, строка 15, ключ section.block.text: Скобка в тексте без пары; ожидается {…}, а сама скобка – после "
     "«\\».\n"
     "note.toml, строка 16, ключ section.block.colour: Ключ неизвестен; ожидается один из: each, key, text, when.\n"
     "note.toml, строка 18, ключ section.block.headers: Заголовков 1; ожидается 2: строки и каждой графы.\n"
     "note.toml, строка 26, ключ section.block: Содержаний у абзаца 2; ожидается одно: text, item, heading или table.\n"
     "note.toml, строка 33, ключ section.block.table: Строк нет; ожидаются разделы [[section.block.line]].\n"
     "note.toml, строка 7, ключ section.block.when: «a2.02.cost_nobody»: Формула, знак 1: столбца «cost_nobody» нет в "
     "приложении 2.\n"
     "note.toml, строка 7, ключ section.block.text: «a2.99.cost_oms»: Формула, знак 1: строки «99» нет в приложении "
     "2.\n"
     "note.toml, строка 18, ключ section.block.appendix: Приложения 7 нет; ожидается номер приложения формы.\n"
     "note.toml, строка 36, ключ section.block.text: «count.mistakes» – неизвестный счётчик; ожидается count.rules, "
     "count.errors, "
     "count.warnings, count.justified, count.checks, count.deviations, count.unexplained, count.uncompared или число "
     "строк приложения, "
     "например count.a2.\n"
     "note.toml, строка 36, ключ section.block.text: «count.a8» – неизвестный счётчик; ожидается count.rules, "
     "count.errors, "
     "count.warnings, count.justified, count.checks, count.deviations, count.unexplained, count.uncompared или число "
     "строк приложения, "
     "например count.a2."},
    {"duplicate_line",
     "appendix2_rows.csv, строка 4, столбец line: «budget.ambulance» уже стоит выше; ожидается своё у "
     "каждой строки."},
    {"duplicate_row",
     "appendix2_rows.csv, строка 2, столбец parts: Строки «03» нет в приложении; ожидается номер строки "
     "этого приложения.\n"
     "appendix2_rows.csv, строка 4, столбец row: «02» уже стоит выше; ожидается своё у каждой строки."},
    {"level_jump", "appendix2_rows.csv, строка 3, столбец level: Уровень 2; ожидается не больше 1: на единицу ниже "
                   "предыдущей строки."},
    {"limit_closed_cell",
     "edition.toml, строка 42, ключ limit.cell: «строка 30» – не ячейка; ожидается, например, a2.20.cost_oms.\n"
     "edition.toml, ключ limit.cell: Ячейки «a2.02.cost_oms» нет или она закрыта; ожидается ячейка с числом.\n"
     "edition.toml, ключ limit.base: Ячейки «a2.77.cost_oms» нет или она закрыта; ожидается ячейка с числом."},
    {"missing_file", "appendix2_notes.csv: Файла нет; он ожидается в папке редакции."},
    {"missing_key", "edition.toml, строка 1, ключ revision: Ключа нет; он обязателен."},
    {"no_grand_total", "appendix2_rows.csv: Нет строки grand_total; ожидается одна: в приложении есть столбец долей."},
    {"norm_in_cost", "appendix2_rows.csv, строка 7, столбец cost_oms: Правило «norm» стоит в столбце с мерой cost; "
                     "ожидается столбец с мерой volume или unit_cost."},
    {"not_utf8", "appendix2_columns.csv, строка 2: Текст не в кодировке UTF-8; ожидается UTF-8."},
    {"note_of_unknown_row",
     "appendix2_notes.csv, строка 2, столбец rows: Строки «2» нет в приложении; ожидается номер строки "
     "этого приложения."},
    {"number_as_text",
     "edition.toml, строка 5, ключ first_year: Стоит не целое число; ожидается целое число от 1990 до "
     "2200."},
    {"parent_circle",
     "appendix2_rows.csv, строка 2, столбец parent: Строка «01» подчинена самой себе; ожидается строка "
     "выше.\n"
     "appendix2_rows.csv, строка 3, столбец parent: Строка «02» подчинена самой себе; ожидается строка "
     "выше."},
    {"part_twice", "appendix2_rows.csv, строка 2, столбец parts: Строка «02» названа дважды; ожидается один раз."},
    {"short_record", "appendix2_rows.csv, строка 11: В строке 23 поля, а в заголовке – 24."},
    {"text_after_quote",
     "appendix2_rows.csv, строка 12: После закрывающей кавычки стоит текст; ожидается «,» или конец "
     "строки."},
    {"text_in_digits",
     "appendix2_columns.csv, строка 9, столбец digits: «одна» – не целое число; ожидается число знаков "
     "после запятой или пустое поле."},
    {"two_grand_totals",
     "appendix2_rows.csv, строка 12, столбец kind: Вторая строка grand_total; ожидается одна в приложении."},
    {"unclosed_quote", "appendix2_notes.csv, строка 2: Кавычка открыта и не закрыта до конца файла."},
    {"unknown_alternative_rule",
     "appendix1_rows.csv, строка 3, столбец per_person: «quotient» – неизвестное правило; ожидается X, -, "
     "blank, input, norm, lump, sum, difference, product, ratio, weighted, either, mirror, share, "
     "fixed, formula, act, count или method."},
    {"summary_unknown_row",
     "edition.toml, строка 45, ключ reference.per_person_header: Ключа нет; он обязателен.\n"
     "edition.toml, ключ summary.rows: «За счёт бюджета»: строки «99» нет в приложении 2; ожидается номер строки.\n"
     "edition.toml, ключ share.appendix: Приложения 3 нет; ожидается номер приложения."},
    {"unknown_care_union",
     "edition.toml, строка 18, ключ care_unions.any_visit: Вида помощи «vizit» нет в разделе [care]."},
    {"unknown_check_column",
     "edition.toml, ключ check.need: Столбца «total_need» нет в приложении 1; ожидается столбец значений."},
    {"unknown_column", "appendix2_rows.csv, строка 1: Столбец «act» неизвестен."},
    {"unknown_footnote", "appendix2_rows.csv, строка 2, столбец footnotes: Сноски «**» нет; ожидается знак из "
                         "appendix2_notes.csv."},
    {"unknown_key",
     "edition.toml, строка 7, ключ yaers: Ключ неизвестен; ожидается один из: act, appendix, base, "
     "care, care_unions, chart, check, constant, cost_method, first_year, id, limit, money, quantity, reference, "
     "revision, rounding, share, source, "
     "summary, table_chart, title, years."},
    {"unknown_measure",
     "appendix2_columns.csv, строка 10, столбец measure: «money» – неизвестное слово; ожидается volume, "
     "unit_cost, percap, cost или share."},
    {"unknown_operand_appendix",
     "appendix1_rows.csv, строка 3, столбец total: Ячейка a3.01.cost_budget: приложения 3 нет в редакции; "
     "ожидается ячейка формы."},
    {"unknown_operand_column",
     "appendix1_rows.csv, строка 3, столбец total: Ячейка a2.01.cost_region: столбца «cost_region» нет в "
     "приложении 2; ожидается ячейка формы."},
    {"unknown_operand_row",
     "appendix1_rows.csv, строка 3, столбец total: Ячейка a2.15.cost_budget: строки «15» нет в приложении "
     "2; ожидается ячейка формы."},
    {"unknown_other_sum",
     "appendix2_rows.csv, строка 5, столбец other_sums: Строки «52» нет в приложении; ожидается номер "
     "строки этого приложения.\n"
     "appendix2_rows.csv, строка 5, столбец other_sums: Строки «53» нет в приложении; ожидается номер "
     "строки этого приложения.\n"
     "appendix2_rows.csv, строка 5, столбец other_sums: Строка «25» после unless: не бывает «или – или»; ожидается "
     "строка с правилом either."},
    {"unknown_parent",
     "appendix2_rows.csv, строка 7, столбец parent: Строки «99» нет в приложении; ожидается номер строки "
     "этого приложения."},
    {"unknown_part",
     "appendix2_rows.csv, строка 2, столбец parts: Строки «04» нет в приложении; ожидается номер строки "
     "этого приложения."},
    {"unknown_rounding",
     "edition.toml, строка 7, ключ rounding: «up» – неизвестное слово; ожидается half_up или half_even."},
    {"unknown_rule",
     "appendix2_rows.csv, строка 3, столбец volume: «entry» – неизвестное правило; ожидается X, -, blank, "
     "input, norm, lump, sum, difference, product, ratio, weighted, either, mirror, share, fixed, formula, act, count "
     "или method."},
    {"unknown_unit_code",
     "appendix2_rows.csv, строка 7, столбец unit_code: Вида помощи «calls» нет; ожидается код из раздела "
     "[care] файла edition.toml."},
    {"weighted_volume",
     "appendix2_rows.csv, строка 8, столбец volume: Правило «weighted» стоит в столбце с мерой volume; "
     "ожидается столбец с мерой unit_cost."},
};

INSTANTIATE_TEST_SUITE_P(Each, EditionMistakes, testing::ValuesIn(readingMistakes),
                         [](const auto& mistake) { return mistake.param.kind; });

}  // namespace
