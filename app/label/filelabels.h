#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QString>

#include <string_view>
#include <vector>

namespace label {

/// The value of an `AIGC` entry as it stands in a file's metadata, UTF-8, mostly JSON.
struct ImplicitLabel
{
    QString place; ///< "PNG tEXt", "XMP", "EXIF 0x9286", "ID3 TXXX"
    QByteArray text;

    bool operator==(const ImplicitLabel &) const = default;
};

/// The implicit labels of a file, in the order in which they stand in it.
struct FileLabels
{
    QString format; ///< "PNG", "JPEG", "WebP", "GIF", "WAV", "MP3", "MP4", "XMP", "JSON"
    std::vector<ImplicitLabel> labels;
    bool isDamaged = false; ///< a part claims to be longer than the file, or a packed one cannot be unpacked

    size_t parts = 0; ///< chunks, segments and frames that were looked into

    /// Whether a further part may be looked into. Counts it. A file of millions of them is read only so far.
    bool takesMore();

    /// Adds \a text if it holds JSON that is a label or has one.
    void add(const QString &place, std::string_view text);
};

/// A longer value is cut: no label has that many bytes.
constexpr size_t longestLabel = size_t(1) << 20;

/// No file may have more of them: a hostile one could repeat a value a million times.
constexpr size_t mostLabels = 64;

/// Parts of a file that are looked into; pictures and songs have some dozens.
constexpr size_t mostParts = 4096;

/// Reads \a bytes, a whole file, by what it begins with, never by its name. Nothing but the metadata is looked at.
/// Fails with BadInput for what is none of the formats. For PNG text and EXIF chunks, JPEG APP1 and comments, WebP and
/// WAV chunks, GIF comments and XMP, ID3v2 TXXX and COMM frames,
/// the metadata boxes of MP4 and M4A; a sidecar of XMP or JSON is read as well.
Result<FileLabels> readFileLabels(std::string_view bytes);

} // namespace label
