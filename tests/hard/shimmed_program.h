#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace hard {

/// How a run under the shim ended.
struct ShimmedRun {
    bool killed = false;
    int status = 0;  ///< of a run that ended by itself
    std::string messages;
    long long calls = 0;  ///< calls that change a file, of a run that ended by itself
};

/// Runs tpgg-cli with call_shim.cpp before it, which watches `folder` and is told `order` («kill:7»). An empty order:
/// without the shim.
[[nodiscard]] ShimmedRun runShimmed(const std::vector<std::string>& arguments, const std::filesystem::path& folder,
                                    const std::string& order);

/// A folder for one case, removed with everything in it.
class CaseFolder {
public:
    CaseFolder();
    CaseFolder(const CaseFolder&) = delete;
    CaseFolder& operator=(const CaseFolder&) = delete;
    ~CaseFolder();

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }
    [[nodiscard]] std::string operator/(const std::string& name) const { return (m_path / name).string(); }
    /// Names of everything in it and in its folders, from here, sorted; a line each.
    [[nodiscard]] std::string listing() const;

private:
    std::filesystem::path m_path;
};

/// The sample of the build as «план.tpgg» in the folder.
void putSample(const CaseFolder& folder);
[[nodiscard]] std::string fileBytes(const std::filesystem::path& file);
void putFile(const std::filesystem::path& file, const std::string& bytes);

}  // namespace hard
