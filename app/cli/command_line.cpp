#include "app/cli/command_line.h"

#include "app/cli/usage_words.h"
#include "core/decimal/decimal.h"

#include <algorithm>
#include <iostream>

namespace cli {

CommandLine::CommandLine() {
    m_app.set_help_flag("-h,--help", "Показать справку");
    m_app.set_version_flag("--version", std::string(TPGG_VERSION));
    m_app.require_subcommand(1);
    m_app.formatter_fn([this](const CLI::App*, const std::string&, CLI::AppFormatMode) { return help(); });
}

CLI::App& CommandLine::verb(const std::string& name, const std::string& usage, const std::string& helpLine,
                            Action action) {
    CLI::App* app = m_app.add_subcommand(name, helpLine);
    app->set_help_flag("-h,--help", "Показать справку");
    const std::string text = "Вызов: tpgg-cli " + name + " " + usage + "\n" + helpLine + "\n";
    app->formatter_fn([text](const CLI::App*, const std::string&, CLI::AppFormatMode) { return text; });
    m_verbs.push_back({app, usage, helpLine, std::move(action)});
    return *app;
}

ExitStatus CommandLine::run(int argumentCount, char** arguments) {
    try {
        requireKnownVerb(argumentCount, arguments);
        m_app.parse(argumentCount, arguments);
        return act();
    } catch (const CLI::Success& asked) {
        return static_cast<ExitStatus>(m_app.exit(asked, std::cout, std::cerr));
    } catch (const CLI::ParseError& error) {
        std::cerr << usageFault(m_app, error) << "\nСправка: tpgg-cli --help\n";
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
        throw UsageError(unknownVerb(m_app, word) + "\nСправка: tpgg-cli --help");
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
