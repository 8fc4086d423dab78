#pragma once

#include <array>

struct GridDemoRow {
    const char* number;
    int level;
    const char* label;
    const char* shortLabel;
    const char* unit;
    std::array<const char*, 7> values;
};

extern const std::array<GridDemoRow, 51> gridDemoRows;
