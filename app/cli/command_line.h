#pragma once

#include "app/cli/outcome.h"
#include "app/cli/verb_options.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace cli {

/// The verbs of the program. Each verb adds its options and says what to do once they are read.
class CommandLine {
public:
    using Action = std::function<ExitStatus()>;

    CommandLine();
    ~CommandLine();

    /// A verb with one line of help and its usage after the program's name.
    VerbOptions verb(const std::string& name, const std::string& usage, const std::string& help, Action action);
    /// Reads the arguments and does what they ask. Nothing is thrown: messages go to stderr.
    [[nodiscard]] ExitStatus run(int argumentCount, char** arguments);

private:
    void requireKnownVerb(int argumentCount, char** arguments) const;
    [[nodiscard]] ExitStatus act();
    [[nodiscard]] std::string help() const;

    struct Verb {
        CLI::App* app = nullptr;
        std::string usage;
        std::string help;
        Action action;
    };

    std::unique_ptr<CLI::App> m_app;
    std::vector<Verb> m_verbs;
};

}  // namespace cli
