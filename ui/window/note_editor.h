#pragma once

#include "core/form/cell_rule.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace ui {

class ShownPlan;

/// The note kept with an entered number, with a correction, or with a cell left empty on purpose. Written by the
/// button, by Ctrl+Enter, and when another cell is looked at.
class NoteEditor : public QWidget {
    Q_OBJECT

public:
    explicit NoteEditor(ShownPlan& shownPlan, QWidget* parent = nullptr);

    void showCell(const std::optional<form::CellAddress>& cell);
    [[nodiscard]] QPlainTextEdit& editor() const { return *m_text; }

public slots:
    void keep();

private:
    [[nodiscard]] std::optional<std::string> keptPath() const;
    [[nodiscard]] QString aboutOf(const std::optional<std::string>& path) const;

    ShownPlan& m_shownPlan;
    QLabel* m_about;
    QPlainTextEdit* m_text;
    QPushButton* m_keep;
    std::optional<form::CellAddress> m_cell;
    int m_year = 0;
    QString m_kept;
};

}  // namespace ui
