#include "app/cli/usage_words.h"

#include <CLI/CLI.hpp>

namespace cli {

namespace {

/// The name the parser puts first in its sentence: «--year: Value abc …», «FILE is required».
std::string subject(const std::string& sentence) {
    return sentence.substr(0, sentence.find_first_of(": "));
}

/// The words nobody asked for, in the order they were typed.
std::string extras(const CLI::App& app) {
    std::string words;
    for (const std::string& word : app.remaining(true)) {
        words += (words.empty() ? "" : " ") + word;
    }
    return words;
}

std::string verbNames(const CLI::App& app) {
    std::string names;
    for (const CLI::App* verb : app.get_subcommands({})) {
        names += (names.empty() ? "" : ", ") + verb->get_name();
    }
    return names;
}

std::string missing(const CLI::App& app, const std::string& sentence) {
    if (sentence.find("subcommand") != std::string::npos) {
        return "Не сказано, что сделать. Действия: " + verbNames(app) + ".";
    }
    return "Не хватает обязательного: " + subject(sentence) + ".";
}

}  // namespace

std::string unknownVerb(const CLI::App& app, const std::string& word) {
    return "Неизвестное действие: " + word + ". Действия: " + verbNames(app) + ".";
}

std::string usageFault(const CLI::App& app, const CLI::ParseError& error) {
    const std::string sentence = error.what();
    switch (static_cast<CLI::ExitCodes>(error.get_exit_code())) {
    case CLI::ExitCodes::RequiredError:
        return missing(app, sentence);
    case CLI::ExitCodes::ExtrasError:
        return "Лишнее в вызове: " + extras(app) + ".";
    case CLI::ExitCodes::ArgumentMismatch:
        return "Неверное число значений: " + subject(sentence) + ".";
    case CLI::ExitCodes::ConversionError:
    case CLI::ExitCodes::ValidationError:
        return "Неверное значение: " + subject(sentence) + ".";
    default:
        return "Неверный вызов.";
    }
}

}  // namespace cli
