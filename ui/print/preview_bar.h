#pragma once

#include "ui/print/kit_button.h"
#include "ui/print/sheet_view.h"

#include <QStringList>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace ui {

enum class Icon;

/// The head line of the preview: what is shown, which sheet, how large, and the two acts.
class PreviewBar : public QWidget {
    Q_OBJECT

public:
    explicit PreviewBar(QWidget* parent = nullptr);

    void setChoices(const QStringList& names, int current);
    void setSheet(int sheet, int count);
    void showZoom(SheetZoom zoom, int percent);
    [[nodiscard]] bool notesWanted() const;
    [[nodiscard]] bool briefHeadingWanted() const;
    /// Seen beside a kit only.
    [[nodiscard]] KitButton& kit() const { return *m_kit; }
    void showKit(bool isKit);

signals:
    void choiceChanged(int index);
    void sheetRequested(int sheet);
    void zoomRequested(ui::SheetZoom zoom, int percent);
    void zoomStepRequested(int steps);
    void notesToggled(bool wanted);
    void headingToggled(bool brief);
    void saveRequested();
    void printRequested();
    void closeRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QToolButton* addTool(QHBoxLayout* layout, Icon icon, const QString& name);
    void addChoice(QHBoxLayout* layout);
    void addSheetControls(QHBoxLayout* layout);
    void addZoomControls(QHBoxLayout* layout);
    void addActs(QHBoxLayout* layout);
    void fit();

    QLabel* m_title = nullptr;
    QToolButton* m_zoomOut = nullptr;
    QToolButton* m_zoomIn = nullptr;
    QPushButton* m_save = nullptr;
    QComboBox* m_choice = nullptr;
    QToolButton* m_previous = nullptr;
    QLineEdit* m_sheet = nullptr;
    QLabel* m_count = nullptr;
    QToolButton* m_next = nullptr;
    QComboBox* m_zoom = nullptr;
    QCheckBox* m_notes = nullptr;
    QCheckBox* m_briefHeading = nullptr;
    KitButton* m_kit = nullptr;
    int m_current = 0;
    int m_sheets = 0;
};

}  // namespace ui
