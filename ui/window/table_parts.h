#pragma once

#include <QString>

namespace ui {

class AppendixModel;
class GridView;
class MessageStrip;
class ShownPlan;

/// What everybody at work on the page of one table is given.
struct TableParts {
    ShownPlan& plan;
    AppendixModel& model;
    GridView& view;
    MessageStrip& strip;
};

/// One entry of a list that changes how a table looks.
struct TableChoice {
    int value;
    QString words;
};

}  // namespace ui
