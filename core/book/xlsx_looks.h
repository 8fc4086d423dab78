#pragma once

#include "core/book/book.h"

#include <map>

struct lxw_format;
struct lxw_workbook;

namespace book {

/// The looks of one workbook; each is made once.
class XlsxLooks {
public:
    explicit XlsxLooks(lxw_workbook* workbook) : m_workbook(workbook) {}

    [[nodiscard]] lxw_format* of(const Look& look);

private:
    lxw_workbook* m_workbook;
    std::map<Look, lxw_format*> m_made;
};

}  // namespace book
