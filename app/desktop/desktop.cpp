#include "app/desktop/desktop.h"

#include "core/storage/lock_owner.h"
#include "core/storage/snapshots.h"
#include "ui/audit/audit_page.h"
#include "ui/start/continue_page.h"
#include "ui/start/start_page.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>

#include <exception>

Desktop::Desktop(const ResourceFolder& resources, ui::WindowMemory& memory, const QString& copiesFolder)
    : m_resources(resources),
      m_memory(memory),
      m_copiesFolder(copiesFolder),
      m_window(memory, resources.manual()),
      m_opening(m_window, [this] { showSomething(); }) {
    connect(&m_window, &ui::MainWindow::openRequested, this, &Desktop::open);
    connect(&m_window, &ui::MainWindow::sampleRequested, this, &Desktop::openSample);
    connect(&m_window, &ui::MainWindow::newPlanRequested, this, &Desktop::create);
    connect(&m_window, &ui::MainWindow::copyRequested, this, &Desktop::saveCopy);
    connect(&m_window, &ui::MainWindow::copiesRequested, this, &Desktop::showCopies);
    connect(&m_window, &ui::MainWindow::planOfCopyRequested, this, &Desktop::openFromCopy);
    connect(&m_window, &ui::MainWindow::comparedPlanRequested, this, &Desktop::compareWith);
    connect(&m_window, &ui::MainWindow::mergedPlanRequested, this, &Desktop::mergeWith);
    connect(&m_window, &ui::MainWindow::listPlanRequested, this, &Desktop::takeListOf);
    connect(&m_window, &ui::MainWindow::closePlanRequested, this, &Desktop::showStart);
    connect(&m_window, &ui::MainWindow::auditWanted, this, &Desktop::fillStart);
}

Desktop::~Desktop() {
    close();
}

void Desktop::close() {
    m_window.closePlan();
    m_shownPlan.reset();
    m_file.reset();
}

void Desktop::fillStart() {
    if (!m_startFilled) {
        m_startFilled = true;
        m_window.startPage().setEditions(m_resources.editions());
        m_window.startPage().setSamples(m_resources.samples());
        m_window.startPage().setFaultCheck([this](const ui::NewPlan& plan) { return faultOf(plan); });
        m_window.startPage().setFilledWords([this](const ui::NewPlan& plan) { return filledBy(plan); });
        m_window.startPage().setVersion(QCoreApplication::applicationVersion());
        m_window.continuePage().setEditions(m_resources.editions());
        fillAudit();
        m_window.continuePage().setReading([this](const QString& path) { return lastPlan(path); },
                                           [this](const ui::NewPlan& plan) { return carried(plan); });
    }
}

void Desktop::fillAudit() {
    std::vector<ui::AuditForm> forms;
    for (const ui::EditionChoice& edition : m_resources.editions()) {
        forms.push_back({edition.id, edition.title});
    }
    m_window.auditPage().setForms(forms, [this](const QString& id) {
        auto read = m_resources.edition(id);
        return read ? std::make_shared<const form::Edition>(std::move(*read.value)) : nullptr;
    });
}

void Desktop::showStart() {
    close();
    fillStart();
    m_window.showStart();
}

/// Behind the words that a plan is being opened.
void Desktop::showSomething() {
    if (m_shownPlan == nullptr) {
        showStart();
    }
    m_window.show();
}

template <class Act>
bool Desktop::guarded(Act act) {
    m_fault.clear();
    try {
        act();
        return true;
    } catch (const std::exception& error) {
        m_fault = QString::fromUtf8(error.what());
    }
    if (m_shownPlan == nullptr) {
        showStart();
    }
    m_window.tell(m_fault, true);
    return false;
}

void Desktop::take(std::unique_ptr<storage::PlanFile> file) {
    const QString author = QString::fromStdString(storage::LockOwner::thisProcess().user);
    auto shownPlan = std::make_unique<ui::ShownPlan>(file->content(), author);
    if (file->readOnly()) {
        shownPlan->setReadOnly(QString::fromUtf8(file->readOnlyReason()->what()));
    } else {
        shownPlan->setRecorder(file.get());
    }
    close();
    m_file = std::move(file);
    m_shownPlan = std::move(shownPlan);
    const QString path = QString::fromStdString(m_file->path().string());
    m_memory.addRecentPlan({path, m_shownPlan->title(), QString::fromStdString(m_shownPlan->edition().id), {}, true});
    m_window.showPlan(*m_shownPlan, path, {m_resources.installed(m_shownPlan->draft().content().edition), true});
    QStringList told;
    if (m_file->copyBeforeUpgrade()) {
        told << QStringLiteral("Файл обновлён до новой версии. Прежний сохранён рядом: ")
                    + QString::fromStdString(m_file->copyBeforeUpgrade()->filename().string());
    }
    for (const std::string& notice : m_file->notices()) {
        told << QString::fromStdString(notice);
    }
    if (!told.empty()) {
        m_window.tell(told.join(QLatin1Char(' ')), false);
    }
}

