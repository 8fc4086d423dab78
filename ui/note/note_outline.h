#pragma once

#include "ui/note/note_words.h"

#include <QWidget>

#include <vector>

class QListWidget;

namespace ui {

/// «Разделы» beside the sheet: their names in up to three lines, how each stands to the plan, and what the signs mean.
class NoteOutline : public QWidget {
    Q_OBJECT

public:
    explicit NoteOutline(QWidget* parent = nullptr);

    void show(const std::vector<SectionLine>& sections);
    void setCurrent(const std::string& key);
    [[nodiscard]] QListWidget& list() const { return *m_list; }

signals:
    void sectionRequested(const std::string& key);

private:
    QListWidget* m_list;
    std::vector<SectionLine> m_sections;
};

}  // namespace ui
