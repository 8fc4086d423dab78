// How the page of the note is laid out, and what its bar puts on the sheet.
#include "core/exchange/file_properties.h"
#include "core/note/figure_words.h"
#include "ui/note/empty_note.h"
#include "ui/note/note_insert_bar.h"
#include "ui/note/note_outline.h"
#include "ui/note/note_page.h"
#include "ui/note/note_panel.h"
#include "ui/note/sheet_editor.h"
#include "ui/plan/shown_plan.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/message_strip.h"
#include "ui/widgets/text_labels.h"
#include "ui/widgets/titles.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

namespace ui {
namespace {

/// Of this page: the window less the tree.
constexpr int panelFits = 1082;
constexpr int outlineFits = 846;
constexpr int wideScreen = 1640;
constexpr int usualPanel = 262;
constexpr int widePanel = 320;
constexpr int usualSheet = 600;
constexpr int narrowSheet = 560;
constexpr int wideSheet = 760;
/// Hands that rest so long have finished a thought.
constexpr int restMilliseconds = 2500;

QToolButton* typeButton(const QString& sign, const QString& name, QWidget* parent) {
    auto* button = new QToolButton(parent);
    button->setText(sign);
    button->setToolTip(name);
    button->setAccessibleName(name);
    return button;
}

}  // namespace

NotePage::NotePage(ShownPlan& plan, QWidget* parent)
    : QWidget(parent),
      m_plan(plan),
      m_renewAll(new QPushButton(this)),
      m_kinds(choiceBox(QStringLiteral("Вид абзаца"), this)),
      m_choice(choiceBox(QStringLiteral("Раздел"), this)),
      m_stack(new QStackedWidget(this)),
      m_work(new QWidget(m_stack)),
      m_empty(new EmptyNote(m_stack)),
      m_outline(new NoteOutline(m_work)),
      m_strip(new MessageStrip(m_work)),
      m_insert(new NoteInsertBar(m_work)),
      m_editor(new SheetEditor(m_work)),
      m_panel(new NotePanel(m_work)),
      m_rest(new QTimer(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeTitle());
    column->addWidget(m_stack, 1);
    m_stack->addWidget(m_work);
    m_stack->addWidget(m_empty);
    auto* line = new QHBoxLayout(m_work);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    line->addWidget(m_outline);
    auto* centre = new QVBoxLayout;
    centre->setSpacing(0);
    centre->addWidget(makeBar());
    centre->addWidget(m_insert);
    centre->addWidget(m_strip);
    auto* desk = new QHBoxLayout;
    desk->addStretch(1);
    desk->addWidget(m_editor);
    desk->addStretch(1);
    centre->addLayout(desk, 1);
    line->addLayout(centre, 1);
    line->addWidget(m_panel);
    m_rest->setSingleShot(true);
    m_rest->setInterval(restMilliseconds);
    connect(m_rest, &QTimer::timeout, this, &NotePage::keep);
    connect(m_empty, &EmptyNote::composeRequested, this, &NotePage::compose);
    connect(m_outline, &NoteOutline::sectionRequested, m_editor, [this](const std::string& key) {
        m_editor->goToSection(key);
        m_editor->setFocus();
    });
    connect(m_editor, &SheetEditor::refused, this, &NotePage::refuseTyping);
    connect(m_editor, &SheetEditor::edited, this, [this] {
        m_typed = true;
        m_rest->start();
    });
    connect(m_editor, &QTextEdit::cursorPositionChanged, this, &NotePage::cursorMoved);
    connect(m_strip, &MessageStrip::firstChosen, this, [this] { actOnStrip(true); });
    connect(m_strip, &MessageStrip::secondChosen, this, [this] { actOnStrip(false); });
    connect(m_panel, &NotePanel::renewRequested, this, &NotePage::renewSection);
    connect(m_panel, &NotePanel::parameterRequested, this, [this](const QString& path) {
        keep();
        emit parameterRequested(path, m_plan.year());
    });
    connect(m_insert, &NoteInsertBar::chosen, this, &NotePage::putFigure);
    connect(m_insert, &NoteInsertBar::closed, this, [this] {
        m_insert->hide();
        m_editor->setFocus();
    });
    connect(&plan, &ShownPlan::changed, this, [this] {
        m_stale = true;
        if (isVisible() && !m_applying) {
            readPlan();
        }
    });
    setFocusProxy(m_editor);
    addShortcut(Qt::Key_F9, [this] { renewSection(); });
    addShortcut(Qt::SHIFT | Qt::Key_F9, [this] { renewAll(); });
    addShortcut(Qt::CTRL | Qt::Key_B, [this] { m_editor->toggleBold(); });
    addShortcut(Qt::CTRL | Qt::Key_I, [this] { m_editor->toggleItalic(); });
    addShortcut(Qt::CTRL | Qt::ALT | Qt::Key_1, [this] { m_editor->setKind(note::Block::Kind::Heading); });
    addShortcut(Qt::CTRL | Qt::ALT | Qt::Key_2, [this] { m_editor->setKind(note::Block::Kind::Paragraph); });
    addShortcut(Qt::CTRL | Qt::ALT | Qt::Key_3, [this] { m_editor->setKind(note::Block::Kind::Item); });
    addShortcut(Qt::CTRL | Qt::Key_Up, [this] { walkSections(-1); });
    addShortcut(Qt::CTRL | Qt::Key_Down, [this] { walkSections(1); });
}

void NotePage::addShortcut(const QKeySequence& keys, const std::function<void()>& act) {
    auto* shortcut = new QShortcut(keys, this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, act);
}

QWidget* NotePage::makeTitle() {
    m_title = new PanelTitle(QStringLiteral("Пояснительная записка"), this);
    m_title->addControl(m_renewAll);
    auto* file = new QPushButton(icon(Icon::Export), QStringLiteral("Выгрузить…"), m_title);
    auto* print = new QPushButton(icon(Icon::Print), QStringLiteral("Печать…"), m_title);
    m_title->addControl(file);
    m_title->addControl(print);
    m_renewAll->hide();
    connect(m_renewAll, &QPushButton::clicked, this, &NotePage::renewAll);
    connect(file, &QPushButton::clicked, this, [this] {
        keep();
        emit exportRequested();
    });
    connect(print, &QPushButton::clicked, this, [this] {
        keep();
        emit printRequested();
    });
    return m_title;
}

QWidget* NotePage::makeBar() {
    auto* bar = new QWidget(m_work);
    auto* line = new QHBoxLayout(bar);
    line->setContentsMargins(10, 4, 10, 4);
    line->setSpacing(8);
    m_kinds->addItem(QStringLiteral("Основной текст"), static_cast<int>(note::Block::Kind::Paragraph));
    m_kinds->addItem(QStringLiteral("Подзаголовок"), static_cast<int>(note::Block::Kind::Heading));
    m_kinds->addItem(QStringLiteral("Пункт списка"), static_cast<int>(note::Block::Kind::Item));
    connect(m_kinds, &QComboBox::activated, this, [this] {
        m_editor->setKind(static_cast<note::Block::Kind>(m_kinds->currentData().toInt()));
        m_editor->setFocus();
    });
    constexpr int kindsWidth = 150;
    m_kinds->setFixedWidth(kindsWidth);
    line->addWidget(m_choice);
    m_choice->setMinimumContentsLength(1);
    connect(m_choice, &QComboBox::activated, this, [this](int row) {
        m_editor->goToSection(m_lines[static_cast<std::size_t>(row)].key);
        m_editor->setFocus();
    });
    line->addWidget(m_kinds);
    auto* bold = typeButton(QStringLiteral("Ж"), QStringLiteral("Жирный, Ctrl+B"), bar);
    auto* italic = typeButton(QStringLiteral("К"), QStringLiteral("Курсив, Ctrl+I"), bar);
    QFont strong = bold->font();
    strong.setBold(true);
    bold->setFont(strong);
    QFont slanted = italic->font();
    slanted.setItalic(true);
    italic->setFont(slanted);
    connect(bold, &QToolButton::clicked, m_editor, &SheetEditor::toggleBold);
    connect(italic, &QToolButton::clicked, m_editor, &SheetEditor::toggleItalic);
    line->addWidget(bold);
    line->addWidget(italic);
    auto* figure = new QPushButton(icon(Icon::Plus), QStringLiteral("Число из плана…"), bar);
    auto* table = new QPushButton(icon(Icon::Table), QStringLiteral("Таблица…"), bar);
    connect(figure, &QPushButton::clicked, this, &NotePage::offerFigures);
    connect(table, &QPushButton::clicked, this, &NotePage::offerTables);
    line->addWidget(figure);
    line->addWidget(table);
    line->addStretch(1);
    return bar;
}

void NotePage::walkSections(int step) {
    const auto at = std::ranges::find(m_lines, m_current, &SectionLine::key) - m_lines.begin();
    const auto next = std::clamp<std::ptrdiff_t>(at + step, 0, static_cast<std::ptrdiff_t>(m_lines.size()) - 1);
    if (!m_lines.empty()) {
        m_editor->goToSection(m_lines[static_cast<std::size_t>(next)].key);
    }
}

/// Every figure that the template speaks of, as it would stand at the cursor.
void NotePage::offerFigures() {
    note::Composer composer(plan());
    QList<std::pair<QString, QString>> figures;
    const int shift = m_editor->textCursor().block().blockFormat().property(YearProperty).toInt();
    const int year = shift == 0 ? m_plan.years().front() : shift;
    for (const form::NoteSection& own : composer.layout().sections) {
        for (const form::NoteBlock& block : own.blocks) {
            for (const form::NoteRun& run : form::readMarkup(block.text)) {
                const auto read = run.placeholder.empty() ? text::Outcome<form::NotePlaceholder>()
                                                          : form::parsePlaceholder(run.placeholder);
                if (!read || read.value->subject != form::NotePlaceholder::Subject::Figure) {
                    continue;
                }
                const std::string words =
                    composer.figures().words(*read.value, year).value_or(std::string(note::emptyPlace));
                const QString name = QString::fromStdString(composer.nameOf(run.placeholder) + ": " + words);
                const QString placeholder = QString::fromStdString(run.placeholder);
                if (!figures.contains(std::pair(name, placeholder))) {
                    figures.append({name, placeholder});
                }
            }
        }
    }
    m_insert->open(figures);
}

void NotePage::putFigure(const QString& placeholder) {
    const std::string written = placeholder.toStdString();
    const auto read = form::parsePlaceholder(written);
    if (!read) {
        m_insert->refuse(QString::fromStdString(read.findings.front().text));
        return;
    }
    for (const form::FormulaNode* leaf : form::leavesOf(read.value->formula)) {
        const bool isCell = leaf->kind == form::FormulaNode::Kind::Cell;
        if (isCell && (m_plan.edition().row(leaf->cell) == nullptr || m_plan.edition().column(leaf->cell) == nullptr)) {
            m_insert->refuse(QStringLiteral("Ячейки %1 в форме нет; ожидается, например, a2.02.volume.")
                                 .arg(QString::fromStdString(leaf->cell.path())));
            return;
        }
    }
    note::Composer composer(plan());
    const int shift = m_editor->textCursor().block().blockFormat().property(YearProperty).toInt();
    const int year = shift == 0 ? m_plan.years().front() : shift;
    const std::string words = composer.figures().words(*read.value, year).value_or(std::string(note::emptyPlace));
    if (m_editor->insertPlaceholder(written, QString::fromStdString(words))) {
        m_insert->hide();
        m_editor->setFocus();
    }
}

void NotePage::offerTables() {
    note::Composer composer(plan());
    QMenu menu(this);
    for (const form::NoteSection& own : composer.layout().sections) {
        for (const form::NoteBlock& block : own.blocks) {
            if (block.kind == form::NoteBlock::Kind::Table) {
                const note::Block made = composer.renewed(note::Block{
                    {}, note::Block::Kind::Table, false, own.key + "/" + block.key, m_plan.years().front(), {}});
                menu.addAction(QString::fromStdString(note::readKeptTable(made.shown).title), this,
                               [this, source = made.source] { putTable(source); });
            }
        }
    }
    menu.exec(QCursor::pos());
}

void NotePage::putTable(const std::string& source) {
    keep();
    note::Composer composer(plan());
    std::vector<note::Section> sections = m_sections;
    const auto own = std::ranges::find(sections, m_current, &note::Section::key);
    if (own == sections.end() || isLocked()) {
        return;
    }
    std::size_t place = 0;
    std::size_t block = 0;
    for (const SheetPlace& at : m_editor->sheet().places()) {
        if (at.section == m_current) {
            ++block;
            const int start = at.table != nullptr ? at.table->firstCursorPosition().position() : at.block.position();
            place = start <= m_editor->textCursor().position() ? block : place;
        }
    }
    place = std::min(place, own->blocks.size());
    own->blocks.insert(
        own->blocks.begin() + static_cast<std::ptrdiff_t>(place),
        composer.renewed(note::Block{{}, note::Block::Kind::Table, false, source, m_plan.years().front(), {}}));
    applySections(sections, QStringLiteral("таблица в записке, раздел «%1»").arg(titleOf(*own)));
    m_editor->show(m_sections);
    showStates();
}

std::string NotePage::bytes(const QString& suffix) {
    const note::Paper made = paper();
    if (suffix == QLatin1String("html")) {
        return note::asHtml(made);
    }
    if (suffix == QLatin1String("odt")) {
        odf::Properties properties = exchange::fileProperties(m_plan.draft(), {}, m_plan.scenario());
        properties.title = "Пояснительная записка, " + m_plan.draft().content().region;
        return note::asOdt(made, properties);
    }
    return note::asText(made);
}

void NotePage::fitPanels() {
    m_panel->setVisible(width() >= panelFits);
    m_panel->setFixedWidth(width() >= wideScreen ? widePanel : usualPanel);
    m_outline->setVisible(width() >= outlineFits);
    m_choice->setVisible(width() < outlineFits);
    const int sheet = width() >= wideScreen ? wideSheet : width() >= outlineFits ? usualSheet : narrowSheet;
    const int before = m_editor->width();
    m_editor->setSheetWidth(sheet);
    if (m_editor->maximumWidth() != before && !isEmpty() && !m_sections.empty() && isVisible()) {
        keep();
        QTimer::singleShot(0, this, [this] {
            m_editor->show(m_sections);
            showStates();
        });
    }
}

void NotePage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    fitPanels();
    if (m_stale) {
        readPlan();
    }
}

void NotePage::hideEvent(QHideEvent* event) {
    keep();
    QWidget::hideEvent(event);
}

void NotePage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitPanels();
}

void NotePage::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(rect(), color(isEmpty() ? Role::Base : Role::Window));
}

}  // namespace ui
