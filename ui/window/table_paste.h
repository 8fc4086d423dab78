#pragma once

#include "core/form/cell_rule.h"
#include "ui/window/table_parts.h"

#include <QModelIndex>
#include <QObject>

#include <optional>
#include <vector>

namespace reading {
struct TableFile;
}

namespace ui {

class BackgroundWork;
class PastePreview;
class TableFileReading;

/// The clipboard into a table: plain figures at once, a block that is none is looked at first.
class TablePaste : public QObject {
    Q_OBJECT

public:
    TablePaste(const TableParts& table, QWidget* page);

    void pasteInto(const QModelIndex& corner, bool withPreview);
    /// A table in a file is looked at first, whatever it holds; `sheet` of several, or the one that fits best.
    void openFile(const QString& path, const QString& sheet = {});
    /// Null until a file was opened.
    [[nodiscard]] TableFileReading* fileReading() const { return m_reading; }
    /// Null until something was pasted that is no plain block; hidden when it is closed.
    [[nodiscard]] PastePreview* preview() const { return m_preview; }

signals:
    /// A block was taken as it is.
    void pasted();
    void previewMade(ui::PastePreview& preview);
    /// Files will be read apart from the window.
    void readingMade(ui::BackgroundWork& work);
    /// It takes the place of the table, or gives it back.
    void previewShown(bool shown);

private:
    void openPreview(const QModelIndex& corner, const QString& text);
    void makePreview();
    void offerFile(const QString& path, const reading::TableFile& file);
    void refuseFile(const QString& path, const QStringList& reasons);
    void compareTaken();
    void showPreview(bool shown);
    [[nodiscard]] std::vector<std::vector<std::optional<form::CellAddress>>> cellsFrom(const QModelIndex& corner) const;
    [[nodiscard]] QList<int> shownRows() const;

    TableParts m_table;
    QWidget* m_page;
    PastePreview* m_preview = nullptr;
    QString m_file;  ///< that the preview shows; empty – the clipboard
    TableFileReading* m_reading = nullptr;
};

}  // namespace ui
