#include "ui/widgets/shared_width.h"

#include <algorithm>

namespace ui {

QList<int> sharedWidths(const QList<WantedWidth>& wanted, int room) {
    QList<int> widths;
    int spare = room;
    for (const WantedWidth& column : wanted) {
        widths.append(std::min(column.whole, column.least));
        spare -= widths.constLast();
    }
    // In rounds: a column that has got its words gives the rest of its share to the others.
    QList<qsizetype> lacking;
    do {
        lacking.clear();
        for (qsizetype place = 0; place < widths.size(); ++place) {
            if (widths.at(place) < wanted.at(place).whole) {
                lacking.append(place);
            }
        }
        const int share = lacking.isEmpty() ? 0 : std::max(1, spare / static_cast<int>(lacking.size()));
        for (const qsizetype place : std::as_const(lacking)) {
            const int more =
                std::clamp(std::min(share, wanted.at(place).whole - widths.at(place)), 0, std::max(0, spare));
            widths[place] += more;
            spare -= more;
        }
    } while (spare > 0 && !lacking.isEmpty());
    if (spare > 0 && !widths.isEmpty()) {
        widths.last() += spare;
    }
    return widths;
}

}  // namespace ui
