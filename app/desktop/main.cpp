#include "app/desktop/desktop.h"
#include "app/desktop/desktop_options.h"
#include "app/desktop/window_picture.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/key_names.h"
#include "ui/widgets/planner_style.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QIcon>
#include <QLibraryInfo>
#include <QLocale>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTimer>
#include <QTranslator>

#include <cstdio>
#include <utility>

namespace {

void print(std::FILE* stream, const QString& text) {
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stream);
    std::fputc('\n', stream);
}

QStringList argumentsOf(int count, char** values) {
    QStringList result;
    for (int i = 1; i < count; ++i) {
        result.append(QString::fromLocal8Bit(values[i]));
    }
    return result;
}

/// Scripts need no display; a person who has none is told by Qt.
void chooseOffscreen(const DesktopOptions& options) {
    if (!options.screenshot.isEmpty() && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
}

/// Dialogs of Qt write times and sizes the way the system does, whatever the language of the program.
void useRussianDates() {
    const QByteArray everything = qgetenv("LC_ALL");
    if (!everything.isEmpty()) {
        qputenv("LANG", everything);
        qputenv("LC_CTYPE", everything);
        qunsetenv("LC_ALL");
    }
    for (const char* name : {"LC_TIME", "LC_NUMERIC", "LC_MEASUREMENT"}) {
        qputenv(name, "ru_RU.UTF-8");
    }
}

int writePicture(const ResourceFolder& resources, const DesktopOptions& options) {
    // Of its own folder: a picture must neither use nor change what a user's window remembers.
    const QTemporaryDir scratch;
    ui::WindowMemory memory(scratch.filePath(QStringLiteral("window.ini")));
    memory.setCopiesKept(0);
    Desktop desktop(resources, memory, scratch.filePath(QStringLiteral("copies")));
    const QString fault = writeWindowPicture(desktop, options);
    if (!fault.isEmpty()) {
        print(stderr, fault);
    }
    return fault.isEmpty() ? 0 : 1;
}

int runWindow(const ResourceFolder& resources, const DesktopOptions& options, ui::WindowMemory& memory) {
    const QString copies = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    Desktop desktop(resources, memory, copies);
    if (options.file.isEmpty()) {
        desktop.showStart();
    } else if (options.file == QLatin1String("sample")) {
        desktop.openSample();
    } else {
        desktop.open(options.file);
    }
    desktop.window().show();
    return QApplication::exec();
}

}  // namespace

int main(int count, char** values) {
    const DesktopOptions early = readOptions(argumentsOf(count, values));
    if (early.version) {
        print(stdout, QStringLiteral(TPGG_VERSION));
        return 0;
    }
    chooseOffscreen(early);
    useRussianDates();
    QApplication application(count, values);
    QApplication::setApplicationName(QStringLiteral("tpgg"));
    QApplication::setApplicationDisplayName({});
    QApplication::setApplicationVersion(QStringLiteral(TPGG_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("tpgg"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/desktop/tpgg.svg")));
    // Qt has taken its own arguments off by now.
    const DesktopOptions options = readOptions(argumentsOf(count, values));
    if (options.help || !options.fault.isEmpty()) {
        print(options.help ? stdout : stderr,
              options.help ? usageText() : options.fault + QLatin1Char('\n') + usageText());
        return options.help ? 0 : 2;
    }
    QLocale::setDefault(QLocale(QLocale::Russian, QLocale::Russia));
    QTranslator words;
    QTranslator olderWords;
    for (const auto& [translator, name] : {std::pair{&olderWords, "qt_ru"}, std::pair{&words, "qtbase_ru"}}) {
        if (translator->load(QString::fromLatin1(name), QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
            QApplication::installTranslator(translator);
        }
    }
    ui::KeyNames keys;
    QApplication::installTranslator(&keys);
    QApplication::setStyle(new ui::PlannerStyle);
    ui::applyFonts(application);
    const ResourceFolder resources;
    const bool picture = !options.screenshot.isEmpty();
    if (picture) {
        const ui::Theme theme(options.dark ? ui::Scheme::Dark : ui::Scheme::Light);
        return writePicture(resources, options);
    }
    ui::WindowMemory memory;
    const ui::Theme theme(options.dark ? ui::Scheme::Dark : memory.scheme());
    return runWindow(resources, options, memory);
}
