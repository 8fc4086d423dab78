#pragma once

#include <QListWidget>

#include <vector>

namespace ui {

/// A sheet of a file in the list: what it was recognised as.
struct ListedSheet {
    QString name;
    QString words;  ///< «приложение 2, 179 строк», «скрытый лист, не узнан»
    bool isKnown = false;
};

/// The sheets of a file, each with its name and what it is; one that fits no table has a dashed ring.
class SheetList : public QListWidget {
    Q_OBJECT

public:
    explicit SheetList(QWidget* parent = nullptr);

    void setSheets(const std::vector<ListedSheet>& sheets, int current);
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void sheetChosen(int sheet);
};

}  // namespace ui
