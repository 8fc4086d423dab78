#include "ui/window/help_window.h"

#include "ui/widgets/fonts.h"
#include "ui/widgets/theme.h"

#include <QDir>
#include <QFile>
#include <QHBoxLayout>
#include <QListWidget>
#include <QShortcut>
#include <QTextBrowser>

namespace ui {
namespace {

QString contents(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// «# Таблица» → «Таблица»
QString titleOf(const QString& text, const QString& fallback) {
    const QString first = text.section(QLatin1Char('\n'), 0, 0);
    return first.startsWith(QLatin1String("# ")) ? first.mid(2).trimmed() : fallback;
}

constexpr const char* aboutPage = "about";

}  // namespace

HelpWindow::HelpWindow(const QString& folder, const QString& version, QWidget* parent)
    : QWidget(parent, Qt::Window),
      m_folder(folder),
      m_version(version),
      m_pages(new QListWidget(this)),
      m_text(new QTextBrowser(this)) {
    setWindowTitle(QStringLiteral("Справка – ТПГГ, версия ") + version);
    resize(860, 640);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    line->addSpacing(8);
    line->addWidget(m_pages);
    line->addWidget(m_text, 1);
    m_pages->setFixedWidth(220);
    m_pages->setFrameShape(QFrame::NoFrame);
    m_pages->setAccessibleName(QStringLiteral("Страницы справки"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    m_text->setAccessibleName(QStringLiteral("Текст справки"));
    m_text->document()->setDocumentMargin(24);
    addPages();
    connect(m_pages, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (item != nullptr) {
            load(item->data(Qt::UserRole).toString());
        }
    });
    connect(m_text, &QTextBrowser::anchorClicked, this,
            [this](const QUrl& link) { open(QFileInfo(link.path()).baseName()); });
    auto* close = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    connect(close, &QShortcut::activated, this, &QWidget::close);
}

void HelpWindow::addPages() {
    QStringList names = QDir(m_folder).entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name);
    if (names.removeOne(QStringLiteral("index.md"))) {
        names.prepend(QStringLiteral("index.md"));
    }
    if (const QString about = QLatin1String(aboutPage) + QStringLiteral(".md"); names.removeOne(about)) {
        names.append(about);
    }
    for (const QString& name : std::as_const(names)) {
        auto* item = new QListWidgetItem(titleOf(contents(QDir(m_folder).filePath(name)), name), m_pages);
        item->setData(Qt::UserRole, QFileInfo(name).baseName());
        item->setSizeHint({200, 28});
    }
}

void HelpWindow::open(const QString& page) {
    for (int row = 0; row < m_pages->count(); ++row) {
        if (m_pages->item(row)->data(Qt::UserRole).toString() == page) {
            m_pages->setCurrentRow(row);
            return;
        }
    }
    if (m_pages->count() > 0) {
        m_pages->setCurrentRow(0);
    } else {
        m_text->setPlainText(QStringLiteral("Страницы справки не найдены: %1").arg(m_folder));
    }
}

void HelpWindow::load(const QString& page) {
    m_text->document()->setDefaultFont(ui::font(TextSize::Base));
    QString text = contents(QDir(m_folder).filePath(page + QStringLiteral(".md")));
    if (page == QLatin1String(aboutPage)) {
        text += QStringLiteral("\nВерсия %1, Qt %2.\n").arg(m_version, QString::fromLatin1(qVersion()));
    }
    m_text->setMarkdown(text);
}

}  // namespace ui
