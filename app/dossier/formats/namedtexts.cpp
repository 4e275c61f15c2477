#include "app/dossier/formats/namedtexts.h"

#include "app/dossier/words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QVariant>

#include <algorithm>

namespace dossier {

namespace {

QString textOf(const QJsonValue &value)
{
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    if (value.isDouble() && value.toDouble() != static_cast<double>(value.toInteger()))
        return QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    return value.toVariant().toString();
}

/// Undefined: \a text is no value of that kind.
QJsonValue valueIn(const QString &text, FieldKind kind)
{
    bool fits = false;
    switch (kind) {
    case FieldKind::Count: {
        const qint64 count = text.toLongLong(&fits);
        return fits ? QJsonValue(count) : QJsonValue(QJsonValue::Undefined);
    }
    case FieldKind::Number:
    case FieldKind::Share: {
        const double number = text.toDouble(&fits);
        return fits ? QJsonValue(number) : QJsonValue(QJsonValue::Undefined);
    }
    case FieldKind::Flag: return text == u"true";
    case FieldKind::List:
    case FieldKind::Languages: {
        const QJsonDocument list = QJsonDocument::fromJson(text.toUtf8());
        return list.isArray() ? QJsonValue(list.array()) : QJsonValue(QJsonValue::Undefined);
    }
    case FieldKind::Text:
    case FieldKind::LongText:
    case FieldKind::Day:
    case FieldKind::Choice:
    case FieldKind::Document: break;
    }
    return text;
}

} // namespace

NamedTexts namedTexts(const std::vector<Field> &fields)
{
    NamedTexts texts;
    for (const Field &field : fields) {
        if (const QJsonValue value = field.get(); !value.isNull())
            texts.emplace_back(field.name, textOf(value));
    }
    return texts;
}

QStringList setFrom(const NamedTexts &texts, const std::vector<Field> &fields)
{
    QStringList left;
    for (const auto &[name, text] : texts) {
        const auto field = std::ranges::find(fields, name, &Field::name);
        const QJsonValue value = field == fields.end() ? QJsonValue(QJsonValue::Undefined) : valueIn(text, field->kind);
        if (value.isUndefined() || !field->set(value))
            left.append(name);
    }
    return left;
}

QString word(SourceKind kind)
{
    return QString::fromLatin1(names::sourceKind.at(static_cast<size_t>(kind)));
}

} // namespace dossier
