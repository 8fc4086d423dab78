#pragma once

#include "core/explain/norm_lines.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QLabel;
class QPushButton;
class QRadioButton;

namespace ui {

class ShownPlan;

/// «Перенести на год…»: the normatives of the year in sight as overrides of another, how many of them, one step of
/// undo.
class CopyBar : public QWidget {
    Q_OBJECT

public:
    explicit CopyBar(ShownPlan& shownPlan, QWidget* parent = nullptr);

    /// `chosen` are the lines the user has marked; fewer than two count as none.
    void open(std::vector<explain::NormLine> all, std::vector<explain::NormLine> chosen);
    [[nodiscard]] QComboBox& years() const { return *m_years; }
    [[nodiscard]] QRadioButton& chosenOnly() const { return *m_chosenOnly; }
    [[nodiscard]] QPushButton& copyButton() const { return *m_copy; }

signals:
    void copied(const QString& words);
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void showCount();
    void copy();
    [[nodiscard]] std::vector<scenario::Setting> settings(explain::CopyInto into) const;

    ShownPlan& m_shownPlan;
    std::vector<explain::NormLine> m_all;
    std::vector<explain::NormLine> m_chosen;
    QLabel* m_words;
    QComboBox* m_years;
    QRadioButton* m_emptyOnly;
    QRadioButton* m_chosenOnly;
    QPushButton* m_copy;
};

}  // namespace ui
