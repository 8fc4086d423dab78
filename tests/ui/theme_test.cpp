#include "ui/widgets/accessible_widgets.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/key_names.h"
#include "ui/widgets/segmented_switch.h"
#include "ui/widgets/text_labels.h"
#include "ui/widgets/text_wrap.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QFontMetricsF>
#include <QImage>
#include <QKeySequence>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

#include <gtest/gtest.h>

#include <cmath>

namespace {

double luminance(const QColor& colour) {
    const auto part = [](double value) {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
}

double contrast(ui::Role ink, ui::Role ground, bool dark) {
    const double one = luminance(ui::roleColor(ink, dark)) + 0.05;
    const double two = luminance(ui::roleColor(ground, dark)) + 0.05;
    return std::max(one, two) / std::min(one, two);
}

}  // namespace

TEST(LinkButton, OfTheNarrowPassportLosesNoWord) {
    ui::LinkButton link(QStringLiteral("Подушевой норматив финансирования базовой программы ОМС, гр. 6"));
    link.setWordWrap(true);
    const int one = link.heightForWidth(link.sizeHint().width());
    EXPECT_EQ(link.heightForWidth(link.sizeHint().width() * 2 / 3), 2 * one - 1);
    EXPECT_LT(link.minimumSizeHint().width(), link.sizeHint().width() / 2);
}

TEST(KeyNames, HaveOneStyle) {
    // What the translations of Qt do to one of them.
    class OtherWords : public QTranslator {
    public:
        [[nodiscard]] bool isEmpty() const override { return false; }
        [[nodiscard]] QString translate(const char*, const char* source, const char*, int) const override {
            return qstrcmp(source, "Left") == 0 ? QStringLiteral("Влево") : QString();
        }
    };
    OtherWords other;
    ui::KeyNames keys;
    QApplication::installTranslator(&other);
    QApplication::installTranslator(&keys);
    const auto named = [](const QKeySequence& sequence) { return sequence.toString(QKeySequence::NativeText); };
    EXPECT_EQ(named(Qt::ALT | Qt::Key_Left), QStringLiteral("Alt+←"));
    EXPECT_EQ(named(Qt::CTRL | Qt::Key_PageDown), QStringLiteral("Ctrl+PgDn"));
    EXPECT_EQ(named(Qt::SHIFT | Qt::Key_F2), QStringLiteral("Shift+F2"));
    EXPECT_EQ(named(Qt::Key_Delete), QStringLiteral("Del"));
    QApplication::removeTranslator(&keys);
    QApplication::removeTranslator(&other);
}

TEST(OneLine, NeverEndsInsideAWordNorInsideAFigure) {
    const QFont font = QApplication::font();
    const QFontMetrics metrics(font);
    const QString name = QStringLiteral("Сокращение стационара");
    const int narrow = metrics.horizontalAdvance(QStringLiteral("Сокращение стацио"));
    EXPECT_EQ(ui::oneLine(name, font, metrics.horizontalAdvance(name)), name);
    EXPECT_EQ(ui::oneLine(name, font, narrow), QStringLiteral("Сокращение …"));
    const QString figure = QStringLiteral("17\u00A0462\u00A0123,4");
    EXPECT_EQ(ui::oneLine(figure, font, metrics.horizontalAdvance(figure) - 4), QStringLiteral("…"));
    // A file has a name of one word.
    EXPECT_TRUE(ui::oneLine(QStringLiteral("astrakhan-2015.tpgg"), font, 60).startsWith(QStringLiteral("as")));
}

TEST(Theme, GivesTheColourOfTheSpecification) {
    EXPECT_EQ(ui::roleColor(ui::Role::Accent, false), QColor(0x1C, 0x62, 0xB0));
    EXPECT_EQ(ui::roleColor(ui::Role::Accent, true), QColor(0x6F, 0xAE, 0xF5));
    EXPECT_EQ(ui::roleColor(ui::Role::WarnMark, false), QColor(0xB8, 0x6E, 0x00));
    EXPECT_EQ(ui::roleColor(ui::Role::Series3, true), QColor(0xA8, 0xB2, 0xBD));
}

TEST(Theme, KeepsTextReadableOnTheWorstGroundItStandsOn) {
    for (const bool dark : {false, true}) {
        EXPECT_GE(contrast(ui::Role::Muted, ui::Role::Total, dark), 4.5);
        EXPECT_GE(contrast(ui::Role::Muted, ui::Role::AccentSoft, dark), 4.5);
        EXPECT_GE(contrast(ui::Role::Text2, ui::Role::Total, dark), 4.5);
        EXPECT_GE(contrast(ui::Role::Text2, ui::Role::AccentSoft, dark), 4.5);
        EXPECT_GE(contrast(ui::Role::Error, ui::Role::ErrorSoft, dark), 4.5);
        EXPECT_GE(contrast(ui::Role::Warn, ui::Role::WarnSoft, dark), 4.5);
        EXPECT_GE(contrast(ui::Role::OnAccent, ui::Role::Accent, dark), 4.5);
        EXPECT_GE(contrast(ui::Role::InputInk, ui::Role::Base, dark), 4.5);
    }
}

TEST(Theme, TheOutlineOfAControlIsSeenOnEveryGroundItStandsOn) {
    for (const bool dark : {false, true}) {
        for (const ui::Role ground : {ui::Role::Base, ui::Role::Panel, ui::Role::Window}) {
            EXPECT_GE(contrast(ui::Role::Control, ground, dark), 3.0);
        }
    }
}

TEST(Theme, SwitchChangesPaletteAndIsAnnounced) {
    ui::Theme* theme = ui::Theme::current();
    ASSERT_NE(theme, nullptr);
    QSignalSpy changed(theme, &ui::Theme::changed);
    theme->setScheme(ui::Scheme::Dark);
    EXPECT_EQ(QApplication::palette().color(QPalette::Base), QColor(0x19, 0x1C, 0x20));
    EXPECT_EQ(ui::color(ui::Role::Text), QColor(0xE6, 0xE9, 0xEC));
    theme->setScheme(ui::Scheme::Light);
    EXPECT_EQ(QApplication::palette().color(QPalette::Base), QColor(0xFF, 0xFF, 0xFF));
    EXPECT_EQ(changed.count(), 2);
}

TEST(Icons, EveryOneIsDrawnInTheColourOfItsRole) {
    const QColor accent = ui::color(ui::Role::Accent);
    for (int icon = 0; icon <= static_cast<int>(ui::Icon::WarningHollow); ++icon) {
        const QImage picture = ui::iconPixmap(static_cast<ui::Icon>(icon), ui::Role::Accent, 16, 2.0).toImage();
        ASSERT_EQ(picture.size(), QSize(32, 32));
        int inked = 0;
        for (int y = 0; y < 32; ++y) {
            for (int x = 0; x < 32; ++x) {
                const QColor pixel = picture.pixelColor(x, y);
                inked += pixel.alpha() == 255 && pixel.rgb() == accent.rgb();
            }
        }
        EXPECT_GT(inked, 10) << "icon " << icon;
    }
}

TEST(Fonts, DigitsAreOfOneWidth) {
    const QFontMetricsF metrics(ui::font(ui::TextSize::Base));
    EXPECT_DOUBLE_EQ(metrics.horizontalAdvance(QLatin1Char('1')), metrics.horizontalAdvance(QLatin1Char('8')));
}

TEST(WrapText, EllipsisFallsBetweenWords) {
    const QFont font = ui::font(ui::TextSize::Secondary);
    const QString text = QStringLiteral("специализированная высокотехнологичная медицинская помощь");
    const int width = QFontMetrics(font).horizontalAdvance(QStringLiteral("специализированная высок …"));
    EXPECT_EQ(ui::wrapText(text, font, width, 1), QStringList{QStringLiteral("специализированная …")});
}

TEST(WrapText, WholeTextIsKeptWithoutALimit) {
    const QFont font = ui::font(ui::TextSize::Secondary);
    const QString text = QStringLiteral("в стационарных условиях, в том числе");
    EXPECT_EQ(ui::wrapText(text, font, 110).join(QLatin1Char(' ')), text);
}

TEST(SegmentedSwitch, ClickAndArrowsMoveTheChoice) {
    ui::SegmentedSwitch years(QStringLiteral("Год"));
    years.setItems({QStringLiteral("2015"), QStringLiteral("2016"), QStringLiteral("2017")});
    years.resize(years.sizeHint());
    QSignalSpy changed(&years, &ui::SegmentedSwitch::currentChanged);
    QTest::mouseClick(&years, Qt::LeftButton, {}, years.itemRect(2).center());
    EXPECT_EQ(years.current(), 2);
    QTest::keyClick(&years, Qt::Key_Left);
    EXPECT_EQ(years.current(), 1);
    EXPECT_EQ(changed.count(), 2);
    EXPECT_EQ(years.accessibleName(), QStringLiteral("Год"));
}

TEST(SegmentedSwitch, AScreenReaderHearsWhatIsChosenAndWhich) {
    ui::announceWidgets();
    ui::SegmentedSwitch years(QStringLiteral("Год"));
    years.setItems({QStringLiteral("2015"), QStringLiteral("2016"), QStringLiteral("2017")});
    years.setCurrent(1);
    QAccessibleInterface* group = QAccessible::queryAccessibleInterface(&years);
    ASSERT_NE(group, nullptr);
    EXPECT_EQ(group->text(QAccessible::Name), QStringLiteral("Год"));
    ASSERT_EQ(group->childCount(), 3);
    EXPECT_EQ(group->child(1)->role(), QAccessible::RadioButton);
    EXPECT_EQ(group->child(1)->text(QAccessible::Name), QStringLiteral("2016"));
    EXPECT_TRUE(group->child(1)->state().checked);
    EXPECT_EQ(group->indexOfChild(group->child(2)), 2);
    EXPECT_EQ(group->child(3), nullptr);
    group->child(2)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    EXPECT_EQ(years.current(), 2);
}
