#pragma once

#include "app/desktop/desktop.h"
#include "tests/ui/window_plan.h"
#include "ui/window/appendix_page.h"
#include "ui/window/plan_pages.h"

#include <QDir>
#include <QTemporaryDir>

#include <gtest/gtest.h>

/// The program with a folder of its own for copies of samples and for what the window remembers.
class DesktopTest : public testing::Test {
protected:
    [[nodiscard]] QString path(const char* name) const { return m_folder.filePath(QString::fromUtf8(name)); }
    [[nodiscard]] ui::AppendixPage& appendix() { return m_desktop.window().pages().appendix(2); }
    [[nodiscard]] std::string shown(const char* cell) { return shownAt(appendix().model(), cell); }
    bool type(const char* cell, const char* text) {
        return appendix().model().setData(cellAt(appendix().model(), cell), QString::fromUtf8(text));
    }
    /// The plan in the window, as a file.
    [[nodiscard]] QString openFile() const { return m_memory.recentPlans().front().path; }

    QTemporaryDir m_folder;
    ResourceFolder m_resources;
    ui::WindowMemory m_memory{path("window.ini")};
    Desktop m_desktop{m_resources, m_memory, path("copies")};
};
