#pragma once

#include "core/reading/table_mapping.h"

#include <QHeaderView>

#include <vector>

class QComboBox;

namespace ui {

/// Over each column of a sheet its letter, and under it what the column is: a choice of its own. What is taken is bold,
/// what is only compared is plain, two of one choice are red.
class ChoiceHeader : public QHeaderView {
    Q_OBJECT

public:
    explicit ChoiceHeader(QWidget* parent = nullptr);

    void show(const std::vector<reading::ColumnChoice>& choices, const reading::TableMapping& mapping, int columns);
    /// Null behind the last column that may be chosen.
    [[nodiscard]] QComboBox* box(int column) const;
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void chosen(int column, const QString& key);

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void place();
    QComboBox* makeBox(int column);
    void dress(int column, const reading::TableMapping& mapping);

    std::vector<QComboBox*> m_boxes;
    std::vector<reading::ColumnChoice> m_choices;
};

}  // namespace ui
