#pragma once

#include <QFont>
#include <QString>

#include <vector>

namespace ui {

/// One step of the band that names where in a deep form one is: «Базовая программа», «стр. 32».
struct BreadcrumbStep {
    QString name;
    QString number;
};

/// «III. …, стр. 20  ›  Базовая программа, стр. 32» within `width` pixels: the longest names give words up first, the
/// numbers stay.
[[nodiscard]] QString breadcrumbText(std::vector<BreadcrumbStep> steps, const QFont& font, int width);

}  // namespace ui
