#pragma once

#include "core/scenario/draft.h"

#include <QModelIndexList>
#include <QStringList>

#include <set>
#include <span>
#include <string>

namespace text {
struct CsvRecord;
}

namespace ui {

class AppendixModel;
class ShownPlan;

/// What is typed, pasted, cleared and filled into the cells of an appendix. Each deed is one step of undo, or nothing
/// at all and the reasons, one cell a line.
class CellEditing {
public:
    CellEditing(ShownPlan& plan, const AppendixModel& model);

    /// Into one cell; why it was refused, or nothing. A mark brings along those it is a part of.
    [[nodiscard]] QString enter(const QModelIndex& index, const QString& entered);
    [[nodiscard]] QStringList paste(const QString& text, const QModelIndex& corner, const QModelIndexList& chosen,
                                    const QList<int>& shownRows);
    [[nodiscard]] QStringList clear(const QModelIndexList& cells);
    /// What the parent scenario has stands again.
    [[nodiscard]] QStringList returnToParent(const QModelIndexList& cells);
    /// Of a list: these rows, in the year in sight.
    [[nodiscard]] QStringList removeRows(const QList<int>& rows);
    [[nodiscard]] QStringList mergeRows(const std::string& kept, const std::string& gone);
    [[nodiscard]] QStringList fillDown(const QModelIndexList& cells);

private:
    /// What a deed would enter, and what it cannot.
    struct Deed {
        std::vector<scenario::Setting> settings;
        QStringList refused;
    };
    [[nodiscard]] bool isMark(const QModelIndex& index) const;
    [[nodiscard]] QString titleOf(const std::vector<scenario::Setting>& settings) const;
    [[nodiscard]] form::CellAddress addressOf(const QModelIndex& index, const QString& value) const;
    [[nodiscard]] std::string keyOf(const QString& code, const std::string& free,
                                    const std::set<std::string>& taken) const;
    [[nodiscard]] scenario::Setting settingOf(const QModelIndex& index, const QString& value) const;
    [[nodiscard]] QString refusalOf(const QModelIndex& index, const QString& typed) const;
    void take(Deed& deed, const QModelIndex& cell, const QString& field) const;
    void takeWithParts(Deed& deed, const QModelIndex& cell, const QString& value) const;
    [[nodiscard]] bool takeBlock(Deed& deed, const std::vector<text::CsvRecord>& records, const QModelIndex& corner,
                                 const QList<int>& shownRows) const;
    void takeNewRows(Deed& deed, std::span<const text::CsvRecord> records, int section) const;
    [[nodiscard]] QStringList apply(Deed deed, const QString& title);

    ShownPlan& m_plan;
    const AppendixModel& m_model;
};

}  // namespace ui
