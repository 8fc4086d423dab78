#pragma once

namespace ui {

class Inspector;
class PlanPages;

/// What is typed in a plan and not yet entered, wherever the fields stand.
class TypedInput {
public:
    TypedInput(const PlanPages& pages, const Inspector& inspector);

    /// Takes it, as Enter would; false when it is refused and stays as typed.
    [[nodiscard]] bool accept() const;

private:
    [[nodiscard]] bool acceptCells() const;
    [[nodiscard]] bool acceptTitles() const;

    const PlanPages& m_pages;
    const Inspector& m_inspector;
};

}  // namespace ui
