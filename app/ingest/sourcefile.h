#pragma once

#include "app/base/ids.h"
#include "app/ingest/mapping.h"
#include "app/ingest/records/recordreader.h"
#include "app/ingest/sources/bytesource.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace ingest {

/// A file of logs, known by its bytes on disk; or a member of an archive, known by the bytes of the
/// archive and its name there, so that every log leads to a file whose hash anybody can compute.
struct SourceFile
{
    QString path;
    QString member; ///< of the archive that the file is; empty: the file itself
    QByteArray sha256;
    qint64 bytes = 0;
    Compression compression = Compression::None;
    Encoding encoding = Encoding::Utf8;
    QString format;                     ///< empty: not known, which only a file that is known may have
    std::optional<QJsonObject> mapping; ///< where one was given
    std::optional<MappingPackId> pack;  ///< where the mapping is one that was saved
    bool isAgain = false; ///< read anew, in place of the reading that the store has
};

/// What became of an earlier reading of a log that is read again.
struct Replaced
{
    SourceId earlier{};
    qint64 withdrawn = 0; ///< generations
    qint64 kept = 0; ///< of all earlier readings: decided about, evidence, or part of another log's generation

    bool operator==(const Replaced &) const = default;
};

/// What the store holds of a file.
struct SourceTotals
{
    qint64 rows = 0; ///< records: each is one or more generations, or one in quarantine
    qint64 generations = 0;
    qint64 quarantined = 0;
    qint64 findings = 0;
    qint64 repeatedIds = 0; ///< rows whose request id another row had before
    qint64 emptyTexts = 0;  ///< generations without a prompt or an output
    qint64 duplicates = 0;  ///< what another file had brought before: nothing was added
    qint64 joined = 0;      ///< what went into a generation of another record, and verdicts that came apart

    qint64 withoutCall = 0; ///< records, not among `rows`, that are understood and hold no call: nothing is stored

    bool operator==(const SourceTotals &) const = default;

    SourceTotals &operator+=(const SourceTotals &other)
    {
        rows += other.rows;
        generations += other.generations;
        quarantined += other.quarantined;
        findings += other.findings;
        repeatedIds += other.repeatedIds;
        emptyTexts += other.emptyTexts;
        withoutCall += other.withoutCall;
        return *this;
    }
};

/// How the store stands to a file that is to be imported.
struct Opening
{
    enum class State { New, Resumed, Complete };

    SourceId source{};
    State state = State::New;
    StreamPosition from;                ///< read on from here
    QString format;                     ///< with which the import began
    Encoding encoding = Encoding::Utf8; ///< likewise
    std::optional<QJsonObject> mapping; ///< likewise
    SourceTotals totals;                ///< what is there already
    std::optional<Replaced> replaced;   ///< of a new one that stands for an earlier reading
};

} // namespace ingest
