#pragma once

#include "core/explain/passport.h"

#include <QWidget>

class QLineEdit;

namespace ui {

class Badge;
class ElidedLabel;

/// The line over a table: where the cursor stands, what kind of number it is, how it was got. For an input the
/// formula is a field to type in.
class FormulaLine : public QWidget {
    Q_OBJECT

public:
    explicit FormulaLine(QWidget* parent = nullptr);

    void showCell(const QString& place, const explain::Passport& passport, const QString& editText, bool editable);
    /// A figure of an earlier year: it stands beside the form, and is typed as it is.
    void showFact(const QString& place, const QString& unit, const QString& editText, bool editable);
    /// A label, a row number: no figure stands there.
    void showWords(const QString& place, const QString& words);
    void focusName();
    /// Where the figure is typed, with all of it marked.
    void focusFormula();
    [[nodiscard]] QWidget& formula() const;
    [[nodiscard]] QString formulaText() const;
    [[nodiscard]] QLineEdit& nameBox() const { return *m_name; }
    /// The place in sight again, whatever was typed over it.
    void restoreName();
    /// Where a value is typed; the name box beside it only asks for a place.
    [[nodiscard]] QLineEdit& valueField() const { return *m_formula; }

signals:
    /// «28», «стр. 28», «28 5»: what was typed into the name box.
    void placeRequested(const QString& text);
    void valueEntered(const QString& text);
    void leaveRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showPlace(const QString& place);

    QLineEdit* m_name;
    Badge* m_badge;
    QLineEdit* m_formula;
    ElidedLabel* m_unit;
    QString m_place;
    QString m_shown;
};

}  // namespace ui
