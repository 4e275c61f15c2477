#pragma once

#include "app/report/edition/inspection.h"

namespace report {

/// What a file is, by its first bytes.
enum class FileKind { Pdf, Zip, Png, Jpeg, Picture, Font, Html, Xml, Json, Text, Unknown };
FileKind kindOf(const QByteArray &file);

/// Tells \a inspection all that \a file says, whatever it is: its bytes as they are, then its parts, and theirs.
/// What is of no known kind is unread.
void takeApart(const QByteArray &file, Inspection &inspection, LeakPlace::Part part = LeakPlace::Part::Bytes);

/// Objects, streams and the text of all content, older revisions and what lies outside (takepdfapart.cpp).
void takePdfApart(const QByteArray &pdf, Inspection &inspection);

/// The members of an archive, its comments and what lies between them.
void takeZipApart(const QByteArray &zip, Inspection &inspection);

/// Text joined across elements, attributes, comments, instructions.
void takeXmlApart(const QByteArray &xml, Inspection &inspection, LeakPlace::Part part = LeakPlace::Part::Text);

/// The same of HTML as browsers put up with it; data: URIs are files of their own.
void takeHtmlApart(const QString &html, Inspection &inspection);

/// Strings and keys, decoded.
void takeJsonApart(const QByteArray &json, Inspection &inspection);

/// Text chunks, metadata, what follows the end, and what is written in the picture.
void takePngApart(const QByteArray &png, Inspection &inspection);
void takeJpegApart(const QByteArray &jpeg, Inspection &inspection);

/// The files in the data: URIs of \a text.
void takeDataUrisApart(const QString &text, Inspection &inspection);

/// \a bytes as text: UTF-16 by its mark, else UTF-8, with whatever is no UTF-8 as a sign.
QString textOf(const QByteArray &bytes);

} // namespace report
