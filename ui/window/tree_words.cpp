#include "ui/window/tree_words.h"

#include "core/text/plural.h"

namespace ui {
namespace {

QString countedInTree(int count, const char* one, const char* few, const char* many) {
    return QString::fromStdString(text::counted(count, one, few, many));
}

}  // namespace

ReadyShape shapeOf(check::Ready state) {
    return state == check::Ready::Full      ? ReadyShape::Full
           : state == check::Ready::Partial ? ReadyShape::Partly
                                            : ReadyShape::Empty;
}

QString readyWords(const check::TableReadiness& table, bool isList) {
    const QString name = QStringLiteral("Приложение\u00A0%1, ").arg(table.appendix);
    if (table.state == check::Ready::Full) {
        return name + QStringLiteral("заполнено");
    }
    if (table.state == check::Ready::Empty) {
        return name + QStringLiteral("не заполнено");
    }
    const int missing = table.wanted - table.filled;
    if (isList) {
        return name
               + QStringLiteral("заполнено частично: не хватает данных в\u00A0%1 из\u00A0%2")
                     .arg(missing)
                     .arg(countedInTree(table.wanted, "строки", "строк", "строк"));
    }
    return name
           + QStringLiteral("заполнено частично: нет %1 из\u00A0%2")
                 .arg(missing)
                 .arg(countedInTree(table.wanted, "ячейки", "ячеек", "ячеек"));
}

QString findingWords(int errors, int warnings) {
    return errors > 0 ? QStringLiteral("; ") + countedInTree(errors, "ошибка", "ошибки", "ошибок")
           : warnings > 0
               ? QStringLiteral("; ") + countedInTree(warnings, "предупреждение", "предупреждения", "предупреждений")
               : QString();
}

}  // namespace ui
