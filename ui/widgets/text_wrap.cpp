#include "ui/widgets/text_wrap.h"

#include <QCache>
#include <QFontMetrics>
#include <QHash>
#include <QTextLayout>
#include <QTextOption>

namespace ui {
namespace {

// Drops words from the end until the line and its ellipsis fit; a sole long word stays whole
// words' worth of nothing rather than being cut inside.
QString withEllipsis(QString line, const QFontMetrics& metrics, int width) {
    const QString ellipsis = QStringLiteral(" …");
    line = line.trimmed();
    while (!line.isEmpty() && metrics.horizontalAdvance(line + ellipsis) > width) {
        const auto space = line.lastIndexOf(QLatin1Char(' '));
        line = space < 0 ? QString() : line.left(space).trimmed();
    }
    while (line.endsWith(QLatin1Char(',')) || line.endsWith(QLatin1Char('('))) {
        line = line.chopped(1).trimmed();
    }
    return line.isEmpty() ? QStringLiteral("…") : line + ellipsis;
}

struct WrapRequest {
    QString text;
    QFont font;
    int width = 0;
    int mostLines = 0;

    friend bool operator==(const WrapRequest&, const WrapRequest&) = default;
};

size_t qHash(const WrapRequest& request, size_t seed) {
    return qHashMulti(seed, request.text, request.width, request.mostLines);
}

QStringList breakLines(const QString& text, const QFont& font, int width, int mostLines) {
    QString source = text;
    source.replace(QLatin1Char('\n'), QChar::LineSeparator);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    QTextLayout layout(source, font);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        QString piece = source.mid(line.textStart(), line.textLength());
        piece.remove(QChar::LineSeparator);
        const bool rest = line.textStart() + line.textLength() < source.size();
        if (mostLines > 0 && lines.size() + 1 == mostLines && rest) {
            lines.append(withEllipsis(piece, QFontMetrics(font), width));
            break;
        }
        lines.append(piece.trimmed());
    }
    layout.endLayout();
    return lines;
}

}  // namespace

QStringList wrapText(const QString& text, const QFont& font, int width, int mostLines) {
    if (text.isEmpty()) {
        return {};
    }
    // An edit changes figures, hardly ever words: the labels and headings of a form are broken anew at each
    // edit, and shaping them was a fifth of it. Two long forms fit; the window alone asks, from one thread.
    static QCache<WrapRequest, QStringList> known(4096);
    const WrapRequest request{text, font, width, mostLines};
    if (const QStringList* lines = known.object(request)) {
        return *lines;
    }
    const QStringList lines = breakLines(text, font, width, mostLines);
    known.insert(request, new QStringList(lines));
    return lines;
}

QString oneLine(const QString& text, const QFont& font, int width) {
    const QFontMetrics metrics(font);
    if (width <= 0 || text.isEmpty() || metrics.horizontalAdvance(text) <= width) {
        return text;
    }
    const QString words = wrapText(text, font, width, 1).constFirst();
    const bool isName = !text.contains(QLatin1Char(' ')) && text.at(0).isLetter();
    return words == QStringLiteral("…") && isName ? metrics.elidedText(text, Qt::ElideRight, width) : words;
}

int widestWord(const QString& text, const QFont& font) {
    const QFontMetrics metrics(font);
    int widest = 0;
    const auto words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString& word : words) {
        const auto parts = word.split(QLatin1Char('-'));
        for (const QString& part : parts) {
            widest = std::max(widest, metrics.horizontalAdvance(part));
        }
    }
    return widest;
}

}  // namespace ui
