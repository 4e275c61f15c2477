#pragma once

#include "app/registry/filings.h"
#include "app/registry/models.h"

namespace ui {

/// The words of the trade for what the register keeps beside items: models, algorithms, papers, submissions.
QString algorithmTypeText(registry::AlgorithmType type); ///< the five of Art. 2
QString originText(registry::ModelOrigin origin);
QString modalityText(const QString &modality);
QString purposeText(const QString &purpose); ///< of a submission
QString paperKindText(const QString &kind);  ///< of a document; one that is not known is shown as it is

/// What a document may be, as ids of the store; the last is any other.
const QStringList &paperKinds();
/// "text", "image", "audio", "video", "embedding".
const QStringList &modalities();

/// Words for a form that is handed in, offered as names of its fields. Those of the algorithm filing are Art. 24(1)
/// of the Algorithm Recommendation Provisions.
QStringList fieldNames(const QString &itemKind);

/// "1.2 MB".
QString sizeText(qint64 bytes);
/// The first and the last of \a sha256, as a person compares it; the whole is the tooltip.
QString paperHash(const QByteArray &sha256);

} // namespace ui
