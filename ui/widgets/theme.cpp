#include "ui/widgets/theme.h"

#include <QApplication>
#include <QWidget>

#include <array>

namespace ui {
namespace {

struct Shade {
    Role role;
    QRgb light;
    QRgb dark;
};

// In the order of Role; the static_assert below holds them together.
constexpr std::array shades{Shade{Role::Base, 0xFFFFFF, 0x191C20},       Shade{Role::Panel, 0xF7F8FA, 0x202428},
                            Shade{Role::Window, 0xEDF0F3, 0x24282D},     Shade{Role::Computed, 0xF5F6F8, 0x1F2327},
                            Shade{Role::Closed, 0xECEEF1, 0x24282C},     Shade{Role::Total, 0xE7EBF0, 0x2B3138},
                            Shade{Role::Header, 0xE9ECF0, 0x2A2F35},     Shade{Role::Grid, 0xDDE1E6, 0x343A41},
                            Shade{Role::Border, 0xC3CAD2, 0x454C55},     Shade{Role::Rule, 0x9AA4AF, 0x66707B},
                            Shade{Role::Control, 0x7F8A96, 0x6B7580},    Shade{Role::Text, 0x1A2026, 0xE6E9EC},
                            Shade{Role::Text2, 0x515C67, 0xAEB7C0},      Shade{Role::Muted, 0x5D6873, 0x9CA6B0},
                            Shade{Role::Accent, 0x1C62B0, 0x6FAEF5},     Shade{Role::OnAccent, 0xFFFFFF, 0x0E1720},
                            Shade{Role::AccentSoft, 0xDCE8F6, 0x213C59}, Shade{Role::InputInk, 0x0C4A92, 0xA3CDFF},
                            Shade{Role::FieldLine, 0x6F95C6, 0x4F76A5},  Shade{Role::Trace, 0x4487D0, 0x4C8AD0},
                            Shade{Role::Error, 0xB3261E, 0xFF8A80},      Shade{Role::ErrorSoft, 0xFBE8E6, 0x43211F},
                            Shade{Role::Warn, 0x7A4A00, 0xF3BF5A},       Shade{Role::WarnMark, 0xB86E00, 0xF3BF5A},
                            Shade{Role::WarnSoft, 0xFFF3D6, 0x3A2F17},   Shade{Role::Ok, 0x1D7440, 0x7CCB95},
                            Shade{Role::OkSoft, 0xE3F2E8, 0x1D3526},     Shade{Role::Adjust, 0x6A479C, 0xC3A6F2},
                            Shade{Role::Down, 0x9A5200, 0xF0A35A},       Shade{Role::Series1, 0x1C62B0, 0x6FAEF5},
                            Shade{Role::Series2, 0xCF7717, 0xF0A35A},    Shade{Role::Series3, 0x5F6B77, 0xA8B2BD}};

constexpr bool standInOrder() {
    for (std::size_t place = 0; place < shades.size(); ++place) {
        if (static_cast<std::size_t>(shades[place].role) != place) {
            return false;
        }
    }
    return shades.back().role == Role::Series3;
}
static_assert(standInOrder(), "the colour table follows the order of Role");

// One theme per application, as there is one QApplication; set and cleared by its own lifetime.
Theme* currentTheme = nullptr;

}  // namespace

QColor roleColor(Role role, bool dark) {
    const Shade& shade = shades[static_cast<std::size_t>(role)];
    return QColor::fromRgb(dark ? shade.dark : shade.light);
}

Theme::Theme(Scheme scheme, QObject* parent)
    : QObject(parent),
      m_scheme(scheme),
      m_systemIsDark(QApplication::palette().color(QPalette::Window).lightness()
                     < QApplication::palette().color(QPalette::WindowText).lightness()) {
    currentTheme = this;
    apply();
}

Theme::~Theme() {
    if (currentTheme == this) {
        currentTheme = nullptr;
    }
}

Theme* Theme::current() {
    return currentTheme;
}

bool Theme::isDark() const {
    switch (m_scheme) {
    case Scheme::Light:
        return false;
    case Scheme::Dark:
        return true;
    case Scheme::System:
        return m_systemIsDark;
    }
    return false;
}

void Theme::setScheme(Scheme scheme) {
    if (m_scheme == scheme) {
        return;
    }
    m_scheme = scheme;
    apply();
    emit changed();
}

void Theme::apply() {
    QApplication::setPalette(palette());
    const auto widgets = QApplication::allWidgets();
    for (QWidget* widget : widgets) {
        widget->update();
    }
}

QPalette Theme::palette() const {
    QPalette result;
    const auto set = [&](QPalette::ColorRole place, Role role) { result.setColor(place, color(role)); };
    set(QPalette::Window, Role::Window);
    set(QPalette::WindowText, Role::Text);
    set(QPalette::Base, Role::Base);
    set(QPalette::AlternateBase, Role::Panel);
    set(QPalette::Text, Role::Text);
    set(QPalette::Button, Role::Base);
    set(QPalette::ButtonText, Role::Text);
    set(QPalette::BrightText, Role::Error);
    set(QPalette::Highlight, Role::Accent);
    set(QPalette::HighlightedText, Role::OnAccent);
    set(QPalette::PlaceholderText, Role::Muted);
    set(QPalette::Link, Role::Accent);
    set(QPalette::LinkVisited, Role::Accent);
    set(QPalette::ToolTipBase, Role::Base);
    set(QPalette::ToolTipText, Role::Text);
    set(QPalette::Light, Role::Base);
    set(QPalette::Midlight, Role::Grid);
    set(QPalette::Mid, Role::Border);
    set(QPalette::Dark, Role::Rule);
    set(QPalette::Shadow, Role::Control);
    for (const auto place : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        result.setColor(QPalette::Disabled, place, color(Role::Muted));
    }
    return result;
}

QColor color(Role role) {
    return roleColor(role, currentTheme != nullptr && currentTheme->isDark());
}

QColor tint(Role role, Role under, qreal share) {
    const QColor over = color(role);
    const QColor below = color(under);
    const auto mix = [share](int top, int bottom) { return qRound(share * top + (1.0 - share) * bottom); };
    return QColor(mix(over.red(), below.red()), mix(over.green(), below.green()), mix(over.blue(), below.blue()));
}

}  // namespace ui
