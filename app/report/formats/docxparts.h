#pragma once

#include "app/report/document.h"

#include <QByteArray>

/// The parts of a DOCX beside its text.
namespace report::docx {

QByteArray contentTypes();
QByteArray packageRelations();
QByteArray documentRelations();
QByteArray coreProperties(const Document &document); ///< title, language, dates; no person
QByteArray programProperties();
QByteArray styles();
QByteArray numbering();
QByteArray fontTable();
QByteArray settings();
QByteArray header(const Document &document);
QByteArray footer(const Document &document);

} // namespace report::docx
