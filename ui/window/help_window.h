#pragma once

#include <QWidget>

class QListWidget;
class QTextBrowser;

namespace ui {

/// The manual: pages of docs/manual, opened at the page of where the user is.
class HelpWindow : public QWidget {
    Q_OBJECT

public:
    HelpWindow(const QString& folder, const QString& version, QWidget* parent = nullptr);

    /// «table»; a page that is not there opens the first one.
    void open(const QString& page);

private:
    void addPages();
    void load(const QString& page);

    QString m_folder;
    QString m_version;
    QListWidget* m_pages;
    QTextBrowser* m_text;
};

}  // namespace ui
