#include "app/ctl/registerlines.h"

#include "app/ctl/output.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace ctl {

namespace {

/// A text in two languages shows in one of them.
QString valueText(const QJsonValue &value)
{
    if (value.isObject() && value.toObject().contains(u"zh"))
        return value[QLocale().language() == QLocale::Chinese ? u"zh"_s : u"en"_s].toString();
    if (value.isObject())
        return onOneLine(value.toObject());
    if (value.isArray()) {
        QStringList words;
        const QJsonArray array = value.toArray();
        for (const QJsonValue each : array)
            words += valueText(each);
        return words.join(u", "_s);
    }
    return value.toVariant().toString();
}

bool holdsRows(const QJsonValue &value)
{
    return value.isArray() && value.toArray().first().isObject();
}

} // namespace

QString onOneLine(const QJsonObject &object)
{
    QStringList words;
    for (auto member = object.begin(); member != object.end(); ++member)
        words += u"%1=%2"_s.arg(member.key(), valueText(member.value()));
    return words.join(u"  "_s);
}

void printFields(const QJsonObject &object)
{
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (!holdsRows(member.value())) {
            if (const QString text = valueText(member.value()); !text.isEmpty())
                printLine(u"%1: %2"_s.arg(member.key(), text));
            continue;
        }
        printLine(member.key() + u':');
        const QJsonArray rows = member.value().toArray();
        for (const QJsonValue row : rows)
            printLine(u"  "_s + valueText(row));
    }
}

void printRows(const Invocation &call, const QString &key, const QJsonArray &rows)
{
    if (call.json)
        return printJson({{key, rows}});
    for (const QJsonValue row : rows)
        printLine(onOneLine(row.toObject()));
}

} // namespace ctl
