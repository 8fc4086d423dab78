#pragma once

#include <QFont>
#include <QLineEdit>

namespace ui {

/// A formula cut for its line: the words give way first, the figures next, the result never.
struct FormulaParts {
    QString working;  ///< «Объём × … = 0,021 × 4 307,4 = 90,4554 ≈ »
    QString result;  ///< «90,5»
};

[[nodiscard]] FormulaParts fitFormula(const QString& formula, const QFont& font, int width);

/// The field of the formula line. Without focus a formula shows its result, in bold, whatever its length; with
/// focus it is a plain line to read and copy.
class FormulaField : public QLineEdit {
    Q_OBJECT

public:
    using QLineEdit::QLineEdit;

protected:
    void paintEvent(QPaintEvent* event) override;
};

}  // namespace ui
