#include "app/ingest/sources/log.h"

#include "app/base/hash.h"
#include "app/ingest/sources/bytesource.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace ingest {

Result<QByteArray> hashOfFile(const QString &path, const std::stop_token &stop)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(Failure::Kind::BadInput, file.errorString(), path);
    Sha256 hash;
    QByteArray piece(1 << 20, Qt::Uninitialized);
    while (!stop.stop_requested()) {
        const qint64 count = file.read(piece.data(), piece.size());
        if (count < 0)
            return fail(Failure::Kind::Storage, file.errorString(), path);
        if (count == 0)
            return hash.result();
        hash.add(QByteArrayView(piece.constData(), count));
    }
    return fail(Failure::Kind::Cancelled, u"the import was stopped"_s);
}

Result<SourceFile> identify(const Log &log, const ImportOptions &options)
{
    const QString &path = log.address.path;
    const Result<std::unique_ptr<ByteSource>> source =
        ByteSource::open(path, {.member = log.address.member, .encoding = options.encoding});
    if (!source)
        return failed(source);
    return SourceFile{.path = options.storedPath.isEmpty() ? QFileInfo(path).absoluteFilePath() : options.storedPath,
                      .member = log.address.member,
                      .sha256 = log.sha256,
                      .bytes = (*source)->sizeOnDisk(),
                      .compression = (*source)->compression(),
                      .encoding = (*source)->encoding()};
}

} // namespace ingest
