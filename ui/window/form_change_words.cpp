#include "ui/window/form_change_words.h"

#include "core/programme/facts.h"
#include "core/text/plural.h"

#include <QStringList>

namespace ui {
namespace {

QStringList counts(std::initializer_list<std::pair<QString, std::size_t>> kinds) {
    QStringList words;
    for (const auto& [kind, count] : kinds) {
        if (count != 0) {
            words.append(kind + QStringLiteral("\u00A0– ") + QString::number(count));
        }
    }
    return words;
}

const form::Row* rowOf(const form::Edition& edition, int appendix, const std::string& key) {
    const form::Appendix* known = edition.appendix(appendix);
    return known == nullptr ? nullptr : known->row(key);
}

}  // namespace

QString changeCounts(const scenario::EditionDifference& difference) {
    const QString all =
        QString::fromStdString(text::counted(difference.lines().size(), "изменение", "изменения", "изменений"));
    const QStringList kinds = counts({{QStringLiteral("общие сведения"), difference.form.size()},
                                      {QStringLiteral("столбцы"), difference.columns.size()},
                                      {QStringLiteral("строки"), difference.rows.size()},
                                      {QStringLiteral("формулы"), difference.rules.size()},
                                      {QStringLiteral("нормативы"), difference.norms.size()},
                                      {QStringLiteral("файлы формы"), difference.files.size()}});
    return kinds.isEmpty() ? all : all + QStringLiteral(": ") + kinds.join(QStringLiteral(", "));
}

QString rowCounts(const form::Edition& before, const form::Edition& after) {
    std::size_t same = 0;
    std::size_t renamed = 0;
    std::size_t added = 0;
    std::size_t gone = 0;
    for (const form::Appendix& appendix : after.appendices) {
        for (const form::Row& row : appendix.rows) {
            const form::Row* was = rowOf(before, appendix.number, row.key);
            ++(was == nullptr ? added : was->label == row.label && was->unit == row.unit ? same : renamed);
        }
    }
    for (const form::Appendix& appendix : before.appendices) {
        for (const form::Row& row : appendix.rows) {
            gone += rowOf(after, appendix.number, row.key) == nullptr ? 1U : 0U;
        }
    }
    QString words = counts({{QStringLiteral("без изменений"), same},
                            {QStringLiteral("названо иначе"), renamed},
                            {QStringLiteral("введено"), added},
                            {QStringLiteral("исключено"), gone}})
                        .join(QStringLiteral(", "));
    return words.replace(0, 1, words.left(1).toUpper());
}

std::vector<std::string> placesOf(const std::vector<programme::AssignmentKey>& keys, const form::Edition& edition) {
    std::vector<std::string> lines;
    for (const programme::AssignmentKey& kept : keys) {
        const programme::AssignmentKey key = programme::namedKey(kept);
        const auto known = programme::parseParameter(key.path, edition);
        const std::string words = known ? known.value->describe(edition) : key.path;
        lines.push_back(words + (key.year == 0 ? std::string() : ", " + std::to_string(key.year) + " год"));
    }
    return lines;
}

}  // namespace ui
