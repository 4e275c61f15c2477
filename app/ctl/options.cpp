#include "app/ctl/options.h"

namespace ctl {

std::function<void(QCommandLineParser &)> withOptions(QList<QCommandLineOption> options)
{
    return [options = std::move(options)](QCommandLineParser &parser) { parser.addOptions(options); };
}

QCommandLineOption option(const char *name, const QString &description, const char *value)
{
    return QCommandLineOption(QString::fromLatin1(name), description, QString::fromLatin1(value));
}

} // namespace ctl
