#pragma once

#include "core/form/cell_rule.h"

#include <QObject>

#include <cstddef>
#include <optional>

namespace ui {

class AppendixModel;
class GridView;
class MessageStrip;
class ShownPlan;

/// What is wrong with the code in the current cell of a list, and what can be done about it there: a code that stands
/// twice leads to the other row or is joined with it, letters among digits are mended.
class ListFaults : public QObject {
    Q_OBJECT

public:
    ListFaults(ShownPlan& plan, AppendixModel& model, GridView& grid, MessageStrip& strip);

private:
    enum class Step { None, Repeated, Joining, Mistyped };

    void look();
    [[nodiscard]] bool lookForRepeated(const form::CellAddress& cell, std::size_t place, std::size_t column);
    [[nodiscard]] bool lookForLetters(const form::CellAddress& cell, std::size_t place, std::size_t column);
    void tell(Step step, const QString& words, const QString& first, const QString& second = {});
    void forget();
    void takeFirst();
    void takeSecond();
    void askToJoin();
    void join();
    void mend();
    [[nodiscard]] QString rowWords(std::size_t place) const;

    ShownPlan& m_plan;
    AppendixModel& m_model;
    GridView& m_grid;
    MessageStrip& m_strip;
    Step m_step = Step::None;
    QString m_told;  ///< the sentence in the strip, which may be another's by now
    std::optional<form::CellAddress> m_cell;
    std::size_t m_place = 0;  ///< of the current row in the list
    std::size_t m_other = 0;  ///< of the row with the same code
    std::string m_mended;
};

}  // namespace ui
