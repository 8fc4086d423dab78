#include "ui/check/checks_filter.h"

#include "ui/widgets/choice_box.h"
#include "ui/widgets/segmented_switch.h"
#include "ui/widgets/text_labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>

#include <iterator>

namespace ui {
namespace {

constexpr int lineHeight = 40;
constexpr int gap = 8;
constexpr int sideGap = 12;
constexpr int stateWidth = 138;
constexpr int searchWidth = 150;

const QStringList& wholeNames() {
    static const QStringList names{QStringLiteral("Все"),
                                   QStringLiteral("Формы"),
                                   QStringLiteral("Связи приложений"),
                                   QStringLiteral("Пределы письма"),
                                   QStringLiteral("Правдоподобие"),
                                   QStringLiteral("Перечень")};
    return names;
}

const QStringList& shortNames() {
    static const QStringList names{QStringLiteral("Все"),           QStringLiteral("Формы"),
                                   QStringLiteral("Связи"),         QStringLiteral("Пределы"),
                                   QStringLiteral("Правдоподобие"), QStringLiteral("Перечень")};
    return names;
}

}  // namespace

ChecksFilter::ChecksFilter(QWidget* parent)
    : QWidget(parent),
      m_groups(new SegmentedSwitch(QStringLiteral("Группа проверок"), this)),
      m_stateName(textLabel(QStringLiteral("Состояние"), TextSize::Base, Role::Text2)),
      m_state(new QComboBox(this)),
      m_words(new QLineEdit(this)),
      m_right(new QCheckBox(QStringLiteral("Верные"), this)) {
    setMinimumHeight(lineHeight);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(sideGap, 4, sideGap, 4);
    line->setSpacing(gap);
    line->addWidget(m_groups);
    line->addStretch(1);
    line->addWidget(m_stateName);
    line->addWidget(m_state);
    line->addWidget(m_words);
    line->addWidget(m_right);
    nameChoice(*m_state, QStringLiteral("Состояние"));
    m_state->setFixedWidth(stateWidth);
    m_words->setFixedWidth(searchWidth);
    m_words->setPlaceholderText(QStringLiteral("Найти"));
    m_words->setAccessibleName(QStringLiteral("Найти среди замечаний и правил"));
    m_words->setClearButtonEnabled(true);
    m_right->setToolTip(QStringLiteral("Показать и правила, которые не нарушены"));
    m_groups->setItems(groupNames(true));
    connect(m_groups, &SegmentedSwitch::currentChanged, this, &ChecksFilter::filterChanged);
    connect(m_state, &QComboBox::activated, this, &ChecksFilter::filterChanged);
    connect(m_words, &QLineEdit::textChanged, this, &ChecksFilter::filterChanged);
    connect(m_right, &QCheckBox::toggled, this, &ChecksFilter::filterChanged);
}

QStringList ChecksFilter::groupNames(bool whole) const {
    QStringList names = whole ? wholeNames() : shortNames();
    for (qsizetype at = 0; at < names.size(); ++at) {
        names[at] += QLatin1Char(' ') + QString::number(m_counts[static_cast<std::size_t>(at)]);
    }
    return names;
}

void ChecksFilter::display(const CheckRows& known) {
    m_counts[0] = known.count(std::nullopt);
    QSet<int> empty;
    for (std::size_t at = 0; at < std::size(checkGroups); ++at) {
        m_counts[at + 1] = known.count(checkGroups[at]);
        if (m_counts[at + 1] == 0) {
            empty.insert(static_cast<int>(at) + 1);
        }
    }
    m_groups->setMuted(empty);
    const QSignalBlocker quiet(m_state);
    const int chosen = std::max(0, m_state->currentIndex());
    m_state->clear();
    m_state->addItem(QStringLiteral("любое"));
    const auto add = [&](const QString& name, CheckShown shown) {
        m_state->addItem(name + QLatin1Char(' ') + QString::number(known.count(shown)));
    };
    add(QStringLiteral("ошибки"), CheckShown::Errors);
    add(QStringLiteral("предупреждения"), CheckShown::Warnings);
    add(QStringLiteral("обосновано"), CheckShown::Justified);
    add(QStringLiteral("не отмечено"), CheckShown::Open);
    m_state->setCurrentIndex(chosen);
    fit();
}

CheckFilter ChecksFilter::filter() const {
    CheckFilter filter;
    if (m_groups->current() > 0) {
        filter.group = checkGroups[m_groups->current() - 1];
    }
    filter.shown = static_cast<CheckShown>(std::max(0, m_state->currentIndex()));
    filter.words = m_words->isHidden() ? QString() : m_words->text().trimmed();
    filter.right = m_right->isChecked();
    return filter;
}

void ChecksFilter::reset() {
    const QSignalBlocker quietGroups(m_groups);
    const QSignalBlocker quietWords(m_words);
    m_groups->setCurrent(0);
    m_state->setCurrentIndex(0);
    m_words->clear();
    m_groups->update();
    emit filterChanged();
}

void ChecksFilter::setSearchShown(bool shown) {
    m_hasSearch = shown;
    fit();
}

int ChecksFilter::roomOf(bool whole) const {
    m_groups->setItems(groupNames(whole));
    return 2 * sideGap + m_groups->sizeHint().width() + stateWidth + m_right->sizeHint().width() + 3 * gap;
}

/// Words before the list give way first, then the words of the switch, then the field.
void ChecksFilter::fit() {
    const int search = m_hasSearch ? searchWidth + gap : 0;
    const int name = m_stateName->sizeHint().width() + gap;
    const int whole = roomOf(true);
    m_stateName->setVisible(whole + search + name <= width());
    if (whole + search <= width()) {
        m_words->setVisible(m_hasSearch);
        return;
    }
    const int abridged = roomOf(false);
    m_words->setVisible(m_hasSearch && abridged + search <= width());
}

void ChecksFilter::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fit();
}

}  // namespace ui
