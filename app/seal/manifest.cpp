#include "app/seal/manifest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <set>

using namespace Qt::StringLiterals;

namespace seal {

namespace {

constexpr auto form = "vermilion.package.v1"_L1;

/// A JSON string: QJsonDocument writes none by itself.
QByteArray quoted(const QString &text)
{
    const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return list.sliced(1, list.size() - 2);
}

QByteArray lineOf(const Manifest::File &file)
{
    return R"(    {"path": )" + quoted(file.path) + R"(, "size": )" + QByteArray::number(file.digests.size)
        + R"(, "sha256": ")" + file.digests.sha256.toHex() + R"(", "sm3": ")" + file.digests.sm3.toHex() + R"("})";
}

std::unexpected<Failure> unreadable(const QString &what)
{
    return fail(Failure::Kind::BadInput, what, QString::fromLatin1(file::manifest));
}

/// Strictly: QByteArray::fromHex() passes over what is no digit.
QByteArray hash(const QJsonValue &value)
{
    const QByteArray digits = value.toString().toLatin1();
    const QByteArray bytes = QByteArray::fromHex(digits);
    return bytes.size() == 32 && bytes.toHex() == digits ? bytes : QByteArray();
}

Result<std::vector<Manifest::File>> filesOf(const QJsonArray &list)
{
    std::vector<Manifest::File> files;
    std::set<QString> seen;
    for (const auto &value : list) {
        const QJsonObject object = value.toObject();
        Manifest::File file{.path = object.value(u"path").toString(),
                            .digests = {.size = object.value(u"size").toInteger(-1),
                                        .sha256 = hash(object.value(u"sha256")),
                                        .sm3 = hash(object.value(u"sm3"))}};
        if (!isPlainPath(file.path) || file.digests.size < 0 || file.digests.sha256.isEmpty()
            || file.digests.sm3.isEmpty())
            return unreadable(u"a file is not named as it must be: %1"_s.arg(file.path));
        if (!seen.insert(sameness(file.path)).second)
            return unreadable(u"a file is named twice: %1"_s.arg(file.path));
        files.push_back(std::move(file));
    }
    return files;
}

QByteArray sums(const std::vector<PackageFile> &files, QByteArrayView between, QByteArray Digests::*which)
{
    QByteArray lines;
    for (const PackageFile &file : files)
        lines += (file.digests.*which).toHex() + between.toByteArray() + file.path.toUtf8() + '\n';
    return lines;
}

} // namespace

QString name(Edition edition)
{
    return edition == Edition::Full ? u"full"_s : u"redacted"_s;
}

std::optional<Edition> editionNamed(const QString &name)
{
    if (name == u"full")
        return Edition::Full;
    return name == u"redacted" ? std::optional(Edition::Redacted) : std::nullopt;
}

QByteArray bytesOf(const Manifest &manifest)
{
    const auto member = [](const char *name, const QByteArray &value) {
        return QByteArray("  \"") + name + "\": " + value + ",\n";
    };
    QByteArray json = "{\n" + member("form", quoted(form)) + member("case", quoted(manifest.subject))
        + member("edition", quoted(name(manifest.edition)))
        + member("created", quoted(shanghaiTime(manifest.created).toString(Qt::ISODateWithMs)))
        + member("at", QByteArray::number(manifest.created)) + member("program", quoted(manifest.program))
        + member("key", quoted(QString::fromLatin1(manifest.key.toHex()))) + member("head", quoted(manifest.head))
        + member("sealing", QByteArray::number(manifest.sealing)) + "  \"files\": [\n";
    for (size_t i = 0; i < manifest.files.size(); ++i)
        json += lineOf(manifest.files.at(i)) + (i + 1 < manifest.files.size() ? ",\n" : "\n");
    return json + "  ]\n}\n";
}

Result<Manifest> manifestOf(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (object.value(u"form").toString() != form)
        return unreadable(u"this is no manifest of a package, or one of a later form"_s);
    const auto edition = editionNamed(object.value(u"edition").toString());
    const QByteArray key = hash(object.value(u"key"));
    if (!edition || key.isEmpty() || !object.value(u"files").isArray())
        return unreadable(u"a member is missing or not as it must be"_s);
    return filesOf(object.value(u"files").toArray())
        .and_then([&](std::vector<Manifest::File> files) -> Result<Manifest> {
            Manifest manifest{.subject = object.value(u"case").toString(),
                              .edition = *edition,
                              .created = object.value(u"at").toInteger(),
                              .program = object.value(u"program").toString(),
                              .key = key,
                              .head = object.value(u"head").toString(),
                              .sealing = object.value(u"sealing").toInteger(),
                              .files = std::move(files)};
            // Written again it must be the same bytes: nothing said twice, nothing that another reader sees otherwise.
            return bytesOf(manifest) == json ? Result<Manifest>(std::move(manifest))
                                             : unreadable(u"it is not written as this form is"_s);
        });
}

QByteArray sha256Sums(const std::vector<PackageFile> &files)
{
    return sums(files, "  ", &Digests::sha256);
}

QByteArray sm3Sums(const std::vector<PackageFile> &files)
{
    return sums(files, " *", &Digests::sm3);
}

} // namespace seal
