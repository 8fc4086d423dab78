#include "ui/inputs/title_form.h"

#include "core/explain/cell_words.h"
#include "core/programme/parameter_names.h"
#include "ui/plan/shown_plan.h"
#include "ui/widgets/text_labels.h"

#include <QFormLayout>
#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>

namespace ui {
namespace {

QString example(std::string_view path) {
    static const std::vector<std::pair<std::string_view, const char*>> examples{
        {"document.region_genitive", "Астраханской области"},
        {"document.programme_title", "Территориальной программе государственных гарантий…"},
        {"document.act_kind", "постановление Правительства"},
        {"document.act_number", "600-П"},
        {"document.act_date", "25.12.2014"},
        {"document.organisation", "Министерство здравоохранения"},
        {"document.signatory_post", "министр"},
        {"document.signatory", "И. О. Фамилия"},
        {"document.executor", "И. О. Фамилия"},
        {"document.phone", "(8512) 00-00-00"}};
    const auto found = std::ranges::find(examples, path, &std::pair<std::string_view, const char*>::first);
    return found == examples.end() ? QString() : QStringLiteral("Пример: ") + QString::fromUtf8(found->second);
}

constexpr int fieldHeight = 28;

}  // namespace

TitleForm::TitleForm(ShownPlan& shownPlan, QWidget* parent)
    : QWidget(parent), m_shownPlan(shownPlan), m_refusal(wrappedLabel({}, TextSize::Secondary, Role::Error)) {
    auto* form = new QFormLayout(this);
    form->setContentsMargins(12, 8, 12, 8);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(6);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (const programme::NamedParameter& parameter : programme::namedParameters()) {
        if (parameter.kind != programme::ParameterKind::Document) {
            continue;
        }
        auto* edit = new QLineEdit(this);
        const QString name = QString::fromStdString(explain::capitalised(std::string(parameter.russian)));
        edit->setAccessibleName(name);
        edit->setMinimumHeight(fieldHeight);
        edit->setPlaceholderText(example(parameter.path));
        edit->setMinimumWidth(240);
        edit->setMaximumWidth(520);
        edit->installEventFilter(this);
        form->addRow(name, edit);
        m_fields.push_back({std::string(parameter.path), edit});
        const std::size_t place = m_fields.size() - 1;
        connect(edit, &QLineEdit::editingFinished, this, [this, place] { keep(m_fields[place]); });
    }
    m_refusal->setVisible(false);
    form->addRow(m_refusal);
    show();
    connect(&shownPlan, &ShownPlan::changed, this, &TitleForm::show);
}

QLineEdit* TitleForm::field(const std::string& path) const {
    const auto found = std::ranges::find(m_fields, path, &Field::path);
    return found == m_fields.end() ? nullptr : found->edit;
}

void TitleForm::show() {
    for (const Field& field : m_fields) {
        const QString text = keptText(field);
        if (field.edit->text() != text) {
            field.edit->setText(text);
        }
        field.edit->setReadOnly(m_shownPlan.isReadOnly());
    }
    m_refusal->setVisible(false);
}

bool TitleForm::accept() {
    for (const Field& field : m_fields) {
        keep(field);
        if (!m_refusal->isHidden()) {
            field.edit->setFocus();
            return false;
        }
    }
    return true;
}

bool TitleForm::eventFilter(QObject* watched, QEvent* event) {
    const auto* edit = qobject_cast<QLineEdit*>(watched);
    if (edit != nullptr && event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            const auto field = std::ranges::find(m_fields, edit, &Field::edit);
            // Nothing typed since the field was kept: undo means the plan.
            if (field != m_fields.end() && edit->text() == keptText(*field)) {
                event->ignore();
                return true;
            }
        }
    }
    return QWidget::eventFilter(watched, event);
}

QString TitleForm::keptText(const Field& field) const {
    const std::string_view given = m_shownPlan.assignments().value(field.path, 0);
    return QString::fromUtf8(given.data(), static_cast<qsizetype>(given.size()));
}

void TitleForm::keep(const Field& field) {
    scenario::Setting setting;
    setting.path = field.path;
    setting.value = field.edit->text().simplified().toStdString();
    if (setting.value == m_shownPlan.assignments().value(field.path, 0)) {
        m_refusal->setVisible(false);
        return;
    }
    const text::Findings findings = m_shownPlan.apply(std::span(&setting, 1));
    if (!findings.empty()) {
        // The text stays as typed, so that nothing is lost.
        m_refusal->setText(QString::fromStdString(findings.front().text));
        m_refusal->setVisible(true);
    }
}

}  // namespace ui
