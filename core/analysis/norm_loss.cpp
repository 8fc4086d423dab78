#include "core/analysis/norm_loss.h"

#include "core/text/plural.h"

namespace analysis {

namespace {

using Origin = std::optional<programme::DefaultOrigin>;

/// Counts the values that nobody entered, and what is multiplied into them.
class NormLoss {
public:
    void add(const Origin& origin) {
        if (!origin) {
            return;
        }
        ++m_count;
        m_byKd = m_byKd || origin->coefficient == "coefficient.kd";
        m_byVolume = m_byVolume || origin->coefficient == "coefficient.volume";
    }

    /// `after`: «после индексации»; `whose`: «сценария».
    [[nodiscard]] std::string words(std::string_view after, std::string_view whose) const {
        if (m_count == 0) {
            return {};
        }
        const bool isOne = m_count == 1;
        std::string words = text::counted(m_count, "значение рассчитано", "значения рассчитаны", "значений рассчитаны");
        words.append(isOne ? " из норматива; " : " из нормативов; ").append(after);
        words.append(isOne ? " оно станет числом " : " они станут числами ").append(whose);
        return words + " и за " + followed() + " следовать не " + (isOne ? "будет." : "будут.");
    }

private:
    [[nodiscard]] std::string followed() const {
        if (m_byKd && m_byVolume) {
            return "нормативом, КД и К";
        }
        return std::string("нормативом") + (m_byKd ? " и КД" : m_byVolume ? " и К" : "");
    }

    std::size_t m_count = 0;
    bool m_byKd = false;
    bool m_byVolume = false;
};

}  // namespace

std::string normLossWords(const Indexed& indexed) {
    NormLoss loss;
    for (const auto& value : indexed.values) {
        loss.add(value.origin);
    }
    return loss.words("после индексации", "сценария");
}

std::string normLossWords(const Rebalanced& rebalanced) {
    NormLoss loss;
    for (const auto& row : rebalanced.rows) {
        if (row.after != row.before) {
            loss.add(row.origin);
        }
    }
    return loss.words("после переноса", "нового сценария");
}

std::string normLossWords(const Solution& solution) {
    NormLoss loss;
    if (solution.reach != Reach::Bounded) {
        for (const auto& cell : solution.lever.cells) {
            loss.add(cell.origin);
        }
    }
    return loss.words("после подбора", "нового сценария");
}

std::string normLossWords(const SweepSpec& spec) {
    NormLoss loss;
    for (const auto& axis : spec.axes) {
        for (const auto& cell : axis.lever.cells) {
            loss.add(cell.origin);
        }
    }
    return loss.words("после создания", "нового сценария");
}

}  // namespace analysis
