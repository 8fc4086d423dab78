#include "app/cli/arguments.h"
#include "app/cli/files.h"
#include "app/cli/sweep_output.h"
#include "app/cli/verbs.h"
#include "app/cli/what_if_arguments.h"
#include "core/decimal/russian.h"

#include <iostream>
#include <thread>

namespace cli {

namespace {

struct SweepRequest {
    std::string file;
    std::string spec;
    std::string format = "text";
    std::string seed;
    std::string threads;
    std::string pick;
    std::string name;
    std::string output;
};

/// Digits only, few enough for the machine's own integers.
std::int64_t wholeFrom(std::string_view option, const std::string& typed, std::int64_t least, std::int64_t most) {
    const bool isNumber =
        !typed.empty() && typed.size() <= 12 && typed.find_first_not_of("0123456789") == std::string::npos;
    const std::int64_t number = isNumber ? std::stoll(typed) : -1;
    if (number < least || number > most) {
        throw UsageError(std::string(option) + ": «" + typed + "»; ожидалось целое число от " + std::to_string(least)
                         + " до " + std::to_string(most) + ".");
    }
    return number;
}

unsigned threadsOf(const SweepRequest& request) {
    return request.threads.empty() ? std::max(1U, std::thread::hardware_concurrency())
                                   : static_cast<unsigned>(wholeFrom("--threads", request.threads, 1, 64));
}

/// Lines go out as they come: a grid of millions of points takes no memory. A file appears whole, so it does.
std::string gridIn(const SweepRequest& request, const analysis::Sweep& sweep, analysis::SweepRun how) {
    constexpr std::size_t portion = 65536;
    const std::string& format = request.format;
    const std::int64_t last = sweep.spec().points - 1;
    std::string text = gridHeader(format, sweep.spec());
    how.point = [&](const analysis::SweepPoint& point) {
        text += gridLine(format, sweep.spec(), point);
        if (format == "json") {
            text += point.index == last ? "\n]\n" : ",\n";
        }
        if (request.output.empty() && text.size() > portion) {
            deliver("", text);
            text.clear();
        }
    };
    if (const std::string words = sweep.run(how).tooLargeWords(); !words.empty()) {
        std::cerr << words << "\n";
    }
    return text;
}

/// One point through the exact calculation, and a scenario of it when it has a name.
std::string picked(const SweepRequest& request, analysis::Sweep& sweep, OpenPlan& plan) {
    const std::int64_t index = wholeFrom("--pick", request.pick, 1, sweep.spec().points) - 1;
    const analysis::SweepPoint point = sweep.exact(index);
    const std::string line = gridHeader(request.format, sweep.spec()) + gridLine(request.format, sweep.spec(), point)
                             + (request.format == "json" ? "\n]\n" : "");
    if (!request.name.empty()) {
        writeChild(plan, request.name, false, sweep.spec().scenario, sweep.settingsAt(index));
    }
    return line;
}

std::string result(const SweepRequest& request, OpenPlan& plan, analysis::SweepSpec spec) {
    if (spec.kind == analysis::SweepKind::Tornado) {
        const auto bars = analysis::tornado(plan.draft(), spec);
        if (!bars) {
            throw Failure("Перебор не сделан:", bars.findings);
        }
        return tornadoIn(request.format, *bars.value);
    }
    auto sweep = analysis::Sweep::of(plan.draft(), std::move(spec));
    if (!sweep) {
        throw Failure("Перебор не сделан:", withoutPlaces(sweep.findings));
    }
    if (!request.pick.empty()) {
        return picked(request, *sweep.value, plan);
    }
    analysis::SweepRun how;
    how.threads = threadsOf(request);
    if (sweep.value->spec().kind == analysis::SweepKind::Grid) {
        return gridIn(request, *sweep.value, how);
    }
    return statisticsIn(request.format, sweep.value->spec(), sweep.value->run(how));
}

ExitStatus sweep(const SweepRequest& request) {
    requireFormat(request.format, {"csv", "json", "text"});
    if (!request.name.empty() && request.pick.empty()) {
        throw UsageError("--name: сценарий создают из одной точки; укажите её номер в --pick.");
    }
    OpenPlan plan(request.file, request.name.empty() ? Purpose::Read : Purpose::Change);
    auto spec = analysis::readSweepSpec(readFile(request.spec), plan.draft());
    if (!spec) {
        throw Failure("Описание перебора не принято:", spec.findings);
    }
    if (!request.seed.empty()) {
        spec.value->seed = static_cast<std::uint64_t>(wholeFrom("--seed", request.seed, 0, 1'000'000'000));
    }
    std::cerr << lineOf(analysis::incompleteWords(spec.value->target));
    deliver(request.output, result(request, plan, std::move(*spec.value)));
    return ExitStatus::Done;
}

}  // namespace

void addSweep(CommandLine& commandLine) {
    const auto request = std::make_shared<SweepRequest>();
    VerbOptions verb = commandLine.verb(
        "sweep", "FILE SPEC.toml [--format csv|json|text] [--seed N] [--threads N] [--pick N [--name НОВЫЙ]] [-o OUT]",
        "Перебрать варианты: сетка, случайные значения, чувствительность; --pick – одна точка точно",
        [request] { return sweep(*request); });
    verb.required("FILE", request->file);
    verb.required("SPEC", request->spec);
    verb.option("--format", request->format);
    verb.option("--seed", request->seed);
    verb.option("--threads", request->threads);
    verb.option("--pick", request->pick);
    verb.option("--name", request->name);
    verb.option("-o,--output", request->output);
}

}  // namespace cli
