#include "app/handover/decisionfile.h"

#include "app/base/hash.h"
#include "app/base/signature.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace handover {

namespace {

constexpr QLatin1StringView format("vermilion.decisions.v1");
constexpr qint64 most = qint64(1) << 30; // bytes; a million acts have some 700 MB

QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

void insertMoment(QJsonObject &json, const QString &key, std::optional<Moment> moment)
{
    if (moment)
        json.insert(key, *moment);
}

QByteArray manifestLine(const Manifest &manifest)
{
    QJsonObject json{{u"format"_s, format},
                     {u"workspace"_s, manifest.workspace},
                     {u"officer"_s, manifest.officer},
                     {u"party"_s, manifest.party + u""_s},
                     {u"made_at"_s, manifest.madeAt},
                     {u"made"_s, shanghaiText(manifest.madeAt)},
                     {u"officers"_s, QJsonArray::fromStringList(manifest.officers)},
                     {u"acts"_s, manifest.acts},
                     {u"sha256"_s, hex(manifest.sha256)},
                     {u"journal_head"_s, manifest.journalHead},
                     {u"key"_s, hex(manifest.key)}};
    insertMoment(json, u"from"_s, manifest.from);
    insertMoment(json, u"to"_s, manifest.to);
    return QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<Moment> momentIn(const QJsonObject &json, const QString &key)
{
    return json.contains(key) ? std::optional(json.value(key).toInteger()) : std::nullopt;
}

Result<Manifest> readManifest(const QByteArray &line, const QString &where)
{
    const QJsonObject json = QJsonDocument::fromJson(line).object();
    const QString named = json.value(u"format").toString();
    if (!named.startsWith(u"vermilion.decisions."))
        return fail(Failure::Kind::BadInput, u"this is no file of decisions"_s, where);
    if (named != format)
        return fail(Failure::Kind::BadInput, u"a later release wrote it: %1"_s.arg(named), where);
    Manifest manifest{.workspace = json.value(u"workspace").toString(),
                      .officer = json.value(u"officer").toString(),
                      .party = json.value(u"party").toString(),
                      .madeAt = json.value(u"made_at").toInteger(),
                      .from = momentIn(json, u"from"_s),
                      .to = momentIn(json, u"to"_s),
                      .officers = {},
                      .acts = json.value(u"acts").toInteger(),
                      .sha256 = QByteArray::fromHex(json.value(u"sha256").toString().toLatin1()),
                      .journalHead = json.value(u"journal_head").toString(),
                      .key = QByteArray::fromHex(json.value(u"key").toString().toLatin1())};
    for (const auto &officer : json.value(u"officers").toArray())
        manifest.officers.append(officer.toString());
    if (manifest.workspace.isEmpty() || manifest.officer.isEmpty())
        return fail(Failure::Kind::BadInput, u"it does not say who wrote it, and where"_s, where);
    return manifest;
}

Result<QByteArray> readWhole(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Failure::Kind::NotFound, file.errorString(), path);
    if (file.size() > most)
        return fail(Failure::Kind::BadInput, u"the file is larger than 1 GiB"_s, path);
    return file.readAll();
}

/// Each act, and that there are as many as the manifest says.
Result<void> readActs(DecisionFile &file, const QByteArray &content, const QString &path)
{
    qint64 line = 1;
    for (qsizetype begin = 0; begin < content.size();) {
        qsizetype end = content.indexOf('\n', begin);
        end = end < 0 ? content.size() : end;
        Result<SharedAct> act = fromLine(content.sliced(begin, end - begin), u"%1:%2"_s.arg(path).arg(++line));
        if (!act)
            return failed(act);
        file.acts.push_back(std::move(*act));
        begin = end + 1;
    }
    if (std::ssize(file.acts) != file.manifest.acts)
        return fail(Failure::Kind::Refused,
                    u"%1 acts were written and %2 are there"_s.arg(file.manifest.acts).arg(file.acts.size()), path);
    if (Sha256::of(content) != file.manifest.sha256)
        return fail(Failure::Kind::Refused, u"the content does not have the SHA-256 that its first line says"_s, path);
    return {};
}

/// Looks for the signature, and for a trusted key whose it is.
Result<void> checkSignature(DecisionFile &file, const QByteArray &bytes, const QString &path,
                            const std::vector<DecisionKey> &keys)
{
    QFile beside(signatureBeside(path));
    if (!beside.exists())
        return {};
    constexpr qint64 size = 64;
    if (!beside.open(QIODevice::ReadOnly))
        return fail(Failure::Kind::Storage, beside.errorString(), beside.fileName());
    const QByteArray signature = beside.read(size + 1);
    for (const DecisionKey &key : keys) {
        const Result<bool> isIts = isSignedBy(key.pem, bytes, signature);
        if (!isIts)
            return failed(isIts);
        if (*isIts) {
            file.signature = Signature::Trusted;
            file.signer = key;
            return {};
        }
    }
    file.signature = Signature::Unknown;
    const bool claimsTrusted = std::ranges::contains(keys, file.manifest.key, &DecisionKey::fingerprint);
    if (claimsTrusted || signature.size() != size)
        return fail(Failure::Kind::Refused,
                    u"the signature is not that of the file: one of them was changed after it was signed"_s,
                    beside.fileName());
    return {};
}

} // namespace

QString signatureBeside(const QString &path)
{
    return path + u".sig"_s;
}

QByteArray decisionFileBytes(Manifest &manifest, const std::vector<SharedAct> &acts)
{
    QByteArray content;
    for (const SharedAct &act : acts)
        content += toLine(act) + '\n';
    manifest.acts = std::ssize(acts);
    manifest.sha256 = Sha256::of(content);
    return manifestLine(manifest) + content;
}

Result<DecisionFile> readDecisionFile(const QString &path, const std::vector<DecisionKey> &keys)
{
    const Result<QByteArray> bytes = readWhole(path);
    if (!bytes)
        return failed(bytes);
    const qsizetype first = bytes->indexOf('\n');
    Result<Manifest> manifest = readManifest(bytes->left(std::max<qsizetype>(first, 0)), path + u":1"_s);
    if (!manifest)
        return failed(manifest);
    DecisionFile file{.manifest = std::move(*manifest), .acts = {}, .signature = Signature::None, .signer = {}};
    if (const Result<void> read = readActs(file, bytes->sliced(first + 1), path); !read)
        return failed(read);
    if (const Result<void> checked = checkSignature(file, *bytes, path, keys); !checked)
        return failed(checked);
    return file;
}

} // namespace handover
