#pragma once

#include <QObject>
#include <QString>

namespace ui {

class HelpWindow;

/// The manual, in a window of its own that is made when it is first asked for.
class Manual : public QObject {
    Q_OBJECT

public:
    Manual(QWidget& window, const QString& folder);

    void open(const QString& page);

private:
    QWidget& m_window;
    QString m_folder;
    HelpWindow* m_help = nullptr;
};

}  // namespace ui
