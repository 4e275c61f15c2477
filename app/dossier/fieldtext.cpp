// Values of fields as somebody types and reads them.
#include "app/dossier/fields.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

const QRegularExpression &separators()
{
    static const QRegularExpression marks(u"[,，、;；\\n]"_s);
    return marks;
}

std::optional<double> shareOf(const QString &text)
{
    QString digits = text.trimmed();
    digits.replace(u'％', u'%');
    const bool isPercent = digits.endsWith(u'%');
    if (isPercent)
        digits.chop(1);
    bool ok = false;
    const double number = digits.trimmed().toDouble(&ok) / (isPercent ? 100 : 1);
    return ok && number >= 0 && number <= 1 ? std::optional(number) : std::nullopt;
}

QString shareText(double share)
{
    return QString::number(share * 100, 'g', 6) + u" %"_s;
}

/// "1,200,000", "1 200 000" and "1.2e6" alike.
std::optional<double> numberOf(QString text)
{
    static const QRegularExpression groups(u"[\\s,，_]"_s);
    bool ok = false;
    const double number = text.remove(groups).toDouble(&ok);
    return ok && number >= 0 ? std::optional(number) : std::nullopt;
}

/// A whole number, however it is written; none that would not be exact.
std::optional<qint64> countOf(const QString &text)
{
    constexpr double most = 9'007'199'254'740'992; // up to here every whole number is one of its own
    QString digits = text;
    static const QRegularExpression groups(u"[\\s,，_]"_s);
    bool ok = false;
    if (const qint64 whole = digits.remove(groups).toLongLong(&ok); ok)
        return whole >= 0 ? std::optional(whole) : std::nullopt;
    const auto number = numberOf(text);
    return number && *number <= most && std::floor(*number) == *number ? std::optional(static_cast<qint64>(*number))
                                                                       : std::nullopt;
}

QStringList partsOf(const QString &text)
{
    QStringList parts;
    for (const QString &part : text.split(separators(), Qt::SkipEmptyParts)) {
        if (!part.trimmed().isEmpty())
            parts.append(part.trimmed());
    }
    return parts;
}

std::optional<QJsonValue> languagesOf(const QString &text)
{
    QJsonArray languages;
    for (const QString &part : partsOf(text)) {
        const qsizetype blank = part.indexOf(u' ');
        QJsonObject language{{u"language"_s, part.left(blank)}};
        if (blank > 0) {
            const auto share = shareOf(part.mid(blank));
            if (!share)
                return std::nullopt;
            language.insert(u"share"_s, *share);
        }
        languages.append(language);
    }
    return QJsonValue(languages);
}

std::optional<QJsonValue> parse(const Field &field, const QString &text)
{
    const auto json = [](const auto &number) { return QJsonValue(number); };
    switch (field.kind) {
    case FieldKind::Count: return countOf(text).transform(json);
    case FieldKind::Number: return (text.contains(u'%') ? shareOf(text) : numberOf(text)).transform(json);
    case FieldKind::Share: return shareOf(text).transform(json);
    case FieldKind::List: return QJsonValue(QJsonArray::fromStringList(partsOf(text)));
    case FieldKind::Languages: return languagesOf(text);
    case FieldKind::Flag:
        if (text != u"true" && text != u"false")
            return std::nullopt;
        return QJsonValue(text == u"true");
    default: return QJsonValue(text);
    }
}

QString languagesText(const QJsonArray &languages)
{
    QStringList parts;
    for (const QJsonValue each : languages) {
        const QJsonValue share = each[u"share"];
        parts.append(each[u"language"].toString()
                     + (share.isDouble() ? u' ' + shareText(share.toDouble()) : QString()));
    }
    return parts.join(u", "_s);
}

} // namespace

Result<QJsonValue> valueOf(const Field &field, const QString &text)
{
    if (text.trimmed().isEmpty())
        return QJsonValue(QJsonValue::Null);
    const auto value = parse(field, text.trimmed());
    if (!value)
        return fail(Failure::Kind::BadInput, u"not a value of this field"_s, field.name);
    return *value;
}

QString textOf(const Field &field, const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        return {};
    switch (field.kind) {
    case FieldKind::Count: return QString::number(value.toInteger());
    case FieldKind::Number: return QString::number(value.toDouble(), 'g', 12);
    case FieldKind::Share: return shareText(value.toDouble());
    case FieldKind::List: return value.toVariant().toStringList().join(u", "_s);
    case FieldKind::Languages: return languagesText(value.toArray());
    case FieldKind::Flag: return value.toBool() ? u"true"_s : u"false"_s;
    default: return value.toString();
    }
}

} // namespace dossier
