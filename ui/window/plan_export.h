#pragma once

#include "core/exchange/table_text.h"
#include "ui/widgets/file_question.h"

namespace ui {

class PdfExport;
class PlanPages;
class ShownPlan;

/// What leaves a plan for a file: every appendix as PDF, the one in sight as a book or a table, or the comparison in
/// sight.
class PlanExport {
public:
    PlanExport(ShownPlan& plan, const PlanPages& pages, PdfExport& pdf);

    /// The kinds of file the page in sight can become.
    [[nodiscard]] FileQuestion question() const;
    /// By the suffix of the name, and by the kind that was chosen where several have it. False: the PDF is being
    /// written, and tells itself when it is. Throws when nothing is written.
    [[nodiscard]] bool write(const QString& path, const QString& chosen = QString()) const;

private:
    [[nodiscard]] exchange::TableRequest request(int appendix) const;

    ShownPlan& m_plan;
    const PlanPages& m_pages;
    PdfExport& m_pdf;
};

/// The report of the year and the scenario in sight, a page of HTML. Throws output::OutputError.
void writeReport(const ShownPlan& plan, const QString& path);

}  // namespace ui
