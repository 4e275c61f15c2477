#pragma once

#include "app/pictures/picture.h"
#include "db/statement.h"

#include <QByteArray>

#include <vector>

namespace pictures {

/// A stored picture that something is to be done with.
struct StoredPicture
{
    PictureId id{};
    QByteArray sha256;
    QByteArray bytes; ///< null: not kept
};

/// Rows of id, sha256, bytes until they have \a mostBytes, and one more.
inline std::vector<StoredPicture> readPortion(db::Statement &query, qint64 mostBytes = qint64{32} << 20)
{
    std::vector<StoredPicture> portion;
    for (qint64 bytes = 0; bytes < mostBytes && query.next();) {
        portion.push_back({query.id<PictureId>(0), query.blob(1), query.isNull(2) ? QByteArray() : query.blob(2)});
        bytes += portion.back().bytes.size();
    }
    query.reset();
    return portion;
}

} // namespace pictures
