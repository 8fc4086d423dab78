#include "ui/start/continue_page.h"

#include "ui/start/carried_words.h"
#include "ui/start/recent_list.h"
#include "ui/start/region_field.h"
#include "ui/start/row_pairs_model.h"
#include "ui/start/years_ahead.h"
#include "ui/widgets/message_strip.h"
#include "ui/widgets/segmented_switch.h"
#include "ui/widgets/text_labels.h"

#include <QComboBox>
#include <QDir>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace ui {
namespace {}  // namespace

ContinuePage::ContinuePage(QWidget* parent) : QWidget(parent) {
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    line->addWidget(makeSide());
    auto* main = new QWidget(this);
    auto* column = new QVBoxLayout(main);
    column->setContentsMargins(32, 28, 32, 20);
    column->setSpacing(12);
    m_strip = new MessageStrip(main);
    column->addWidget(m_strip);
    m_steps = new QStackedWidget(main);
    m_steps->addWidget(makeChoice());
    m_steps->addWidget(makeResult());
    column->addWidget(m_steps, 1);
    line->addWidget(main, 1);
    connect(m_strip, &MessageStrip::firstChosen, m_strip, &MessageStrip::dismiss);
    reset();
}

void ContinuePage::setEditions(const std::vector<EditionChoice>& editions) {
    m_editions = editions;
    m_form->clear();
    for (const EditionChoice& edition : m_editions) {
        m_form->addItem(QStringLiteral("%1\u00A0года").arg(edition.firstYear));
        m_form->setItemData(m_form->count() - 1, edition.title, Qt::ToolTipRole);
    }
}

void ContinuePage::setRecentPlans(const std::vector<RecentPlan>& plans) {
    m_recent->setPlans(plans);
    m_recent->setVisible(!plans.empty());
    m_noPlans->setVisible(plans.empty());
}

void ContinuePage::setReading(Reader reader, Preview preview) {
    m_read = std::move(reader);
    m_preview = std::move(preview);
}

void ContinuePage::reset() {
    m_last = {};
    m_strip->dismiss();
    m_lastName->setText(QStringLiteral("Не выбран"));
    m_lastFile->setText(QStringLiteral("Годится план той же или более ранней формы"));
    m_newPlan->setVisible(false);
    m_create->setEnabled(false);
    m_steps->setCurrentIndex(0);
}

void ContinuePage::choose(const QString& path) {
    reset();
    LastPlan last = m_read(path);
    if (!last.fault.isEmpty()) {
        m_strip->display(StripKind::Error, last.fault, QStringLiteral("Закрыть"));
        return;
    }
    m_last = std::move(last);
    m_lastName->setText(QStringLiteral("%1, %2–%3")
                            .arg(m_last.region)
                            .arg(m_last.firstYear)
                            .arg(m_last.firstYear + m_last.yearCount - 1));
    m_lastFile->setText(QDir::toNativeSeparators(path));
    m_newPlan->setVisible(true);
    m_steps->setCurrentIndex(1);
    fillForms();
    fillYears();
    showRegions();
    m_region->edit().setText(m_last.region);
    showCarried();
    m_create->setFocus();
}

/// The form of the year after, or the last one before it.
void ContinuePage::fillForms() {
    int best = 0;
    for (int place = 0; place < static_cast<int>(m_editions.size()); ++place) {
        if (m_editions[static_cast<std::size_t>(place)].firstYear <= m_last.firstYear + 1) {
            best = place;
        }
    }
    m_form->setCurrentIndex(best);
}

void ContinuePage::fillYears() {
    const EditionChoice& edition = m_editions[static_cast<std::size_t>(m_form->currentIndex())];
    m_years->clear();
    const int next = std::max(m_last.firstYear + 1, edition.firstYear);
    for (int year = edition.firstYear; year <= std::max(next, edition.firstYear + yearsAhead); ++year) {
        m_years->addItem(QStringLiteral("%1–%2").arg(year).arg(year + edition.yearCount - 1), year);
    }
    m_years->setCurrentIndex(m_years->findData(next));
}

