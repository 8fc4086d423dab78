#pragma once

#include "core/check/paper_verdict.h"

#include <QWidget>

class QPushButton;

namespace ui {

class ElidedLabel;
class RoleLabel;

/// Whether the plan may be printed without the mark «ПРОЕКТ», and what does not hinder. It blocks nothing.
class VerdictStrip : public QWidget {
    Q_OBJECT

public:
    explicit VerdictStrip(QWidget* parent = nullptr);

    void display(const check::PaperVerdict& verdict);
    /// What is seen, in one line.
    [[nodiscard]] QString words() const;

signals:
    void firstErrorRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    check::PaperVerdict m_verdict;
    ElidedLabel* m_words;
    ElidedLabel* m_harmless;
    QPushButton* m_first;
};

}  // namespace ui
