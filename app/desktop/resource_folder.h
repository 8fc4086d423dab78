#pragma once

#include "core/form/read_edition.h"
#include "core/text/finding.h"
#include "ui/start/start_choices.h"

#include <QString>

#include <filesystem>
#include <memory>
#include <vector>

/// The data the program came with: `TPGG_RESOURCES`, else beside the installed program, else the source tree.
class ResourceFolder {
public:
    ResourceFolder();

    /// Folders of forms that can be read; broken ones are left out.
    [[nodiscard]] std::vector<ui::EditionChoice> editions() const;
    [[nodiscard]] text::Outcome<form::Edition> edition(const QString& id) const;
    /// The installed form with the same name as a plan's own: that one itself when no letter differs. nullptr – it is
    /// not installed, or does not read.
    [[nodiscard]] std::shared_ptr<const form::Edition> installed(const std::shared_ptr<const form::Edition>& own) const;
    /// The bundled samples this build has.
    [[nodiscard]] std::vector<ui::SampleChoice> samples() const;
    /// Empty when this build has no such sample.
    [[nodiscard]] std::filesystem::path sample(const QString& file) const;
    [[nodiscard]] QString manual() const;

private:
    [[nodiscard]] form::EditionFiles filesOf(const QString& id) const;

    std::filesystem::path m_root;
    std::filesystem::path m_samples;
    std::filesystem::path m_manual;
};
