#pragma once

#include <QString>

#include <vector>

namespace report {

/// Where something stands in a file.
struct LeakPlace
{
    enum class Part {
        Bytes,      ///< the file's bytes as they are
        Text,       ///< what a reader sees
        Page,       ///< of a PDF; `number` from 1
        Form,       ///< text that is drawn by parts of a PDF that no page need show; `number`: the object
        Title,      ///< a name within: a member of an archive, an attachment
        Metadata,   ///< Info, XMP, docProps
        Bookmark,
        Annotation,
        Structure,  ///< ActualText and alternative texts of a tagged PDF
        Layer,      ///< optional content
        Object,     ///< any other object of a PDF; `number`: which
        Attribute,
        Comment,
        Script,     ///< scripts and style sheets
        DataUri,
        Key,
        Chunk,      ///< text within a picture's file
        Pixels,     ///< what is written in a picture
        Revision,   ///< what the file was before it was changed; `number` from 1, the oldest
        BeyondEnd,  ///< before the beginning or after the end of what programs read
    };

    Part part = Part::Bytes;
    QString file = {}; ///< within the file: "word/document.xml", "object 12/a.zip"; empty: the file itself
    int number = 0;    ///< 0: none

    auto operator<=>(const LeakPlace &) const = default;
};

/// A text that was removed and is in the file.
struct Leak
{
    int removal = 0; ///< Removed::number: never the text
    LeakPlace place;

    auto operator<=>(const Leak &) const = default;
};

/// What the check could not look into, and why.
struct Unread
{
    enum class Why {
        Encrypted,
        Damaged,
        UnknownKind,   ///< of file
        UnknownFilter, ///< a stream that is packed in a way the check does not know
        NoText,        ///< letters of a font that does not say which they are
        Pixels,        ///< a picture that nothing could read
        TooDeep,       ///< files within files within files
        TooLarge,
    };

    Why why = Why::Damaged;
    LeakPlace place;

    auto operator<=>(const Unread &) const = default;
};

/// What a check found. Each leak and each place is there once.
struct LeakReport
{
    std::vector<Leak> leaks;
    std::vector<Unread> unread;

    /// Whether nothing was found and everything was looked into: only then a file may be called redacted.
    bool isClean() const { return leaks.empty() && unread.empty(); }
};

/// "page", "metadata", …; "encrypted", …: for the journal and for machines.
QString name(LeakPlace::Part part);
QString name(Unread::Why why);

} // namespace report
