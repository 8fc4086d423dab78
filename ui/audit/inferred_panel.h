#pragma once

#include "core/audit/audit.h"

#include <QScrollArea>

class QLineEdit;
class QVBoxLayout;

namespace ui {

/// What a table rests on: people, КД, the way of computing, digits; each may be replaced by the act's own.
class InferredPanel : public QScrollArea {
    Q_OBJECT

public:
    explicit InferredPanel(QWidget* parent = nullptr);

    void setReport(const audit::TableQuestion& question, const audit::AuditReport& report);

signals:
    /// What the act says; an empty text – as inferred. «coefficient.kd» or a parameter of people.
    void given(const QString& parameter, const QString& text);

private:
    void addPeople(QVBoxLayout& column, const audit::TableQuestion& question, const audit::Inferred& inferred);
    void addKd(QVBoxLayout& column, const audit::Inferred& inferred);
    void addMethod(QVBoxLayout& column, const audit::Inferred& inferred);
    void addDigits(QVBoxLayout& column, const audit::TableQuestion& question, const audit::Inferred& inferred);
    void addCount(QVBoxLayout& column, const audit::AuditReport& report);
    void addField(QVBoxLayout& column, const QString& name, const QString& parameter, const QString& value,
                  bool isGiven);
};

}  // namespace ui
