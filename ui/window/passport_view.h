#pragma once

#include "core/explain/passport.h"
#include "core/explain/trend.h"

#include <QScrollArea>

class QGridLayout;
class QVBoxLayout;

namespace ui {

class ShownPlan;

/// The passport of a number: the value, how it was got, where its parts come from, where it is used.
class PassportView : public QScrollArea {
    Q_OBJECT

public:
    explicit PassportView(const ShownPlan& shownPlan, QWidget* parent = nullptr);

    void showCell(const form::CellAddress& cell);
    void showNothing(const QString& words);
    /// Everything in sight as plain text, line by line.
    [[nodiscard]] QString plainText() const { return m_plain.join(QLatin1Char('\n')); }

signals:
    void cellRequested(const form::CellAddress& cell);
    void parameterRequested(const QString& path);
    void correctionRequested();
    /// The years as a chart.
    void trendRequested();

private:
    void begin();
    void chainLinks();
    void finish();
    void addWordsHead(const explain::Passport& passport);
    void addTitle(const explain::Passport& passport);
    void addHead(const explain::Passport& passport);
    void addDerivation(const explain::Passport& passport);
    void addSources(const explain::Passport& passport);
    void addYears(const explain::Passport& passport);
    void addSketch(const explain::Trend& trend, const QString& change);
    void addUses(const explain::Passport& passport);
    void addSection(const QString& title);
    void addLine();
    void addText(const QString& text, bool bold = false);
    void addDetail(const QString& text, int indent = 0);
    void addRow(const QString& sign, const QString& words, const QString& value, bool bold = false);
    void addLink(const QString& words, const QString& value, const form::CellAddress& cell);

    const ShownPlan& m_shownPlan;
    QWidget* m_page = nullptr;
    QVBoxLayout* m_column = nullptr;
    QStringList m_plain;
};

}  // namespace ui
