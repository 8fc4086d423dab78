#include "ui/method/method_fields.h"

#include "ui/widgets/choice_box.h"
#include "ui/widgets/text_labels.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>

#include <algorithm>

namespace ui {
namespace {

constexpr int fieldRowHeight = 26;
constexpr int valueWidth = 132;
constexpr int unitWidth = 100;

QString told(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// A number of the act as a Russian reader writes it.
QString asTyped(std::string_view plain, const method::Key& key) {
    QString text = told(plain);
    const bool isNumber = key.kind == method::KeyKind::Number || key.kind == method::KeyKind::Numbers;
    return isNumber ? text.replace(QLatin1Char('.'), QLatin1Char(',')) : text.remove(QLatin1Char('"'));
}

QString nameOf(const method::Key& key) {
    QString name = told(key.words);
    return name.replace(0, 1, name.left(1).toUpper());
}

}  // namespace

MethodFields::MethodFields(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this)) {
    m_grid->setContentsMargins(12, 8, 12, 8);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(1, 3);
    m_grid->setColumnMinimumWidth(3, unitWidth);
    m_grid->setColumnStretch(4, 2);
}

void MethodFields::show(const method::Description& method) {
    m_fields.clear();
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        // At once: a field that lives on would still be walked to by Tab.
        delete item->widget();
        delete item;
    }
    m_method = &method;
    addHeading();
    for (const method::Key& key : method.keys) {
        addRow(key);
    }
    takeHeight();
    emit changed();
}

void MethodFields::takeHeight() {
    setMinimumHeight(m_grid->heightForWidth(width()));
}

bool MethodFields::event(QEvent* event) {
    const bool isTaken = QWidget::event(event);
    // New fields count only once they are shown.
    if (event->type() == QEvent::LayoutRequest) {
        takeHeight();
    }
    return isTaken;
}

void MethodFields::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    takeHeight();
}

void MethodFields::addHeading() {
    int column = 0;
    for (const char* title : {"Знак", "Показатель", "Значение", "Единица", "Откуда"}) {
        m_grid->addWidget(textLabel(QString::fromUtf8(title), TextSize::Secondary, Role::Muted), 0, column++);
    }
}

void MethodFields::addRow(const method::Key& key) {
    const int row = static_cast<int>(m_fields.size()) + 1;
    const bool isList = key.kind == method::KeyKind::Choice || key.kind == method::KeyKind::Flag;
    m_fields.push_back({&key, isList ? nullptr : makeEdit(key), isList ? makeList(key) : nullptr});
    QWidget* editor = isList ? static_cast<QWidget*>(m_fields.back().list) : m_fields.back().edit;
    editor->setMinimumHeight(fieldRowHeight);
    editor->setFixedWidth(key.kind == method::KeyKind::Number || key.kind == method::KeyKind::Whole ? valueWidth
                                                                                                    : valueWidth + 60);
    const QString note = key.mayBeAbsent() && key.hint.empty() ? QStringLiteral("можно не указывать") : told(key.hint);
    m_grid->addWidget(textLabel(told(key.sign), TextSize::Base, Role::Text, Weight::Bold), row, 0);
    m_grid->addWidget(wrappedLabel(nameOf(key), TextSize::Base, Role::Text), row, 1);
    m_grid->addWidget(editor, row, 2);
    m_grid->addWidget(wrappedLabel(QString::fromStdString(key.unit.words()), TextSize::Secondary, Role::Text2), row, 3);
    m_grid->addWidget(wrappedLabel(note, TextSize::Secondary, Role::Muted), row, 4);
}

QLineEdit* MethodFields::makeEdit(const method::Key& key) {
    auto* edit = new QLineEdit(this);
    const std::string place = std::string(m_method->name) + "." + std::string(key.name);
    const QString unit = QString::fromStdString(key.unit.words());
    edit->setAccessibleName(unit.isEmpty() ? nameOf(key) : nameOf(key) + QStringLiteral(", ") + unit);
    edit->setAccessibleDescription(told(key.hint));
    if (key.kind != method::KeyKind::Text) {
        edit->setAlignment(Qt::AlignRight);
    }
    edit->setPlaceholderText(asTyped(key.fallback, key));
    edit->setText(m_kept[place]);
    connect(edit, &QLineEdit::textChanged, this, [this, place](const QString& text) {
        m_kept[place] = text;
        emit changed();
    });
    return edit;
}

QComboBox* MethodFields::makeList(const method::Key& key) {
    auto* list = new QComboBox(this);
    nameChoice(*list, nameOf(key));
    const std::string place = std::string(m_method->name) + "." + std::string(key.name);
    if (key.kind == method::KeyKind::Flag) {
        list->addItem(QStringLiteral("Нет"), QStringLiteral("false"));
        list->addItem(QStringLiteral("Да"), QStringLiteral("true"));
    }
    for (const method::Choice& choice : key.choices) {
        list->addItem(told(choice.words), told(choice.value));
    }
    const QString kept = m_kept[place].isEmpty() ? told(key.fallback) : m_kept[place];
    list->setCurrentIndex(std::max(0, list->findData(kept)));
    connect(list, &QComboBox::currentIndexChanged, this, [this, place, list] {
        m_kept[place] = list->currentData().toString();
        emit changed();
    });
    return list;
}

QString MethodFields::typed(const Field& field) {
    return field.list != nullptr ? field.list->currentData().toString() : field.edit->text();
}

std::vector<method::Given> MethodFields::given() const {
    std::vector<method::Given> all;
    for (const Field& field : m_fields) {
        if (const QString text = typed(field); !text.trimmed().isEmpty()) {
            all.push_back({std::string(field.key->name), text.toStdString()});
        }
    }
    return all;
}

QString MethodFields::awaited() const {
    QStringList names;
    for (const Field& field : m_fields) {
        if (!field.key->mayBeAbsent() && typed(field).trimmed().isEmpty()) {
            names.append(told(field.key->words));
        }
    }
    // A method whose keys are all optional waits while nothing at all is typed.
    if (names.isEmpty() && !m_fields.empty() && given().empty()) {
        names.append(QStringLiteral("исходные данные"));
    }
    return names.join(QStringLiteral(", "));
}

void MethodFields::fillExample() {
    for (const Field& field : m_fields) {
        if (!field.key->fallback.empty()) {
            continue;
        }
        if (field.edit != nullptr) {
            field.edit->setText(asTyped(field.key->example, *field.key));
        } else {
            field.list->setCurrentIndex(std::max(0, field.list->findData(told(field.key->example))));
        }
    }
}

QLineEdit* MethodFields::field(const std::string& key) const {
    const auto found = std::ranges::find_if(m_fields, [&key](const Field& one) { return one.key->name == key; });
    return found == m_fields.end() ? nullptr : found->edit;
}

QComboBox* MethodFields::list(const std::string& key) const {
    const auto found = std::ranges::find_if(m_fields, [&key](const Field& one) { return one.key->name == key; });
    return found == m_fields.end() ? nullptr : found->list;
}

void MethodFields::focusFirst() {
    if (!m_fields.empty()) {
        QWidget* first =
            m_fields.front().list != nullptr ? static_cast<QWidget*>(m_fields.front().list) : m_fields.front().edit;
        first->setFocus();
    }
}

}  // namespace ui
