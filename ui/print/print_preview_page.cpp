#include "ui/print/print_preview_page.h"

#include "ui/print/pdf.h"
#include "ui/print/preview_bar.h"
#include "ui/print/printing.h"
#include "ui/print/thumbnail_list.h"
#include "ui/widgets/file_question.h"
#include "ui/widgets/message_strip.h"

#include <QDir>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPrintDialog>
#include <QPrinter>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace ui {

namespace {

constexpr std::array zoomSteps{25, 33, 50, 75, 100, 125, 150, 200, 300, 400};

/// The step above or below what is in sight now.
int nextStep(int percent, int steps) {
    if (steps > 0) {
        const auto above = std::ranges::upper_bound(zoomSteps, percent);
        return above == zoomSteps.end() ? zoomSteps.back() : *above;
    }
    const auto notBelow = std::ranges::lower_bound(zoomSteps, percent);
    return notBelow == zoomSteps.begin() ? zoomSteps.front() : *std::prev(notBelow);
}

}  // namespace

PrintPreviewPage::PrintPreviewPage(PageSource source, QWidget* parent)
    : QWidget(parent),
      m_source(std::move(source)),
      m_pages(std::make_shared<const std::vector<document::Page>>()),
      m_bar(new PreviewBar(this)),
      m_message(new MessageStrip(this)),
      m_thumbnails(new ThumbnailList(this)),
      m_sheet(new SheetView(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_message);
    auto* sheets = new QHBoxLayout;
    sheets->setSpacing(0);
    sheets->addWidget(m_thumbnails);
    sheets->addWidget(m_sheet, 1);
    layout->addLayout(sheets, 1);
    m_message->dismiss();
    setFocusProxy(m_sheet);
    connectBar();
}

void PrintPreviewPage::connectBar() {
    connect(m_bar, &PreviewBar::choiceChanged, this, [this](int index) {
        showChoice(index);
        emit choiceChanged(index);
    });
    connect(m_bar, &PreviewBar::sheetRequested, m_thumbnails,
            [this](int sheet) { m_thumbnails->setCurrentRow(sheet); });
    connect(m_bar, &PreviewBar::notesToggled, this, [this] { refresh(); });
    connect(m_bar, &PreviewBar::headingToggled, this, [this] { refresh(); });
    connect(&m_bar->kit(), &KitButton::chosenChanged, this, [this] { refresh(); });
    connect(m_bar, &PreviewBar::zoomRequested, this, &PrintPreviewPage::setZoom);
    connect(m_bar, &PreviewBar::zoomStepRequested, this, &PrintPreviewPage::stepZoom);
    connect(m_bar, &PreviewBar::saveRequested, this, &PrintPreviewPage::chooseFileAndSave);
    connect(m_bar, &PreviewBar::printRequested, this, &PrintPreviewPage::choosePrinterAndPrint);
    connect(m_bar, &PreviewBar::closeRequested, this, &PrintPreviewPage::closeRequested);
    connect(m_thumbnails, &QListWidget::currentRowChanged, this, &PrintPreviewPage::showSheet);
    connect(m_sheet, &SheetView::zoomStepRequested, this, &PrintPreviewPage::stepZoom);
    connect(m_sheet, &SheetView::stepRequested, this, [this](int sheets) {
        m_thumbnails->setCurrentRow(std::clamp(currentSheet() + sheets, 0, std::max(0, sheetCount() - 1)));
    });
}

void PrintPreviewPage::setChoices(std::vector<PreviewChoice> choices, int current) {
    m_choices = std::move(choices);
    QStringList names;
    for (const PreviewChoice& choice : m_choices) {
        names.append(choice.name);
    }
    m_bar->setChoices(names, current);
    showChoice(current);
}

void PrintPreviewPage::setKit(const std::vector<KitTable>& tables) {
    m_bar->kit().setTables(tables);
}

KitButton& PrintPreviewPage::kit() const {
    return m_bar->kit();
}

void PrintPreviewPage::showChoice(int index) {
    m_choice = index;
    m_bar->showKit(choice() != nullptr && choice()->isKit);
    m_message->dismiss();
    refresh();
    m_thumbnails->setCurrentRow(0);
}

