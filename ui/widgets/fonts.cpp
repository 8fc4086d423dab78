#include "ui/widgets/fonts.h"

#include <QApplication>
#include <QFontDatabase>
#include <QStringList>

namespace ui {
namespace {

constexpr int narrowUnitBelow = 140;

qreal points(TextSize size) {
    switch (size) {
    case TextSize::Base:
        return 10.5;
    case TextSize::Secondary:
        return 9.75;
    case TextSize::PageTitle:
        return 12.0;
    case TextSize::PassportValue:
        return 18.0;
    case TextSize::KeyFigure:
        return 16.5;
    }
    return 10.5;
}

QStringList familyChain() {
    return {QStringLiteral("PT Sans"),  QStringLiteral("PT Astra Sans"),   QStringLiteral("Noto Sans"),
            QStringLiteral("Segoe UI"), QStringLiteral("Liberation Sans"), QStringLiteral("DejaVu Sans")};
}

QFont sized(const QStringList& families, qreal pointSize) {
    QFont result;
    result.setFamilies(families);
    result.setPointSizeF(pointSize);
    return result;
}

}  // namespace

QString screenFamily() {
    const QStringList chain = familyChain();
    for (const QString& family : chain) {
        if (QFontDatabase::hasFamily(family)) {
            return family;
        }
    }
    return QApplication::font().family();
}

QFont font(TextSize size, Weight weight, qreal zoom) {
    QFont result = sized(familyChain(), points(size) * zoom);
    result.setBold(weight == Weight::Bold);
    return result;
}

QFont unitFont(int columnWidth, qreal zoom) {
    QStringList families = familyChain();
    if (columnWidth < narrowUnitBelow * zoom) {
        families.prepend(QStringLiteral("PT Sans Narrow"));
    }
    return sized(families, points(TextSize::Secondary) * zoom);
}

void applyFonts(QApplication& application) {
    application.setFont(font(TextSize::Base));
}

}  // namespace ui
