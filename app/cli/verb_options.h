#pragma once

#include <functional>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace cli {

/// What a verb takes. The parser's own header stands in command_line.cpp alone: it costs a compiler ten seconds a file.
class VerbOptions {
public:
    explicit VerbOptions(CLI::App& app) : m_app(app) {}

    /// `name` as the parser reads it: «FILE» by its place, «--year», «-o,--output».
    void option(const std::string& name, std::string& value);
    void required(const std::string& name, std::string& value);
    /// Every value that stands here; an option may also be given again.
    void option(const std::string& name, std::vector<std::string>& values);
    void required(const std::string& name, std::vector<std::string>& values);
    /// Values parted by commas: «30,31».
    void list(const std::string& name, std::vector<std::string>& values);
    void requiredList(const std::string& name, std::vector<std::string>& values);
    /// Two values, no more and no less.
    void pair(const std::string& name, std::vector<std::string>& values);
    /// An option that may stand alone or with a value. What is returned tells, once all is read, whether it stands.
    [[nodiscard]] std::function<bool()> optionalValue(const std::string& name, std::string& value);
    void flag(const std::string& name, bool& isGiven);

private:
    CLI::App& m_app;
};

}  // namespace cli
