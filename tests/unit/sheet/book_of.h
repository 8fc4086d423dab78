#pragma once

#include "core/sheet/read_workbook.h"

#include <gtest/gtest.h>

#include <string>

/// A book that must be read.
inline sheet::Workbook bookOf(const std::string& bytes) {
    auto book = sheet::readWorkbook(bytes);
    EXPECT_TRUE(book) << book.findings.front().told();
    return book ? std::move(*book.value) : sheet::Workbook{{sheet::Sheet{}}, false, {}};
}