void ContinuePage::showRegions() {
    const norms::RegionTable& regions = m_editions[static_cast<std::size_t>(m_form->currentIndex())].regions;
    // A training plan is of a region that no form has; the next one may be of it too.
    const bool isOfForm = m_last.region.isEmpty() || regions.find(m_last.region.toStdString()) != nullptr;
    m_region->setRegions(regions, !regions.empty() && isOfForm);
}

NewPlan ContinuePage::plan() const {
    return {m_region->edit().text().simplified(), m_editions[static_cast<std::size_t>(m_form->currentIndex())].id,
            m_years->currentData().toInt(), m_last.path};
}

void ContinuePage::addLine(const QString& name, const QString& words) {
    if (!words.isEmpty()) {
        m_summary->addRow(textLabel(name, TextSize::Base, Role::Text2),
                          wrappedLabel(words, TextSize::Base, Role::Text));
        m_summaryLines.append(name + QStringLiteral(": ") + words);
    }
}

void ContinuePage::showCarried() {
    while (m_summary->rowCount() > 0) {
        m_summary->removeRow(0);
    }
    m_summaryLines.clear();
    m_create->setEnabled(false);
    m_model->setPairs({});
    const bool regionIsKnown = !m_region->accept().isEmpty();
    m_waiting->setVisible(!regionIsKnown);
    m_carried->setVisible(regionIsKnown);
    if (!regionIsKnown) {
        return;
    }
    CarriedPlan carried = m_preview(plan());
    if (!carried.fault.isEmpty()) {
        m_carried->setVisible(false);
        m_strip->display(StripKind::Error, carried.fault, QStringLiteral("Закрыть"));
        return;
    }
    if (carried.sameRegion) {
        m_strip->dismiss();
    } else {
        m_strip->display(StripKind::Warning,
                         QStringLiteral("Прошлогодний план – другого региона: ") + m_last.region + QLatin1Char('.'),
                         QStringLiteral("Закрыть"));
    }
    for (const auto& [name, words] : carriedWords(carried.carried, m_years->currentData().toInt())) {
        addLine(name, words);
    }
    m_model->setPairs(std::move(carried.rows));
    m_fates->setItems({QStringLiteral("Все: %1").arg(m_model->count(std::nullopt)),
                       QStringLiteral("Сопоставлены: %1").arg(m_model->count(RowFate::Matched)),
                       QStringLiteral("Разделены: %1").arg(m_model->count(RowFate::Split)),
                       QStringLiteral("Исчезли: %1").arg(m_model->count(RowFate::Vanished)),
                       QStringLiteral("Новые: %1").arg(m_model->count(RowFate::Added))});
    m_fates->setCurrent(0);
    m_create->setEnabled(true);
}

void ContinuePage::create() {
    const QString region = m_region->accept();
    if (!region.isEmpty()) {
        NewPlan wanted = plan();
        wanted.region = region;
        emit newPlanRequested(wanted);
    }
}

void ContinuePage::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        emit backRequested();
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_create->hasFocus()) {
        m_create->click();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void ContinuePage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    // Side, margins, the scroll bar; the remark is a sentence.
    const int free = width() - sideWidth - 64 - 18;
    m_rows->setColumnWidth(0, 48);
    const int remark = std::max(170, (free - 48) * 28 / 100);
    const int name = (free - 48 - remark) / 2;
    m_rows->setColumnWidth(1, name);
    m_rows->setColumnWidth(2, name);
    m_rows->setColumnWidth(3, remark);
}

void ContinuePage::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), color(Role::Base));
    painter.fillRect(QRect(0, 0, sideWidth, height()), color(Role::Panel));
    painter.setPen(color(Role::Border));
    painter.drawLine(sideWidth, 0, sideWidth, height());
}

}  // namespace ui
