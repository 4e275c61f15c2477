#pragma once

#include "app/report/edition/leakcheck.h"

namespace report {

enum class Edition { Full, Redacted };

/// "full", "redacted".
QString name(Edition edition);
std::optional<Edition> editionNamed(const QString &name);

struct EditionWish
{
    Edition edition = Edition::Redacted;
    Format format = Format::Pdf;
    Redaction redaction;       ///< of a full edition: its personal information alone is covered
    bool isUnmasked = false;   ///< of a full edition: nothing is covered; whoever asks has recorded a reason
};

/// A finished file and what is known of it.
struct EditionFile
{
    QByteArray bytes;
    QByteArray sha256; ///< of `bytes`, 32 bytes
    EditionWish wish;
    Language language = Language::Chinese;
    std::vector<Removed> removed;
    LeakReport check;

    /// Whether it may be given out as what it is: a redacted one with a clean check, a full one without a leak of what
    /// was covered.
    bool mayLeave() const;
};

/// Makes the edition, says on its cover and on each page which it is, renders it and searches the finished file
/// (checkLeaks()). The same document and wish give the same bytes. Failures: those of redact() and render().
Result<EditionFile> examineEdition(Document document, const EditionWish &wish, const PictureText &reader = {});

/// The same; Refused, naming the places and the numbers of what leaks there, where the file may not leave.
Result<EditionFile> makeEdition(Document document, const EditionWish &wish, const PictureText &reader = {});

/// "#3 page 2; #1 word/document.xml comment": places for a failure's detail, without any text.
QString placesOf(const LeakReport &report);

} // namespace report
