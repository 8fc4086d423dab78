// How the page of an audit is laid out.
#include "core/decimal/russian.h"
#include "ui/audit/audit_findings.h"
#include "ui/audit/audit_model.h"
#include "ui/audit/audit_page.h"
#include "ui/audit/inferred_panel.h"
#include "ui/form/form_grid.h"
#include "ui/form/grid_view.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/message_strip.h"
#include "ui/widgets/text_labels.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace ui {
namespace {

constexpr int panelWidth = 320;
constexpr int listHeight = 200;

QComboBox* auditBox(const char* name, QWidget* parent) {
    QComboBox* box = choiceBox(QString::fromUtf8(name), parent);
    box->setMinimumContentsLength(4);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return box;
}

}  // namespace

AuditPage::AuditPage(QWidget* parent)
    : QWidget(parent),
      m_subject(new ElidedLabel({}, this)),
      m_formChoice(auditBox("Форма", this)),
      m_appendixChoice(auditBox("Приложение", this)),
      m_yearChoice(auditBox("Год", this)),
      m_region(choiceBox(QStringLiteral("Регион"), this)),
      m_rows(auditBox("Строки", this)),
      m_create(new QPushButton(QStringLiteral("Создать план из таблицы"), this)),
      m_strip(new MessageStrip(this)),
      m_empty(wrappedLabel(QStringLiteral("Откройте или вставьте опубликованную таблицу: CSV, XLSX, ODS или HTML. "
                                          "Ничего не сохраняется, пока вы не создадите из неё план."),
                           TextSize::Base, Role::Text2)),
      m_remark(textLabel({}, TextSize::Secondary, Role::Text2)),
      m_parts(new QSplitter(Qt::Vertical, this)),
      m_grid(new FormGrid(this)),
      m_model(new AuditModel(this)),
      m_inferred(new InferredPanel(this)),
      m_findings(new AuditFindings(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeTitle());
    column->addWidget(makeChoices());
    column->addWidget(m_strip);
    column->addWidget(new RuleLine);
    m_empty->setContentsMargins(16, 16, 16, 16);
    column->addWidget(m_empty, 1, Qt::AlignTop);
    auto* upper = new QWidget(this);
    auto* line = new QHBoxLayout(upper);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    line->addWidget(m_grid, 1);
    m_inferred->setFixedWidth(panelWidth);
    line->addWidget(m_inferred);
    m_parts->addWidget(upper);
    m_parts->addWidget(m_findings);
    m_parts->setStretchFactor(0, 1);
    m_parts->setSizes({2 * listHeight, listHeight});
    m_parts->setChildrenCollapsible(false);
    m_parts->setVisible(false);
    column->addWidget(m_parts, 1);
    view().setModel(m_model);
    view().setFrozenColumns(2);
    view().setLabelMode(LabelMode::OneLine);
    view().setAccessibleName(QStringLiteral("Опубликованная таблица"));
    m_rows->addItems({QStringLiteral("все строки"), QStringLiteral("с замечаниями и соседние")});
    m_rows->setCurrentIndex(1);
    setFocusPolicy(Qt::StrongFocus);
    connectParts();
    m_create->setEnabled(false);
}

QWidget* AuditPage::makeTitle() {
    auto* title = new QWidget(this);
    title->setMinimumHeight(40);
    auto* line = new QHBoxLayout(title);
    line->setContentsMargins(12, 4, 12, 4);
    line->setSpacing(8);
    line->addWidget(
        textLabel(QStringLiteral("Проверка опубликованной таблицы"), TextSize::PageTitle, Role::Text, Weight::Bold));
    m_subject->setLook(TextSize::Base, Role::Text2);
    line->addWidget(m_subject, 1);
    auto* file = new QPushButton(icon(Icon::Folder), QStringLiteral("Открыть таблицу…"), title);
    auto* paste = new QPushButton(icon(Icon::Paste), QStringLiteral("Вставить"), title);
    auto* close = new QPushButton(icon(Icon::Close), QStringLiteral("Закрыть"), title);
    m_create->setProperty("accent", true);
    for (QPushButton* button : {file, paste, m_create, close}) {
        line->addWidget(button);
    }
    connect(file, &QPushButton::clicked, this, &AuditPage::fileRequested);
    connect(paste, &QPushButton::clicked, this, &AuditPage::paste);
    connect(close, &QPushButton::clicked, this, &AuditPage::backRequested);
    connect(m_create, &QPushButton::clicked, this, &AuditPage::createPlan);
    return title;
}

QWidget* AuditPage::makeChoices() {
    auto* choices = new QWidget(this);
    auto* line = new QHBoxLayout(choices);
    line->setContentsMargins(12, 0, 12, 6);
    line->setSpacing(8);
    const auto add = [&](const char* name, QComboBox* box) {
        line->addWidget(textLabel(QString::fromUtf8(name), TextSize::Base, Role::Text2));
        line->addWidget(box);
    };
    add("Форма", m_formChoice);
    add("Приложение", m_appendixChoice);
    add("Год", m_yearChoice);
    line->addWidget(m_region);
    line->addStretch(1);
    line->addWidget(m_remark);
    add("Строки", m_rows);
    return choices;
}

void AuditPage::connectParts() {
    connect(m_formChoice, &QComboBox::currentIndexChanged, this, [this] {
        fillChoices();
        audit();
    });
    for (QComboBox* box : {m_appendixChoice, m_yearChoice, m_region}) {
        connect(box, &QComboBox::currentIndexChanged, this, &AuditPage::audit);
    }
    connect(m_rows, &QComboBox::currentIndexChanged, this, &AuditPage::showRows);
    connect(m_strip, &MessageStrip::firstChosen, m_strip, &MessageStrip::dismiss);
    connect(m_findings, &AuditFindings::cellChosen, this, [this](const form::CellAddress& cell) {
        if (const QModelIndex index = m_model->indexOf(cell); index.isValid()) {
            view().goTo(index);
        }
    });
    connect(&view(), &GridView::selectionOfCellsChanged, this, [this] {
        if (const audit::AuditFinding* const finding = m_model->findingAt(view().currentIndex())) {
            m_findings->choose(finding->cell);
        }
    });
    connect(m_inferred, &InferredPanel::given, this, [this](const QString& parameter, const QString& text) {
        const auto parsed = decimal::parseRussian(text.toStdString());
        const auto* const number = std::get_if<decimal::Decimal>(&parsed);
        const bool isPositive = number != nullptr && !number->isNegative() && !number->isZero();
        if (!text.isEmpty() && !isPositive) {
            m_strip->display(StripKind::Error, QStringLiteral("«%1» – не число больше нуля.").arg(text),
                             QStringLiteral("Закрыть"));
            return;
        }
        if (parameter == QLatin1String("coefficient.kd")) {
            m_given.kd = isPositive ? std::optional(*number) : std::nullopt;
        } else if (isPositive) {
            m_given.people[parameter.toStdString()] = *number;
        } else {
            m_given.people.erase(parameter.toStdString());
        }
        audit();
    });
}

}  // namespace ui
