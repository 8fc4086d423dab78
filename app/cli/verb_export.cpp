#include "app/cli/arguments.h"
#include "app/cli/files.h"
#include "app/cli/note_output.h"
#include "app/cli/open_plan.h"
#include "app/cli/paper.h"
#include "app/cli/protocol_output.h"
#include "app/cli/table_output.h"
#include "app/cli/verbs.h"
#include "core/exchange/deviation_text.h"
#include "core/output/system_words.h"
#include "core/output/write_file.h"
#include "core/programme/filled_table.h"

#include <algorithm>
#include <iostream>
#include <map>

namespace cli {

namespace fs = std::filesystem;

namespace {

struct Export {
    std::string file;
    std::string folder;
    std::string format;
    bool forPeople = false;
    bool project = false;
};

/// The folder of the files, made where there is none; one that was made is removed again unless it is kept.
class NewFolder {
public:
    explicit NewFolder(const fs::path& path) : m_path(path) {
        std::error_code fault;
        m_made = fs::create_directories(path, fault);
        if (std::error_code unknown; !fs::is_directory(path, unknown)) {
            throw Failure("Папка «" + path.string() + "» не создана: "
                          + (fault ? output::systemWords(fault.value()) : "проверьте путь и права") + ".");
        }
    }
    NewFolder(const NewFolder&) = delete;
    NewFolder& operator=(const NewFolder&) = delete;
    ~NewFolder() {
        std::error_code ignored;
        if (m_made) {
            fs::remove(m_path, ignored);
        }
    }

    void keep() { m_made = false; }

private:
    fs::path m_path;
    bool m_made = false;
};

/// The explanatory note in the formats it has, where the form has a template and there is anything to say.
void addNote(OpenPlan& plan, const programme::Calculation& calculation, const Export& request,
             const std::vector<std::string_view>& formats, std::map<fs::path, std::string>& files) {
    const note::NotePlan source{plan.draft(), scenario::rootScenario, calculation};
    const bool isWanted = !files.empty() && hasNote(source);
    if (!isWanted) {
        return;
    }
    const MadeNote made = makeNote(source, false);
    for (const std::string_view format : noteFormats()) {
        if (format != "text" && std::ranges::find(formats, format) != formats.end()) {
            files.emplace(fs::path(request.folder) / ("note." + std::string(format)),
                          noteIn(format, plan.draft(), made.paper));
        }
    }
    for (const std::string& remark : made.remarks) {
        std::cerr << remark << "\n";
    }
}

/// The register of deviations, where the form has normatives to differ from.
void addDeviations(OpenPlan& plan, const programme::Calculation& calculation, const Export& request,
                   const std::vector<std::string_view>& formats, std::map<fs::path, std::string>& files) {
    const scenario::Draft& draft = plan.draft();
    const check::DeviationRegister found =
        check::deviations(draft, draft.assignments(scenario::rootScenario), calculation);
    if (files.empty() || found.rows.empty()) {
        return;
    }
    const std::vector<int> years = draft.years();
    for (const std::string_view format : formats) {
        const fs::path file = fs::path(request.folder) / ("deviations." + std::string(format));
        if (format == "csv") {
            files.emplace(file, exchange::deviationsAsCsv(draft.edition(), found));
        } else if (format == "json") {
            files.emplace(file, exchange::deviationsAsJson(draft.edition(), found));
        } else if (format == "odt") {
            files.emplace(file, exchange::deviationsAsOdt(draft, found, years));
        } else if (format == "pdf") {
            files.emplace(file,
                          asPdf(exchange::printedDeviations(draft, found, years), exchange::deviationsTitle(draft)));
        }
    }
}

/// The protocol of control, in the formats that documents have.
void addProtocol(OpenPlan& plan, const programme::Calculation& calculation,
                 const std::vector<std::string_view>& formats, const fs::path& folder,
                 std::map<fs::path, std::string>& files) {
    if (files.empty()) {
        return;
    }
    const std::vector<check::CheckFinding> findings =
        check::runChecks(plan.draft(), scenario::rootScenario, calculation);
    const exchange::ProtocolSource source{plan.draft(), scenario::rootScenario, calculation, findings, thisDay()};
    for (const std::string_view format : formats) {
        if (format == "odt" || format == "html" || format == "pdf") {
            files.emplace(folder / ("protocol." + std::string(format)), protocolIn(format, source));
        }
    }
}

/// Everything is made before anything is written: a fault leaves the folder as it was.
std::map<fs::path, std::string> filesOf(OpenPlan& plan, const Export& request) {
    const scenario::Scenario& root = plan.scenarioNamed("");
    const programme::Calculation calculation = plan.draft().calculate(root.id);
    const std::vector<std::string_view> formats =
        request.format.empty() ? tableFormats() : std::vector<std::string_view>{request.format};
    const bool project = request.project || isProject(plan.draft(), root.id, calculation);
    std::map<fs::path, std::string> files;
    for (const form::Appendix& appendix : plan.draft().edition().appendices) {
        if (!programme::hasFigures(appendix, calculation)) {
            continue;
        }
        exchange::TableRequest asked{appendix.number, plan.draft().years(), true, root.id};
        asked.forPeople = request.forPeople;
        asked.project = project;
        for (const std::string_view format : formats) {
            const std::string name = "appendix-" + std::to_string(appendix.number) + "." + std::string(format);
            files.emplace(fs::path(request.folder) / name, tableIn(format, plan.draft(), calculation, asked));
        }
    }
    addDeviations(plan, calculation, request, formats, files);
    addNote(plan, calculation, request, formats, files);
    addProtocol(plan, calculation, formats, request.folder, files);
    return files;
}

ExitStatus exportAll(const Export& request) {
    if (!request.format.empty()) {
        requireFormat(request.format, tableFormats());
    }
    requireForPeople(request.forPeople, request.format);
    if (request.format == "pdf" || (request.format.empty() && hasPaper())) {
        goOnWherePaperIs();
    }
    OpenPlan plan(request.file, Purpose::Read);
    const std::map<fs::path, std::string> files = filesOf(plan, request);
    if (files.empty()) {
        throw Failure("Выгружать нечего: ни одно приложение не заполнено.");
    }
    std::vector<output::NamedBytes> named;
    for (const auto& [file, bytes] : files) {
        named.push_back({file, bytes});
    }
    NewFolder folder(request.folder);
    output::writeFiles(named);
    folder.keep();
    for (const auto& [file, bytes] : files) {
        std::cerr << "Записан файл «" << file.string() << "».\n";
    }
    return ExitStatus::Done;
}

}  // namespace

void addExport(CommandLine& commandLine) {
    const auto request = std::make_shared<Export>();
    VerbOptions verb =
        commandLine.verb("export", "FILE -o ПАПКА [--format csv|json|xlsx|ods|odt|html|pdf] [--for-people] [--project]",
                         "Выгрузить все заполненные приложения, пояснительную записку и протокол контроля",
                         [request] { return exportAll(*request); });
    verb.required("FILE", request->file);
    verb.required("-o,--output", request->folder);
    verb.option("--format", request->format);
    verb.flag("--for-people", request->forPeople);
    verb.flag("--project", request->project);
}

}  // namespace cli
