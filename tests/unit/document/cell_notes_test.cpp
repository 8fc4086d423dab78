#include "core/document/cell_notes.h"
#include "tests/support/sample_draft.h"

#include <gmock/gmock.h>

namespace {

using testing::ElementsAre;
using testing::IsEmpty;

scenario::Draft withNotes() {
    auto draft = support::emptyDraft();
    const std::vector<scenario::Setting> settings{
        {scenario::rootScenario, "a2.28.volume", 2016, "0.318", "предложение рабочей группы", ""},
        {scenario::rootScenario, "a2.02.volume", 2016, "0.1", draft.edition().appendix(2)->row("02")->source, ""},
        {scenario::rootScenario, "a2.28.unit_cost", 2017, "1900", "индекс 1,05", ""},
        {scenario::rootScenario, "adjust.a2.28.cost_oms", 2016, "0.1", "балансировка итога", ""}};
    draft.apply(*draft.prepare(settings).value);
    return draft;
}

TEST(CellNotes, AreNumberedInTheOrderOfTheForm) {
    const auto draft = withNotes();
    const std::vector<int> year{2016};
    EXPECT_THAT(document::cellNotes(draft, *draft.edition().appendix(2), year),
                ElementsAre("1.\u00A0Стр.\u00A028, гр.\u00A03: предложение рабочей группы",
                            "2.\u00A0Стр.\u00A028, гр.\u00A08: поправка, балансировка итога"));
    EXPECT_THAT(document::cellNotes(draft, *draft.edition().appendix(1), year), IsEmpty());
}

TEST(CellNotes, NameTheYearWhereThereAreSeveral) {
    const auto draft = withNotes();
    const std::vector<int> years{2016, 2017};
    EXPECT_EQ(document::cellNotes(draft, *draft.edition().appendix(2), years).at(1),
              "2.\u00A0Стр.\u00A028, гр.\u00A04, 2017\u00A0год: индекс 1,05");
}

TEST(CellNotes, StandUnderTheTableOfTheirYear) {
    const auto draft = withNotes();
    std::vector<document::PrintedTable> tables(2);
    const std::vector<int> years{2015, 2017};
    document::addCellNotes(tables, draft, 2, years);
    EXPECT_THAT(tables[0].footnotes, IsEmpty());
    EXPECT_THAT(tables[1].footnotes, ElementsAre("Примечания", "1.\u00A0Стр.\u00A028, гр.\u00A04: индекс 1,05"));
}

}  // namespace
