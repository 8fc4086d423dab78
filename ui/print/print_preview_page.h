#pragma once

#include "core/document/page.h"
#include "ui/print/kit_button.h"
#include "ui/print/sheet_view.h"

#include <QString>
#include <QWidget>

#include <functional>
#include <memory>
#include <vector>

namespace ui {

class MessageStrip;
class PreviewBar;
class ThumbnailList;

/// One thing that can be printed: an appendix for its years.
struct PreviewChoice {
    QString name;  ///< «Приложение 2, 2016 год»
    int appendix = 0;
    std::vector<int> years;
    bool notes = false;  ///< notes to cells under the table
    bool isKit = false;  ///< several appendices, numbered through
    std::vector<int> kit{};  ///< those of a kit, as they are asked for
    bool briefHeading = false;  ///< later sheets repeat the numbers of columns alone
};

/// The page «Просмотр печати» of the main window: thumbnails, a sheet, saving as PDF and printing. It shows,
/// saves and prints the very same pages; where they come from is the window's business.
class PrintPreviewPage : public QWidget {
    Q_OBJECT

public:
    using PageSource = std::function<std::vector<document::Page>(const PreviewChoice&)>;

    explicit PrintPreviewPage(PageSource source, QWidget* parent = nullptr);

    void setChoices(std::vector<PreviewChoice> choices, int current);
    /// What a kit may hold; to be called before the choices.
    void setKit(const std::vector<KitTable>& tables);
    [[nodiscard]] KitButton& kit() const;
    /// Where saving begins to ask.
    void setFolder(const QString& folder) { m_folder = folder; }
    /// Asks the source again: the plan has changed. Keeps the sheet and the zoom.
    void refresh();
    [[nodiscard]] int sheetCount() const;
    [[nodiscard]] int currentSheet() const;
    /// Writes the pages in sight; a failure is said in the strip above the sheet.
    void saveTo(const QString& path);

signals:
    void closeRequested();
    void choiceChanged(int index);
    void sheetsChanged(int count);
    void saved(const QString& path);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void connectBar();
    void showChoice(int index);
    void showSheet(int sheet);
    void stepZoom(int steps);
    void setZoom(SheetZoom zoom, int percent);
    void chooseFileAndSave();
    void choosePrinterAndPrint();
    [[nodiscard]] const PreviewChoice* choice() const;

    PageSource m_source;
    std::vector<PreviewChoice> m_choices;
    int m_choice = 0;
    QString m_folder;
    std::shared_ptr<const std::vector<document::Page>> m_pages;
    PreviewBar* m_bar;
    MessageStrip* m_message;
    ThumbnailList* m_thumbnails;
    SheetView* m_sheet;
};

}  // namespace ui
