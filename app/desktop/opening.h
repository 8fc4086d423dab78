#pragma once

#include "core/storage/plan_file.h"

#include <chrono>
#include <functional>
#include <memory>
#include <string>
#include <thread>
#include <vector>

namespace ui {
class MainWindow;
}

/// Opens a plan apart from the window: a file in a folder of a network may be long in coming. A quick one is waited
/// for; a slow one gets a strip with «Отменить», and the window answers meanwhile.
class Opening {
public:
    using File = std::unique_ptr<storage::PlanFile>;

    /// `onSlow` brings something into sight where nothing is yet.
    Opening(ui::MainWindow& window, std::function<void()> onSlow) : m_window(window), m_onSlow(std::move(onSlow)) {}

    /// Throws what PlanFile::open throws; std::runtime_error when it was cancelled, or while another file is being
    /// opened.
    [[nodiscard]] File open(const std::string& path, storage::OpenMode mode, int copiesKept = 0);
    /// How long a file is waited for without a word.
    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }

private:
    ui::MainWindow& m_window;
    std::function<void()> m_onSlow;
    std::chrono::milliseconds m_patience{300};
    /// A thread that waits for a disk cannot be stopped: what is given up opens to its end and is closed there. They
    /// are waited for when the program ends.
    std::vector<std::jthread> m_givenUp;
    bool m_busy = false;
};
