#include "ui/sweep/sweep_text.h"

#include <QRegularExpression>

namespace ui {
namespace {

QString quoted(QString words) {
    // What TOML cannot hold between quotes is no part of a number or a name either.
    static const QRegularExpression control(QStringLiteral("[\\x00-\\x1F\\x7F]"));
    words.replace(QLatin1Char('\\'), QStringLiteral("\\\\")).replace(QLatin1Char('"'), QStringLiteral("\\\""));
    return QLatin1Char('"') + words.remove(control) + QLatin1Char('"');
}

}  // namespace

void SweepText::add(const QString& line, const SweepField& field) {
    m_toml += line.toStdString() + '\n';
    m_fields.push_back(field);
}

void SweepText::addTable(const QString& name) {
    add(QStringLiteral("[[%1]]").arg(name), {});
}

void SweepText::addWords(const char* key, const QString& words, const SweepField& field) {
    add(QLatin1String(key) + QStringLiteral(" = ") + quoted(words), field);
}

void SweepText::addNumber(const char* key, QLineEdit& typed, const QString& name, const QString& sample) {
    addWords(key, typed.text().trimmed(), {name, &typed, sample});
}

void SweepText::addWhole(const char* key, QLineEdit& typed, const QString& name, const QString& sample) {
    static const QRegularExpression between(QStringLiteral("[\\s\\x{00A0}]+"));
    bool isWhole = false;
    const qlonglong number = QString(typed.text()).remove(between).toLongLong(&isWhole);
    add(QLatin1String(key) + QStringLiteral(" = ") + (isWhole ? QString::number(number) : quoted(typed.text())),
        {name, &typed, sample});
}

void SweepText::addYear(int year) {
    add(QStringLiteral("year = %1").arg(year), {});
}

void SweepText::addRows(const std::vector<std::string>& rows, const SweepField& field) {
    QStringList words;
    for (const std::string& row : rows) {
        words.append(quoted(QString::fromStdString(row)));
    }
    add(QStringLiteral("rows = [%1]").arg(words.join(QStringLiteral(", "))), field);
}

const SweepField* SweepText::fieldOfLine(int line) const {
    return line < 1 || line > static_cast<int>(m_fields.size()) ? nullptr
                                                                : &m_fields[static_cast<std::size_t>(line - 1)];
}

}  // namespace ui
