#pragma once

#include "app/ingest/records/jsonfault.h"

#include <QString>

namespace ingest {
struct QuarantinePiece;
struct MendCheck;
struct TriedAgain;
} // namespace ingest

namespace ui {

/// A reason of quarantine in words, for a list: "ends too early".
QString quarantineReason(const QString &reason);

/// The same as a sentence, with what a person can do about it.
QString quarantineAdvice(const QString &reason);

/// What is wrong where a text stops being JSON: "a comma or a closing bracket is missing here …".
QString faultText(ingest::JsonFault::Kind kind);

/// Which part of the record is on screen, where it is not the whole: "bytes 1 to 32,768 of 104,857,600"; or why
/// it is what the workspace keeps. Empty: the whole, as it stands in the file.
QString pieceText(const ingest::QuarantinePiece &piece);

/// What the import would make of a mended copy.
QString checkText(const ingest::MendCheck &check);

/// What came of trying records again.
QString triedText(const ingest::TriedAgain &result);

/// Why a mended copy cannot be imported, from the detail of mend()'s failure ("bad-json: …").
QString refusalText(const QString &detail);

} // namespace ui
