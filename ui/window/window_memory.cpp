#include "ui/window/window_memory.h"

#include "ui/widgets/file_names.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QSettings>

#include <algorithm>

namespace ui {
namespace {

constexpr int mostRecent = 10;

}  // namespace

WindowMemory::WindowMemory(const QString& file)
    : m_settings(file.isEmpty() ? std::make_unique<QSettings>(QSettings::IniFormat, QSettings::UserScope,
                                                              QStringLiteral("tpgg"), QStringLiteral("tpgg"))
                                : std::make_unique<QSettings>(file, QSettings::IniFormat)) {}

WindowMemory::~WindowMemory() = default;

Scheme WindowMemory::scheme() const {
    const QString name = m_settings->value(QStringLiteral("theme")).toString();
    return name == QStringLiteral("light")  ? Scheme::Light
           : name == QStringLiteral("dark") ? Scheme::Dark
                                            : Scheme::System;
}

void WindowMemory::setScheme(Scheme scheme) {
    m_settings->setValue(QStringLiteral("theme"), scheme == Scheme::Light  ? QStringLiteral("light")
                                                  : scheme == Scheme::Dark ? QStringLiteral("dark")
                                                                           : QStringLiteral("system"));
}

int WindowMemory::zoom() const {
    return m_settings->value(QStringLiteral("zoom"), 100).toInt();
}

void WindowMemory::setZoom(int percent) {
    m_settings->setValue(QStringLiteral("zoom"), percent);
}

QString WindowMemory::folder() const {
    const QString folder = m_settings->value(QStringLiteral("folder")).toString();
    // A copy of the sample lies in the program's own hidden folder; what a person saves next does not belong there.
    return folder.isEmpty() || isHiddenFolder(folder) || !QDir(folder).exists() ? documentsFolder() : folder;
}

void WindowMemory::setFolder(const QString& folder) {
    m_settings->setValue(QStringLiteral("folder"), folder);
}

QByteArray WindowMemory::geometry() const {
    return m_settings->value(QStringLiteral("window/geometry")).toByteArray();
}

QByteArray WindowMemory::panels() const {
    return m_settings->value(QStringLiteral("window/panels")).toByteArray();
}

void WindowMemory::setWindow(const QByteArray& geometry, const QByteArray& panels) {
    m_settings->setValue(QStringLiteral("window/geometry"), geometry);
    if (!panels.isEmpty()) {
        m_settings->setValue(QStringLiteral("window/panels"), panels);
    }
}

void WindowMemory::forgetPanels() {
    m_settings->remove(QStringLiteral("window/panels"));
}

QStringList WindowMemory::foldedGroups() const {
    return m_settings->value(QStringLiteral("window/foldedGroups")).toStringList();
}

void WindowMemory::setFoldedGroups(const QStringList& names) {
    m_settings->setValue(QStringLiteral("window/foldedGroups"), names);
}

std::optional<int> WindowMemory::labelMode(const QString& form) const {
    const QVariant mode = m_settings->value(QStringLiteral("forms/") + form + QStringLiteral("/labels"));
    return mode.isValid() ? std::optional(mode.toInt()) : std::nullopt;
}

void WindowMemory::setLabelMode(const QString& form, int mode) {
    m_settings->setValue(QStringLiteral("forms/") + form + QStringLiteral("/labels"), mode);
}

QHash<int, int> WindowMemory::widths(const QString& form) const {
    QHash<int, int> widths;
    const QStringList pairs =
        m_settings->value(QStringLiteral("forms/") + form + QStringLiteral("/widths")).toStringList();
    for (const QString& pair : pairs) {
        const QStringList parts = pair.split(QLatin1Char(':'));
        if (parts.size() == 2 && parts.at(1).toInt() > 0) {
            widths.insert(parts.at(0).toInt(), parts.at(1).toInt());
        }
    }
    return widths;
}

void WindowMemory::setWidths(const QString& form, const QHash<int, int>& widths) {
    QStringList pairs;
    for (auto width = widths.begin(); width != widths.end(); ++width) {
        pairs.append(QStringLiteral("%1:%2").arg(width.key()).arg(width.value()));
    }
    pairs.sort();
    m_settings->setValue(QStringLiteral("forms/") + form + QStringLiteral("/widths"), pairs);
}

bool WindowMemory::normYearsTogether() const {
    return m_settings->value(QStringLiteral("norms/yearsTogether"), true).toBool();
}

int WindowMemory::copiesKept() const {
    constexpr int usual = 10;
    constexpr int most = 1000;
    return std::clamp(m_settings->value(QStringLiteral("copies/kept"), usual).toInt(), 0, most);
}

void WindowMemory::setCopiesKept(int count) {
    m_settings->setValue(QStringLiteral("copies/kept"), count);
}

void WindowMemory::setNormYearsTogether(bool together) {
    m_settings->setValue(QStringLiteral("norms/yearsTogether"), together);
}

QString WindowMemory::planKey(const QString& path) {
    const QByteArray name = QFileInfo(path).absoluteFilePath().toUtf8();
    return QStringLiteral("plans/")
           + QString::fromLatin1(QCryptographicHash::hash(name, QCryptographicHash::Md5).toHex().left(12));
}

std::optional<PlanPlace> WindowMemory::place(const QString& path) const {
    const QString key = planKey(path);
    const QVariant page = m_settings->value(key + QStringLiteral("/page"));
    if (!page.isValid()) {
        return std::nullopt;
    }
    PlanPlace place;
    place.page.kind = static_cast<PageKind>(page.toInt());
    place.page.appendix = m_settings->value(key + QStringLiteral("/appendix")).toInt();
    place.year = m_settings->value(key + QStringLiteral("/year")).toInt();
    place.cell = form::CellAddress::fromPath(m_settings->value(key + QStringLiteral("/cell")).toString().toStdString());
    return place;
}

void WindowMemory::setPlace(const QString& path, const PlanPlace& place) {
    const QString key = planKey(path);
    m_settings->setValue(key + QStringLiteral("/page"), static_cast<int>(place.page.kind));
    m_settings->setValue(key + QStringLiteral("/appendix"), place.page.appendix);
    m_settings->setValue(key + QStringLiteral("/year"), place.year);
    m_settings->setValue(key + QStringLiteral("/cell"),
                         place.cell ? QString::fromStdString(place.cell->path()) : QString());
}

QSet<QString> WindowMemory::collapsed(const QString& path, int appendix) const {
    const QStringList rows =
        m_settings->value(planKey(path) + QStringLiteral("/collapsed%1").arg(appendix)).toStringList();
    return {rows.begin(), rows.end()};
}

void WindowMemory::setCollapsed(const QString& path, int appendix, const QSet<QString>& rows) {
    m_settings->setValue(planKey(path) + QStringLiteral("/collapsed%1").arg(appendix),
                         QStringList(rows.begin(), rows.end()));
}

std::optional<int> WindowMemory::earlierYears(const QString& path, int appendix) const {
    const QVariant years = m_settings->value(planKey(path) + QStringLiteral("/earlier%1").arg(appendix));
    return years.isValid() ? std::optional(years.toInt()) : std::nullopt;
}

void WindowMemory::setEarlierYears(const QString& path, int appendix, int years) {
    m_settings->setValue(planKey(path) + QStringLiteral("/earlier%1").arg(appendix), years);
}

std::vector<reading::TableShape> WindowMemory::tableShapes() const {
    std::vector<reading::TableShape> shapes;
    const QStringList lines = m_settings->value(QStringLiteral("tables/shapes")).toStringList();
    for (const QString& line : lines) {
        if (auto shape = reading::readShape(line.toStdString())) {
            shapes.push_back(std::move(*shape));
        }
    }
    return shapes;
}

void WindowMemory::addTableShape(const reading::TableShape& shape) {
    constexpr std::size_t mostShapes = 50;
    std::vector<reading::TableShape> shapes = tableShapes();
    std::erase_if(shapes, [&](const reading::TableShape& other) { return other.wording == shape.wording; });
    shapes.insert(shapes.begin(), shape);
    shapes.resize(std::min(shapes.size(), mostShapes));
    QStringList lines;
    for (const reading::TableShape& kept : shapes) {
        lines.append(QString::fromStdString(reading::writeShape(kept)).trimmed());
    }
    m_settings->setValue(QStringLiteral("tables/shapes"), lines);
}

std::vector<RecentPlan> WindowMemory::recentPlans() const {
    std::vector<RecentPlan> plans;
    const int count = m_settings->beginReadArray(QStringLiteral("recent"));
    for (int i = 0; i < count; ++i) {
        m_settings->setArrayIndex(i);
        RecentPlan plan;
        plan.path = m_settings->value(QStringLiteral("path")).toString();
        plan.title = m_settings->value(QStringLiteral("title")).toString();
        plan.form = m_settings->value(QStringLiteral("form")).toString();
        const QFileInfo file(plan.path);
        plan.present = file.exists();
        plan.modified = file.lastModified();
        plans.push_back(plan);
    }
    m_settings->endArray();
    for (RecentPlan& plan : plans) {
        plan.digest = digest(plan);
    }
    return plans;
}

void WindowMemory::setDigest(const QString& path, const PlanDigest& digest) {
    const QString key = planKey(path) + QStringLiteral("/digest/");
    m_settings->setValue(key + QStringLiteral("cost"), digest.cost);
    m_settings->setValue(key + QStringLiteral("errors"), digest.errors);
    m_settings->setValue(key + QStringLiteral("warnings"), digest.warnings);
    m_settings->setValue(key + QStringLiteral("readOnly"), digest.readOnly);
    m_settings->setValue(key + QStringLiteral("time"), QFileInfo(path).lastModified().toMSecsSinceEpoch());
}

std::optional<PlanDigest> WindowMemory::digest(const RecentPlan& plan) const {
    const QString key = planKey(plan.path) + QStringLiteral("/digest/");
    const QVariant time = m_settings->value(key + QStringLiteral("time"));
    if (!time.isValid() || !plan.present || time.toLongLong() != plan.modified.toMSecsSinceEpoch()) {
        return std::nullopt;
    }
    return PlanDigest{m_settings->value(key + QStringLiteral("cost")).toString(),
                      m_settings->value(key + QStringLiteral("errors")).toInt(),
                      m_settings->value(key + QStringLiteral("warnings")).toInt(),
                      m_settings->value(key + QStringLiteral("readOnly")).toBool()};
}

void WindowMemory::addRecentPlan(const RecentPlan& plan) {
    std::vector<RecentPlan> plans = recentPlans();
    std::erase_if(plans, [&](const RecentPlan& other) { return other.path == plan.path; });
    plans.insert(plans.begin(), plan);
    if (plans.size() > mostRecent) {
        plans.resize(mostRecent);
    }
    m_settings->beginWriteArray(QStringLiteral("recent"), static_cast<int>(plans.size()));
    for (int i = 0; i < static_cast<int>(plans.size()); ++i) {
        m_settings->setArrayIndex(i);
        const RecentPlan& kept = plans[static_cast<std::size_t>(i)];
        m_settings->setValue(QStringLiteral("path"), kept.path);
        m_settings->setValue(QStringLiteral("title"), kept.title);
        m_settings->setValue(QStringLiteral("form"), kept.form);
    }
    m_settings->endArray();
}

}  // namespace ui
