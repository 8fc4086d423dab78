#pragma once

#include "core/method/description.h"

namespace method {

// Units of keys and results in words.
inline constexpr Unit percentUnit{"%", "%", "%"};
inline constexpr Unit roublesUnit{"руб.", "руб.", "руб."};
inline constexpr Unit thousandRoublesUnit{"тыс. руб.", "тыс. руб.", "тыс. руб."};
inline constexpr Unit personsUnit{"человек", "человека", "человек"};
inline constexpr Unit daysUnit{"день", "дня", "дней"};
inline constexpr Unit daysOfBedUnit{"день", "дня", "дней", "в году"};
inline constexpr Unit bedDaysPerThousandUnit{"койко-день", "койко-дня", "койко-дней", "на 1000 человек"};
inline constexpr Unit casesPerThousandUnit{"случай", "случая", "случаев", "на 1000 человек"};
inline constexpr Unit patientsOfBedUnit{"больной", "больных", "больных", "за год"};
inline constexpr Unit patientsUnit{"больной", "больных", "больных"};
inline constexpr Unit bedsUnit{"койка", "койки", "коек"};
inline constexpr Unit postsUnit{"должность", "должности", "должностей"};
inline constexpr Unit visitsUnit{"посещение", "посещения", "посещений"};
inline constexpr Unit appealsUnit{"обращение", "обращения", "обращений"};
inline constexpr Unit labourUnit{"УЕТ", "УЕТ", "УЕТ"};

}  // namespace method
