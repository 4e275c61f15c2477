#pragma once

#include "app/base/result.h"
#include "app/pictures/knownpicture.h"

#include <vector>

namespace pictures {

/// Lists of known pictures as they go from one house to another: hashes and what is said of them, without a picture.
///
/// CSV with a line of names, or JSON lines, UTF-8, with: sha256 (64 hexadecimal digits), perceptual (16) and method
/// (the number of PerceptualHash::method: other methods make other bits, which say nothing here), bound, risk,
/// severity, reason, origin. Other members are passed over; one of the two hashes is needed.
enum class ListFormat { Csv, JsonLines };

/// By the end of \a path: ".csv", ".jsonl" or ".ndjson". Nothing for any other.
std::optional<ListFormat> listFormatOf(const QString &path);

/// What a list does not say of a picture.
struct ListDefaults
{
    QString risk;
    QString reason;
    QString origin;
    int severity = 3;
    int bound = KnownPicture::usualBound;
};

/// Why a row of a list is no known picture.
enum class RowFault {
    NotAnObject, ///< a line is no JSON object
    NoHash,      ///< neither hash is there, or the only one is of another method
    BadHash,     ///< not as many hexadecimal digits as it must have
    BadNumber,   ///< severity or bound are out of their bounds
    NoRisk,      ///< there is none, and no default
    NoReason,
};

struct HashList
{
    struct Passed
    {
        int line = 0; ///< from 1
        RowFault fault = RowFault::NotAnObject;

        bool operator==(const Passed &) const = default;
    };

    std::vector<KnownPicture> pictures;
    std::vector<Passed> passed; ///< rows that were passed over
};

/// BadInput: CSV that names neither hash in its first line.
Result<HashList> readHashList(const QByteArray &bytes, ListFormat format, const ListDefaults &defaults);

/// \a pictures as a list, with who entered each and when beside what a reader takes.
QByteArray writeHashList(const std::vector<KnownPicture> &pictures, ListFormat format);

} // namespace pictures
