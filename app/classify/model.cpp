#include "app/classify/model.h"

#include "app/base/hash.h"
#include "app/classify/ngrams.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtEndian>

#include <cmath>
#include <cstring>
#include <span>

using namespace Qt::StringLiterals;

namespace classify {

namespace {

constexpr QByteArrayView magic = "VMLCLASS";
constexpr quint32 formatVersion = 1;
constexpr qsizetype fixedSize = 24;
constexpr qsizetype hashSize = 32;
constexpr quint32 longestHeader = 4 << 20;
constexpr std::array<QStringView, roles> roleNames{u"prompt", u"response", u"post"};

qsizetype padded(qsizetype size)
{
    return (size + 15) / 16 * 16;
}

void appendNumber(QByteArray &bytes, quint32 number)
{
    const quint32 little = qToLittleEndian(number);
    bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
}

quint32 numberAt(QByteArrayView bytes, qsizetype at)
{
    return qFromLittleEndian<quint32>(bytes.data() + at);
}

QJsonObject toJson(const Head &head)
{
    QJsonObject base;
    for (size_t role = 0; role < roles; ++role)
        base.insert(roleNames[role].toString(), head.base[role]);
    return {{u"name"_s, head.category.name},
            {u"risks"_s, QJsonArray::fromStringList(head.category.risks)},
            {u"any_risk"_s, head.category.isAnyRisk},
            {u"threshold"_s, head.category.threshold},
            {u"base"_s, base},
            {u"scale"_s, head.scale},
            {u"slope"_s, head.slope},
            {u"offset"_s, head.offset}};
}

/// A number that \a object must have under \a key; anything else makes \a isRight false.
double number(const QJsonObject &object, const QString &key, bool &isRight)
{
    const QJsonValue value = object.value(key);
    isRight = isRight && value.isDouble() && std::isfinite(value.toDouble()) && std::abs(value.toDouble()) < 1e6;
    return value.toDouble();
}

std::optional<Head> headFrom(const QJsonObject &object)
{
    bool isRight = object.value(u"name"_s).isString() && object.value(u"risks"_s).isArray();
    Head head;
    head.category.name = object.value(u"name"_s).toString();
    for (const auto &risk : object.value(u"risks"_s).toArray()) {
        isRight = isRight && risk.isString() && !risk.toString().isEmpty();
        head.category.risks.append(risk.toString());
    }
    head.category.isAnyRisk = object.value(u"any_risk"_s).toBool();
    head.category.threshold = number(object, u"threshold"_s, isRight);
    const QJsonObject base = object.value(u"base"_s).toObject();
    for (size_t role = 0; role < roles; ++role)
        head.base[role] = number(base, roleNames[role].toString(), isRight);
    head.scale = number(object, u"scale"_s, isRight);
    head.slope = number(object, u"slope"_s, isRight);
    head.offset = number(object, u"offset"_s, isRight);
    isRight =
        isRight && !head.category.name.isEmpty() && head.scale > 0 && head.slope >= 0 && head.category.threshold >= 0;
    return isRight ? std::optional(head) : std::nullopt;
}

Result<std::vector<Head>> headsFrom(const QJsonObject &header, const QString &name)
{
    std::vector<Head> heads;
    const QJsonArray categories = header.value(u"categories"_s).toArray();
    if (categories.isEmpty() || categories.size() > qsizetype(WeightRow::lanes))
        return fail(Failure::Kind::Corrupt, u"the header names no categories, or too many"_s, name);
    for (const auto &value : categories) {
        std::optional<Head> head = headFrom(value.toObject());
        if (!head)
            return fail(Failure::Kind::Corrupt, u"the header's category %1 is not whole"_s.arg(heads.size()), name);
        heads.push_back(std::move(*head));
    }
    return heads;
}

/// What the sizes in front say, held against the size of the file and its hash.
Result<void> check(QByteArrayView bytes, const QString &name)
{
    if (!bytes.startsWith(magic))
        return fail(Failure::Kind::BadInput, u"this is not a model"_s, name);
    if (bytes.size() < fixedSize)
        return fail(Failure::Kind::Corrupt, u"the model is cut short"_s, name);
    if (numberAt(bytes, 8) > formatVersion)
        return fail(Failure::Kind::TooNew, u"the model's format is version %1"_s.arg(numberAt(bytes, 8)), name);
    const quint32 bits = numberAt(bytes, 12);
    const quint32 headerSize = numberAt(bytes, 16);
    if (numberAt(bytes, 8) == 0 || bits < Model::leastBits || bits > Model::mostBits || headerSize > longestHeader
        || numberAt(bytes, 20) != 0)
        return fail(Failure::Kind::Corrupt, u"the sizes at its beginning make no sense"_s, name);
    const qsizetype size =
        padded(fixedSize + qsizetype(headerSize)) + (qsizetype(sizeof(WeightRow)) << bits) + hashSize;
    if (bytes.size() != size)
        return fail(Failure::Kind::Corrupt, u"the model has %1 bytes of %2"_s.arg(bytes.size()).arg(size), name);
    if (Sha256::of(bytes.chopped(hashSize)) != bytes.last(hashSize))
        return fail(Failure::Kind::Corrupt, u"its bytes are not those that were written: the SHA-256 differs"_s, name);
    return {};
}

/// Rows hold what inference relies on: weights within bounds, and nothing where nobody is at home.
bool isRight(const WeightRow &row)
{
    const bool isOwned = row.print() != 0;
    const int8_t mass = row.bytes[WeightRow::mass];
    if (mass > WeightRow::most || (isOwned ? mass < 1 : mass != 0))
        return false;
    for (size_t lane = 0; lane < WeightRow::lanes; ++lane) {
        if (row.bytes[lane] < -WeightRow::most || row.bytes[lane] > WeightRow::most
            || (!isOwned && row.bytes[lane] != 0))
            return false;
    }
    return true;
}

} // namespace

Result<Model> readModel(QByteArrayView bytes, const QString &name)
{
    if (const Result<void> checked = check(bytes, name); !checked)
        return failed(checked);
    const quint32 headerSize = numberAt(bytes, 16);
    const QJsonDocument document = QJsonDocument::fromJson(bytes.sliced(fixedSize, headerSize).toByteArray());
    if (!document.isObject())
        return fail(Failure::Kind::Corrupt, u"the header is no JSON object"_s, name);
    const QJsonObject header = document.object();
    if (header.value(u"ngrams"_s).toInt() != ngrams::version)
        return fail(Failure::Kind::BadInput, u"the model was made of n-grams that this release does not read"_s, name);
    Result<std::vector<Head>> heads = headsFrom(header, name);
    if (!heads)
        return failed(heads);
    Model model{.bits = numberAt(bytes, 12), .heads = std::move(*heads), .card = header.value(u"card"_s).toObject()};
    model.rows.resize(size_t{1} << model.bits);
    std::memcpy(model.rows.data(), bytes.data() + padded(fixedSize + qsizetype(headerSize)),
                model.rows.size() * sizeof(WeightRow));
    if (!std::ranges::all_of(model.rows, isRight))
        return fail(Failure::Kind::Corrupt, u"a weight is out of bounds"_s, name);
    return model;
}

QByteArray writeModel(const Model &model)
{
    QJsonArray categories;
    for (const Head &head : model.heads)
        categories.append(toJson(head));
    const QByteArray header =
        QJsonDocument(
            QJsonObject{{u"ngrams"_s, ngrams::version}, {u"categories"_s, categories}, {u"card"_s, model.card}})
            .toJson(QJsonDocument::Compact);
    QByteArray bytes(magic.data(), magic.size());
    appendNumber(bytes, formatVersion);
    appendNumber(bytes, model.bits);
    appendNumber(bytes, quint32(header.size()));
    appendNumber(bytes, 0);
    bytes.append(header);
    bytes.append(padded(bytes.size()) - bytes.size(), '\0');
    const auto rows = std::as_bytes(std::span(model.rows));
    bytes.append(reinterpret_cast<const char *>(rows.data()), static_cast<qsizetype>(rows.size()));
    bytes.append(Sha256::of(bytes));
    return bytes;
}

} // namespace classify
