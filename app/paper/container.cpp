#include "app/paper/container.h"

#include "app/paper/xmlpart.h"

#include <QDir>

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace paper {

namespace {

using Reader = std::unique_ptr<archive, decltype(&archive_read_free)>;

/// Sheets of numbers shrink to a thirtieth; what shrinks far more is there to fill memory.
constexpr qint64 mostRatio = 400;
constexpr qint64 always = 16LL << 20;

std::unexpected<Failure> tooLarge(const QString &name)
{
    return fail(Failure::Kind::Refused, u"a part unpacks to more than a paper needs"_s, name);
}

/// Unpacks the entry that \a reader stands at. \a left is what all parts together may still have.
Result<QByteArray> unpacked(archive *reader, const QString &name, qint64 most, qint64 &left)
{
    QByteArray bytes;
    char buffer[65536];
    la_ssize_t got = 0;
    while ((got = archive_read_data(reader, buffer, sizeof buffer)) > 0) {
        left -= got;
        if (bytes.size() + got > most || left < 0)
            return tooLarge(name);
        bytes.append(buffer, static_cast<qsizetype>(got));
    }
    if (got < 0)
        return fail(Failure::Kind::BadInput, u"the part is damaged"_s, name);
    return bytes;
}

QString nameOf(archive_entry *entry)
{
    const char *path = archive_entry_pathname_utf8(entry);
    if (path == nullptr)
        path = archive_entry_pathname(entry);
    QString name = QString::fromUtf8(path == nullptr ? "" : path);
    return name.replace(u'\\', u'/');
}

} // namespace

Result<Container> Container::of(const QByteArray &bytes, const Limits &limits, bool (*isWanted)(const QString &))
{
    const Reader reader(archive_read_new(), &archive_read_free);
    archive_read_support_format_zip_seekable(reader.get());
    if (archive_read_open_memory(reader.get(), bytes.constData(), static_cast<size_t>(bytes.size())) != ARCHIVE_OK)
        return fail(Failure::Kind::BadInput, u"no zip archive"_s);
    Container container;
    qint64 left = std::min(std::max(always, mostRatio * bytes.size()), limits.unpackedBytes);
    archive_entry *entry = nullptr;
    int outcome = archive_read_next_header(reader.get(), &entry);
    for (int i = 0; outcome == ARCHIVE_OK || outcome == ARCHIVE_WARN; ++i) {
        const QString name = nameOf(entry);
        if (i >= limits.parts)
            return fail(Failure::Kind::Refused, u"it has more parts than a paper needs"_s);
        if (archive_entry_is_encrypted(entry) != 0)
            return fail(Failure::Kind::Refused, u"encrypted"_s, name);
        if (isWanted(name) && !container.m_parts.contains(name)) {
            auto part = unpacked(reader.get(), name, limits.partBytes, left);
            if (!part)
                return failed(part);
            container.m_parts.emplace(name, std::move(*part));
        }
        outcome = archive_read_next_header(reader.get(), &entry);
    }
    if (outcome != ARCHIVE_EOF)
        return fail(Failure::Kind::BadInput, u"the archive is damaged"_s);
    return container;
}

QByteArray Container::part(const QString &name) const
{
    const auto found = m_parts.find(name);
    return found == m_parts.end() ? QByteArray() : found->second;
}

QStringList Container::names() const
{
    QStringList names;
    for (const auto &[name, bytes] : m_parts)
        names.append(name);
    return names;
}

QString partName(const QString &source, const QString &target)
{
    const QString folder = source.section(u'/', 0, -2);
    const QString name = target.startsWith(u'/') ? target : folder + u'/' + target;
    return QDir::cleanPath(u'/' + name).sliced(1);
}

std::map<QString, Relationship> relationshipsOf(const Container &container, const QString &source)
{
    const QString folder = source.section(u'/', 0, -2);
    const QString name =
        (folder.isEmpty() ? u"_rels/"_s : folder + u"/_rels/"_s) + source.section(u'/', -1) + u".rels"_s;
    std::map<QString, Relationship> all;
    XmlPart xml(container.part(name), Limits());
    while (xml.next()) {
        if (!xml.isBegin(u"Relationship") || xml.value(u"TargetMode") == u"External")
            continue;
        all[xml.value(u"Id")] = {xml.value(u"Type").section(u'/', -1), partName(source, xml.value(u"Target"))};
    }
    return all;
}

} // namespace paper
