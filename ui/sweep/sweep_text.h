#pragma once

#include <QLineEdit>
#include <QString>
#include <QStringList>

#include <string>
#include <vector>

namespace ui {

/// Where a line of a description was typed.
struct SweepField {
    QString name{};  ///< «Параметр 1, до»
    QWidget* widget = nullptr;  ///< null: nobody typed this line
    QString sample{};
};

/// SPEC.toml written from fields, and which field stands behind each of its lines: the reader of descriptions checks
/// what was typed, and its faults lead back to the fields.
class SweepText {
public:
    void addTable(const QString& name);
    void addWords(const char* key, const QString& words, const SweepField& field = {});
    /// Text in quotes: the reader takes «0,318» as it is typed.
    void addNumber(const char* key, QLineEdit& typed, const QString& name, const QString& sample);
    /// A whole number; what is none goes in quotes, and the reader refuses it.
    void addWhole(const char* key, QLineEdit& typed, const QString& name, const QString& sample);
    void addYear(int year);
    void addRows(const std::vector<std::string>& rows, const SweepField& field);

    [[nodiscard]] const std::string& toml() const { return m_toml; }
    /// Lines count from 1.
    [[nodiscard]] const SweepField* fieldOfLine(int line) const;

private:
    void add(const QString& line, const SweepField& field);

    std::string m_toml;
    std::vector<SweepField> m_fields;
};

}  // namespace ui
