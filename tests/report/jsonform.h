#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

/// Compares JSON with a JSON Schema; knows only the words that report.schema.json uses.
class JsonForm
{
public:
    explicit JsonForm(QJsonObject schema)
        : m_schema(std::move(schema))
    {
    }

    /// "" where \a value has the form, else where it first has not: "/sections/0/title: not a string".
    QString fault(const QJsonValue &value) const { return fault(value, m_schema, {}); }

private:
    static QString say(const QString &where, const QString &what) { return where + QStringLiteral(": ") + what; }

    static bool isOf(const QJsonValue &value, const QString &type)
    {
        return (type == u"object" && value.isObject()) || (type == u"array" && value.isArray())
            || (type == u"string" && value.isString()) || (type == u"boolean" && value.isBool())
            || (type == u"integer" && value.isDouble() && value.toDouble() == double(value.toInteger()));
    }

    QString fault(const QJsonValue &value, const QJsonObject &form, const QString &where) const
    {
        if (const QString name = form[u"$ref"].toString(); !name.isEmpty())
            return fault(value, m_schema[u"$defs"][name.section(u'/', -1)].toObject(), where);
        if (form.contains(u"oneOf")) {
            int fitting = 0;
            for (const QJsonValue &one : form[u"oneOf"].toArray())
                fitting += fault(value, one.toObject(), where).isEmpty() ? 1 : 0;
            return fitting == 1 ? QString() : say(where, QStringLiteral("fits %1 forms").arg(fitting));
        }
        if (form.contains(u"const") && value != form[u"const"])
            return say(where, QStringLiteral("another value"));
        if (form.contains(u"enum") && !form[u"enum"].toArray().contains(value))
            return say(where, QStringLiteral("none of the values"));
        if (form.contains(u"type") && !isOf(value, form[u"type"].toString()))
            return say(where, QStringLiteral("not of the type ") + form[u"type"].toString());
        if (form.contains(u"pattern")
            && !QRegularExpression(form[u"pattern"].toString()).match(value.toString()).hasMatch())
            return say(where, QStringLiteral("not of the pattern"));
        return value.isObject() ? objectFault(value.toObject(), form, where) : arrayFault(value.toArray(), form, where);
    }

    QString objectFault(const QJsonObject &object, const QJsonObject &form, const QString &where) const
    {
        for (const QJsonValue &name : form[u"required"].toArray()) {
            if (!object.contains(name.toString()))
                return say(where, QStringLiteral("lacks ") + name.toString());
        }
        const QJsonObject members = form[u"properties"].toObject();
        for (auto each = object.begin(); each != object.end(); ++each) {
            if (!members.contains(each.key()))
                return say(where, QStringLiteral("has ") + each.key());
            const QString found = fault(each.value(), members[each.key()].toObject(), where + u'/' + each.key());
            if (!found.isEmpty())
                return found;
        }
        return {};
    }

    QString arrayFault(const QJsonArray &array, const QJsonObject &form, const QString &where) const
    {
        for (qsizetype i = 0; i < array.size(); ++i) {
            const QString found = fault(array[i], form[u"items"].toObject(), where + u'/' + QString::number(i));
            if (!found.isEmpty())
                return found;
        }
        return {};
    }

    QJsonObject m_schema;
};
