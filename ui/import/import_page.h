#pragma once

#include "core/reading/table_shape.h"
#include "ui/import/source_reading.h"

#include <QWidget>

#include <vector>

class QBoxLayout;
class QCheckBox;
class QLabel;
class QPushButton;
class QSplitter;

namespace ui {

class Badge;
class ElidedLabel;
class ImportList;
class ImportModel;
class ImportSession;
class ImportSide;
class LinkButton;
class MessageStrip;
class PanelTitle;
class SegmentedSwitch;
class ShownPlan;
class SourceView;

/// What was taken: where to look for it, and what the file says otherwise.
struct TakenImport {
    int appendix = 0;
    int year = 0;
    std::vector<form::CellAddress> cells;
    QStringList remarks;
};

/// «Импорт таблицы»: a table of a file or a clipboard beside the form. Sheets at the left, the source above, the cells
/// by verdict below. Nothing is written before it is taken, in one step of undo.
class ImportPage : public QWidget {
    Q_OBJECT

public:
    explicit ImportPage(ShownPlan& plan, QWidget* parent = nullptr);
    ~ImportPage() override;

    void open(const ImportSource& source);
    /// What a user has chosen for files headed alike.
    void setShapes(std::vector<reading::TableShape> shapes);

    [[nodiscard]] ImportSession& session() const { return *m_session; }
    [[nodiscard]] ImportModel& model() const { return *m_model; }
    [[nodiscard]] ImportList& list() const { return *m_list; }
    [[nodiscard]] ImportSide& side() const { return *m_side; }
    [[nodiscard]] SourceView& source() const { return *m_source; }
    [[nodiscard]] QPushButton& takeButton() const { return *m_take; }
    [[nodiscard]] QCheckBox& remember() const { return *m_remember; }
    [[nodiscard]] MessageStrip& strip() const { return *m_strip; }
    [[nodiscard]] LinkButton& otherHeading() const { return *m_other; }
    [[nodiscard]] BackgroundWork& work() const { return m_reading->work(); }
    /// «Отмечена 261 ячейка, из них 2 сомнительные», or why nothing can be taken.
    [[nodiscard]] QString summary() const;

public slots:
    void take();

signals:
    void taken(const ui::TakenImport& import);
    void shapeChosen(const reading::TableShape& shape);
    void otherFileRequested();
    /// «Файл прочитан: 268 ячеек за 0,2 с. В план ничего не записано до принятия»
    void told(const QString& remark);
    /// Without anything taken.
    void left();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    enum class Asked { Nothing, KnownShape, OtherYear };

    void arrange();
    QWidget* makeFileLine();
    QWidget* makeFilterLine();
    QWidget* makeFoot();
    void connectParts();
    void showSource(const SourceReading::Result& result);
    void refuse(const QString& path, const QStringList& reasons);
    void showSheet();
    void showMapping();
    void showTitle();
    void showStrip();
    void showCounts();
    void chooseFilter(int filter);
    void copyRemarks() const;
    [[nodiscard]] QString origin() const;
    [[nodiscard]] QString whyNot() const;

    ShownPlan& m_plan;
    ImportSession* m_session;
    SourceReading* m_reading;
    ImportModel* m_model;
    PanelTitle* m_title;
    MessageStrip* m_strip;
    ImportSide* m_side;
    ElidedLabel* m_headingWords = nullptr;
    LinkButton* m_other = nullptr;
    ElidedLabel* m_hint = nullptr;
    QPushButton* m_remarks = nullptr;
    Badge* m_known = nullptr;
    SourceView* m_source;
    QBoxLayout* m_middle = nullptr;
    QSplitter* m_split = nullptr;
    SegmentedSwitch* m_filter;
    QCheckBox* m_onlyChanges = nullptr;
    ImportList* m_list;
    QCheckBox* m_remember = nullptr;
    QLabel* m_summary;
    QPushButton* m_take;
    Asked m_asked = Asked::Nothing;
    bool m_isTaking = false;
    bool m_isSmall = false;
};

}  // namespace ui
