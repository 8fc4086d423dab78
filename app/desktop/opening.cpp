#include "app/desktop/opening.h"

#include "ui/widgets/message_strip.h"
#include "ui/window/main_window.h"

#include <QEventLoop>
#include <QFileInfo>
#include <QScopedValueRollback>
#include <QTimer>

#include <future>
#include <stdexcept>

namespace {

constexpr int glance = 20;

bool isThere(const std::future<Opening::File>& file) {
    return file.wait_for(std::chrono::milliseconds(0)) == std::future_status::ready;
}

}  // namespace

Opening::File Opening::open(const std::string& path, storage::OpenMode mode, int copiesKept) {
    if (m_busy) {
        throw std::runtime_error("Другой план ещё открывается.");
    }
    const QScopedValueRollback<bool> busy(m_busy, true);
    std::packaged_task<File()> task(
        [path, mode, copiesKept] { return storage::PlanFile::open(path, mode, copiesKept); });
    std::future<File> file = task.get_future();
    std::jthread thread(std::move(task));
    if (file.wait_for(m_patience) == std::future_status::ready) {
        return file.get();
    }
    m_onSlow();
    ui::MessageStrip& strip = m_window.stripInSight();
    const QString name = QFileInfo(QString::fromStdString(path)).fileName();
    strip.display(ui::StripKind::Note, QStringLiteral("Открывается «%1»…").arg(name), QStringLiteral("Отменить"));
    QEventLoop loop;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (isThere(file)) {
            loop.quit();
        }
    });
    QObject::connect(&strip, &ui::MessageStrip::firstChosen, &loop, &QEventLoop::quit);
    look.start(glance);
    loop.exec();
    strip.dismiss();
    if (!isThere(file)) {
        m_givenUp.push_back(std::move(thread));
        throw std::runtime_error("Открытие отменено: «" + name.toStdString() + "».");
    }
    return file.get();
}
