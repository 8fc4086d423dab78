#include "ui/method/derivation_view.h"

#include "ui/widgets/fonts.h"
#include "ui/widgets/text_wrap.h"
#include "ui/widgets/theme.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>
#include <span>

namespace ui {
namespace {

constexpr int sideMargin = 24;
constexpr int stepMargin = 8;
constexpr int barMargin = 4;
constexpr int paperPixels = 18;

QFont paperLetters(bool isBold) {
    QFont font;
    font.setFamilies({QStringLiteral("Liberation Serif"), QStringLiteral("PT Astra Serif"),
                      QStringLiteral("Times New Roman"), QStringLiteral("Times")});
    font.setPixelSize(paperPixels);
    font.setBold(isBold);
    return font;
}

/// A word of a formula, or a fraction that is never broken.
struct Piece {
    QString text;
    QString below;
    bool isBold = false;

    [[nodiscard]] bool isFraction() const { return !below.isEmpty(); }
    [[nodiscard]] int width() const {
        const QFontMetrics metrics(paperLetters(isBold));
        const int upper = metrics.horizontalAdvance(text);
        return isFraction() ? std::max(upper, metrics.horizontalAdvance(below)) + 2 * barMargin : upper;
    }
};

QString lettersOf(const std::string& text) {
    return QString::fromStdString(text);
}

void addWords(std::vector<Piece>& pieces, const QString& text, bool isBold = false) {
    for (const QString& word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        pieces.push_back({word, {}, isBold});
    }
}

void addFraction(std::vector<Piece>& pieces, const method::Fraction& fraction) {
    if (fraction.below.empty()) {
        addWords(pieces, lettersOf(fraction.above));
    } else {
        pieces.push_back({lettersOf(fraction.above), lettersOf(fraction.below)});
    }
}

std::vector<Piece> piecesOf(const method::Step& step) {
    std::vector<Piece> pieces;
    addWords(pieces, lettersOf(step.sign) + QStringLiteral(" ="));
    addFraction(pieces, step.letters);
    if (!step.figures.above.empty()) {
        addWords(pieces, QStringLiteral("="));
        addFraction(pieces, step.figures);
    }
    addWords(pieces, step.exact.empty() ? QStringLiteral("=")
                                        : QStringLiteral("= ") + lettersOf(step.exact) + QStringLiteral(" ≈"));
    addWords(pieces, lettersOf(step.result), true);
    addWords(pieces, lettersOf(step.unit));
    return pieces;
}

/// Pieces set line by line within a width. Without a painter they are only measured; the height is returned.
class StepSetting {
public:
    StepSetting(int width, QPainter* painter) : m_width(width), m_painter(painter) {}

    [[nodiscard]] int set(const std::vector<Piece>& pieces, int top) {
        m_top = top;
        std::size_t first = 0;
        while (first < pieces.size()) {
            const std::size_t next = lineEnd(pieces, first);
            setLine(std::span(pieces).subspan(first, next - first), first == 0 ? 0 : sideMargin);
            first = next;
        }
        return m_top - top;
    }

private:
    [[nodiscard]] static int space() { return QFontMetrics(paperLetters(false)).horizontalAdvance(QLatin1Char(' ')); }

    [[nodiscard]] std::size_t lineEnd(const std::vector<Piece>& pieces, std::size_t first) const {
        int used = first == 0 ? 0 : sideMargin;
        std::size_t next = first;
        while (next < pieces.size() && (next == first || used + pieces[next].width() <= m_width)) {
            used += pieces[next].width() + space();
            ++next;
        }
        return next;
    }

    void setLine(std::span<const Piece> line, int indent) {
        const QFontMetrics metrics(paperLetters(false));
        const bool hasFraction = std::ranges::any_of(line, &Piece::isFraction);
        const int height = hasFraction ? 2 * metrics.height() + 3 : metrics.height();
        const int axis = m_top + height / 2;
        int x = sideMargin + indent;
        for (const Piece& piece : line) {
            if (m_painter != nullptr) {
                draw(piece, x, axis);
            }
            x += piece.width() + space();
        }
        m_top += height;
    }

    void draw(const Piece& piece, int x, int axis) {
        m_painter->setFont(paperLetters(piece.isBold));
        const int height = QFontMetrics(paperLetters(false)).height();
        const int width = piece.width();
        if (!piece.isFraction()) {
            m_painter->drawText(QRect(x, axis - height / 2, width + 1, height), Qt::AlignLeft | Qt::AlignVCenter,
                                piece.text);
            return;
        }
        m_painter->drawText(QRect(x, axis - height - 1, width, height), Qt::AlignCenter, piece.text);
        m_painter->drawText(QRect(x, axis + 1, width, height), Qt::AlignCenter, piece.below);
        m_painter->fillRect(x, axis, width, 1, m_painter->pen().color());
    }

    int m_width;
    QPainter* m_painter;
    int m_top = 0;
};

/// All steps from the top; the height they take.
int setSteps(const std::vector<method::Step>& steps, int width, QPainter* painter, Role ink) {
    const QFont small = font(TextSize::Secondary);
    const int lineHeight = QFontMetrics(small).height();
    const int room = std::max(1, width - 2 * sideMargin);
    int top = 0;
    for (const method::Step& step : steps) {
        top += stepMargin;
        if (painter != nullptr) {
            painter->setPen(color(ink));
        }
        top += StepSetting(room, painter).set(piecesOf(step), top) + 2;
        QString words = lettersOf(step.words);
        words.replace(0, 1, words.left(1).toUpper());
        const QString clause = lettersOf(step.clause).replace(QStringLiteral("пункт "), QStringLiteral("пункт\u00A0"));
        for (const QString& line : wrapText(words + QStringLiteral(" · ") + clause, small, room)) {
            if (painter != nullptr) {
                painter->setFont(small);
                painter->setPen(color(ink == Role::Muted ? Role::Muted : Role::Text2));
                painter->drawText(QRect(sideMargin, top, room, lineHeight), Qt::AlignLeft | Qt::AlignVCenter, line);
            }
            top += lineHeight;
        }
        top += stepMargin;
        if (painter != nullptr) {
            painter->fillRect(sideMargin, top - 1, room, 1, color(Role::Grid));
        }
    }
    return top;
}

}  // namespace

DerivationView::DerivationView(QWidget* parent) : QWidget(parent) {
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void DerivationView::setSteps(std::vector<method::Step> steps) {
    m_steps = std::move(steps);
    QStringList told;
    for (const method::Step& step : m_steps) {
        told.append(lettersOf(step.onOneLine()) + QLatin1Char(' ') + lettersOf(step.unit));
    }
    setAccessibleName(QStringLiteral("Как получено"));
    setAccessibleDescription(told.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

void DerivationView::setMuted(bool isMuted) {
    m_isMuted = isMuted;
    update();
}

int DerivationView::heightForWidth(int width) const {
    return ui::setSteps(m_steps, width, nullptr, Role::Text);
}

QSize DerivationView::sizeHint() const {
    constexpr int usualWidth = 560;
    return {usualWidth, heightForWidth(std::max(usualWidth, width()))};
}

void DerivationView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    (void)ui::setSteps(m_steps, width(), &painter, m_isMuted ? Role::Muted : Role::Text);
}

}  // namespace ui
