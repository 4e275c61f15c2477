#pragma once

#include "app/ingest/mappingdraft.h"

#include <QString>

namespace ui {

/// "prompt" -> "Prompt", "at" -> "Time".
QString mappingFieldName(const QString &field);

/// What stands beside a field: the first value, in how many of the \a records it is, or what is wrong, and what to do.
QString mappingFieldNote(const ingest::FieldLook &look, int records);

bool isFault(const ingest::FieldLook &look);

/// "UTF-8", "GB18030 (GBK)".
QString encodingTitle(ingest::Encoding encoding);

} // namespace ui
