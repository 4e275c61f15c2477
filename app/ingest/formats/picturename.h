#pragma once

#include <string>
#include <string_view>

namespace ingest {

/// The file that \a address names, where it names one on the computer that wrote the log: "file:///data/1.png" (with
/// no host, or "localhost"), an absolute path, or a relative one that ends as pictures' names do. Empty: it names
/// none, as "https://…", "s3://…" or the id of a file that the provider holds.
std::string fileNamedBy(std::string_view address);

/// The same of a \a field that is there for files: a relative name counts, however it ends.
std::string fileNamedIn(std::string_view field);

} // namespace ingest
