#pragma once

#include <string_view>

/// What a fuzzer throws bytes at, and what the corpus is read through in every run of the tests. Each
/// returns if all is well, and aborts if what must hold for any input does not.
namespace fuzzing {

/// \a bytes as a log, read by the format \a id: records, their places, JSON, generations.
void format(std::string_view bytes, std::string_view id);

/// \a bytes as a file: packed, an archive, or neither.
void sources(std::string_view bytes);

/// \a bytes but the first as text in the encoding that the first one picks.
void encodings(std::string_view bytes);

/// \a bytes as the file of a classifier.
void models(std::string_view bytes);

/// \a bytes as a file with an implicit label, and as a text with an explicit one.
void labels(std::string_view bytes);

/// \a bytes up to the first zero byte as a tokenizer.json, and the rest as a text that it makes tokens of.
void tokenizers(std::string_view bytes);

/// \a bytes as a bill of materials, a card or Croissant: what is read comes back from a bill of materials.
void dossiers(std::string_view bytes);

/// \a bytes as a sealed package, and as the files in one that are read.
void packages(std::string_view bytes);

/// \a bytes as a paper that is no PDF, and as what mutool says of one.
void papers(std::string_view bytes);

} // namespace fuzzing
