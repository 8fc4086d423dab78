#include "ui/widgets/file_question.h"

#include "ui/widgets/file_names.h"

#include <QAbstractFileIconProvider>
#include <QDir>
#include <QFileDialog>
#include <QFileIconProvider>
#include <QFileInfo>
#include <QHeaderView>
#include <QRegularExpression>
#include <QStyledItemDelegate>
#include <QTreeView>

#include <algorithm>

namespace ui {
namespace {

/// Kinds of files in Russian: the translation that comes with Qt leaves them in English.
class RussianKinds : public QFileIconProvider {
public:
    QString type(const QFileInfo& file) const override {
        if (file.isRoot()) {
            return QStringLiteral("Диск");
        }
        if (file.isDir()) {
            return QStringLiteral("Папка");
        }
        return file.suffix().isEmpty() ? QStringLiteral("Файл") : QStringLiteral("Файл ") + file.suffix().toLower();
    }
};

/// Sizes in Russian units: the model of Qt writes the English ones in every language.
class RussianSizes : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.column() == 1) {
            option->text.replace(QStringLiteral("bytes"), QStringLiteral("байт"));
            option->text.replace(QStringLiteral("iB"), QStringLiteral("иБ"));
            option->text.replace(QLatin1Char('K'), QChar(u'К'));
            option->text.replace(QLatin1Char('M'), QChar(u'М'));
            option->text.replace(QLatin1Char('G'), QChar(u'Г'));
        }
    }
};

/// «xlsx» of «Приложение 2, книга XLSX (*.xlsx)»; empty for kinds of any name.
QString suffixOf(const QString& kind) {
    static const QRegularExpression suffixes(QStringLiteral("\\(\\*\\.(\\w+)\\)"));
    return suffixes.match(kind).captured(1);
}

/// The chosen kind says what is written: a name typed with the suffix of another kind gets its own.
class SaveDialog : public QFileDialog {
public:
    using QFileDialog::QFileDialog;

    void accept() override {
        const QString wanted = suffixOf(selectedNameFilter());
        const QFileInfo typed(selectedFiles().value(0));
        const QStringList kinds = nameFilters();
        const bool isOfAnother = std::ranges::any_of(kinds, [&typed](const QString& kind) {
            return typed.suffix().compare(suffixOf(kind), Qt::CaseInsensitive) == 0;
        });
        if (!wanted.isEmpty() && isOfAnother && typed.suffix().compare(wanted, Qt::CaseInsensitive) != 0) {
            selectFile(typed.completeBaseName() + QLatin1Char('.') + wanted);
        }
        QFileDialog::accept();
    }
};

/// Qt's own dialog, where the desktop has none: names first, the rest as wide as it is.
void widenNames(const QFileDialog& dialog) {
    auto* list = dialog.findChild<QTreeView*>(QStringLiteral("treeView"));
    if (list == nullptr) {
        return;
    }
    constexpr int sizeColumn = 96;
    constexpr int kindColumn = 96;
    constexpr int timeColumn = 132;
    list->header()->setStretchLastSection(false);
    list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    list->setColumnWidth(1, sizeColumn);
    list->setColumnWidth(2, kindColumn);
    list->setColumnWidth(3, timeColumn);
}

QString ask(QFileDialog& dialog, const FileQuestion& question) {
    // Of the whole run: the thread that reads folders may ask it after the dialog is closed.
    static RussianKinds kinds;
    dialog.setIconProvider(&kinds);
    dialog.setItemDelegate(new RussianSizes(&dialog));
    dialog.setNameFilters(question.kinds.split(QStringLiteral(";;")));
    dialog.setDefaultSuffix(question.suffix);
    // The suffix follows the kind: «(*.xlsx)».
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog, [&dialog](const QString& kind) {
        const QString suffix = suffixOf(kind);
        if (suffix.isEmpty() || dialog.acceptMode() != QFileDialog::AcceptSave) {
            return;
        }
        dialog.setDefaultSuffix(suffix);
        if (const QFileInfo named(dialog.selectedFiles().value(0)); !named.suffix().isEmpty()) {
            dialog.selectFile(named.completeBaseName() + QLatin1Char('.') + suffix);
        }
    });
    const QFileInfo start(question.start);
    if (start.isDir()) {
        dialog.setDirectory(question.start);
    } else {
        dialog.setDirectory(start.absolutePath());
        dialog.selectFile(fileNameOf(start.fileName()));
    }
    widenNames(dialog);
    const bool chosen = dialog.exec() == QDialog::Accepted && !dialog.selectedFiles().isEmpty();
    return chosen ? dialog.selectedFiles().constFirst() : QString();
}

}  // namespace

FileAnswer askFileAndKind(QWidget* parent, const FileQuestion& question) {
    SaveDialog dialog(parent, question.title);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setFileMode(QFileDialog::AnyFile);
    const QString path = ask(dialog, question);
    return {path, dialog.selectedNameFilter()};
}

QString askFileToSave(QWidget* parent, const FileQuestion& question) {
    return askFileAndKind(parent, question).path;
}

QString askFileToOpen(QWidget* parent, const FileQuestion& question) {
    QFileDialog dialog(parent, question.title);
    dialog.setFileMode(QFileDialog::ExistingFile);
    return ask(dialog, question);
}

}  // namespace ui
