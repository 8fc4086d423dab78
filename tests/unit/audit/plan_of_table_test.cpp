// A plan made of a published table computes that table again.
#include "core/audit/plan_of_table.h"
#include "tests/unit/audit/audited.h"

namespace {

TEST(PlanOfTable, ComputesWhatWasPrinted) {
    const audit::TableQuestion asked = audited::question(2022, 2022);
    const auto report = audit::auditTable(audited::training("printed_percap"), asked);
    scenario::Draft draft = planned::draft(scenario::DraftContent::create(asked.edition, "Учебная область", 2022));
    const auto change = draft.prepare(audit::planOfTable(asked, *report.value));
    for (const text::Finding& finding : change.findings) {
        ADD_FAILURE() << finding.told();
    }
    draft.apply(*change.value);
    EXPECT_EQ(audited::csvOf(draft, 2022), audited::training("printed_percap"));
}

TEST(PlanOfTable, SaysWhereThePeopleAreFrom) {
    const audit::TableQuestion asked = audited::question(2015, 2015);
    const auto report = audit::auditTable(audited::astrakhan(2015), asked);
    for (const scenario::Setting& setting : audit::planOfTable(asked, *report.value)) {
        if (setting.path == "population.insured") {
            EXPECT_EQ(setting.value, "1010113");
            EXPECT_EQ(setting.note, "выведено из опубликованной таблицы: стоимость ÷ подушевой норматив");
            return;
        }
    }
    FAIL();
}

}  // namespace
