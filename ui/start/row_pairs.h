#pragma once

#include "core/form/edition.h"
#include "core/scenario/row_match.h"

#include <QString>

#include <vector>

namespace ui {

/// What became of a row between two editions of the form.
enum class RowFate { Matched, Split, Vanished, Added };

/// One line of the page that carries last year's plan over.
struct RowPair {
    RowFate fate = RowFate::Matched;
    int appendix = 0;
    QString before;  ///< «28  Скорая медицинская помощь»; empty for a new row
    QString after;
    QString remark;

    friend bool operator==(const RowPair&, const RowPair&) = default;
};

/// Every row of both editions once, in the order of the earlier form, new rows of an appendix after its last.
[[nodiscard]] std::vector<RowPair> rowPairs(const scenario::RowMatch& match, const form::Edition& before,
                                            const form::Edition& after);

}  // namespace ui
