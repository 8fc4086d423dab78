#include "app/cli/arguments.h"
#include "app/cli/files.h"
#include "app/cli/verbs.h"
#include "core/exchange/method_cases.h"
#include "core/exchange/method_text.h"

#include <memory>

namespace cli {

namespace {

struct MethodRequest {
    std::string name;
    std::vector<std::string> given;
    std::string format;
    std::string cases;
    std::string output;
};

const method::Description& methodNamed(const std::string& name) {
    const method::Description* found = method::findMethod(name);
    if (found == nullptr) {
        std::string names;
        for (const method::Description* one : method::methods()) {
            names.append(names.empty() ? "" : ", ").append(one->name);
        }
        throw UsageError("Метода «" + name + "» в этой сборке нет; есть: " + names + ".");
    }
    return *found;
}

std::vector<method::Given> givenIn(const std::vector<std::string>& words) {
    std::vector<method::Given> given;
    for (const std::string& word : words) {
        const std::size_t equals = word.find('=');
        if (equals == 0 || equals == std::string::npos) {
            throw UsageError("«" + word + "»: ожидается КЛЮЧ=ЗНАЧЕНИЕ, например stay=10.8.");
        }
        given.push_back({word.substr(0, equals), word.substr(equals + 1)});
    }
    return given;
}

std::string casesOf(const MethodRequest& request) {
    const method::Description& method = methodNamed(request.name);
    if (!request.given.empty()) {
        throw UsageError("--cases: ключи стоят столбцами файла; уберите «" + request.given.front() + "».");
    }
    requireFormat(request.format.empty() ? "csv" : request.format, {"csv"});
    auto csv = exchange::methodCasesAsCsv(method, readFile(request.cases));
    if (!csv) {
        throw Failure("Случаи не рассчитаны, " + request.cases + ":", csv.findings);
    }
    return std::move(*csv.value);
}

std::string answerOf(const MethodRequest& request) {
    const std::string format = request.format.empty() ? "text" : request.format;
    requireFormat(format, {"text", "json"});
    const method::Description& method = methodNamed(request.name);
    const auto done = method::run(method, givenIn(request.given));
    if (!done) {
        throw Failure("«" + std::string(method.title) + "» не рассчитано:", done.findings);
    }
    return format == "json" ? exchange::methodAsJson(method, *done.value) : exchange::methodAsText(method, *done.value);
}

ExitStatus act(const MethodRequest& request) {
    if (request.name == "list" && request.given.empty() && request.cases.empty()) {
        deliver(request.output, exchange::methodsAsText());
    } else {
        deliver(request.output, request.cases.empty() ? answerOf(request) : casesOf(request));
    }
    return ExitStatus::Done;
}

}  // namespace

void addMethod(CommandLine& commandLine) {
    const auto request = std::make_shared<MethodRequest>();
    VerbOptions verb = commandLine.verb(
        "method", "list | МЕТОД КЛЮЧ=ЗНАЧЕНИЕ … [--format text|json] | МЕТОД --cases ФАЙЛ.csv  [-o OUT]",
        "Рассчитать по методике письма: поправка на возраст, койки, врачи, эффективность и другие",
        [request] { return act(*request); });
    verb.required("METHOD", request->name);
    verb.option("KEYS", request->given);
    verb.option("--format", request->format);
    verb.option("--cases", request->cases);
    verb.option("-o,--output", request->output);
}

}  // namespace cli
