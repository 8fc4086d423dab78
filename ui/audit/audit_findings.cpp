#include "ui/audit/audit_findings.h"

#include "core/decimal/russian.h"
#include "core/exchange/audit_text.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/segmented_switch.h"
#include "ui/widgets/text_labels.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPainter>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace ui {
namespace {

constexpr std::array listWidths{140, 116, 96, 96, 84};
constexpr int findingHeight = 26;

QString shownNumber(const std::optional<decimal::Decimal>& number) {
    return number ? QString::fromStdString(decimal::printRussian(*number)) : QString();
}

QString kindWords(audit::Kind kind) {
    const std::string_view name = exchange::kindName(kind);
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

}  // namespace

QIcon auditIcon(audit::Kind kind) {
    switch (kind) {
    case audit::Kind::Inconsistent:
        return icon(Icon::Error, Role::Error);
    case audit::Kind::Balancing:
        return icon(Icon::Warning, Role::WarnMark);
    case audit::Kind::Follows:
        return icon(Icon::ChevronRight, Role::Trace);
    case audit::Kind::Digits:
        return icon(Icon::Note, Role::Text2);
    case audit::Kind::Missing:
        return icon(Icon::Missing, Role::WarnMark);
    }
    return {};
}

AuditFindings::AuditFindings(QWidget* parent)
    : QWidget(parent),
      m_kinds(new SegmentedSwitch(QStringLiteral("Какие замечания показать"), this)),
      m_list(new QTableWidget(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* title = new QHBoxLayout;
    title->setContentsMargins(12, 4, 12, 4);
    title->setSpacing(10);
    title->addWidget(textLabel(QStringLiteral("Замечания"), TextSize::Base, Role::Text, Weight::Bold));
    title->addWidget(m_kinds);
    title->addStretch(1);
    column->addLayout(title);
    column->addWidget(m_list, 1);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setColumnCount(6);
    m_list->setHorizontalHeaderLabels({QStringLiteral("Что это"), QStringLiteral("Где"), QStringLiteral("Напечатано"),
                                       QStringLiteral("Ожидается"), QStringLiteral("Разница"),
                                       QStringLiteral("Вероятная причина")});
    m_list->verticalHeader()->setVisible(false);
    m_list->verticalHeader()->setDefaultSectionSize(findingHeight);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setShowGrid(false);
    m_list->setWordWrap(false);
    m_list->horizontalHeader()->setStretchLastSection(true);
    m_list->setAccessibleName(QStringLiteral("Замечания к таблице"));
    connect(m_list, &QTableWidget::currentCellChanged, this, [this](int row) {
        if (row >= 0 && row < static_cast<int>(m_shown.size())) {
            emit cellChosen(m_findings[m_shown[static_cast<std::size_t>(row)]].cell);
        }
    });
    connect(m_kinds, &SegmentedSwitch::currentChanged, this, [this](int chosen) {
        if (chosen >= 0 && chosen < static_cast<int>(m_choices.size())) {
            m_kind = m_choices[static_cast<std::size_t>(chosen)];
            fill();
        }
    });
}

void AuditFindings::setReport(const audit::TableQuestion& question, const audit::AuditReport& report) {
    m_question = question;
    m_findings = report.findings;
    // What is wrong first, then what balances with what follows from it; digits last.
    std::ranges::stable_sort(m_findings, {}, [](const audit::AuditFinding& finding) {
        switch (finding.kind) {
        case audit::Kind::Inconsistent:
        case audit::Kind::Missing:
            return 0;
        case audit::Kind::Balancing:
        case audit::Kind::Follows:
            return 1;
        case audit::Kind::Digits:
            break;
        }
        return 2;
    });
    m_kind.reset();
    m_choices = {std::nullopt};
    QStringList items{QStringLiteral("Все %1").arg(m_findings.size())};
    for (const auto& [kind, words] :
         {std::pair(audit::Kind::Inconsistent, "Не сходится"), std::pair(audit::Kind::Balancing, "Балансирует"),
          std::pair(audit::Kind::Follows, "Следует"), std::pair(audit::Kind::Digits, "Знаки"),
          std::pair(audit::Kind::Missing, "Нет числа")}) {
        m_choices.emplace_back(kind);
        items.append(QStringLiteral("%1 %2")
                         .arg(QString::fromUtf8(words))
                         .arg(std::ranges::count(m_findings, kind, &audit::AuditFinding::kind)));
    }
    const QSignalBlocker quiet(m_kinds);
    m_kinds->setItems(items);
    m_kinds->setCurrent(0);
    fill();
}

void AuditFindings::setKind(std::optional<audit::Kind> kind) {
    const auto place = std::ranges::find(m_choices, kind);
    m_kinds->setCurrent(static_cast<int>(place - m_choices.begin()));
}

void AuditFindings::fill() {
    const QSignalBlocker quiet(m_list);
    m_shown.clear();
    for (std::size_t at = 0; at < m_findings.size(); ++at) {
        if (!m_kind || m_findings[at].kind == *m_kind) {
            m_shown.push_back(at);
        }
    }
    m_list->setRowCount(static_cast<int>(m_shown.size()));
    for (int row = 0; row < m_list->rowCount(); ++row) {
        const audit::AuditFinding& finding = m_findings[m_shown[static_cast<std::size_t>(row)]];
        const form::Column& column = *m_question.edition->column(finding.cell);
        const std::string number = column.number.empty() ? column.shortName : "гр. " + column.number;
        const auto put = [&](int place, const QString& text, bool isNumber) {
            auto* item = new QTableWidgetItem(text);
            item->setTextAlignment(isNumber ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
            item->setToolTip(text);
            m_list->setItem(row, place, item);
            return item;
        };
        put(0, kindWords(finding.kind), false)->setIcon(auditIcon(finding.kind));
        put(1,
            QStringLiteral("стр. %1, %2")
                .arg(QString::fromStdString(form::rowName(*m_question.edition, finding.cell)),
                     QString::fromStdString(number)),
            false);
        put(2, finding.printed ? shownNumber(finding.printed) : QString::fromStdString(finding.text), true);
        put(3, shownNumber(finding.expected), true);
        put(4,
            finding.printed && finding.expected
                ? QString::fromStdString(decimal::printSigned(*finding.printed - *finding.expected))
                : QString(),
            true);
        put(5, QString::fromStdString(finding.cause), false);
    }
    arrange();
}

void AuditFindings::choose(const form::CellAddress& cell) {
    const QSignalBlocker quiet(m_list);
    for (std::size_t row = 0; row < m_shown.size(); ++row) {
        if (m_findings[m_shown[row]].cell == cell) {
            m_list->setCurrentCell(static_cast<int>(row), 0);
            return;
        }
    }
    m_list->setCurrentCell(-1, -1);
}

void AuditFindings::arrange() {
    for (std::size_t column = 0; column < listWidths.size(); ++column) {
        m_list->setColumnWidth(static_cast<int>(column), listWidths[column]);
    }
}

void AuditFindings::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void AuditFindings::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(rect(), color(Role::Base));
}

}  // namespace ui
