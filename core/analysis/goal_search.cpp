#include "core/analysis/goal_search.h"

#include <queue>

#include <algorithm>
#include <numeric>
#include <tuple>

namespace analysis {

namespace {

using decimal::Decimal;

/// Pieces of so few values are looked at one by one: the range of a piece costs as much as several of them.
constexpr Key walkedValues = 16;

/// A piece of the span and what is known of its figures.
struct Piece {
    Key low = 0;
    Key high = 0;
    std::optional<Range> figures;  ///< nullopt – nothing
    Decimal gap;  ///< between the goal and the nearest figure that the piece may hold
    Key distance = 0;  ///< of its nearest value from the present one

    /// The worst of a queue: what may hold the goal goes first, then what is near.
    friend bool operator<(const Piece& a, const Piece& b) {
        return std::tie(b.gap, b.distance, b.low) < std::tie(a.gap, a.distance, a.low);
    }
};

class GoalSearch {
public:
    GoalSearch(const PointModel& model, const Decimal& goal, const SearchSpan& span, std::int64_t mostLooks)
        : m_figures(model), m_goal(goal), m_span(span), m_mostLooks(mostLooks) {}

    SearchResult run() {
        for (const int quarter : {0, 4, 2, 1, 3}) {
            take(m_span.low + (m_span.high - m_span.low) / 4 * quarter);
        }
        take(m_span.high);
        take(m_span.current);
        m_result.isConstant = !m_result.exact && m_least && *m_least == *m_most;
        halveBetween();
        push(m_span.low, m_span.high);
        while (!m_pieces.empty() && isWorthALook(m_pieces.top())) {
            if (m_figures.looks() >= m_mostLooks) {
                m_result.isProved = false;
                break;
            }
            const auto piece = m_pieces.top();
            m_pieces.pop();
            split(piece);
        }
        if (m_result.exact) {
            m_result.first = edgeOfRun(m_span.low);
            m_result.last = edgeOfRun(m_span.high);
            m_result.isProved = true;
        }
        m_result.isConstant = m_result.isConstant && *m_least == *m_most;
        return m_result;
    }

private:
    [[nodiscard]] Key distanceOf(Key key) const {
        return key < m_span.current ? m_span.current - key : key - m_span.current;
    }

    void take(Key key) {
        const auto figure = m_figures.at(key);
        if (!figure) {
            return;
        }
        m_least = m_least ? std::min(*m_least, *figure) : *figure;
        m_most = m_most ? std::max(*m_most, *figure) : *figure;
        if (*figure == m_goal) {
            keepNearer(m_result.exact, {key, *figure});
        } else if (*figure < m_goal && (!m_result.below || m_result.below->figure < *figure)) {
            m_result.below = {key, *figure};
        } else if (*figure > m_goal && (!m_result.above || m_result.above->figure > *figure)) {
            m_result.above = {key, *figure};
        }
    }

    void keepNearer(std::optional<FoundPoint>& kept, const FoundPoint& found) const {
        if (!kept || distanceOf(found.key) < distanceOf(kept->key)) {
            kept = found;
        }
    }

    /// Two neighbours that pass the goal by, or one that meets it: nearly the whole answer where the figure grows or
    /// falls all the way, and elsewhere a narrow gap that few pieces can better.
    void halveBetween() {
        if (!m_result.below || !m_result.above) {
            return;
        }
        Key under = m_result.below->key;
        Key over = m_result.above->key;
        while (std::max(under, over) - std::min(under, over) > 1) {
            const Key middle = std::midpoint(under, over);
            const auto figure = m_figures.at(middle);
            take(middle);
            (figure && *figure < m_goal ? under : over) = middle;
        }
    }

    /// May the piece hold a figure that is nearer to the goal than what is known, from its own side of it?
    [[nodiscard]] bool isWorthALook(const Piece& piece) const {
        if (m_result.exact) {
            return piece.gap.isZero() && piece.distance < distanceOf(m_result.exact->key);
        }
        if (!piece.figures || piece.figures->holds(m_goal)) {
            return true;
        }
        return piece.figures->high < m_goal ? !m_result.below || piece.figures->high > m_result.below->figure
                                            : !m_result.above || piece.figures->low < m_result.above->figure;
    }

    void push(Key low, Key high) {
        const Key nearest = std::clamp(m_span.current, low, high);
        Piece piece{low, high, m_figures.over(low, high), Decimal(0), distanceOf(nearest)};
        if (piece.figures && !piece.figures->holds(m_goal)) {
            piece.gap = piece.figures->high < m_goal ? m_goal - piece.figures->high : piece.figures->low - m_goal;
        }
        if (piece.figures && piece.figures->low == m_goal && piece.figures->high == m_goal) {
            keepNearer(m_result.exact, {nearest, m_goal});
        }
        if (isWorthALook(piece)) {
            m_pieces.push(std::move(piece));
        }
    }

    void split(const Piece& piece) {
        if (piece.high - piece.low < walkedValues) {
            for (Key key = piece.low; key <= piece.high; ++key) {
                take(key);
            }
            return;
        }
        const Key middle = std::midpoint(piece.low, piece.high);
        push(piece.low, middle);
        push(middle + 1, piece.high);
    }

    [[nodiscard]] bool allPrintTheGoal(Key one, Key other) {
        const auto [low, high] = std::minmax(one, other);
        if (low == high) {
            return m_figures.at(low) == m_goal;
        }
        const auto figures = m_figures.over(low, high);
        return figures && figures->low == m_goal && figures->high == m_goal;
    }

    /// The last value towards `end` up to which every one prints the goal.
    [[nodiscard]] Key edgeOfRun(Key end) {
        const Key direction = end < m_result.exact->key ? -1 : 1;
        Key edge = m_result.exact->key;
        Key step = 1;
        bool grows = true;
        const auto limit = m_figures.looks() + m_mostLooks;
        while (edge != end && m_figures.looks() < limit) {
            const Key next = edge + direction * std::min(step, (end - edge) * direction);
            if (allPrintTheGoal(edge + direction, next)) {
                edge = next;
                step = grows ? step * 2 : step;
            } else if (step == 1) {
                break;
            } else {
                step /= 2;
                grows = false;
            }
        }
        return edge;
    }

    LeverFigures m_figures;
    const Decimal& m_goal;
    SearchSpan m_span;
    std::int64_t m_mostLooks;
    std::priority_queue<Piece> m_pieces;
    SearchResult m_result;
    std::optional<Decimal> m_least;
    std::optional<Decimal> m_most;
};

}  // namespace

SearchResult searchGoal(const PointModel& model, const Decimal& goal, const SearchSpan& span, std::int64_t mostLooks) {
    return GoalSearch(model, goal, span, mostLooks).run();
}

}  // namespace analysis
