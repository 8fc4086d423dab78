#pragma once

#include "core/reading/table_file.h"
#include "ui/widgets/background_work.h"

#include <QObject>

#include <memory>

namespace ui {

class ShownPlan;

/// A table in a file, read apart from the window: books unfold, and folders are slow.
class TableFileReading : public QObject {
    Q_OBJECT

public:
    explicit TableFileReading(QObject* parent = nullptr);
    ~TableFileReading() override;

    /// A former reading is given up.
    void start(const ShownPlan& plan, const QString& path, const reading::WantedTable& wanted);
    [[nodiscard]] BackgroundWork& work() { return m_work; }

signals:
    void read(const QString& path, const reading::TableFile& file);
    /// Why there is no table; nothing where the user cancelled.
    void failed(const QString& path, const QStringList& reasons);

private:
    struct Job;

    void finish(const QString& fault);

    std::shared_ptr<Job> m_job;
    /// Last: it stops its thread before anything the thread reads is gone.
    BackgroundWork m_work;
};

}  // namespace ui
