#include "ui/window/bar_figures.h"

#include "ui/widgets/text_labels.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>

namespace ui {

BarFigures::BarFigures(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this)) {
    m_grid->setContentsMargins(12, 6, 12, 8);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(2);
    m_grid->setColumnStretch(0, 1);
}

void BarFigures::addLine(const QStringList& words, bool isHead) {
    const int row = m_lines++;
    for (int column = 0; column < words.size(); ++column) {
        const bool isName = column == 0;
        const Role ink = isName != isHead ? Role::Text2 : Role::Text;
        const Weight weight = isName == isHead ? Weight::Bold : Weight::Normal;
        // The name of a bar may need two lines; heads and figures are never cut for it.
        auto* label = isName ? wrappedLabel(words.at(column), TextSize::Base, ink, weight)
                             : textLabel(words.at(column), isHead ? TextSize::Secondary : TextSize::Base,
                                         isHead ? Role::Text2 : ink, weight);
        m_grid->addWidget(label, row, column, isName ? Qt::AlignVCenter : Qt::AlignRight | Qt::AlignVCenter);
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
