#pragma once

#include "app/ingest/records/recordparser.h"
#include "app/ingest/recordsurvey.h"
#include "app/ingest/secrets.h"
#include "app/ingest/sources/bytesource.h"
#include "app/ingest/sources/logaddress.h"

namespace ingest {

struct Contents;

/// One of the first records of a log.
struct SeenRecord
{
    qint64 line = 1;
    std::string json;  ///< an object, whatever the file is: {"column": "cell"} of a row; empty: it cannot be read
    std::string shown; ///< as it stands in the file, or its beginning; users and secrets are masked
    Secrets secrets; ///< personal information in it: withoutSecrets() for who shows of `json`
    Unreadable why;    ///< where `json` is empty
};

/// The first records of a log of any shape, and what stands where in them.
struct FirstRecords
{
    Encoding encoding = Encoding::Utf8;
    std::vector<SeenRecord> records;
    RecordSurvey survey; ///< of those that can be read
};

inline constexpr int mostFirstRecords = 64;

/// Up to \a most records from the beginning of the log at \a address, read as an import reads them: packed or not, in
/// any encoding (\a encoding, or by its beginning), JSON, tables or event streams. What \a personal finds in them is
/// secret: it takes its time, so not on a window's thread. Fails as ByteSource::open() does, and with what stops
/// reading before the first record.
Result<FirstRecords> firstRecords(const LogAddress &address, std::optional<Encoding> encoding = {},
                                  int most = mostFirstRecords, const detect::Matcher *personal = nullptr);

/// The log at \a path: the file itself, or the first member of the archive that it is. BadInput: it cannot be
/// opened, or the archive holds nothing that can be read.
Result<LogAddress> firstLogIn(const QString &path);
Result<LogAddress> firstLogIn(const QString &path, const Contents &contents); ///< the same, of what is in it

} // namespace ingest
