#include "ui/widgets/told_findings.h"

namespace ui {

QStringList toldOf(const text::Findings& findings) {
    QStringList sentences;
    for (const text::Finding& finding : findings) {
        sentences.append(QString::fromStdString(finding.told()));
    }
    return sentences;
}

}  // namespace ui
