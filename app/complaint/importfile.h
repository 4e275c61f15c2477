#pragma once

#include "app/complaint/complaintstore.h"
#include "app/complaint/kind.h"

#include <functional>

namespace complaint {

/// Why a line of a file cannot be used as it is.
enum class LineFault {
    Unclosed,    ///< a quotation mark that nothing closes
    Cells,       ///< more or fewer cells than the head has
    NoText,
    NoMoment,
    BadMoment,   ///< cannot be read as a moment
    InFuture,
    BadChannel,
    BadKind,
    BadLink,     ///< neither G-… nor VI-…, or nothing of that name is in the workspace
    Differs,     ///< the ticket is in the workspace already, with other content
};

QString name(LineFault fault); ///< "unclosed", "cells", "no_text" …
std::optional<LineFault> lineFaultNamed(const QString &name);

/// A line that can be used.
struct ImportLine
{
    int line = 0;
    NewComplaint complaint;
    QStringList links; ///< "G-42", "VI-2026-0001"
    QByteArray key;     ///< over the ticket, or where there is none over the cells and how often they came before
    QByteArray content; ///< over the cells
    QString raw;
};

/// A line that cannot.
struct BadLine
{
    int line = 0;
    LineFault fault = LineFault::Cells;
    QString detail; ///< the cell at fault; may be text of people
    QString raw;
};

/// What a file holds: every line of it is in one of both.
struct ImportFile
{
    std::vector<ImportLine> lines;
    std::vector<BadLine> bad;
    QStringList unknownColumns; ///< of its head: not used
};

/// What the reading of a file needs of the world.
struct ImportContext
{
    std::vector<Kind> kinds;
    Moment now = 0;
    /// The pseudonym of a user's id as the ticket system has it. What begins with "u-" is one already.
    std::function<QString(const QString &)> pseudonym;
};

/// Reads \a bytes: delimited text (comma, semicolon or tab) in UTF-8 or GB 18030 with a head whose names say in Chinese
/// or English what the columns are (importcolumns.cpp lists them). BadInput: no such text, or no column for the moment
/// or for the text.
Result<ImportFile> readImportFile(const QByteArray &bytes, const ImportContext &context);

/// Whether \a user is a pseudonym as ingest::Pseudonyms makes them, and no name of a ticket system that begins the
/// same.
bool isPseudonym(const QString &user);

/// "2026-11-23 10:22", "2026/11/23 10:22:05", "2026-11-23", "2026年11月23日 10:22" in Asia/Shanghai, or ISO 8601 with a
/// zone.
std::optional<Moment> momentIn(const QString &text);

} // namespace complaint
