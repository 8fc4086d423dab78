#include "ui/widgets/background_work.h"

#include <QMetaObject>

#include <chrono>
#include <exception>
#include <utility>

namespace ui {
namespace {

/// The eye sees no more, and a window flooded with events answers to nothing.
constexpr std::chrono::milliseconds betweenReports(50);

}  // namespace

BackgroundWork::BackgroundWork(const QString& name, const QString& counted, QObject* parent)
    : QObject(parent), m_name(name), m_counted(counted) {}

BackgroundWork::~BackgroundWork() {
    stop();
}

void BackgroundWork::stop() {
    // What the old run has still in the queue is of a number that no longer counts.
    ++m_run;
    m_thread.request_stop();
    if (m_thread.joinable()) {
        m_thread.join();
    }
    m_running = false;
}

void BackgroundWork::start(Task task) {
    stop();
    m_running = true;
    const auto tell = [this, run = m_run](auto words) {
        QMetaObject::invokeMethod(
            this,
            [this, run, words] {
                if (run == m_run) {
                    words();
                }
            },
            Qt::QueuedConnection);
    };
    m_thread = std::jthread([this, tell, task = std::move(task)](const std::stop_token& cancel) {
        auto last = std::chrono::steady_clock::now();
        const auto progress = [this, tell, &last](qint64 done, qint64 total) {
            if (const auto now = std::chrono::steady_clock::now(); now - last >= betweenReports) {
                last = now;
                tell([this, done, total] { emit progressed(done, total); });
            }
        };
        QString fault;
        try {
            task({cancel, progress});
        } catch (const std::exception& error) {
            fault = QString::fromUtf8(error.what());
        }
        tell([this, fault] {
            m_running = false;
            emit finished(fault);
        });
    });
    emit started();
}

void BackgroundWork::cancel() {
    m_thread.request_stop();
}

}  // namespace ui
