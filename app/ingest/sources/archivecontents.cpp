#include "app/ingest/sources/archivecontents.h"

#include "app/ingest/sources/archive.h"
#include "app/ingest/sources/packedsource.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace ingest {

namespace {

/// What desktops leave in archives, and what is hidden in a folder too.
bool isHidden(const QString &name)
{
    for (const QStringView part : QStringView(name).split(u'/')) {
        if (part == "__MACOSX"_L1 || (part.startsWith(u'.') && part != "."_L1 && part != ".."_L1))
            return true;
    }
    return false;
}

QString tooMany()
{
    return u"this member and those behind it are not read: an archive is read up to %1 members"_s.arg(mostMembers);
}

/// Walking past a member of a compressed tar decompresses it.
QString tooLarge()
{
    return u"this member and those behind it are not read: they claim more than such an archive can hold"_s;
}

void take(const MemberHeader &header, Contents &contents)
{
    if (header.isFolder || isHidden(header.name))
        return;
    if (!header.obstacle.isEmpty())
        contents.passedOver.push_back({header.name, {Failure::Kind::BadInput, header.obstacle}});
    else if (header.name.isEmpty())
        contents.passedOver.push_back({{}, {Failure::Kind::BadInput, u"a member without a name"_s}});
    else
        contents.members.append(header.name);
}

} // namespace

Result<Contents> contentsOf(const QString &path)
{
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(Failure::Kind::BadInput, file->errorString(), path);
    return contentsOf(Device{std::move(file), path});
}

Result<Contents> contentsOf(Device device)
{
    const Result<Compression> packing = packingOf(device);
    if (!packing)
        return failed(packing);
    Contents contents{.isArchive = holdsMembers(*packing)};
    if (!contents.isArchive)
        return contents;
    Archive archive(*device.io, *packing);
    qint64 left = mostFrom(device.io->size());
    for (qsizetype count = 0;; ++count) {
        const Result<std::optional<MemberHeader>> header = archive.next();
        if (!header && header.error().kind == Failure::Kind::Storage)
            return failed(header);
        if (!header)
            contents.passedOver.push_back({{}, header.error()});
        if (!header || !*header)
            return contents;
        const bool claimsTooMuch = *packing == Compression::Tar && (*header)->size > left;
        if (count == mostMembers || claimsTooMuch) {
            contents.passedOver.push_back(
                {(*header)->name, {Failure::Kind::BadInput, claimsTooMuch ? tooLarge() : tooMany()}});
            return contents;
        }
        left -= std::max<qint64>((*header)->size, 0);
        take(**header, contents);
    }
}

} // namespace ingest
