#include "app/pictures/hashlist.h"

#include "app/pictures/csvrows.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <expected>

using namespace Qt::StringLiterals;

namespace pictures {

namespace {

using Row = QHash<QString, QString>; ///< by name of the member
using Read = std::expected<KnownPicture, RowFault>;

constexpr std::array names{"sha256",   "perceptual", "method", "bound",    "risk",
                           "severity", "reason",     "origin", "added_by", "added_at"};

bool readNumber(const Row &row, const QString &name, int least, int most, int &number)
{
    const QString text = row.value(name).trimmed();
    if (text.isEmpty())
        return true;
    bool isNumber = false;
    number = text.toInt(&isNumber);
    return isNumber && number >= least && number <= most;
}

/// False: what stands there is no such hash.
bool readHashes(const Row &row, KnownPicture &picture)
{
    const QString sha256 = row.value(u"sha256"_s).trimmed();
    if (!sha256.isEmpty()) {
        picture.sha256 = QByteArray::fromHex(sha256.toLatin1());
        if (sha256.size() != 64 || picture.sha256.size() != 32)
            return false;
    }
    const QString method = row.value(u"method"_s).trimmed();
    const QString looks = row.value(u"perceptual"_s).trimmed();
    if (looks.isEmpty() || (!method.isEmpty() && method != QString::number(PerceptualHash::method)))
        return true;
    picture.looks = PerceptualHash::fromText(looks);
    return picture.looks.has_value();
}

Read toKnown(const Row &row, const ListDefaults &defaults)
{
    const auto text = [&](const QString &name, const QString &otherwise) {
        const QString given = row.value(name).trimmed();
        return given.isEmpty() ? otherwise : given;
    };
    KnownPicture picture{.bound = defaults.bound,
                         .risk = text(u"risk"_s, defaults.risk),
                         .severity = defaults.severity,
                         .reason = text(u"reason"_s, defaults.reason),
                         .origin = text(u"origin"_s, defaults.origin)};
    if (!readHashes(row, picture))
        return std::unexpected(RowFault::BadHash);
    if (picture.sha256.isNull() && !picture.looks)
        return std::unexpected(RowFault::NoHash);
    if (!readNumber(row, u"severity"_s, 1, 3, picture.severity)
        || !readNumber(row, u"bound"_s, 0, KnownPicture::largestBound, picture.bound))
        return std::unexpected(RowFault::BadNumber);
    if (picture.risk.isEmpty())
        return std::unexpected(RowFault::NoRisk);
    if (picture.reason.isEmpty())
        return std::unexpected(RowFault::NoReason);
    return picture;
}

void take(Read read, int line, HashList &list)
{
    if (read)
        list.pictures.push_back(std::move(*read));
    else
        list.passed.push_back({line, read.error()});
}

Result<HashList> readCsv(const QByteArray &bytes, const ListDefaults &defaults)
{
    CsvRows rows(bytes);
    const std::vector<QByteArray> head = rows.next().value_or(std::vector<QByteArray>());
    QStringList columns;
    for (const QByteArray &name : head)
        columns.append(QString::fromUtf8(name).trimmed().toLower());
    if (!columns.contains(u"sha256"_s) && !columns.contains(u"perceptual"_s))
        return fail(Failure::Kind::BadInput, u"the first line names neither \"sha256\" nor \"perceptual\""_s);
    HashList list;
    while (const auto cells = rows.next()) {
        Row row;
        for (size_t i = 0; i < std::min(cells->size(), size_t(columns.size())); ++i)
            row.insert(columns[qsizetype(i)], QString::fromUtf8((*cells)[i]));
        take(toKnown(row, defaults), rows.line(), list);
    }
    return list;
}

Result<HashList> readJsonLines(const QByteArray &bytes, const ListDefaults &defaults)
{
    HashList list;
    int number = 0;
    for (const QByteArray &line : bytes.split('\n')) {
        ++number;
        if (line.trimmed().isEmpty())
            continue;
        const QJsonDocument document = QJsonDocument::fromJson(line);
        if (!document.isObject()) {
            list.passed.push_back({number, RowFault::NotAnObject});
            continue;
        }
        Row row;
        const QJsonObject object = document.object();
        for (auto it = object.begin(); it != object.end(); ++it)
            row.insert(it.key(), it->isDouble() ? QString::number(it->toInteger(-1)) : it->toString());
        take(toKnown(row, defaults), number, list);
    }
    return list;
}

QJsonObject toJson(const KnownPicture &picture)
{
    QJsonObject object{{u"bound"_s, picture.bound},
                       {u"risk"_s, picture.risk},
                       {u"severity"_s, picture.severity},
                       {u"reason"_s, picture.reason},
                       {u"origin"_s, picture.origin},
                       {u"added_by"_s, picture.addedBy},
                       {u"added_at"_s, shanghaiText(picture.addedAt)}};
    if (!picture.sha256.isNull())
        object.insert(u"sha256"_s, QString::fromLatin1(picture.sha256.toHex()));
    if (picture.looks) {
        object.insert(u"perceptual"_s, picture.looks->text());
        object.insert(u"method"_s, PerceptualHash::method);
    }
    return object;
}

} // namespace

std::optional<ListFormat> listFormatOf(const QString &path)
{
    if (path.endsWith(u".csv"_s, Qt::CaseInsensitive))
        return ListFormat::Csv;
    if (path.endsWith(u".jsonl"_s, Qt::CaseInsensitive) || path.endsWith(u".ndjson"_s, Qt::CaseInsensitive))
        return ListFormat::JsonLines;
    return std::nullopt;
}

Result<HashList> readHashList(const QByteArray &bytes, ListFormat format, const ListDefaults &defaults)
{
    return format == ListFormat::Csv ? readCsv(bytes, defaults) : readJsonLines(bytes, defaults);
}

QByteArray writeHashList(const std::vector<KnownPicture> &pictures, ListFormat format)
{
    QByteArray bytes = format == ListFormat::Csv ? csvRow({names.begin(), names.end()}) : QByteArray();
    for (const KnownPicture &picture : pictures) {
        const QJsonObject object = toJson(picture);
        if (format == ListFormat::JsonLines) {
            bytes += QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
            continue;
        }
        std::vector<QByteArray> cells;
        for (const char *name : names)
            cells.push_back(object.value(QLatin1StringView(name)).toVariant().toString().toUtf8());
        bytes += csvRow(cells);
    }
    return bytes;
}

} // namespace pictures
