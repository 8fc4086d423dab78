#pragma once

#include "core/form/parameter_path.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace check {
struct Deviation;
}

namespace ui {

class RoleLabel;

/// The justification of one deviation, whole: factor, document, reason, and the years it is for.
class DeviationForm : public QWidget {
    Q_OBJECT

public:
    explicit DeviationForm(QWidget* parent = nullptr);

    void setFactors(const QStringList& factors);
    /// `years` differ alike; of another deviation the form begins anew.
    void display(const check::Deviation* deviation, const std::vector<int>& years, bool readOnly);
    /// Takes what is being typed.
    void accept();
    [[nodiscard]] QPlainTextEdit& reason() const { return *m_reason; }
    [[nodiscard]] QComboBox& factor() const { return *m_factor; }
    [[nodiscard]] QCheckBox& allYears() const { return *m_allYears; }

signals:
    void entered(form::DeviationPart part, const QString& text, bool allYears);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void enterReason();

    QComboBox* m_factor;
    QLineEdit* m_document;
    QPlainTextEdit* m_reason;
    QCheckBox* m_allYears;
    RoleLabel* m_remark;
    QString m_shownReason;
    QString m_shownDocument;
    QString m_place;
};

}  // namespace ui