void PrintPreviewPage::refresh() {
    std::vector<document::Page> pages;
    if (const PreviewChoice* chosen = choice(); chosen != nullptr) {
        PreviewChoice wanted = *chosen;
        wanted.notes = m_bar->notesWanted();
        wanted.briefHeading = m_bar->briefHeadingWanted();
        wanted.kit.assign(m_bar->kit().chosen().begin(), m_bar->kit().chosen().end());
        pages = m_source(wanted);
    }
    m_pages = std::make_shared<const std::vector<document::Page>>(std::move(pages));
    m_thumbnails->setPages(m_pages);
    showSheet(currentSheet());
    emit sheetsChanged(sheetCount());
}

int PrintPreviewPage::sheetCount() const {
    return static_cast<int>(m_pages->size());
}

int PrintPreviewPage::currentSheet() const {
    return m_thumbnails->currentRow();
}

void PrintPreviewPage::showSheet(int sheet) {
    const document::Page* page = m_thumbnails->page(sheet);
    m_sheet->setPage(page == nullptr ? std::nullopt : std::optional(*page));
    m_bar->setSheet(std::max(0, sheet), sheetCount());
    m_sheet->setAccessibleDescription(tr("Лист %1 из %2").arg(std::max(0, sheet) + 1).arg(sheetCount()));
}

void PrintPreviewPage::stepZoom(int steps) {
    if (steps != 0) {
        setZoom(SheetZoom::Percent, nextStep(m_sheet->percent(), steps));
    }
}

void PrintPreviewPage::setZoom(SheetZoom zoom, int percent) {
    m_sheet->setZoom(zoom, percent);
    m_bar->showZoom(zoom, percent);
}

void PrintPreviewPage::saveTo(const QString& path) {
    const PreviewChoice* chosen = choice();
    if (chosen == nullptr) {
        return;
    }
    try {
        writePdf(*m_pages, chosen->name, path);
    } catch (const std::runtime_error& error) {
        m_message->display(StripKind::Error, QString::fromUtf8(error.what()));
        return;
    }
    m_message->displayDone(QStringLiteral("Сохранено: ") + QDir::toNativeSeparators(path));
    emit saved(path);
}

void PrintPreviewPage::chooseFileAndSave() {
    const PreviewChoice* chosen = choice();
    if (chosen == nullptr) {
        return;
    }
    const QString path =
        askFileToSave(this, {tr("Сохранить PDF"), QDir(m_folder).filePath(chosen->name + QStringLiteral(".pdf")),
                             tr("Документ PDF (*.pdf)"), QStringLiteral("pdf")});
    if (!path.isEmpty()) {
        saveTo(path);
    }
}

void PrintPreviewPage::choosePrinterAndPrint() {
    const PreviewChoice* chosen = choice();
    if (chosen == nullptr) {
        return;
    }
    QPrinter printer(QPrinter::HighResolution);
    prepareForSheets(printer, m_pages->empty() ? document::Sheet() : m_pages->front().sheet, chosen->name);
    QPrintDialog dialog(&printer, this);
    dialog.setWindowTitle(tr("Печать"));
    dialog.setMinMax(1, std::max(1, sheetCount()));
    dialog.setOption(QAbstractPrintDialog::PrintCurrentPage);
    if (dialog.exec() != QDialog::Accepted) {
        return;
    }
    if (dialog.printRange() == QAbstractPrintDialog::CurrentPage) {
        printer.setFromTo(currentSheet() + 1, currentSheet() + 1);
    }
    try {
        printPages(printer, *m_pages);
    } catch (const std::runtime_error& error) {
        m_message->display(StripKind::Error, QString::fromUtf8(error.what()));
    }
}

void PrintPreviewPage::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        emit closeRequested();
    } else if (event->key() == Qt::Key_0 && event->modifiers() == Qt::ControlModifier) {
        setZoom(SheetZoom::WholeSheet, 0);
    } else {
        QWidget::keyPressEvent(event);
    }
}

const PreviewChoice* PrintPreviewPage::choice() const {
    const bool exists = m_choice >= 0 && static_cast<std::size_t>(m_choice) < m_choices.size();
    return exists ? &m_choices[static_cast<std::size_t>(m_choice)] : nullptr;
}

}  // namespace ui
