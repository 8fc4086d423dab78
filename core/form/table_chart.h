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
    std::string firstWhole;  ///< key of the column that the first one is a part of; empty – of none
    std::string secondWhole;
    std::string partName;  ///< «подлежат»: what the bars are beside their wholes
    std::string wholeName;  ///< «застрахованы»
    std::string sentence;  ///< «Осмотру подлежат {part} из {whole} застрахованных»; empty – the title is enough
    std::string total;  ///< row whose figures the sentence says; empty – the bars added
    std::string empty;  ///< what is said while the table has no figures: «Численность по возрастам не введена»
    std::vector<TableBar> bars;
};

}  // namespace form
