#pragma once

#include "core/form/cell_rule.h"
#include "ui/window/table_parts.h"

#include <QModelIndex>
#include <QObject>

#include <optional>
#include <vector>

namespace ui {

class PastePreview;

/// The clipboard into a table: plain figures at once, a block that is none is looked at first.
class TablePaste : public QObject {
    Q_OBJECT

public:
    TablePaste(const TableParts& table, QWidget* page);

    void pasteInto(const QModelIndex& corner, bool withPreview);
    /// Null until something was pasted that is no plain block; hidden when it is closed.
    [[nodiscard]] PastePreview* preview() const { return m_preview; }

signals:
    /// A block was taken as it is.
    void pasted();
    void previewMade(ui::PastePreview& preview);
    /// The clipboard holds a table with headings of the form, which is looked at on a page of its own.
    void tableFound(const QByteArray& bytes);
    /// It takes the place of the table, or gives it back.
    void previewShown(bool shown);

private:
    void openPreview(const QModelIndex& corner, const QString& text);
    void makePreview();
    bool offerTable();
    void showPreview(bool shown);
    [[nodiscard]] std::vector<std::vector<std::optional<form::CellAddress>>> cellsFrom(const QModelIndex& corner) const;
    [[nodiscard]] QList<int> shownRows() const;

    TableParts m_table;
    QWidget* m_page;
    PastePreview* m_preview = nullptr;
};

}  // namespace ui
