#pragma once

#include "ui/form/form_header.h"

namespace ui {

/// The heading of the four stages: between them stand the signs of one line of calculation, × = →.
class StageHeader : public FormHeader {
    Q_OBJECT

public:
    using FormHeader::FormHeader;

    /// The first column of each stage after the first.
    void setStages(const QList<int>& firstColumns);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QList<int> m_stages;
};

}  // namespace ui
