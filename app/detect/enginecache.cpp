#include "app/detect/enginecache.h"

#include "app/base/hash.h"

#include <QDir>
#include <QSaveFile>
#include <QStandardPaths>

#include <hs/hs.h>

#include <cstdlib>
#include <memory>

using namespace Qt::StringLiterals;

namespace detect {

namespace {

// A file is: the magic, the key, SHA-256 of the database, the database as the engine writes it.
constexpr QByteArrayView magic = "vermilion patterns 1\n";
constexpr qsizetype hashSize = 32;
constexpr qsizetype headSize = magic.size() + 2 * hashSize;

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

} // namespace

EngineCache::EngineCache(QString folder)
    : m_folder(std::move(folder))
{
}

EngineCache EngineCache::ofUser()
{
    const QString cache = QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation);
    return cache.isEmpty() ? EngineCache() : EngineCache(cache + u"/vermilion-rules"_s);
}

QByteArray EngineCache::keyOf(const QByteArray &content)
{
    hs_platform_info platform{};
    hs_populate_platform(&platform);
    const QByteArray engine = QByteArray(hs_version()) + ' ' + QByteArray::number(platform.tune) + ' '
        + QByteArray::number(qulonglong(platform.cpu_features)) + '\n';
    return Sha256::of(engine + content);
}

hs_database *EngineCache::load(const QByteArray &key) const
{
    QFile file(pathOf(key));
    if (keepsNothing() || !file.open(QIODevice::ReadOnly))
        return nullptr;
    const QByteArray bytes = file.readAll();
    if (bytes.size() <= headSize || bytes.first(headSize - hashSize) != magic.toByteArray() + key)
        return nullptr;
    const QByteArray database = bytes.sliced(headSize);
    if (Sha256::of(database) != bytes.sliced(headSize - hashSize, hashSize))
        return nullptr;
    hs_database *loaded = nullptr;
    const int code = hs_deserialize_database(database.constData(), static_cast<size_t>(database.size()), &loaded);
    return code == HS_SUCCESS ? loaded : nullptr;
}

void EngineCache::save(const QByteArray &key, const hs_database *database) const
{
    if (keepsNothing() || !QDir().mkpath(m_folder))
        return;
    char *written = nullptr;
    size_t size = 0;
    if (hs_serialize_database(database, &written, &size) != HS_SUCCESS)
        return;
    const std::unique_ptr<char, decltype(&std::free)> owned(written, &std::free);
    const QByteArray bytes(written, static_cast<qsizetype>(size));
    QSaveFile file(pathOf(key)); // under a name of its own, and renamed when it is whole
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.setPermissions(ownerOnly);
    file.write(magic.toByteArray() + key + Sha256::of(bytes) + bytes);
    if (file.commit())
        makeRoom();
}

QString EngineCache::pathOf(const QByteArray &key) const
{
    return m_folder + u'/' + QString::fromLatin1(key.toHex()) + u".hs"_s;
}

void EngineCache::makeRoom() const
{
    const QDir folder(m_folder);
    const QStringList files = folder.entryList({u"*.hs"_s}, QDir::Files, QDir::Time); // the newest first
    for (qsizetype at = mostFiles; at < files.size(); ++at)
        QFile::remove(folder.filePath(files[at]));
}

} // namespace detect
