#pragma once

#include <QColor>
#include <QObject>
#include <QPalette>

namespace ui {

/// The named colours of the interface. A colour value stands in theme.cpp and nowhere else.
enum class Role {
    Base,
    Panel,
    Window,
    Computed,
    Closed,
    Total,
    Header,
    Grid,
    Border,
    Rule,
    Control,
    Text,
    Text2,
    Muted,
    Accent,
    OnAccent,
    AccentSoft,
    InputInk,
    FieldLine,
    Trace,
    Error,
    ErrorSoft,
    Warn,
    WarnMark,
    WarnSoft,
    Ok,
    OkSoft,
    Adjust,
    Down,
    Series1,
    Series2,
    Series3
};

enum class Scheme { System, Light, Dark };

/// The colour of a role in the light or the dark table.
[[nodiscard]] QColor roleColor(Role role, bool dark);

/// The scheme in force. One object lives beside the QApplication, made before the first window;
/// widgets paint through color(Role), so a switch needs no more than an update.
class Theme : public QObject {
    Q_OBJECT

public:
    /// Reads the system palette first: with Scheme::System it decides between light and dark.
    explicit Theme(Scheme scheme = Scheme::System, QObject* parent = nullptr);
    ~Theme() override;

    [[nodiscard]] Scheme scheme() const { return m_scheme; }
    [[nodiscard]] bool isDark() const;
    [[nodiscard]] QColor color(Role role) const { return roleColor(role, isDark()); }
    [[nodiscard]] QPalette palette() const;

    /// Gives the application the new palette and repaints every window.
    void setScheme(Scheme scheme);

    /// The theme of the application, or null before it is made.
    [[nodiscard]] static Theme* current();

signals:
    void changed();

private:
    void apply();

    Scheme m_scheme;
    bool m_systemIsDark;
};

/// The colour of a role in the current theme; the light one while there is no theme.
[[nodiscard]] QColor color(Role role);

/// `color(role)` mixed over `under`: 0 shows only `under`, 1 only the role.
[[nodiscard]] QColor tint(Role role, Role under, qreal share);

}  // namespace ui
