#include "app/cli/arguments.h"
#include "app/cli/edition_folder.h"
#include "app/cli/files.h"
#include "app/cli/verbs.h"
#include "core/exchange/audit_text.h"

#include <iostream>

namespace cli {

namespace {

struct Audit {
    std::string table;
    std::string edition;
    std::string appendix;
    std::string year;
    std::string region;
    std::string format = "text";
    std::string output;
};

ExitStatus audited(const Audit& request) {
    requireFormat(request.format, {"text", "csv", "json"});
    audit::TableQuestion question;
    question.appendix = appendixFrom(request.appendix);
    question.year = yearFrom(request.year);
    question.region = request.region;
    const std::string bytes = readFile(request.table);
    text::Outcome<form::Edition> edition = readEditionFolder(editionsFolder(), request.edition);
    if (!edition) {
        throw Failure("Таблица не проверена: форма «" + request.edition + "» не читается.", edition.findings);
    }
    question.edition = std::make_shared<const form::Edition>(std::move(*edition.value));
    const text::Outcome<audit::AuditReport> report = audit::auditTable(bytes, question);
    if (!report) {
        throw Failure("Таблица «" + request.table + "» не проверена:", report.findings);
    }
    if (!report.value->remarks.empty()) {
        std::cerr << written(report.value->remarks) << "\n";
    }
    deliver(request.output, request.format == "csv"    ? exchange::auditAsCsv(*report.value)
                            : request.format == "json" ? exchange::auditAsJson(*report.value)
                                                       : exchange::auditAsText(question, *report.value));
    return ExitStatus::Done;
}

}  // namespace

void addAudit(CommandLine& commandLine) {
    const auto request = std::make_shared<Audit>();
    VerbOptions verb = commandLine.verb(
        "audit", "TABLE --edition КОД --appendix N --year ГОД [--region НАЗВАНИЕ] [--format text|csv|json] [-o OUT]",
        "Проверить опубликованную таблицу: что из неё выводится и какие ячейки не сходятся",
        [request] { return audited(*request); });
    verb.required("TABLE", request->table);
    verb.required("--edition", request->edition);
    verb.required("--appendix", request->appendix);
    verb.required("--year", request->year);
    verb.option("--region", request->region);
    verb.option("--format", request->format);
    verb.option("-o,--output", request->output);
}

}  // namespace cli
