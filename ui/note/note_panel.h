#pragma once

#include "ui/note/note_words.h"

#include <QScrollArea>

class QPushButton;
class QVBoxLayout;

namespace ui {

/// What the panel says of the section at the cursor.
struct SectionFacts {
    SectionLine line;
    QString composed;  ///< «Составлен 10.01.2022, 16:20»
    std::vector<note::Difference> differences;
    std::size_t authorsParagraphs = 0;
    std::size_t editedParagraphs = 0;
    std::size_t figures = 0;
    QStringList tables;
    /// What is missing: its name, and the parameter that is to be entered.
    std::vector<std::pair<QString, QString>> missing;
};

/// The panel beside the sheet: what changed in a section, what stays, what it is bound to and what it lacks.
class NotePanel : public QScrollArea {
    Q_OBJECT

public:
    explicit NotePanel(QWidget* parent = nullptr);

    void show(const SectionFacts& facts, bool readOnly);
    [[nodiscard]] QPushButton* renewButton() const { return m_renew; }

signals:
    void renewRequested();
    void parameterRequested(const QString& path);
    void tableRequested(int table);

private:
    void addGroup(const QString& title);
    void addLine(const QString& name, const QString& figure);
    void addWords(const QString& words, Role role);
    void addDifferences(const std::vector<note::Difference>& differences);

    QWidget* m_inside = nullptr;
    QVBoxLayout* m_column = nullptr;
    QPushButton* m_renew = nullptr;
};

}  // namespace ui
