#include "app/seal/guides.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace seal {

namespace {

Result<QByteArray> resource(const QString &name)
{
    QFile file(u":/seal/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Failure::Kind::NotFound, file.errorString(), file.fileName());
    return file.readAll();
}

QByteArray filled(QByteArray text, const Manifest &manifest, const QString &edition)
{
    const std::pair<const char *, QString> facts[]{
        {"{case}", manifest.subject},
        {"{edition}", edition},
        {"{created}", shanghaiText(manifest.created)},
        {"{grouped}", groupedFingerprint(manifest.key)},
    };
    for (const auto &[name, value] : facts)
        text.replace(name, value.toUtf8());
    return text;
}

} // namespace

Result<std::vector<PackageFile>> guides(const Manifest &manifest)
{
    const bool isFull = manifest.edition == Edition::Full;
    const std::pair<QString, QString> texts[]{
        {u"GUIDE.zh.txt"_s, isFull ? u"完整版（含个人信息，注意保管）"_s : u"脱敏版"_s},
        {u"GUIDE.en.txt"_s, isFull ? u"full (holds personal information: keep it safe)"_s : u"redacted"_s},
        {u"SPEC.txt"_s, name(manifest.edition)},
        {QString::fromLatin1(file::check), name(manifest.edition)},
    };
    std::vector<PackageFile> files;
    for (const auto &[path, edition] : texts) {
        const Result<QByteArray> text = resource(path);
        if (!text)
            return failed(text);
        const bool isGuide = path.startsWith(u"GUIDE");
        files.push_back(PackageFile::of(path, isGuide ? filled(*text, manifest, edition) : *text));
    }
    return files;
}

QString groupedFingerprint(const QByteArray &fingerprint, int bytes)
{
    constexpr qsizetype group = 4;
    const QString digits =
        QString::fromLatin1(fingerprint.first(std::min<qsizetype>(bytes, fingerprint.size())).toHex());
    QStringList groups;
    for (qsizetype at = 0; at < digits.size(); at += group)
        groups.append(digits.sliced(at, std::min(group, digits.size() - at)));
    return groups.join(u' ');
}

} // namespace seal
