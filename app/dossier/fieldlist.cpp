#include "app/dossier/fieldlist.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <limits>
#include <type_traits>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

bool isHash(const QString &text)
{
    static const QRegularExpression hash(u"\\A[0-9a-f]{64}\\z"_s);
    return hash.match(text).hasMatch();
}

bool isShare(double value)
{
    return value >= 0 && value <= 1; // NaN is not
}

QJsonValue jsonOf(const std::vector<LanguageShare> &languages)
{
    if (languages.empty())
        return QJsonValue::Null;
    QJsonArray array;
    for (const LanguageShare &each : languages) {
        QJsonObject object{{u"language"_s, each.language}};
        if (each.share)
            object.insert(u"share"_s, *each.share);
        array.append(object);
    }
    return array;
}

std::optional<LanguageShare> languageOf(const QJsonValue &value)
{
    const QJsonValue share = value[u"share"];
    const QString language = value[u"language"].toString().trimmed();
    if (language.isEmpty() || !(share.isUndefined() || (share.isDouble() && isShare(share.toDouble()))))
        return std::nullopt;
    return LanguageShare{language, share.isDouble() ? std::optional(share.toDouble()) : std::nullopt};
}

/// Sets \a value from \a json with \a convert, which gives nullopt for what does not fit; null gives an empty one.
template <typename Value, typename Convert>
bool assign(Value &value, const QJsonValue &json, const Convert &convert)
{
    if (json.isNull()) {
        value = Value();
        return true;
    }
    const auto converted = convert(json);
    if (!converted)
        return false;
    if constexpr (std::is_same_v<Value, std::remove_const_t<decltype(converted)>>)
        value = converted;
    else
        value = *converted;
    return true;
}

std::optional<QStringList> textsOf(const QJsonValue &json)
{
    if (!json.isArray())
        return std::nullopt;
    QStringList texts;
    for (const QJsonValue each : json.toArray()) {
        if (each.toString().trimmed().isEmpty())
            return std::nullopt;
        texts.append(each.toString().trimmed());
    }
    return texts;
}

std::optional<std::vector<LanguageShare>> languagesOf(const QJsonValue &json)
{
    if (!json.isArray())
        return std::nullopt;
    std::vector<LanguageShare> languages;
    for (const QJsonValue each : json.toArray()) {
        const auto language = languageOf(each);
        if (!language)
            return std::nullopt;
        languages.push_back(*language);
    }
    return languages;
}

} // namespace

FieldList &FieldList::add(const char *name, FieldKind kind, std::function<QJsonValue()> get,
                          std::function<bool(const QJsonValue &)> set)
{
    m_fields.push_back(
        {.name = m_prefix + QLatin1StringView(name), .kind = kind, .get = std::move(get), .set = std::move(set)});
    return *this;
}

FieldList &FieldList::text(const char *name, QString &value, FieldKind kind)
{
    return add(
        name, kind, [&value] { return value.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(value); },
        [&value, kind](const QJsonValue &json) {
            return assign(value, json, [kind](const QJsonValue &given) -> std::optional<QString> {
                QString text = given.toString().trimmed();
                if (!given.isString() || (kind == FieldKind::Document && !text.isEmpty() && !isHash(text)))
                    return std::nullopt;
                return text;
            });
        });
}

FieldList &FieldList::day(const char *name, QDate &value)
{
    return add(
        name, FieldKind::Day,
        [&value] { return value.isValid() ? QJsonValue(value.toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null); },
        [&value](const QJsonValue &json) {
            return assign(value, json, [](const QJsonValue &given) -> std::optional<QDate> {
                const QDate day = QDate::fromString(given.toString(), Qt::ISODate);
                return day.isValid() ? std::optional(day) : std::nullopt;
            });
        });
}

FieldList &FieldList::count(const char *name, std::optional<qint64> &value)
{
    return add(
        name, FieldKind::Count, [&value] { return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null); },
        [&value](const QJsonValue &json) {
            return assign(value, json, [](const QJsonValue &given) -> std::optional<qint64> {
                const qint64 whole = given.toInteger(-1);
                return whole >= 0 ? std::optional(whole) : std::nullopt;
            });
        });
}

FieldList &FieldList::real(const char *name, std::optional<double> &value, FieldKind kind, double most)
{
    return add(
        name, kind, [&value] { return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null); },
        [&value, most](const QJsonValue &json) {
            return assign(value, json, [most](const QJsonValue &given) -> std::optional<double> {
                const double number = given.toDouble(-1);
                return number >= 0 && number <= most ? std::optional(number) : std::nullopt;
            });
        });
}

FieldList &FieldList::number(const char *name, std::optional<double> &value)
{
    return real(name, value, FieldKind::Number, std::numeric_limits<double>::max());
}

FieldList &FieldList::share(const char *name, std::optional<double> &value)
{
    return real(name, value, FieldKind::Share, 1);
}

FieldList &FieldList::list(const char *name, QStringList &value)
{
    return add(
        name, FieldKind::List,
        [&value] {
            return value.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(QJsonArray::fromStringList(value));
        },
        [&value](const QJsonValue &json) { return assign(value, json, textsOf); });
}

FieldList &FieldList::languages(const char *name, std::vector<LanguageShare> &value)
{
    return add(
        name, FieldKind::Languages, [&value] { return jsonOf(value); },
        [&value](const QJsonValue &json) { return assign(value, json, languagesOf); });
}

FieldList &FieldList::flag(const char *name, bool &value)
{
    return add(
        name, FieldKind::Flag, [&value] { return value ? QJsonValue(true) : QJsonValue(QJsonValue::Null); },
        [&value](const QJsonValue &json) {
            return assign(value, json, [](const QJsonValue &given) {
                return given.isBool() ? std::optional(given.toBool()) : std::nullopt;
            });
        });
}

FieldList &FieldList::choice(const char *name, std::span<const char *const> words, const std::function<int()> &get,
                             const std::function<void(int)> &set)
{
    const bool hasUnknown = std::string_view(words.front()) == "unknown";
    add(
        name, FieldKind::Choice,
        [=] {
            const int index = get();
            return hasUnknown && index == 0 ? QJsonValue(QJsonValue::Null)
                                            : QJsonValue(QLatin1StringView(words[static_cast<size_t>(index)]));
        },
        [=](const QJsonValue &json) {
            const QString given = json.isNull() ? QString::fromLatin1(words.front()) : json.toString();
            const auto found =
                std::ranges::find_if(words, [&](const char *word) { return given == QLatin1StringView(word); });
            if (found == words.end())
                return false;
            set(static_cast<int>(found - words.begin()));
            return true;
        });
    m_fields.back().words = words;
    return *this;
}

FieldList &FieldList::sampling(const char *prefix, Sampling &value)
{
    m_prefix = QLatin1StringView(prefix) + u"."_s;
    count("sampled", value.sampled).count("passed", value.passed).day("on", value.on).text("by", value.by);
    longText("note", value.note);
    m_prefix.clear();
    return *this;
}

FieldList &FieldList::rules(const char *prefix, AnnotationRules &value)
{
    m_prefix = QLatin1StringView(prefix) + u"."_s;
    text("version", value.version).document("document", value.document).longText("summary", value.summary);
    m_prefix.clear();
    return *this;
}

} // namespace dossier
