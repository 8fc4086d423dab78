#include "ui/window/form_changes_page.h"

#include "core/explain/cell_words.h"
#include "ui/plan/shown_plan.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/theme.h"
#include "ui/window/form_change_words.h"
#include "ui/window/page_title.h"

#include <QEvent>
#include <QPushButton>
#include <QTextCursor>
#include <QTextEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace ui {
namespace {

using Lines = std::vector<std::string>;

constexpr int lineIndent = 12;
constexpr int groupGap = 14;

/// Writes the list: bold heads of groups, one paragraph a line.
class ListWriter {
public:
    explicit ListWriter(QTextEdit& edit) : m_cursor(edit.document()) { edit.clear(); }

    void sentence(const QString& words, Role role) {
        startBlock(0, 0);
        m_cursor.insertText(words, format(role, Weight::Normal));
    }

    /// The lines of `shown`, which may be fewer than the changes.
    void group(const char* name, const scenario::DifferenceLines& all, const scenario::DifferenceLines& shown,
               const QString& remark = {}) {
        Lines lines;
        std::ranges::transform(shown, std::back_inserter(lines), &scenario::DifferenceLine::text);
        group(name, lines, remark, all.size());
    }

    /// `remark` stands over the lines.
    void group(const char* name, const Lines& lines, const QString& remark, std::size_t count) {
        if (lines.empty()) {
            return;
        }
        startBlock(0, groupGap);
        m_cursor.insertText(QString::fromUtf8(name), format(Role::Text, Weight::Bold));
        m_cursor.insertText(QStringLiteral("  %1").arg(count), format(Role::Text2, Weight::Normal));
        if (!remark.isEmpty()) {
            startBlock(lineIndent, 3);
            m_cursor.insertText(remark, format(Role::Text2, Weight::Normal));
        }
        for (const std::string& line : lines) {
            startBlock(lineIndent, 3);
            m_cursor.insertText(QString::fromStdString(explain::capitalised(line)), format(Role::Text, Weight::Normal));
        }
    }

private:
    static QTextCharFormat format(Role role, Weight weight) {
        QTextCharFormat look;
        look.setFont(font(TextSize::Base, weight));
        look.setForeground(color(role));
        return look;
    }

    void startBlock(int indent, int gap) {
        QTextBlockFormat block;
        block.setLeftMargin(indent);
        block.setTopMargin(gap);
        if (m_started) {
            m_cursor.insertBlock(block);
        } else {
            m_cursor.setBlockFormat(block);
        }
        m_started = true;
    }

    QTextCursor m_cursor;
    bool m_started = false;
};

}  // namespace

FormChangesPage::FormChangesPage(const ShownPlan& shownPlan, InstalledForm installed, QWidget* parent)
    : QWidget(parent),
      m_shownPlan(shownPlan),
      m_installed(std::move(installed)),
      m_title(new PageTitle(QStringLiteral("Новая редакция формы"), this)),
      m_details(new QPushButton(QStringLiteral("Подробно"), m_title)),
      m_leave(new QPushButton(m_title)),
      m_accept(new QPushButton(QStringLiteral("Обновить форму"), m_title)),
      m_list(new QTextEdit(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_title);
    column->addWidget(m_list, 1);
    m_accept->setProperty("accent", true);
    m_details->setCheckable(true);
    m_details->setToolTip(QStringLiteral("Каждое изменение отдельной строкой"));
    m_title->addControl(m_details);
    m_title->addControl(m_leave);
    m_title->addControl(m_accept);
    m_list->setReadOnly(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setTabChangesFocus(true);
    m_list->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_list->document()->setDocumentMargin(12);
    m_list->setCursorWidth(0);  // a caret would promise typing
    m_list->setAccessibleName(QStringLiteral("Что изменится в плане"));
    setFocusProxy(m_list);
    // Queued: taking the form makes the pages anew, and this one goes with them.
    connect(m_accept, &QPushButton::clicked, this, &FormChangesPage::accepted, Qt::QueuedConnection);
    connect(m_leave, &QPushButton::clicked, this, &FormChangesPage::left, Qt::QueuedConnection);
    connect(m_details, &QPushButton::toggled, this, &FormChangesPage::refresh);
    connect(&shownPlan, &ShownPlan::changed, this, &FormChangesPage::refreshWhenSeen);
    refresh();
}

QString FormChangesPage::text() const {
    return m_list->toPlainText();
}

void FormChangesPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_stale) {
        refresh();
    }
}

void FormChangesPage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        refreshWhenSeen();
    }
}

/// The whole plan is computed by the new form to say so; nobody sees a hidden page.
void FormChangesPage::refreshWhenSeen() {
    m_stale = true;
    if (isVisible()) {
        refresh();
    }
}

void FormChangesPage::refresh() {
    m_stale = false;
    const form::Edition& current = m_shownPlan.edition();
    ListWriter list(*m_list);
    const bool newer = m_installed.isNewerThan(current);
    m_accept->setVisible(newer && !m_shownPlan.isReadOnly());
    m_accept->setEnabled(false);
    m_details->hide();
    m_leave->setText(m_accept->isVisibleTo(this) ? QStringLiteral("Не сейчас") : QStringLiteral("Закрыть"));
    if (!newer) {
        m_title->setAddition(
            QStringLiteral("форма %1, редакция %2").arg(QString::fromStdString(current.id)).arg(current.revision));
        list.sentence(QStringLiteral("Более новой редакции среди установленных форм нет."), Role::Text2);
        return;
    }
    m_title->setAddition(QStringLiteral("форма %1, редакция %2 → %3")
                             .arg(QString::fromStdString(current.id))
                             .arg(current.revision)
                             .arg(m_installed.edition->revision));
    const auto upgrade = scenario::prepareUpgrade(m_shownPlan.draft(), m_installed.edition);
    if (!upgrade) {
        list.sentence(
            QStringLiteral("Обновить форму нельзя: %1.").arg(QString::fromStdString(upgrade.findings.front().text)),
            Role::Error);
        return;
    }
    m_accept->setEnabled(true);
    const scenario::EditionDifference& difference = upgrade.value->difference;
    list.sentence(m_shownPlan.isReadOnly()
                      ? QStringLiteral("План открыт только для чтения: обновить форму нельзя.")
                      : QStringLiteral("%1. Введённые числа останутся, обновление отменяется одним шагом.")
                            .arg(changeCounts(difference)),
                  Role::Text2);
    const scenario::EditionDifference few = difference.folded();
    m_details->setVisible(few != difference);
    const scenario::EditionDifference& shown = m_details->isChecked() ? difference : few;
    const Lines places = placesOf(upgrade.value->withoutPlace, current);
    list.group("Останется без места", places, QStringLiteral("Эти значения останутся в плане и не будут действовать."),
               places.size());
    list.group("Общие сведения", difference.form, shown.form);
    list.group("Столбцы", difference.columns, shown.columns);
    list.group("Строки", difference.rows, shown.rows, rowCounts(current, *m_installed.edition));
    list.group("Формулы", difference.rules, shown.rules);
    list.group("Нормативы", difference.norms, shown.norms);
    list.group("Файлы формы", difference.files, shown.files);
    m_list->moveCursor(QTextCursor::Start);
}

}  // namespace ui
