#include "ui/window/work_line.h"

#include "core/decimal/russian.h"
#include "ui/widgets/background_work.h"
#include "ui/widgets/text_labels.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QProgressBar>

namespace ui {
namespace {

constexpr int blink = 300;
constexpr qint64 longWork = 10'000;
constexpr int barSteps = 1000;

}  // namespace

WorkLine::WorkLine(QWidget* parent)
    : QWidget(parent),
      m_words(textLabel({}, TextSize::Secondary, Role::Text2)),
      m_bar(new QProgressBar(this)),
      m_cancel(linkButton(QStringLiteral("Отменить"))) {
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(12, 1, 12, 0);
    line->setSpacing(8);
    m_bar->setRange(0, barSteps);
    m_bar->setTextVisible(false);
    m_bar->setFixedSize(120, 6);
    line->addWidget(m_words);
    line->addWidget(m_bar);
    line->addWidget(m_cancel);
    m_delay.setSingleShot(true);
    m_delay.setInterval(blink);
    connect(&m_delay, &QTimer::timeout, this, [this] { emit wanted(true); });
    connect(m_cancel, &QAbstractButton::clicked, this, [this] {
        if (m_work != nullptr) {
            m_work->cancel();
        }
    });
}

void WorkLine::follow(BackgroundWork& work) {
    connect(&work, &BackgroundWork::started, this, [this, &work] { begin(work); });
    connect(&work, &BackgroundWork::progressed, this, &WorkLine::showProgress);
    connect(&work, &BackgroundWork::finished, this, &WorkLine::end);
    connect(&work, &QObject::destroyed, this, &WorkLine::end);
}

void WorkLine::begin(BackgroundWork& work) {
    m_work = &work;
    m_clock.start();
    m_bar->setValue(0);
    m_bar->setAccessibleName(work.name());
    m_words->setText(work.name());
    m_delay.start();
}

void WorkLine::showProgress(qint64 done, qint64 total) {
    m_bar->setValue(total > 0 ? static_cast<int>(static_cast<double>(done) / static_cast<double>(total) * barSteps)
                              : 0);
    if (m_work != nullptr && m_clock.elapsed() > longWork) {
        const QString left = QString::fromStdString(decimal::printRussian(decimal::Decimal(total - done)));
        m_words->setText(QStringLiteral("%1, осталось %2 %3").arg(m_work->name(), left, m_work->counted()));
    }
}

void WorkLine::end() {
    m_work = nullptr;
    m_delay.stop();
    emit wanted(false);
}

QString WorkLine::text() const {
    return m_words->text();
}

void WorkLine::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), color(Role::Window));
    painter.setPen(color(Role::Border));
    painter.drawLine(rect().topLeft(), rect().topRight());
}

}  // namespace ui
