#pragma once

#include "app/base/clock.h"
#include "app/base/result.h"
#include "app/dossier/formats/cardwords.h"
#include "app/dossier/formats/reading.h"
#include "app/dossier/vocabulary.h"

#include <array>

namespace dossier {

/// A format that dossiers are handed over in; the first is our own.
enum class Format { Own, MlBom, ModelCard, DatasetCard, Croissant };

inline constexpr std::array formats{Format::Own, Format::MlBom, Format::ModelCard, Format::DatasetCard,
                                    Format::Croissant};

QString name(Format format); ///< "vermilion", "mlbom", "model-card", "dataset-card", "croissant"
Bilingual title(Format format);
std::optional<Format> formatNamed(const QString &name);
/// What its files end with: "json", "cdx.json", "md", "croissant.json".
QString suffix(Format format);
/// Whether a file of it is about one source of training data, not about the model.
bool isOfSource(Format format);
/// Which format \a bytes are in, by what they begin with and hold; none: neither of them.
std::optional<Format> formatOf(const QByteArray &bytes);

struct WriteOptions
{
    QString source; ///< id of the source, where the format is of one
    CardLanguage language = CardLanguage::Chinese;
    Moment now = 0;
};

/// \a dossier in \a format. NotFound: it has no source of that id.
Result<QByteArray> writeAs(Format format, const Dossier &dossier, const Vocabulary &words, const WriteOptions &options);

/// What \a bytes say. A file about a source gives a dossier with that source alone. BadInput, with its place in \a
/// name: not of that format.
Result<Reading> readAs(Format format, const QByteArray &bytes, const QString &name);

/// \a mine after an import: a file of our own takes its place, one of another format fills in what it lacks.
Dossier takenInto(const Dossier &mine, Format format, const Reading &reading);

} // namespace dossier
