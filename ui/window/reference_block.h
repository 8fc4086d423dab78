#pragma once

#include <QWidget>

class QGridLayout;

namespace ui {

class DraftDocument;

/// «Справочно» under the table of an appendix: an amount by year and per person, and the way to where it is entered.
class ReferenceBlock : public QWidget {
    Q_OBJECT

public:
    ReferenceBlock(const DraftDocument& document, int appendix, QWidget* parent = nullptr);

    [[nodiscard]] static bool isNeeded(const DraftDocument& document, int appendix);
    /// «95 000,0» of a year as shown, or «не введено».
    [[nodiscard]] QString shownTotal(int year) const;

signals:
    void parameterRequested(const QString& path, int year);

private:
    void refresh();

    const DraftDocument& m_document;
    int m_appendix;
    QGridLayout* m_grid;
};

}  // namespace ui
