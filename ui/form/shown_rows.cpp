#include "ui/form/shown_rows.h"

#include "core/programme/filled_table.h"
#include "core/programme/list_rows.h"
#include "ui/plan/shown_plan.h"

#include <algorithm>

namespace ui {

ShownRows::ShownRows(const ShownPlan& plan, const form::Appendix& appendix) : m_plan(plan), m_appendix(appendix) {
    static_cast<void>(read());
}

bool ShownRows::read() {
    if (!isList()) {
        return false;
    }
    std::vector<form::Row> rows =
        programme::FilledTable(m_plan.edition(), m_plan.calculation(), m_appendix.number).rows(m_plan.year());
    m_newRow = -1;
    if (!m_plan.isReadOnly()) {
        form::Row next = *m_appendix.listRow;
        next.key = next.line = freeKeys(1).front();
        next.number = "+";
        next.label = next.labelShort = "Новая строка";
        m_newRow = static_cast<int>(rows.size() - m_appendix.rows.size());
        rows.insert(rows.begin() + m_newRow, std::move(next));
    }
    const bool same = std::ranges::equal(rows, m_rows, {}, &form::Row::key, &form::Row::key);
    m_rows = std::move(rows);
    return !same;
}

int ShownRows::count() const {
    return static_cast<int>(isList() ? m_rows.size() : m_appendix.rows.size());
}

const form::Row& ShownRows::at(int place) const {
    return (isList() ? m_rows : m_appendix.rows)[static_cast<std::size_t>(place)];
}

int ShownRows::indexOf(std::string_view key) const {
    if (!isList()) {
        return m_appendix.rowIndex(key);
    }
    const auto found = std::ranges::find(m_rows, key, &form::Row::key);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

std::vector<std::string> ShownRows::freeKeys(std::size_t count) const {
    return programme::freeRowKeys(m_appendix, m_plan.assignments(), count);
}

}  // namespace ui
