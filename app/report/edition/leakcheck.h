#pragma once

#include "app/base/result.h"
#include "app/report/edition/inspection.h"
#include "app/report/formats/format.h"

namespace report {

/// Searches the finished \a file for every text of \a removed in any spelling (SpellingSearch): not the document that
/// it was made from, and whoever wrote it. It is taken apart down to the last part:
///
///  - PDF: every object's strings and names, every stream unpacked, the text of all content through each font's
///  ToUnicode
///    map and without it, in drawing and in reading order, hidden layers and invisible text too; annotations,
///    bookmarks, structure, Info, XMP, attachments, thumbnails; what the file was before each change, and what lies
///    outside it;
///  - DOCX, ODT: every member of the archive, also those that its directory does not name; text joined across runs,
///    attributes, comments, properties, embedded files, pictures;
///  - HTML: text joined across tags, attributes, comments, scripts, styles, data: URIs;
///  - JSON: decoded strings and keys;
///  - pictures: text chunks, EXIF, XMP, comments, and through \a reader what is written in them.
///
/// What cannot be looked into is told as such: encrypted, damaged or unknown parts, pictures without a reader. Not
/// noticed: letters drawn as lines, a font whose ToUnicode map is a lie, and what stands in pictures so that no reader
/// of text makes it out. BadInput: \a file is of another format than \a format says.
Result<LeakReport> checkLeaks(const QByteArray &file, Format format, const std::vector<Removed> &removed,
                              const PictureText &reader = {});

/// The same of a file of any kind, which its first bytes say: an attachment. Of a kind that is not known the bytes
/// alone are searched.
LeakReport searchFile(const QByteArray &file, const std::vector<Removed> &removed, const PictureText &reader = {});

/// Reads pictures with Tesseract, which is opened at the first one; nothing where it is not installed. Use it on one
/// thread.
PictureText tesseract();

} // namespace report
