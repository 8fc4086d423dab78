#pragma once

#include <QTranslator>

namespace ui {

/// Names of keys in menus and hints as the manual writes them: «Alt+←», «Ctrl+Del». Installed after the translations of
/// Qt, which name some keys in Russian and leave others in English.
class KeyNames : public QTranslator {
public:
    using QTranslator::QTranslator;

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char* context, const char* source, const char* disambiguation = nullptr,
                                    int count = -1) const override;
};

}  // namespace ui
