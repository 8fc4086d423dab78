#include "ui/start/row_pairs.h"

#include <QStringList>

#include <algorithm>

namespace ui {
namespace {

QString nameOf(const form::Edition& edition, int appendix, const std::string& number) {
    const form::Appendix* table = edition.appendix(appendix);
    const form::Row* row = table == nullptr ? nullptr : table->row(number);
    const std::string label = row == nullptr ? "" : row->labelShort.empty() ? row->label : row->labelShort;
    return QString::fromStdString(number + "  " + label);
}

class Pairing {
public:
    Pairing(const scenario::RowMatch& match, const form::Edition& before, const form::Edition& after)
        : m_match(match), m_before(before), m_after(after) {}

    [[nodiscard]] RowPair ofOld(int appendix, const std::string& number) const {
        const scenario::MatchedRow* same = m_match.successor(appendix, number);
        const auto split = std::ranges::find_if(m_match.split, [&](const scenario::SplitRow& row) {
            return row.row.appendix == appendix && row.row.row == number;
        });
        RowPair pair{same == nullptr ? RowFate::Vanished : RowFate::Matched,
                     appendix,
                     nameOf(m_before, appendix, number),
                     same == nullptr ? QString() : nameOf(m_after, appendix, same->after),
                     {}};
        if (same == nullptr) {
            pair.remark = QStringLiteral("Числа строки остаются в прежнем плане");
        } else if (!same->sameUnit) {
            pair.remark = QStringLiteral("Другая единица: объём и стоимость единицы не переносятся");
        }
        if (split != m_match.split.end()) {
            QStringList parts;
            for (const std::string& part : split->into) {
                parts.append(QString::fromStdString(part));
            }
            pair.fate = RowFate::Split;
            pair.remark = QStringLiteral("Разделена на ") + parts.join(QStringLiteral(", "));
        }
        return pair;
    }

    [[nodiscard]] RowPair ofNew(const scenario::NamedRow& row) const {
        RowPair pair{RowFate::Added, row.appendix, {}, nameOf(m_after, row.appendix, row.row), {}};
        for (const scenario::SplitRow& split : m_match.split) {
            if (split.row.appendix == row.appendix && std::ranges::find(split.into, row.row) != split.into.end()) {
                pair.remark = QStringLiteral("Часть прежней строки ") + QString::fromStdString(split.row.row);
            }
        }
        return pair;
    }

private:
    const scenario::RowMatch& m_match;
    const form::Edition& m_before;
    const form::Edition& m_after;
};

}  // namespace

std::vector<RowPair> rowPairs(const scenario::RowMatch& match, const form::Edition& before,
                              const form::Edition& after) {
    const Pairing pairing(match, before, after);
    std::vector<RowPair> pairs;
    for (const form::Appendix& appendix : before.appendices) {
        for (const form::Row& row : appendix.rows) {
            pairs.push_back(pairing.ofOld(appendix.number, row.key));
        }
    }
    for (const scenario::NamedRow& row : match.added) {
        pairs.push_back(pairing.ofNew(row));
    }
    std::ranges::stable_sort(pairs, {}, &RowPair::appendix);
    return pairs;
}

}  // namespace ui
