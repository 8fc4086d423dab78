#pragma once

#include <string>
#include <vector>

namespace form {

/// A bar of a chart beside a table: one row of it, or several together.
struct TableBar {
    std::string name;  ///< «0–4»; empty – the short name of its row
    std::vector<std::string> rows;
};

/// What stands beside a table where a picture says more than figures: [[table_chart]] of edition.toml.
struct TableChart {
    enum class Kind {
        Mirror,  ///< the first column to the left, the second to the right: men and women by age
        Pairs,  ///< both columns one under the other: plan and fact
        Sorted  ///< one column, the greatest on top
    };

    int appendix = 0;
    Kind kind = Kind::Sorted;
    std::string title;
    std::string first;  ///< key of a column
    std::string second;  ///< empty where the kind has one column
    std::string firstName;  ///< «мужчины»
    std::string secondName;
    std::vector<TableBar> bars;
};

}  // namespace form
