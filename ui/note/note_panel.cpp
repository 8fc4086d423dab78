#include "ui/note/note_panel.h"

#include "ui/widgets/badge.h"
#include "ui/widgets/text_labels.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {
namespace {

/// More of them are counted, not listed.
constexpr std::size_t listedDifferences = 8;

BadgeKind badgeOf(note::SectionState state) {
    switch (state) {
    case note::SectionState::AsInPlan:
        return BadgeKind::Ok;
    case note::SectionState::Stale:
        return BadgeKind::Warning;
    case note::SectionState::NoData:
        return BadgeKind::Plain;
    case note::SectionState::AuthorsOnly:
        return BadgeKind::Accent;
    }
    return BadgeKind::Plain;
}

QString beforeAndAfter(const note::Difference& difference) {
    const QString was = QString::fromStdString(difference.was);
    const QString became = QString::fromStdString(difference.became);
    return was.isEmpty() ? became : became.isEmpty() ? was : was + QStringLiteral(" → ") + became;
}

}  // namespace

NotePanel::NotePanel(QWidget* parent) : QScrollArea(parent) {
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    takePanelColours(*viewport());
}

void NotePanel::addGroup(const QString& title) {
    m_column->addWidget(new RuleLine(m_inside));
    m_column->addWidget(textLabel(title, TextSize::Secondary, Role::Text2, Weight::Bold));
}

void NotePanel::addLine(const QString& name, const QString& figure) {
    auto* line = new QHBoxLayout;
    line->addWidget(textLabel(name, TextSize::Secondary, Role::Text2), 1);
    line->addWidget(textLabel(figure, TextSize::Base, Role::Text));
    m_column->addLayout(line);
}

void NotePanel::addWords(const QString& words, Role role) {
    m_column->addWidget(wrappedLabel(words, TextSize::Secondary, role));
}

void NotePanel::addDifferences(const std::vector<note::Difference>& differences) {
    addGroup(QStringLiteral("Что изменилось"));
    const std::size_t listed = std::min(listedDifferences, differences.size());
    for (std::size_t at = 0; at < listed; ++at) {
        addWords(QString::fromStdString(differences[at].name), Role::Text);
        auto* words = wrappedLabel(beforeAndAfter(differences[at]), TextSize::Secondary, Role::Text2);
        words->setAlignment(Qt::AlignRight);
        m_column->addWidget(words);
    }
    if (listed < differences.size()) {
        addWords(QStringLiteral("и ещё ") + QString::number(differences.size() - listed), Role::Text2);
    }
}

void NotePanel::show(const SectionFacts& facts, bool readOnly) {
    m_inside = new QWidget;
    m_column = new QVBoxLayout(m_inside);
    m_column->setContentsMargins(12, 10, 12, 10);
    m_column->setSpacing(6);
    auto* title = wrappedLabel(facts.line.title, TextSize::Base, Role::Text, Weight::Bold);
    m_column->addWidget(title);
    auto* state = new QHBoxLayout;
    state->addWidget(new Badge(stateWords(facts.line.state), badgeOf(facts.line.state)));
    state->addStretch(1);
    m_column->addLayout(state);
    if (!facts.composed.isEmpty()) {
        addWords(facts.composed, Role::Text2);
    }
    m_renew = nullptr;
    if (!facts.differences.empty()) {
        addDifferences(facts.differences);
        addGroup(QStringLiteral("Что останется"));
        addWords(facts.authorsParagraphs + facts.editedParagraphs == 0
                     ? QStringLiteral("Вашего текста в разделе нет.")
                     : QStringLiteral("Ваш текст в разделе: ")
                           + countedWords(facts.authorsParagraphs, "абзац", "абзаца", "абзацев") + QStringLiteral(", ")
                           + countedWords(facts.editedParagraphs, "правка", "правки", "правок")
                           + QStringLiteral(". Обновятся только числа и строки таблиц."),
                 Role::Text);
        m_renew = new QPushButton(QStringLiteral("Обновить"), m_inside);
        m_renew->setDefault(true);
        m_renew->setEnabled(!readOnly);
        connect(m_renew, &QPushButton::clicked, this, &NotePanel::renewRequested);
        auto* buttons = new QHBoxLayout;
        buttons->addWidget(m_renew);
        buttons->addStretch(1);
        m_column->addLayout(buttons);
    }
    addGroup(QStringLiteral("Связано с планом"));
    addLine(QStringLiteral("Чисел"), QString::number(facts.figures));
    addLine(QStringLiteral("Таблиц"), QString::number(facts.tables.size()));
    for (const QString& table : facts.tables) {
        addWords(table, Role::Text2);
    }
    if (!facts.missing.empty()) {
        addGroup(QStringLiteral("Не хватает данных"));
        for (const auto& [name, path] : facts.missing) {
            addWords(name + QStringLiteral(": в тексте рамка, на бумаге – «________»."), Role::Warn);
            auto* link = linkButton(QStringLiteral("Ввести"));
            link->setAccessibleName(QStringLiteral("Ввести: ") + name);
            connect(link, &LinkButton::clicked, this, [this, where = path] { emit parameterRequested(where); });
            m_column->addWidget(link);
        }
    }
    m_column->addStretch(1);
    addWords(QStringLiteral("Точки под числом – из плана; полоса слева – ваш абзац."), Role::Muted);
    takePanelColours(*m_inside);
    setWidget(m_inside);
}

}  // namespace ui