bool Desktop::open(const QString& path) {
    const QString whole = QFileInfo(path).absoluteFilePath();
    if (m_file != nullptr && QString::fromStdString(m_file->path().string()) == whole) {
        return true;
    }
    const bool taken =
        guarded([&] { take(m_opening.open(whole.toStdString(), storage::OpenMode::Edit, m_memory.copiesKept())); });
    if (taken) {
        m_memory.setFolder(QFileInfo(whole).absolutePath());
    }
    return taken;
}

bool Desktop::openSample(const QString& file) {
    return guarded([&] {
        const std::filesystem::path sample = m_resources.sample(file);
        if (sample.empty()) {
            throw std::runtime_error("Образец не установлен вместе с программой: нет файла " + file.toStdString()
                                     + ".");
        }
        // Edits go to a copy of the user's own: the sample stays as it was published.
        const QString stamp = QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd HH-mm-ss"));
        const QString copy = QDir(m_copiesFolder).filePath(QStringLiteral("Образец %1.tpgg").arg(stamp));
        if (!QDir().mkpath(m_copiesFolder)) {
            throw std::runtime_error("Копию образца негде хранить: папка не создана: " + m_copiesFolder.toStdString());
        }
        const std::filesystem::path target = copy.toStdString();
        std::filesystem::copy_file(sample, target, std::filesystem::copy_options::overwrite_existing);
        // A read-only installation gives a read-only copy.
        std::filesystem::permissions(target, std::filesystem::perms::owner_write, std::filesystem::perm_options::add);
        take(storage::PlanFile::open(target));
    });
}

bool Desktop::saveCopy(const QString& path) {
    return guarded([&] {
        const QString whole = QFileInfo(path).absoluteFilePath();
        if (whole == QString::fromStdString(m_file->path().string())) {
            throw std::runtime_error("Это сам открытый план. Для копии нужно другое имя или другая папка.");
        }
        // The dialog that gave the name has asked about replacing.
        take(
            storage::PlanFile::create(whole.toStdString(), m_shownPlan->draft().content(), storage::IfExists::Replace));
        m_window.tellDone(QStringLiteral("Открыта копия: ") + QDir::toNativeSeparators(whole));
    });
}

void Desktop::showCopies() {
    std::vector<ui::KeptCopy> copies;
    for (const storage::Snapshot& snapshot : storage::snapshots(m_file->path())) {
        copies.push_back({snapshot.number, QDateTime::fromString(QString::fromStdString(snapshot.time), Qt::ISODate),
                          static_cast<qint64>(snapshot.size)});
    }
    m_window.showCopies(copies);
}

bool Desktop::openFromCopy(int number, const QString& path) {
    return guarded([&] {
        const QString whole = QFileInfo(path).absoluteFilePath();
        storage::restoreSnapshot(m_file->path(), number, whole.toStdString());
        take(storage::PlanFile::open(whole.toStdString()));
        m_window.tell(QStringLiteral("Открыт план из копии № %1: ").arg(number) + QDir::toNativeSeparators(whole),
                      false);
    });
}

bool Desktop::create(const ui::NewPlan& plan, const QString& path) {
    return guarded([&] {
        const auto content = contentOf(plan);
        if (!content) {
            throw std::runtime_error(content.findings.front().text);
        }
        // The dialog that gave the name has asked about replacing.
        take(storage::PlanFile::create(path.toStdString(), *content.value, storage::IfExists::Replace));
    });
}

bool Desktop::takeListOf(const QString& path) {
    return guarded([&] {
        const auto file = m_opening.open(path.toStdString(), storage::OpenMode::ReadOnly);
        m_window.takeListOf(QFileInfo(path).fileName(), file->content());
    });
}

bool Desktop::mergeWith(const QString& path) {
    return guarded([&] {
        const auto file = m_opening.open(path.toStdString(), storage::OpenMode::ReadOnly);
        m_window.mergeWith(QFileInfo(path).fileName(), file->content());
    });
}

bool Desktop::compareWith(const QString& path) {
    return guarded([&] {
        const auto file = m_opening.open(path.toStdString(), storage::OpenMode::ReadOnly);
        m_window.compareWith(QFileInfo(path).fileName(), file->content());
    });
}
