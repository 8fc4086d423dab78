#include "ui/form/cell_painting.h"
#include "ui/widgets/theme.h"

#include <QImage>
#include <QPainter>

#include <gtest/gtest.h>

#include <set>

using ui::CellFlag;
using ui::CellFocus;
using ui::CellKind;
using ui::CellState;
using ui::Role;

namespace {

constexpr int width = 105;
constexpr int height = 28;

QImage draw(const QString& text, const CellState& state, CellFocus focus = CellFocus::None) {
    QImage picture(width, height, QImage::Format_RGB32);
    QPainter painter(&picture);
    ui::paintValueCell(painter, QRect(0, 0, width, height), text, state, focus, ui::GridMetrics());
    return picture;
}

bool isRole(const QImage& picture, int x, int y, Role role) {
    return picture.pixelColor(x, y) == ui::color(role);
}

/// First and last column that has a pixel of another colour than the ground, between two rows.
std::pair<int, int> inkSpan(const QImage& picture, Role ground, int top, int bottom) {
    std::set<int> columns;
    for (int y = top; y <= bottom; ++y) {
        for (int x = 0; x < width - 1; ++x) {
            if (!isRole(picture, x, y, ground)) {
                columns.insert(x);
            }
        }
    }
    return columns.empty() ? std::pair{-1, -1} : std::pair{*columns.begin(), *columns.rbegin()};
}

int countIn(const QImage& picture, const QRect& area, Role role) {
    int count = 0;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x) {
            count += isRole(picture, x, y, role);
        }
    }
    return count;
}

int lineRow(const QImage& picture, Role role) {
    for (int y = height - 2; y > height / 2; --y) {
        if (isRole(picture, 7, y, role)) {
            return y;
        }
    }
    return -1;
}

}  // namespace

TEST(CellPainting, NumberEndsSixPixelsFromTheEdgeAndLeavesTheGutterFree) {
    const auto [first, last] =
        inkSpan(draw(QStringLiteral("1 156,7"), {CellKind::Computed, {}, false}), Role::Computed, 3, height - 4);
    EXPECT_GE(first, 12);
    EXPECT_NEAR(last, width - 2 - 6, 1);
}

TEST(CellPainting, EnteredHasASolidFieldLine) {
    const QImage picture = draw(QStringLiteral("0,318"), {CellKind::Entered, {}, false});
    const int y = lineRow(picture, Role::FieldLine);
    ASSERT_GT(y, height / 2);
    EXPECT_EQ(countIn(picture, QRect(6, y, width - 13, 1), Role::FieldLine), width - 13);
}

TEST(CellPainting, FederalDefaultHasADashedLineAndAHollowSquare) {
    const QImage picture = draw(QStringLiteral("2 227,57"), {CellKind::FederalDefault, {}, false});
    const int y = lineRow(picture, Role::FieldLine);
    ASSERT_GT(y, height / 2);
    const int dashes = countIn(picture, QRect(6, y, width - 13, 1), Role::FieldLine);
    EXPECT_NEAR(dashes, (width - 13) / 2, 2);
    EXPECT_EQ(countIn(picture, QRect(5, 8, 5, 12), Role::InputInk), 16);
    EXPECT_TRUE(isRole(picture, 7, 13, Role::Base));
}

TEST(CellPainting, OverriddenHasABarOfFourPixelsOverTheFullEdge) {
    const QImage picture = draw(QStringLiteral("0,021"), {CellKind::Overridden, {}, false});
    EXPECT_EQ(countIn(picture, QRect(0, 0, 6, height - 1), Role::Accent), 4 * (height - 1));
}

TEST(CellPainting, ConsequenceHasAShortBar) {
    const QImage picture = draw({}, {CellKind::Computed, CellFlag::Consequence, false});
    EXPECT_TRUE(isRole(picture, 2, height / 2, Role::Trace));
    EXPECT_TRUE(isRole(picture, 2, 1, Role::Computed));
    EXPECT_TRUE(isRole(picture, 2, height - 4, Role::Computed));
}

