#pragma once

#include <QObject>
#include <QString>

#include <functional>
#include <stop_token>
#include <thread>

namespace ui {

/// One piece of work off the thread of the window. Its owner reads what the task left when `finished` comes; a new
/// start stops the work before.
class BackgroundWork : public QObject {
    Q_OBJECT

public:
    /// What a task may ask and tell, from its own thread.
    struct Report {
        std::stop_token cancel;
        std::function<void(qint64 done, qint64 total)> progress;
    };
    using Task = std::function<void(const Report&)>;

    /// `name` and `counted` are shown while it runs: «Перебор», «осталось 12 000 точек».
    BackgroundWork(const QString& name, const QString& counted, QObject* parent = nullptr);
    /// Stops the work and waits for it.
    ~BackgroundWork() override;

    void start(Task task);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] QString name() const { return m_name; }
    [[nodiscard]] QString counted() const { return m_counted; }

signals:
    void started();
    void progressed(qint64 done, qint64 total);
    /// `fault` is why the task broke off by itself; empty otherwise. Comes after a cancel too.
    void finished(const QString& fault);

private:
    void stop();

    QString m_name;
    QString m_counted;
    std::jthread m_thread;
    int m_run = 0;
    bool m_running = false;
};

}  // namespace ui
