#pragma once

#include "core/method/methods.h"

#include <QWidget>

class QPushButton;

namespace ui {

class RoleLabel;

/// What a method gives: the figure, the other results, the clause with its words, what is worth knowing, and the text
/// for the explanatory note.
class MethodResult : public QWidget {
    Q_OBJECT

public:
    explicit MethodResult(QWidget* parent = nullptr);

    /// A method that has no answer yet: only its clause.
    void show(const method::Description& method);
    void show(const method::Description& method, const method::Run& run);
    /// The last answer is no longer that of the fields.
    void setStale(bool isStale);

    [[nodiscard]] QString value() const;
    [[nodiscard]] QString others() const;
    [[nodiscard]] QString notices() const;
    [[nodiscard]] QString note() const;
    [[nodiscard]] QPushButton& copyButton() const { return *m_copy; }

    /// A part under the figures: what is done with them is in sight without scrolling.
    void addUnderResults(QWidget* part);
    void copyNote() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void showClause(const method::Description& method);
    void setPart(RoleLabel* title, RoleLabel* words, const QString& text);

    RoleLabel* m_value;
    RoleLabel* m_valueWords;
    RoleLabel* m_others;
    RoleLabel* m_act;
    RoleLabel* m_quote;
    RoleLabel* m_rules;
    RoleLabel* m_noticesTitle;
    RoleLabel* m_notices;
    RoleLabel* m_noteTitle;
    RoleLabel* m_note;
    QPushButton* m_copy;
};

}  // namespace ui
