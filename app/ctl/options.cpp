#include "app/ctl/options.h"

#include <QTimeZone>

namespace ctl {

std::function<void(QCommandLineParser &)> withOptions(QList<QCommandLineOption> options)
{
    return [options = std::move(options)](QCommandLineParser &parser) { parser.addOptions(options); };
}

QCommandLineOption option(const char *name, const QString &description, const char *value)
{
    return QCommandLineOption(QString::fromLatin1(name), description, QString::fromLatin1(value));
}

QCommandLineOption switchOption(const char *name, const QString &description)
{
    return {QString::fromLatin1(name), description};
}

std::optional<Moment> momentOf(const QString &text)
{
    QDateTime moment = QDateTime::fromString(text, Qt::ISODate);
    if (!moment.isValid())
        return std::nullopt;
    if (moment.timeSpec() == Qt::LocalTime)
        moment.setTimeZone(QTimeZone(8 * 3600));
    return moment.toMSecsSinceEpoch();
}

std::vector<GenerationId> generationsOf(const QStringList &words)
{
    std::vector<GenerationId> ids;
    for (const QString &list : words) {
        for (const QString &word : list.split(QLatin1Char(','), Qt::SkipEmptyParts))
            ids.push_back(
                static_cast<GenerationId>((word.startsWith(QLatin1String("G-")) ? word.mid(2) : word).toLongLong()));
    }
    return ids;
}

} // namespace ctl
