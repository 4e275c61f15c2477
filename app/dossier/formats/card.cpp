#include "app/dossier/formats/card.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QStringDecoder>

#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <array>

namespace dossier {

namespace {

constexpr int mostValues = 100'000; // a head that refers to itself again and again would never end
constexpr int mostDepth = 64;

QString place(const QString &name, int line, int column)
{
    return QStringLiteral("%1:%2:%3").arg(name).arg(line).arg(column);
}

/// A head that is well-formed YAML, but not one that a card may have.
class Refused : public std::runtime_error
{
public:
    Refused(const std::string &why, const YAML::Mark &mark)
        : std::runtime_error(why)
        , at(mark)
    {
    }
    YAML::Mark at;
};

QJsonValue plainScalar(const QString &text)
{
    static const QRegularExpression number(QStringLiteral(R"(^[-+]?(\.\d+|\d+(\.\d*)?)([eE][-+]?\d+)?$)"));
    if (text.isEmpty() || text == u"~" || text.compare(u"null", Qt::CaseInsensitive) == 0)
        return QJsonValue::Null;
    if (text.compare(u"true", Qt::CaseInsensitive) == 0 || text.compare(u"false", Qt::CaseInsensitive) == 0)
        return text.compare(u"true", Qt::CaseInsensitive) == 0;
    if (!number.match(text).hasMatch())
        return text;
    bool isWhole = false;
    const qint64 whole = text.toLongLong(&isWhole);
    return isWhole ? QJsonValue(whole) : QJsonValue(text.toDouble());
}

/// YAML's values as JSON's.
class Unfolding
{
public:
    QJsonValue value(const YAML::Node &node, int depth = 0)
    {
        if (++m_values > mostValues || depth > mostDepth)
            throw Refused("the head unfolds to too many values", node.Mark());
        switch (node.Type()) {
        case YAML::NodeType::Scalar: {
            const QString text = QString::fromStdString(node.Scalar());
            return node.Tag() == "?" ? plainScalar(text) : QJsonValue(text);
        }
        case YAML::NodeType::Sequence: return list(node, depth);
        case YAML::NodeType::Map: return map(node, depth);
        case YAML::NodeType::Null:
        case YAML::NodeType::Undefined: break;
        }
        return QJsonValue::Null;
    }

    QJsonObject map(const YAML::Node &node, int depth)
    {
        QJsonObject entries;
        for (const auto &entry : node) {
            if (!entry.first.IsScalar())
                throw Refused("a key is not a word", entry.first.Mark());
            const QString key = QString::fromStdString(entry.first.Scalar());
            if (entries.contains(key))
                throw Refused("the key " + entry.first.Scalar() + " is given twice", entry.first.Mark());
            entries.insert(key, value(entry.second, depth + 1));
        }
        return entries;
    }

private:
    QJsonArray list(const YAML::Node &node, int depth)
    {
        QJsonArray values;
        for (const YAML::Node &one : node)
            values.append(value(one, depth + 1));
        return values;
    }

    int m_values = 0;
};

bool isFence(QStringView line)
{
    return line.startsWith(u"---") && line.sliced(3).trimmed().isEmpty();
}

struct Parts
{
    QString head;
    QString body;
};

Result<Parts> split(const QByteArray &text, const QString &name)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString all = decoder(text);
    if (decoder.hasError())
        return fail(Failure::Kind::BadInput, QStringLiteral("the card is not UTF-8"), name);
    all.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    const QStringList lines = all.split(u'\n');
    if (!isFence(lines.front()))
        return fail(Failure::Kind::BadInput, QStringLiteral("the card has no head: its first line is not ---"),
                    place(name, 1, 1));
    const auto end = std::find_if(lines.begin() + 1, lines.end(), &isFence);
    if (end == lines.end())
        return fail(Failure::Kind::BadInput, QStringLiteral("the head has no end: a line --- is missing"),
                    place(name, 1, 1));
    const auto count = std::distance(lines.begin(), end);
    return Parts{lines.mid(1, count - 1).join(u'\n'), lines.mid(count + 1).join(u'\n').trimmed()};
}

/// Whether another reader takes \a text for text without quotes.
bool isPlain(const QString &text)
{
    static const QRegularExpression word(QStringLiteral(R"(^\p{L}[\p{L}\p{N}_/.-]*( [\p{L}\p{N}_/.-]+)*$)"),
                                         QRegularExpression::UseUnicodePropertiesOption);
    constexpr std::array<QStringView, 9> taken{u"true", u"false", u"null", u"yes", u"no", u"on", u"off", u"y", u"n"};
    return word.match(text).hasMatch() && !std::ranges::contains(taken, text.toLower());
}

void emitValue(YAML::Emitter &out, const QJsonValue &value);

void emitMap(YAML::Emitter &out, const QJsonObject &entries)
{
    out << YAML::BeginMap;
    for (auto entry = entries.begin(); entry != entries.end(); ++entry) {
        out << YAML::Key << entry.key().toStdString() << YAML::Value;
        emitValue(out, entry.value());
    }
    out << YAML::EndMap;
}

void emitValue(YAML::Emitter &out, const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool: out << value.toBool(); break;
    case QJsonValue::Double: {
        const qint64 whole = value.toInteger();
        if (value == QJsonValue(whole))
            out << whole;
        else
            out << QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest).toStdString();
        break;
    }
    case QJsonValue::Array:
        out << YAML::BeginSeq;
        for (const QJsonValue one : value.toArray())
            emitValue(out, one);
        out << YAML::EndSeq;
        break;
    case QJsonValue::Object: emitMap(out, value.toObject()); break;
    case QJsonValue::String:
        if (!isPlain(value.toString()))
            out << YAML::DoubleQuoted;
        out << value.toString().toStdString();
        break;
    default: out << YAML::Null;
    }
}

} // namespace

Result<Card> readCard(const QByteArray &text, const QString &name)
{
    const Result<Parts> parts = split(text, name);
    if (!parts)
        return failed(parts);
    try {
        const YAML::Node head = YAML::Load(parts->head.toStdString());
        if (!head.IsMap())
            return fail(Failure::Kind::BadInput, QStringLiteral("the head is not a map of names and values"),
                        place(name, 2, 1));
        return Card{Unfolding().map(head, 0), parts->body};
    } catch (const Refused &refused) {
        return fail(Failure::Kind::BadInput, QString::fromUtf8(refused.what()),
                    place(name, refused.at.line + 2, refused.at.column + 1)); // the fence is line 1
    } catch (const YAML::Exception &error) {
        return fail(Failure::Kind::BadInput, QString::fromStdString(error.msg),
                    place(name, error.mark.line + 2, error.mark.column + 1));
    }
}

QByteArray writeCard(const Head &head, const QString &body)
{
    YAML::Emitter out;
    out << YAML::BeginMap;
    for (const auto &[key, value] : head) {
        out << YAML::Key << key.toStdString() << YAML::Value;
        emitValue(out, value);
    }
    out << YAML::EndMap;
    return "---\n" + QByteArray(out.c_str()) + "\n---\n\n" + body.toUtf8() + '\n';
}

} // namespace dossier
