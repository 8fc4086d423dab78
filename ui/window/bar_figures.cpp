#include "ui/window/bar_figures.h"

#include "ui/widgets/text_labels.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>

namespace ui {

BarFigures::BarFigures(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this)) {
    m_grid->setContentsMargins(12, 6, 12, 8);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(2);
    m_grid->setColumnStretch(0, 1);
}

void BarFigures::addLine(const QStringList& words, bool isHead) {
    const int row = m_lines++;
    for (int column = 0; column < words.size(); ++column) {
        const bool isName = column == 0;
        auto* label = textLabel(words.at(column), TextSize::Base, isName || isHead ? Role::Text2 : Role::Text,
                                isName == isHead ? Weight::Bold : Weight::Normal);
        m_grid->addWidget(label, row, column, (isName ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    }
}

void BarFigures::showBar(const PairedBar& bar, const PairedNames& names) {
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_lines = 0;
    const bool hasSecond = !names.second.isEmpty();
    addLine(hasSecond ? QStringList{bar.name, names.first, names.second} : QStringList{bar.name, names.first}, true);
    const auto add = [&](const QString& name, PrintedFigure PairedSide::*figure) {
        if (!name.isEmpty()) {
            const QString first = (bar.first.*figure).printed;
            addLine(hasSecond ? QStringList{name, first, (bar.second.*figure).printed} : QStringList{name, first},
                    false);
        }
    };
    add(names.whole, &PairedSide::whole);
    add(names.part, &PairedSide::figure);
    add(names.fact, &PairedSide::fact);
}

QStringList BarFigures::words() const {
    QStringList words;
    for (int place = 0; place < m_grid->count(); ++place) {
        words.append(qobject_cast<QLabel*>(m_grid->itemAt(place)->widget())->text());
    }
    return words;
}

void BarFigures::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), color(Role::Base));
    painter.setPen(color(Role::Border));
    painter.drawLine(0, 0, width(), 0);
}

}  // namespace ui
