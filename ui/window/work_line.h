#pragma once

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;

namespace ui {

class BackgroundWork;
class LinkButton;
class RoleLabel;

/// The foot of the window while something is computed: a thin bar and «Отменить». Work shorter than a blink shows
/// nothing; long work says how much is left.
class WorkLine : public QWidget {
    Q_OBJECT

public:
    explicit WorkLine(QWidget* parent = nullptr);

    /// Shows the work whenever it runs.
    void follow(BackgroundWork& work);
    [[nodiscard]] QString text() const;
    [[nodiscard]] LinkButton& cancelButton() const { return *m_cancel; }

signals:
    /// A tool bar shows and hides its widgets itself.
    void wanted(bool visible);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void begin(BackgroundWork& work);
    void showProgress(qint64 done, qint64 total);
    void end();

    RoleLabel* m_words;
    QProgressBar* m_bar;
    LinkButton* m_cancel;
    QTimer m_delay;
    QElapsedTimer m_clock;
    BackgroundWork* m_work = nullptr;
};

}  // namespace ui
