#pragma once

#include "core/document/page.h"

#include <QListWidget>

#include <memory>
#include <vector>

namespace ui {

/// Small pictures of all sheets, one under another, with their numbers.
class ThumbnailList : public QListWidget {
    Q_OBJECT

public:
    explicit ThumbnailList(QWidget* parent = nullptr);

    /// Keeps the current sheet where there still is one.
    void setPages(std::shared_ptr<const std::vector<document::Page>> pages);
    [[nodiscard]] const document::Page* page(int sheet) const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::shared_ptr<const std::vector<document::Page>> m_pages;
};

}  // namespace ui
