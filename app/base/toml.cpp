#include "app/base/toml.h"

#include <QFile>

Result<toml::table> readToml(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Failure::Kind::BadInput, file.errorString(), path);
    return parseToml(file.readAll(), path);
}

Result<toml::table> parseToml(const QByteArray &text, const QString &name)
try {
    return toml::parse(std::string_view(text.constData(), static_cast<size_t>(text.size())), name.toStdString());
} catch (const toml::parse_error &error) {
    const auto &at = error.source().begin;
    return fail(Failure::Kind::BadInput,
                QString::fromUtf8(error.description().data(), qsizetype(error.description().size())),
                QStringLiteral("%1:%2:%3").arg(name).arg(at.line).arg(at.column));
}

QString tomlPlace(const toml::node &node)
{
    const auto &source = node.source();
    const QString file = source.path ? QString::fromStdString(*source.path) : QString();
    return QStringLiteral("%1:%2:%3").arg(file).arg(source.begin.line).arg(source.begin.column);
}

QString tomlText(const toml::table &table, std::string_view key)
{
    return QString::fromStdString(table[key].value_or(std::string()));
}
