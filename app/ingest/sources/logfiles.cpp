#include "app/ingest/sources/logfiles.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace ingest {

namespace {

QStringList filesBelow(const QString &folder)
{
    QStringList files;
    // Without QDir::Hidden neither hidden files nor what is in hidden folders; links to folders are not followed.
    QDirIterator entries(folder, QDir::Files, QDirIterator::Subdirectories);
    while (entries.hasNext())
        files.append(entries.next());
    files.sort();
    return files;
}

bool isPattern(QStringView name)
{
    return name.contains(u'*') || name.contains(u'?') || name.contains(u'[');
}

/// What matches, part by part of the path.
QStringList matches(const QString &pattern)
{
    QStringList found{pattern.startsWith(u'/') ? u"/"_s : u""_s};
    for (const QString &part : pattern.split(u'/', Qt::SkipEmptyParts)) {
        QStringList deeper;
        for (const QString &base : std::as_const(found)) {
            const QStringList names = isPattern(part)
                ? QDir(base.isEmpty() ? u"."_s : base)
                      .entryList({part}, QDir::AllEntries | QDir::NoDotAndDotDot, QDir::Name)
                : QStringList{part};
            for (const QString &name : names)
                deeper.append(base.isEmpty() || base.endsWith(u'/') ? base + name : base + u'/' + name);
        }
        found = deeper;
    }
    found.removeIf([](const QString &path) { return !QFileInfo::exists(path); });
    return found;
}

QStringList filesAt(const QString &path)
{
    return QFileInfo(path).isDir() ? filesBelow(path) : QStringList{path};
}

} // namespace

Result<QStringList> logFiles(const QString &argument)
{
    if (QFileInfo::exists(argument)) {
        QStringList files = filesAt(argument);
        if (files.isEmpty())
            return fail(Failure::Kind::BadInput, u"there are no files in the folder"_s, argument);
        return files;
    }
    QStringList files;
    if (isPattern(argument)) {
        for (const QString &path : matches(argument))
            files += filesAt(path);
    }
    if (files.isEmpty())
        return fail(Failure::Kind::BadInput,
                    isPattern(argument) ? u"no file matches"_s : u"there is no such file or folder"_s, argument);
    return files;
}

} // namespace ingest
