#pragma once

#include "ui/import/source_model.h"

#include <QWidget>

#include <optional>

class QTableView;

namespace ui {

class ChoiceHeader;

/// Somebody's sheet in sight: letters, choices, the heading that stays, and the lines below it, with what is wrong
/// marked. A heading may be pointed at with the mouse or with Shift and the arrows.
class SourceView : public QWidget {
    Q_OBJECT

public:
    explicit SourceView(QWidget* parent = nullptr);

    void show(const sheet::Sheet& sheet, const reading::TableMapping& mapping,
              const std::vector<reading::ColumnChoice>& choices);
    /// Columns whose figures are brought to another unit: the word that says so is set off.
    void setUnits(std::set<std::size_t> fields);
    void showNothing();
    void setLines(const std::vector<reading::MappedLine>& lines);
    /// Frames a field and brings it into sight.
    void frame(const std::optional<reading::SheetPlace>& place);
    /// All lines are shown until some are pointed at.
    void askHeading();
    [[nodiscard]] bool isAsking() const { return m_isAsking; }
    void stopAsking();
    [[nodiscard]] ChoiceHeader& choices() const { return *m_header; }
    [[nodiscard]] QTableView& headingView() const { return *m_heading; }
    [[nodiscard]] QTableView& bodyView() const { return *m_body; }

signals:
    void columnChosen(int column, const QString& key);
    void headingChosen(const reading::HeadingLines& lines);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void arrange();
    void shareWidth();
    void joinHeading();
    void fitHeading();
    void takeSelected();

    const sheet::Sheet* m_sheet = nullptr;
    reading::TableMapping m_mapping;
    SourceModel* m_above;
    SourceModel* m_below;
    ChoiceHeader* m_header;
    QTableView* m_heading;
    QTableView* m_body;
    std::optional<reading::SheetPlace> m_framed;
    bool m_isAsking = false;
};

}  // namespace ui
