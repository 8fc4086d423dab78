#pragma once

#include <QString>
#include <QStringList>

namespace ui {

/// The short name of a row where the rows it stands under are in sight: a part that one of them says already is left
/// out. «Дневные стационары, онкология» under «Дневные стационары» is «Онкология».
[[nodiscard]] QString shortNameBelow(const QString& name, const QStringList& above);

}  // namespace ui
