#include "app/desktop/desktop_options.h"

#include <QRegularExpression>

namespace {

/// Takes the value of an option off the list, «--size 800x600» or «--size=800x600».
class OptionReader {
public:
    explicit OptionReader(const QStringList& arguments) : m_arguments(arguments) {}

    [[nodiscard]] bool atEnd() const { return m_place >= m_arguments.size(); }

    QString next() {
        const QString argument = m_arguments.at(m_place++);
        const auto equals = argument.indexOf(QLatin1Char('='));
        if (argument.startsWith(QLatin1String("--")) && equals > 0) {
            m_value = argument.mid(equals + 1);
            return argument.left(equals);
        }
        m_value.reset();
        return argument;
    }

    std::optional<QString> value() {
        if (m_value) {
            return m_value;
        }
        return atEnd() ? std::nullopt : std::optional(m_arguments.at(m_place++));
    }

private:
    QStringList m_arguments;
    qsizetype m_place = 0;
    std::optional<QString> m_value;
};

const QStringList& pageNames() {
    static const QStringList names{
        QStringLiteral("inputs"),     QStringLiteral("norms"),   QStringLiteral("start"),
        QStringLiteral("summary"),    QStringLiteral("checks"),  QStringLiteral("print"),
        QStringLiteral("journal"),    QStringLiteral("charts"),  QStringLiteral("compare"),
        QStringLiteral("continue"),   QStringLiteral("solve"),   QStringLiteral("sensitivity"),
        QStringLiteral("sweep"),      QStringLiteral("upgrade"), QStringLiteral("copies"),
        QStringLiteral("methods"),    QStringLiteral("take"),    QStringLiteral("chart"),
        QStringLiteral("deviations"), QStringLiteral("audit"),   QStringLiteral("note"),
        QStringLiteral("protocol")};
    return names;
}

/// «a11»: whether the form has the appendix is known when a plan is open.
bool isAppendixPage(const QString& name) {
    static const QRegularExpression appendix(QStringLiteral("^a\\d{1,3}$"));
    return appendix.match(name).hasMatch();
}

QString takeValue(DesktopOptions& options, const QString& name, const QString& value) {
    static const QRegularExpression sizes(QStringLiteral("^(\\d{3,5})[x×](\\d{3,5})$"));
    if (name == QLatin1String("--screenshot")) {
        options.screenshot = value;
    } else if (name == QLatin1String("--table")) {
        options.table = value;
    } else if (name == QLatin1String("--cell")) {
        options.cell = value;
    } else if (name == QLatin1String("--page")) {
        options.page = value;
        return pageNames().contains(value) || isAppendixPage(value)
                   ? QString()
                   : QStringLiteral("Страницы «%1» нет; есть приложения a1, a2 и дальше, %2.")
                         .arg(value, pageNames().join(QStringLiteral(", ")));
    } else if (name == QLatin1String("--year")) {
        bool number = false;
        options.year = value.toInt(&number);
        return number ? QString() : QStringLiteral("«%1» – не год. Пример: 2016").arg(value);
    } else if (const auto match = sizes.match(value); match.hasMatch()) {
        options.size = QSize(match.captured(1).toInt(), match.captured(2).toInt());
    } else {
        return QStringLiteral("«%1» – не размер окна. Пример: 1366x768").arg(value);
    }
    return {};
}

}  // namespace

DesktopOptions readOptions(const QStringList& arguments) {
    static const QStringList valued{QStringLiteral("--screenshot"), QStringLiteral("--page"),
                                    QStringLiteral("--year"),       QStringLiteral("--cell"),
                                    QStringLiteral("--size"),       QStringLiteral("--table")};
    DesktopOptions options;
    OptionReader reader(arguments);
    while (!reader.atEnd() && options.fault.isEmpty()) {
        const QString name = reader.next();
        if (valued.contains(name)) {
            const auto value = reader.value();
            options.fault =
                value ? takeValue(options, name, *value) : QStringLiteral("После %1 ожидалось значение.").arg(name);
        } else if (name == QLatin1String("--dark")) {
            options.dark = true;
        } else if (name == QLatin1String("--version")) {
            options.version = true;
        } else if (name == QLatin1String("--help") || name == QLatin1String("-h")) {
            options.help = true;
        } else if (name.startsWith(QLatin1Char('-'))) {
            options.fault = QStringLiteral("Ключ «%1» неизвестен.").arg(name);
        } else if (options.file.isEmpty()) {
            options.file = name;
        } else {
            options.fault = QStringLiteral("Назван второй файл: «%1». Ожидался один.").arg(name);
        }
    }
    return options;
}

QString usageText() {
    return QStringLiteral(
        "Использование: tpgg [ФАЙЛ.tpgg | sample]\n"
        "  sample              открыть копию образца: Астраханская область, 2015–2017\n"
        "  --screenshot OUT.png [--page "
        "summary|a1|a2|…|inputs|norms|checks|journal|charts|sensitivity|compare|solve|sweep|print|"
        "start|continue|upgrade|copies|methods|take|chart|deviations|audit|note|protocol] [--year ГОД]\n"
        "                      [--cell a2.02.percap_budget] [--table ТАБЛИЦА.xlsx] [--size 1366x768] [--dark]\n"
        "                      записать картинку окна и выйти\n"
        "  --version           версия программы\n");
}
