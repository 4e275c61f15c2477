#include "app/journal/proof.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace journal {

namespace {

constexpr auto inclusionForm = "vermilion.inclusion.v1"_L1;
constexpr auto consistencyForm = "vermilion.consistency.v1"_L1;
constexpr auto headForm = "vermilion.head.v1"_L1;
constexpr qsizetype hashBytes = 32;
constexpr qsizetype signatureBytes = 64;

QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

QJsonArray hexes(const merkle::Path &path)
{
    QJsonArray list;
    for (const QByteArray &hash : path)
        list.append(hex(hash));
    return list;
}

/// Reads members and remembers the first that was not as it must be.
class Members
{
public:
    explicit Members(const QJsonObject &object)
        : m_object(object)
    {
    }

    qint64 number(QLatin1StringView name)
    {
        const QJsonValue value = m_object.value(name);
        const qint64 number = value.toInteger(-1);
        return value.isDouble() && number >= 0 ? number : bad<qint64>(name);
    }
    QString text(QLatin1StringView name)
    {
        const QJsonValue value = m_object.value(name);
        return value.isString() ? value.toString() : bad<QString>(name);
    }
    QByteArray bytes(QLatin1StringView name) { return bytes(text(name), name); }
    QByteArray bytes(QLatin1StringView name, qsizetype size)
    {
        const QByteArray found = bytes(name);
        return found.size() == size ? found : bad<QByteArray>(name);
    }
    QByteArray hash(QLatin1StringView name) { return bytes(name, hashBytes); }
    merkle::Path path()
    {
        constexpr auto name = "path"_L1;
        constexpr qsizetype most = 64; // of a tree of 2^63 leaves
        const QJsonArray list = m_object.value(name).toArray();
        if (!m_object.value(name).isArray() || list.size() > most)
            return bad<merkle::Path>(name);
        merkle::Path path;
        for (const auto &value : list) {
            path.push_back(bytes(value.toString(), name));
            if (path.back().size() != hashBytes)
                return bad<merkle::Path>(name);
        }
        return path;
    }

    template <typename T>
    T bad(QLatin1StringView name)
    {
        if (m_bad.isEmpty())
            m_bad = name;
        return {};
    }
    template <typename T>
    Result<ProofFile> finish(T read) const
    {
        if (!m_bad.isEmpty())
            return fail(Failure::Kind::BadInput, u"the member is missing or not as it must be"_s, m_bad);
        return ProofFile(std::move(read));
    }

private:
    /// Strictly: QByteArray::fromHex() passes over what is no digit.
    QByteArray bytes(const QString &text, QLatin1StringView name)
    {
        const QByteArray digits = text.toLatin1();
        QByteArray found = QByteArray::fromHex(digits);
        return hex(found) == text ? found : bad<QByteArray>(name);
    }

    const QJsonObject &m_object;
    QString m_bad;
};

Result<ProofFile> headOf(const QJsonObject &object)
{
    Members members(object);
    TreeHead head{.size = members.number("size"_L1),
                  .root = members.hash("root"_L1),
                  .chain = members.hash("chain"_L1),
                  .at = members.number("at"_L1)};
    const Result<HeadReason> why = headReasonOf(members.text("why"_L1));
    head.why = why ? *why : members.bad<HeadReason>("why"_L1);
    if (object.contains("signature"_L1)) {
        head.signature = members.bytes("signature"_L1, signatureBytes);
        head.keyId = members.hash("key"_L1);
    }
    return members.finish(std::move(head));
}

} // namespace

QJsonObject toJson(const InclusionProof &proof)
{
    return {{u"form"_s, inclusionForm},   {u"sequence"_s, proof.sequence}, {u"size"_s, proof.size},
            {u"root"_s, hex(proof.root)}, {u"entry"_s, hex(proof.entry)},  {u"path"_s, hexes(proof.path)}};
}

QJsonObject toJson(const ConsistencyProof &proof)
{
    return {{u"form"_s, consistencyForm},          {u"from"_s, proof.from},           {u"to"_s, proof.to},
            {u"from_root"_s, hex(proof.fromRoot)}, {u"to_root"_s, hex(proof.toRoot)}, {u"path"_s, hexes(proof.path)}};
}

QJsonObject toJson(const TreeHead &head)
{
    QJsonObject object{{u"form"_s, headForm},         {u"size"_s, head.size}, {u"root"_s, hex(head.root)},
                       {u"chain"_s, hex(head.chain)}, {u"at"_s, head.at},     {u"why"_s, word(head.why)}};
    if (!head.signature.isEmpty()) {
        object.insert(u"signature"_s, hex(head.signature));
        object.insert(u"key"_s, hex(head.keyId));
    }
    return object;
}

Result<ProofFile> proofFileOf(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const QString form = object.value(u"form").toString();
    Members members(object);
    if (form == inclusionForm)
        return members.finish(InclusionProof{.sequence = members.number("sequence"_L1),
                                             .size = members.number("size"_L1),
                                             .root = members.hash("root"_L1),
                                             .entry = members.bytes("entry"_L1),
                                             .path = members.path()});
    if (form == consistencyForm)
        return members.finish(ConsistencyProof{.from = members.number("from"_L1),
                                               .to = members.number("to"_L1),
                                               .fromRoot = members.hash("from_root"_L1),
                                               .toRoot = members.hash("to_root"_L1),
                                               .path = members.path()});
    if (form == headForm)
        return headOf(object);
    return fail(Failure::Kind::BadInput, u"this is no proof or head of a journal"_s);
}

} // namespace journal
