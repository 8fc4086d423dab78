#include "ui/window/form_offer.h"

#include "core/text/plural.h"
#include "ui/plan/shown_plan.h"
#include "ui/widgets/message_strip.h"
#include "ui/window/form_change_words.h"

#include <QAction>

namespace ui {

FormOffer::FormOffer(ShownPlan& plan, InstalledForm installed, MessageStrip& strip, QAction& changes)
    : m_plan(plan), m_installed(std::move(installed)), m_strip(strip), m_changes(changes) {
    // An undone upgrade is another offer.
    connect(&plan, &ShownPlan::formChanged, &strip, &MessageStrip::dismiss);
}

FormOffer::~FormOffer() {
    m_strip.dismiss();
}

bool FormOffer::isNewer() const {
    return m_installed.isNewerThan(m_plan.edition());
}

void FormOffer::showOn(PageKind page) {
    m_page = page;
    m_changes.setEnabled(isNewer());
    if (!isNewer() || m_postponed || page == PageKind::FormChanges) {
        m_strip.dismiss();
    } else if (m_strip.isHidden()) {
        m_strip.display(StripKind::Note, words(), QStringLiteral("Показать изменения"),
                        m_plan.isReadOnly() ? QString() : QStringLiteral("Обновить форму"));
    }
}

/// The whole plan is computed by the new form to say it: once, when the strip comes.
QString FormOffer::words() const {
    const auto upgrade = scenario::prepareUpgrade(m_plan.draft(), m_installed.edition);
    QString words = QStringLiteral("Установлена новая редакция формы – %1, в плане – %2.")
                        .arg(m_installed.edition->revision)
                        .arg(m_plan.edition().revision);
    if (upgrade) {
        words += QLatin1Char(' ') + changeCounts(upgrade.value->difference);
    }
    if (upgrade && !upgrade.value->withoutPlace.empty()) {
        words += QStringLiteral("; без места – ")
                 + QString::fromStdString(
                     text::counted(upgrade.value->withoutPlace.size(), "значение", "значения", "значений"));
    }
    if (m_plan.isReadOnly()) {
        words += QStringLiteral(". План открыт только для чтения: обновить форму нельзя");
    }
    return words;
}

void FormOffer::postpone() {
    m_postponed = true;
    emit placeRequested(m_return);
}

void FormOffer::accept() {
    if (!isNewer()) {
        return;
    }
    auto upgrade = scenario::prepareUpgrade(m_plan.draft(), m_installed.edition);
    const text::Findings findings =
        upgrade ? m_plan.apply(text::Outcome<scenario::Change>{std::move(upgrade.value->change), {}})
                : upgrade.findings;
    if (!findings.empty()) {
        emit refused(QStringLiteral("Форма не обновлена, план не изменён: %1")
                         .arg(QString::fromStdString(findings.front().text)));
        return;
    }
    if (m_page == PageKind::FormChanges) {
        emit placeRequested(m_return);
    }
    emit accepted(QStringLiteral("Форма обновлена до редакции %1").arg(m_plan.edition().revision));
}

}  // namespace ui
