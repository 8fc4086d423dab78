#include "tests/ui/chart_geometry.h"

#include "tests/ui/window_plan.h"

#include <algorithm>
#include <stdexcept>

std::string layoutFaults(const ui::ChartPicture& picture, const QSizeF& size) {
    std::string faults;
    const QRectF whole(QPointF(), size);
    for (std::size_t i = 0; i < picture.labels.size(); ++i) {
        const ui::ChartLabel& label = picture.labels[i];
        if (!whole.contains(label.box)) {
            faults += "out of the picture: " + plain(label.text) + "\n";
        }
        if (label.on && std::ranges::none_of(picture.marks, [&](const ui::ChartMark& mark) {
                return mark.series == *label.on && mark.box.left() <= label.box.left()
                       && mark.box.right() >= label.box.right();
            })) {
            faults += "not on its segment: " + plain(label.text) + "\n";
        }
        for (std::size_t other = i + 1; other < picture.labels.size(); ++other) {
            // Lines of one name stand closer than the font is tall: descenders and ascenders do not meet.
            const QRectF meet = label.box.adjusted(0, 2, 0, -2) & picture.labels[other].box.adjusted(0, 2, 0, -2);
            if (meet.width() > 0 && meet.height() > 0) {
                faults += "over each other: " + plain(label.text) + " and " + plain(picture.labels[other].text) + "\n";
            }
        }
        for (const ui::ChartMark& mark : picture.marks) {
            const QRectF meet = label.box.adjusted(1, 3, -1, -3) & mark.box;
            if (!label.on && mark.fill != ui::MarkFill::Outline && meet.width() > 0 && meet.height() > 0) {
                faults += "over a bar: " + plain(label.text) + "\n";
            }
        }
    }
    for (const ui::ChartMark& mark : picture.marks) {
        if (!whole.contains(mark.box)) {
            faults += "bar out of the picture: " + plain(mark.readout.value(0)) + "\n";
        }
    }
    return faults;
}

bool hasLabel(const ui::ChartPicture& picture, const char* text) {
    return std::ranges::any_of(picture.labels, [&](const ui::ChartLabel& label) { return plain(label.text) == text; });
}

const ui::ChartLabel& labelOf(const ui::ChartPicture& picture, const char* text) {
    const auto found =
        std::ranges::find_if(picture.labels, [&](const ui::ChartLabel& label) { return plain(label.text) == text; });
    if (found == picture.labels.end()) {
        throw std::runtime_error("no label " + std::string(text) + " among\n" + labelsOf(picture));
    }
    return *found;
}

std::string labelsOf(const ui::ChartPicture& picture) {
    std::string labels;
    for (const ui::ChartLabel& label : picture.labels) {
        labels += plain(label.text) + "\n";
    }
    return labels;
}
