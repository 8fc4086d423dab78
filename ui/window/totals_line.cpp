#include "ui/window/totals_line.h"

#include "core/decimal/russian.h"
#include "ui/plan/shown_plan.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/icons.h"

#include <QPainter>

namespace ui {
namespace {

constexpr int lineHeight = 27;

struct TotalCell {
    form::Measure measure;
    form::MoneySource source;
    const char* name;
};

constexpr TotalCell totalCells[]{
    {form::Measure::Percap, form::MoneySource::Budget, "На 1 жителя (бюджет)"},
    {form::Measure::Percap, form::MoneySource::Oms, "На 1 застрахованного (ОМС)"},
    {form::Measure::Cost, form::MoneySource::Budget, "Бюджет"},
    {form::Measure::Cost, form::MoneySource::Oms, "ОМС"},
};

/// The appendix whose columns part the sources of money has a grand total of both.
const form::Appendix* appendixOfSources(const form::Edition& edition) {
    for (const form::Appendix& appendix : edition.appendices) {
        for (const form::Column& column : appendix.columns) {
            if (column.source == form::MoneySource::Oms && column.measure == form::Measure::Cost) {
                return &appendix;
            }
        }
    }
    return nullptr;
}

QString totalShown(const programme::CellView& view, const QString& unit) {
    if (!view.figure) {
        return QStringLiteral("не введено");
    }
    QString value = QString::fromStdString(decimal::printRussian(*view.figure));
    if (!unit.isEmpty()) {
        value += QChar(0x00A0) + unit;
    }
    return view.incomplete ? value + QStringLiteral(", неполно") : value;
}

}  // namespace

TotalsLine::TotalsLine(const ShownPlan& document, QWidget* parent) : QWidget(parent), m_document(document) {
    setMinimumHeight(lineHeight);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    readTotals();
    const auto refresh = [this] { readTotals(); };
    connect(&document, &ShownPlan::changed, this, refresh);
    connect(&document, &ShownPlan::yearChanged, this, refresh);
    connect(&document, &ShownPlan::saveStateChanged, this, qOverload<>(&QWidget::update));
}

void TotalsLine::readTotals() {
    m_totals.clear();
    const form::Appendix* appendix = appendixOfSources(m_document.edition());
    const form::Row* total = appendix == nullptr ? nullptr : appendix->grandTotal();
    if (total == nullptr) {
        return;
    }
    decimal::Decimal whole;
    bool any = false;
    bool incomplete = false;
    for (const TotalCell& wanted : totalCells) {
        for (const form::Column& column : appendix->columns) {
            if (column.measure != wanted.measure || column.source != wanted.source) {
                continue;
            }
            const programme::CellView view = m_document.result().cell({appendix->number, total->key, column.key});
            const bool cost = column.measure == form::Measure::Cost;
            m_totals.push_back(
                {QString::fromUtf8(wanted.name), totalShown(view, cost ? QString() : QStringLiteral("руб."))});
            if (cost && view.figure) {
                whole += *view.figure;
                any = true;
                incomplete = incomplete || view.incomplete;
            }
        }
    }
    programme::CellView all;
    all.figure = any ? std::optional(whole) : std::nullopt;
    all.incomplete = incomplete;
    const std::string_view money = form::moneyName(m_document.edition().money);
    m_totals.push_back(
        {QStringLiteral("Всего"), totalShown(all, QString::fromUtf8(money.data(), static_cast<qsizetype>(money.size()))
                                                      .replace(QLatin1Char(' '), QChar(0x00A0)))});
    setAccessibleName(text());
    update();
}

void TotalsLine::setRemark(const QString& remark) {
    m_remark = remark;
    m_ofDeed = false;
    update();
}

void TotalsLine::setDeedRemark(const QString& remark) {
    setRemark(remark);
    m_ofDeed = true;
}

void TotalsLine::forgetDeed() {
    if (m_ofDeed) {
        setRemark({});
    }
}

void TotalsLine::setZoom(int percent) {
    m_zoom = percent;
    update();
}

QString TotalsLine::text() const {
    QStringList parts;
    for (const Total& total : m_totals) {
        parts.append(total.name + QLatin1Char(' ') + total.value);
    }
    return parts.join(QStringLiteral("; "));
}

QSize TotalsLine::sizeHint() const {
    return {600, std::max(lineHeight, fontMetrics().height() + 8)};
}

void TotalsLine::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), color(Role::Window));
    painter.setPen(color(Role::Border));
    painter.drawLine(rect().topLeft(), rect().topRight());
    const QFont plain = ui::font(TextSize::Secondary);
    const QFont bold = ui::font(TextSize::Secondary, Weight::Bold);
    const QRect line = rect().adjusted(12, 1, -12, 0);

    // From the right: the disk, the zoom; the totals take what is left.
    int right = line.right();
    const auto putRight = [&](const QString& text, const QFont& ink, Role role) {
        painter.setFont(ink);
        painter.setPen(color(role));
        const int width = painter.fontMetrics().horizontalAdvance(text);
        painter.drawText(QRect(right - width, line.top(), width + 1, line.height()), Qt::AlignVCenter, text);
        right -= width + 6;
    };
    const SaveState state = m_document.saveState();
    const bool fault = state == SaveState::NotSaved || state == SaveState::Unkept;
    QString saved = m_document.saveText();
    if (saved.size() > 60) {
        saved = QStringLiteral("Не записано");
    }
    putRight(saved, plain, fault ? Role::Error : Role::Text2);
    const Icon mark = state == SaveState::Saved ? Icon::Saved : state == SaveState::ReadOnly ? Icon::Lock : Icon::Error;
    painter.drawPixmap(right - 16, line.center().y() - 7,
                       iconPixmap(mark,
                                  fault                       ? Role::Error
                                  : state == SaveState::Saved ? Role::Ok
                                                              : Role::Text2,
                                  16, devicePixelRatioF()));
    right -= 34;
    putRight(QStringLiteral("%1\u00A0%").arg(m_zoom), bold, Role::Text);
    putRight(QStringLiteral("Масштаб"), plain, Role::Text2);
    right -= 12;
    if (!m_remark.isEmpty()) {
        putRight(m_remark, bold, Role::Text);
        right -= 12;
    }
    int left = line.left();
    for (const Total& total : m_totals) {
        painter.setFont(plain);
        const int name = painter.fontMetrics().horizontalAdvance(total.name);
        const int value = QFontMetrics(bold).horizontalAdvance(total.value);
        if (left + name + 6 + value > right) {
            break;
        }
        if (left > line.left()) {
            painter.setPen(color(Role::Border));
            painter.drawLine(left - 11, line.center().y() - 6, left - 11, line.center().y() + 7);
        }
        painter.setPen(color(Role::Text2));
        painter.drawText(QRect(left, line.top(), name + 1, line.height()), Qt::AlignVCenter, total.name);
        painter.setFont(bold);
        painter.setPen(color(Role::Text));
        painter.drawText(QRect(left + name + 6, line.top(), value + 1, line.height()), Qt::AlignVCenter, total.value);
        left += name + 6 + value + 22;
    }
}

}  // namespace ui
