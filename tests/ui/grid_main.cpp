#include "ui/widgets/fonts.h"
#include "ui/widgets/planner_style.h"
#include "ui/widgets/theme.h"

#include <QApplication>

#include <gtest/gtest.h>

// Tests of the grid measure pixels: one theme, one style, no display.
int main(int argc, char** argv) {
    testing::InitGoogleTest(&argc, argv);
    // Also when the build lists the tests, without the environment of ctest.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setStyle(new ui::PlannerStyle);
    const ui::Theme theme(ui::Scheme::Light);
    ui::applyFonts(application);
    return RUN_ALL_TESTS();
}