TEST(CellPainting, ClosedHasAMutedMarkInTheMiddle) {
    const QImage picture = draw(QStringLiteral("Х"), {CellKind::Closed, {}, false});
    const auto [first, last] = inkSpan(picture, Role::Closed, 3, height - 4);
    EXPECT_NEAR((first + last) / 2.0, (width - 1) / 2.0, 1.0);
    EXPECT_LT(last - first, 12);
    const QImage inTotal = draw(QStringLiteral("Х"), {CellKind::Closed, {}, true});
    EXPECT_TRUE(isRole(inTotal, 20, 5, Role::Total));
}

TEST(CellPainting, MissingNormHasADashedFrameEighteenHigh) {
    const QImage picture = draw({}, {CellKind::Missing, {}, false});
    int top = -1;
    int bottom = -1;
    for (int y = 0; y < height; ++y) {
        if (countIn(picture, QRect(8, y, width - 16, 1), Role::WarnMark) > 20) {
            top = top < 0 ? y : top;
            bottom = y;
        }
    }
    EXPECT_EQ(bottom - top, 18);
    EXPECT_LT(countIn(picture, QRect(8, top, width - 16, 1), Role::WarnMark), width - 40);
}

TEST(CellPainting, TheTriangleStandsBesideTheDashedFrame) {
    const QImage picture = draw({}, {CellKind::Missing, CellFlag::Warning, false});
    int top = 0;
    while (top < height && countIn(picture, QRect(20, top, width - 28, 1), Role::WarnMark) <= 20) {
        ++top;
    }
    ASSERT_LT(top, height);
    EXPECT_EQ(countIn(picture, QRect(0, top, 16, 1), Role::WarnMark), 0);
    // The right edge stays where it was.
    EXPECT_GT(countIn(picture, QRect(width - 8, top, 4, 19), Role::WarnMark), 5);
}

TEST(CellPainting, EmptyDashAndZeroAreUnlike) {
    const QImage empty = draw({}, {CellKind::Empty, {}, false});
    const QImage dash = draw({}, {CellKind::Dash, {}, false});
    const QImage zero = draw(QStringLiteral("0,0"), {CellKind::Computed, CellFlag::Muted, false});
    EXPECT_GT(lineRow(empty, Role::FieldLine), 0);
    EXPECT_EQ(lineRow(dash, Role::FieldLine), -1);
    EXPECT_EQ(inkSpan(empty, Role::Base, 3, height / 2), std::pair(-1, -1));
    EXPECT_NE(inkSpan(dash, Role::Base, 3, height - 4), std::pair(-1, -1));
    EXPECT_GT(inkSpan(zero, Role::Computed, 3, height - 4).first, width / 2);
}

TEST(CellPainting, ErrorHasFrameCornerAndSoftGround) {
    const QImage picture = draw(QStringLiteral("−0,3"), {CellKind::Entered, CellFlag::Error, false});
    EXPECT_TRUE(isRole(picture, 2, 2, Role::Error));
    EXPECT_TRUE(isRole(picture, 20, 4, Role::ErrorSoft));
    EXPECT_EQ(picture.pixelColor(50, 0), ui::color(Role::Error));
}

TEST(CellPainting, NoteIsACornerAtTheTopRight) {
    const QImage picture = draw(QStringLiteral("0,02"), {CellKind::Entered, CellFlag::Note, false});
    EXPECT_TRUE(isRole(picture, width - 3, 1, Role::Accent));
    EXPECT_TRUE(isRole(picture, width - 9, 1, Role::Base));
}

TEST(CellPainting, WarningTakesTheGutterBeforeIncompleteAndCorrected) {
    const CellState warned{CellKind::Total, CellFlag::Warning, true};
    const CellState all{CellKind::Total, CellFlag::Warning | CellFlag::Incomplete | CellFlag::Corrected, true};
    EXPECT_EQ(draw({}, all), draw({}, warned));
    const CellState incomplete{CellKind::Total, CellFlag::Incomplete, true};
    EXPECT_NE(draw({}, incomplete), draw({}, warned));
}

TEST(CellPainting, CurrentCellHasAFrameOfTwoPixels) {
    const QImage picture = draw(QStringLiteral("90,5"), {CellKind::Computed, {}, false}, CellFocus::Current);
    for (const int x : {0, 1, width - 3, width - 2}) {
        EXPECT_TRUE(isRole(picture, x, height / 2, Role::Accent)) << x;
    }
    EXPECT_TRUE(isRole(picture, 2, 3, Role::Computed));
}
