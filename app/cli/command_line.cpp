#include "app/cli/command_line.h"

#include "app/cli/usage_words.h"
#include "core/decimal/decimal.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <iostream>

namespace cli {

void VerbOptions::option(const std::string& name, std::string& value) {
    m_app.add_option(name, value);
}

void VerbOptions::required(const std::string& name, std::string& value) {
    m_app.add_option(name, value)->required();
}

void VerbOptions::option(const std::string& name, std::vector<std::string>& values) {
    m_app.add_option(name, values);
}

void VerbOptions::required(const std::string& name, std::vector<std::string>& values) {
    m_app.add_option(name, values)->required();
}

void VerbOptions::list(const std::string& name, std::vector<std::string>& values) {
    m_app.add_option(name, values)->delimiter(',');
}

void VerbOptions::requiredList(const std::string& name, std::vector<std::string>& values) {
    m_app.add_option(name, values)->required()->delimiter(',');
}

void VerbOptions::pair(const std::string& name, std::vector<std::string>& values) {
    m_app.add_option(name, values)->expected(2);
}

std::function<bool()> VerbOptions::optionalValue(const std::string& name, std::string& value) {
    const CLI::Option* option = m_app.add_option(name, value)->expected(0, 1);
    return [option] { return option->count() > 0; };
}

void VerbOptions::flag(const std::string& name, bool& isGiven) {
    m_app.add_flag(name, isGiven);
}

CommandLine::CommandLine() : m_app(std::make_unique<CLI::App>()) {
    m_app->set_help_flag("-h,--help", "Показать справку");
    m_app->set_version_flag("--version", std::string(TPGG_VERSION));
    m_app->require_subcommand(1);
    m_app->formatter_fn([this](const CLI::App*, const std::string&, CLI::AppFormatMode) { return help(); });
}

VerbOptions CommandLine::verb(const std::string& name, const std::string& usage, const std::string& helpLine,
                              Action action) {
    CLI::App* app = m_app->add_subcommand(name, helpLine);
    app->set_help_flag("-h,--help", "Показать справку");
    const std::string text = "Вызов: tpgg-cli " + name + " " + usage + "\n" + helpLine + "\n";
    app->formatter_fn([text](const CLI::App*, const std::string&, CLI::AppFormatMode) { return text; });
    m_verbs.push_back({app, usage, helpLine, std::move(action)});
    return VerbOptions(*app);
}

CommandLine::~CommandLine() = default;

ExitStatus CommandLine::run(int argumentCount, char** arguments) {
    try {
        requireKnownVerb(argumentCount, arguments);
        m_app->parse(argumentCount, arguments);
        return act();
    } catch (const CLI::Success& asked) {
        return static_cast<ExitStatus>(m_app->exit(asked, std::cout, std::cerr));
    } catch (const CLI::ParseError& error) {
        std::cerr << usageFault(*m_app, error) << "\nСправка: tpgg-cli --help\n";
        return ExitStatus::WrongUsage;
    } catch (const UsageError& error) {
        std::cerr << error.what() << "\n";
        return ExitStatus::WrongUsage;
    } catch (const decimal::ArithmeticError&) {
        std::cerr << "Числа слишком велики: итог не помещается в 38 цифр. Проверьте введённые значения.\n";
        return ExitStatus::Failed;
    } catch (const std::exception& error) {
        std::cerr << error.what() << "\n";
        return ExitStatus::Failed;
    }
}

/// The parser only says that a verb is missing, without the word that was meant to be one.
void CommandLine::requireKnownVerb(int argumentCount, char** arguments) const {
    if (argumentCount < 2) {
        return;
    }
    const std::string word = arguments[1];
    const bool isOption = word == "-h" || word == "--help" || word == "--version";
    const bool isVerb =
        std::ranges::any_of(m_verbs, [&word](const Verb& verb) { return verb.app->get_name() == word; });
    if (!isOption && !isVerb) {
        throw UsageError(unknownVerb(*m_app, word) + "\nСправка: tpgg-cli --help");
    }
}

ExitStatus CommandLine::act() {
    for (const Verb& verb : m_verbs) {
        if (verb.app->parsed()) {
            return verb.action();
        }
    }
    return ExitStatus::WrongUsage;
}

std::string CommandLine::help() const {
    std::string text = "tpgg-cli – планировщик территориальной программы государственных гарантий\n\n"
                       "Вызов: tpgg-cli ДЕЙСТВИЕ …\n";
    for (const Verb& verb : m_verbs) {
        text += "\n  " + verb.app->get_name() + (verb.usage.empty() ? "" : " " + verb.usage) + "\n      " + verb.help
                + "\n";
    }
    return text
           + "\nПоказать версию: tpgg-cli --version\n"
             "Код завершения: 0 – сделано, 1 – не удалось, 2 – неверный вызов,\n"
             "3 – сделано, и среди проверок есть ошибки (только check).\n";
}

}  // namespace cli
