#include "ui/window/note_editor.h"

#include "core/form/parameter_path.h"
#include "ui/plan/shown_plan.h"
#include "ui/widgets/text_labels.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <utility>

namespace ui {

NoteEditor::NoteEditor(ShownPlan& shownPlan, QWidget* parent)
    : QWidget(parent),
      m_shownPlan(shownPlan),
      m_about(wrappedLabel({}, TextSize::Secondary, Role::Text2)),
      m_text(new QPlainTextEdit(this)),
      m_keep(new QPushButton(QStringLiteral("Записать"), this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(8);
    column->addWidget(m_about);
    column->addWidget(m_text);
    column->addWidget(m_keep, 0, Qt::AlignLeft);
    column->addStretch(1);
    m_text->setAccessibleName(QStringLiteral("Примечание"));
    m_text->setPlaceholderText(QStringLiteral("Основание числа: акт, письмо, расчёт"));
    m_text->setMaximumHeight(180);
    m_text->setTabChangesFocus(true);
    m_keep->setToolTip(QStringLiteral("Записать примечание, Ctrl+Enter"));
    setFocusProxy(m_text);
    connect(m_keep, &QPushButton::clicked, this, &NoteEditor::keep);
    connect(m_text, &QPlainTextEdit::textChanged, this,
            [this] { m_keep->setEnabled(m_text->toPlainText() != m_kept); });
    auto* accept = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), m_text, nullptr, nullptr, Qt::WidgetShortcut);
    connect(accept, &QShortcut::activated, this, &NoteEditor::keep);
}

std::optional<std::string> NoteEditor::keptPath() const {
    if (!m_cell) {
        return std::nullopt;
    }
    for (const std::string& path : {m_cell->path(), form::adjustmentPath(*m_cell)}) {
        const auto* given = m_shownPlan.assignments().find(path, m_year);
        if (given != nullptr && !given->value.empty()) {
            return path;
        }
    }
    // Why a cell is left empty on purpose.
    const programme::YearResult* result = m_shownPlan.calculation().year(m_year);
    const programme::CellView view = result != nullptr ? result->cell(*m_cell) : programme::CellView{};
    return view.takesEntry && !view.figure ? std::optional(m_cell->path()) : std::nullopt;
}

QString NoteEditor::aboutOf(const std::optional<std::string>& path) const {
    if (!path) {
        return QStringLiteral("Примечание пишут к введённому числу, к поправке или к пустой ячейке ввода.");
    }
    if (path->starts_with("adjust.")) {
        return QStringLiteral("Причина поправки");
    }
    return m_shownPlan.assignments().value(*path, m_year).empty() ? QStringLiteral("Почему число не введено")
                                                                  : QStringLiteral("Примечание к введённому числу");
}

void NoteEditor::showCell(const std::optional<form::CellAddress>& cell) {
    const bool same = cell == m_cell && m_shownPlan.year() == m_year;
    if (same && m_text->toPlainText() != m_kept) {
        // Half written: an edit elsewhere must not take it away.
        return;
    }
    if (!same) {
        keep();
    }
    m_cell = cell;
    m_year = m_shownPlan.year();
    const auto path = keptPath();
    const bool possible = path && !m_shownPlan.isReadOnly();
    m_text->setVisible(path.has_value());
    m_keep->setVisible(possible);
    m_text->setReadOnly(!possible);
    const auto* given = path ? m_shownPlan.assignments().find(*path, m_year) : nullptr;
    m_kept = given != nullptr ? QString::fromStdString(given->note) : QString();
    m_text->setPlainText(m_kept);
    // What is typed next follows the note instead of standing before it.
    m_text->moveCursor(QTextCursor::End);
    m_keep->setEnabled(false);
    m_about->setText(aboutOf(path));
}

void NoteEditor::keep() {
    const auto path = keptPath();
    if (!path || m_shownPlan.isReadOnly() || m_text->toPlainText() == m_kept) {
        return;
    }
    scenario::Setting setting;
    setting.scenario = m_shownPlan.scenario();
    setting.path = *path;
    setting.year = m_year;
    setting.value = m_shownPlan.assignments().value(*path, m_year);
    setting.note = m_text->toPlainText().trimmed().toStdString();
    const QString before = std::exchange(m_kept, m_text->toPlainText());
    const text::Findings findings = m_shownPlan.apply(std::span(&setting, 1));
    if (!findings.empty()) {
        m_kept = before;
        m_about->setText(QString::fromStdString(findings.front().text));
    }
}

}  // namespace ui
