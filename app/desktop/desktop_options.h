#pragma once

#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>

/// What `tpgg` was asked on the command line.
struct DesktopOptions {
    QString file;  ///< a plan, «sample», or empty for the start page
    QString table;  ///< a file with a table, looked at on the page of an import
    QString screenshot;  ///< where to write a picture instead of staying open
    QString page;  ///< empty – the main table of the form
    std::optional<int> year;
    QString cell;
    QSize size{1366, 768};
    bool dark = false;
    bool version = false;
    bool help = false;
    QString fault;  ///< Russian; what is wrong with the arguments
};

/// `arguments` without the name of the program.
[[nodiscard]] DesktopOptions readOptions(const QStringList& arguments);
[[nodiscard]] QString usageText();
