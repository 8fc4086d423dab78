#pragma once

#include "core/reading/mapped_table.h"
#include "core/reading/table_mapping.h"

#include <QString>

#include <map>

namespace ui {

/// «E94»
[[nodiscard]] QString placeInSheet(const reading::MappedLine& line);
/// A plain decimal as the window writes it; a text as it is.
[[nodiscard]] QString figureOrText(const std::string& plain);
/// «рубли», «тыс. руб.»
[[nodiscard]] QString moneyName(int power);
/// A column of money that is brought to another unit.
struct MoneyStep {
    int from = 0;  ///< 10^n roubles
    int to = 0;
    QString column;  ///< its number
};
/// By field; columns that keep their unit are none.
[[nodiscard]] std::map<std::size_t, MoneyStep> moneySteps(const reading::TableMapping& mapping,
                                                          const form::Edition& edition, const form::Appendix& appendix);
/// «гр. 7 и 8 станут тыс. руб., ÷ 1000»; of figures that stay nothing is said.
[[nodiscard]] QString moneyDeed(const std::map<std::size_t, MoneyStep>& steps);
/// «Отклонено»
[[nodiscard]] QString verdictName(reading::Verdict verdict);
/// «261 ячейка»
[[nodiscard]] QString cellsWords(std::size_t count);

}  // namespace ui
