#pragma once

#include "core/form/edition.h"
#include "core/reading/sheet_guess.h"
#include "core/reading/table_source.h"
#include "ui/widgets/background_work.h"

#include <QObject>

#include <memory>
#include <vector>

namespace ui {

/// What is to be imported: a file, or the bytes of a clipboard.
struct ImportSource {
    QString path;  ///< empty – a clipboard
    std::string bytes;
    int appendix = 0;  ///< the table it is meant for; 0 – the likest
};

/// A file or a clipboard as sheets, each with the table it is likest to. Read apart from the window: books unfold, and
/// folders are slow.
class SourceReading : public QObject {
    Q_OBJECT

public:
    explicit SourceReading(QObject* parent = nullptr);
    ~SourceReading() override;

    /// A former reading is given up. The edition is only read.
    void start(const ImportSource& source, std::shared_ptr<const form::Edition> edition, int year);
    [[nodiscard]] BackgroundWork& work() { return m_work; }

    struct Result {
        ImportSource source;
        reading::TableSource tables;
        std::vector<reading::SheetGuess> guesses;  ///< by sheet
        bool isBusy = false;  ///< another program has the file open: what it has saved was read
        qint64 milliseconds = 0;
    };

signals:
    void read(const ui::SourceReading::Result& result);
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
