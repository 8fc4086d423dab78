#include "core/form/check_charts.h"

#include "core/form/file_faults.h"

#include <algorithm>
#include <map>
#include <set>

namespace form {

namespace {

/// The groups of one appendix: which group took which row.
class AppendixGroups {
public:
    AppendixGroups(const Appendix& appendix, FileFaults& faults) : m_appendix(appendix), m_faults(faults) {}

    void take(const ChartGroup& group) {
        for (const std::string& row : withChosen(group.rows, group.rowsUnder, wordsOf(group.rowsUnder))) {
            takeRow(group.name, row);
        }
    }

    /// After every group has taken its rows: a part of a grouped row would be counted with it and alone.
    void rejectParts() {
        for (const auto& [key, group] : m_taken) {
            std::set<std::string> parts;
            collectParts(*m_appendix.row(key), parts);
            for (const std::string& part : parts) {
                if (const auto found = m_taken.find(part); found != m_taken.end()) {
                    fault(found->second, "строка «" + part + "» входит в сумму строки «" + key + "» из «" + group
                                             + "»; ожидается одна из них.");
                }
            }
        }
    }

private:
    void takeRow(const std::string& group, const std::string& row) {
        if (m_appendix.row(row) == nullptr) {
            fault(group, "строки «" + row + "» нет в приложении " + std::to_string(m_appendix.number)
                             + "; ожидается номер строки.");
            return;
        }
        const auto [found, isNew] = m_taken.emplace(row, group);
        if (!isNew) {
            fault(group,
                  "строка «" + row + "» уже входит в «" + found->second + "»; ожидается одна группа у каждой строки.");
        }
    }

    void collectParts(const Row& row, std::set<std::string>& parts) const {
        for (const std::string& key : row.parts) {
            const Row* const part = m_appendix.row(key);
            if (part != nullptr && parts.insert(key).second) {
                collectParts(*part, parts);
            }
        }
    }

    void fault(const std::string& group, const std::string& sentence) {
        m_faults.addKey(0, "chart.rows", "«" + group + "»: " + sentence);
    }

    const Appendix& m_appendix;
    FileFaults& m_faults;
    std::map<std::string, std::string> m_taken;
};

}  // namespace

void checkCharts(const std::vector<ChartGroup>& groups, const std::vector<AppendixReading>& readings,
                 text::Findings& findings) {
    FileFaults faults("edition.toml", findings);
    for (const AppendixReading& reading : readings) {
        if (!reading.rowsRead) {
            continue;
        }
        AppendixGroups taken(reading.appendix, faults);
        for (const ChartGroup& group : groups) {
            if (group.appendix == reading.appendix.number) {
                taken.take(group);
            }
        }
        taken.rejectParts();
    }
    for (const ChartGroup& group : groups) {
        if (std::ranges::none_of(
                readings, [&](const AppendixReading& reading) { return reading.appendix.number == group.appendix; })) {
            faults.addKey(0, "chart.appendix",
                          "Приложения " + std::to_string(group.appendix) + " нет; ожидается номер приложения.");
        }
    }
}

}  // namespace form
