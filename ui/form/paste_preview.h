#pragma once

#include "core/reading/pasted_table.h"
#include "ui/widgets/background_work.h"

#include <QStringList>
#include <QWidget>

#include <memory>
#include <string>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

class ShownPlan;
class MessageStrip;
class PanelTitle;
class PasteList;
class PasteModel;
class SegmentedSwitch;

/// What is to be looked at before it is taken.
struct PasteOffer {
    QString title;  ///< «Вставка нормативов из буфера обмена»
    QString origin;  ///< the name of a file; empty – the clipboard
    std::string bytes;
    reading::PasteQuestion question;
    reading::BlockCells cells;  ///< where a block of figures would stand; none – rows are looked for
    bool choosesTarget = false;  ///< federal or territorial figures
    bool needsAct = false;  ///< the note is what the figures will be known by
    QStringList sheets{};  ///< of the file with such a heading, the one that was read first
    text::Findings remarks{};  ///< told above the values
};

/// The page that stands before every paste or load that is not a plain block: recognised, doubtful and rejected values,
/// and what would become of each. Taking is one step of undo.
class PastePreview : public QWidget {
    Q_OBJECT

public:
    explicit PastePreview(ShownPlan& shownPlan, QWidget* parent = nullptr);
    ~PastePreview() override;

    void open(PasteOffer offer);
    [[nodiscard]] PasteModel& model() const { return *m_model; }
    [[nodiscard]] PasteList& list() const { return *m_list; }
    [[nodiscard]] QLineEdit& act() const { return *m_act; }
    [[nodiscard]] QPushButton& takeButton() const { return *m_take; }
    [[nodiscard]] QComboBox& matching() const { return *m_matching; }
    [[nodiscard]] QComboBox& sheets() const { return *m_sheets; }
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QString message() const;
    /// The reading of a table too large to be read between two frames.
    [[nodiscard]] BackgroundWork& work() { return m_work; }

public slots:
    void take();

signals:
    void taken(int count);
    /// Another sheet of the file is to be read.
    void sheetChosen(const QString& name);
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeChoices();
    void addSheets(QHBoxLayout& choices);
    QWidget* makeFoot();
    void fillChoices();
    struct Reading;

    void read();
    void readApart(std::unique_ptr<Reading> job);
    void show(reading::PastedTable table);
    void showRead(const QString& fault);
    [[nodiscard]] std::unique_ptr<Reading> readingAs(int matching, std::string_view bytes) const;
    [[nodiscard]] int bestMatching() const;
    void showCounts();
    void copyRemarks() const;
    void tell(const text::Findings& findings);

    ShownPlan& m_shownPlan;
    PasteOffer m_offer;
    PasteModel* m_model;
    PanelTitle* m_title;
    SegmentedSwitch* m_filter;
    QComboBox* m_matching;
    QLabel* m_matchingLabel = nullptr;
    QLabel* m_measureLabel = nullptr;
    QComboBox* m_sheets;
    QLabel* m_sheetsLabel = nullptr;
    QComboBox* m_measure;
    QComboBox* m_target;
    QLabel* m_targetLabel = nullptr;
    QLineEdit* m_act;
    MessageStrip* m_strip;
    PasteList* m_list;
    QLabel* m_summary;
    QPushButton* m_take;
    std::shared_ptr<Reading> m_apart;  ///< what `m_work` reads
    /// Last: it stops its thread before anything the thread reads is gone.
    BackgroundWork m_work;
};

}  // namespace ui
