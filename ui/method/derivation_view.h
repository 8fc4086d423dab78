#pragma once

#include "core/method/answer.h"

#include <QWidget>

#include <vector>

namespace ui {

/// The derivation as on paper: fractions with a bar, figures, exact and rounded, and under each step what it is. It
/// grows with what it shows.
class DerivationView : public QWidget {
    Q_OBJECT

public:
    explicit DerivationView(QWidget* parent = nullptr);

    void setSteps(std::vector<method::Step> steps);
    /// Steps of figures that are no longer those in the fields.
    void setMuted(bool isMuted);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<method::Step> m_steps;
    bool m_isMuted = false;
};

}  // namespace ui
