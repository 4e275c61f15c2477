#pragma once

#include "app/base/bilingual.h"
#include "app/ingest/mapping.h"

#include <vector>

namespace ingest {

/// A mapping with a name and a version, and the records that prove it: one TOML file.
///
///     format = 1
///     id = "support-desk"
///     version = "1.0"
///     title = { zh = "…", en = "…" }
///     record = { zh = "…", en = "…" }  # what a record of such a log is
///     [fields]
///     prompt = "/q"                    # or a list, of which the first that leads to a value counts
///     output = ["/answer/text", "/answer"]
///     [fixed]                          # where the record does not say it
///     provider = "…"
///     [time]
///     unit = "ms"
///     zone = "+08:00"
///     [[sample]]
///     record = '''{"q": "…", "answer": "…"}'''
///     gives = { prompt = "…", output = "…", provider = "…" }
struct MappingPack
{
    QString id;
    QString version;
    Bilingual title;
    Bilingual record;
    Mapping mapping;
    QByteArray text; ///< the file, byte for byte
    QByteArray hash; ///< SHA-256 of `text`, 32 bytes
};

/// Reads a pack from \a text, which errors call \a name, and puts it to the test.
///
/// Refused, with file, line and column: what is no TOML, an unknown field, a pointer that is none, a pack without
/// a sample, and one whose sample does not give exactly what it says: a field that \a gives does not name is empty.
Result<MappingPack> readMappingPack(const QByteArray &text, const QString &name);

/// The same from a file or resource.
Result<MappingPack> loadMappingPack(const QString &path);

/// The mapping in the file at \a path: a pack, or bare JSON as Mapping::fromJson() takes it.
Result<Mapping> loadMapping(const QString &path);

} // namespace ingest
