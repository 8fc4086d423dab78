#pragma once

#include "tests/ui/window_plan.h"
#include "ui/plan/shown_plan.h"
#include "ui/widgets/message_strip.h"
#include "ui/window/appendix_page.h"
#include "ui/window/form_changes_page.h"
#include "ui/window/main_window.h"
#include "ui/window/plan_pages.h"

#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

/// Throws where the text has no such words.
void replaceWords(std::string& text, const std::string& was, const std::string& becomes);

/// The sample in revision 1 of its form, where row 02 has another name, a per-capita two decimals, and row 11.1 is one
/// that revision 3 has not.
[[nodiscard]] scenario::DraftContent planOfFirstRevision();

/// That plan in a window, while revision 3 is installed; row 28 of 2016 is in sight.
class OldFormPlan : public testing::Test {
protected:
    OldFormPlan() {
        m_shownPlan.setYear(2016);
        show(m_shownPlan, formOf(sampleForm()));
        m_window.goTo(m_placeOf28);
        QTest::qWait(1);
    }
    ~OldFormPlan() override { m_window.closePlan(); }

    void show(ui::ShownPlan& shownPlan, std::shared_ptr<const form::Edition> installed) {
        m_window.showPlan(shownPlan, m_folder.filePath(QStringLiteral("plan.tpgg")), {std::move(installed), true});
        m_window.show();
    }
    [[nodiscard]] ui::MessageStrip& strip() const { return m_window.formStrip(); }
    [[nodiscard]] QPushButton& button(const char* name) const {
        for (auto* known : strip().findChildren<QPushButton*>()) {
            if (known->text() == QString::fromUtf8(name) && known->isVisible()) {
                return *known;
            }
        }
        throw std::logic_error(name);
    }
    [[nodiscard]] ui::FormChangesPage& changes() const { return *m_window.pages().findChild<ui::FormChangesPage*>(); }
    [[nodiscard]] std::string shown(const char* path) const {
        return shownAt(m_window.pages().appendix(2).model(), path);
    }
    [[nodiscard]] bool hasOldRow() const {
        return m_window.pages().appendix(2).model().indexOfRow(QStringLiteral("11.1")).isValid();
    }

    const ui::PlanPlace m_placeOf28{{ui::PageKind::Appendix, 2}, 2016, form::CellAddress{2, "28", "volume"}};
    QTemporaryDir m_folder;
    ui::WindowMemory m_memory{m_folder.filePath(QStringLiteral("window.ini"))};
    ui::ShownPlan m_shownPlan{planOfFirstRevision(), QStringLiteral("Петрова А. В.")};
    ui::MainWindow m_window{m_memory, QString()};
};
