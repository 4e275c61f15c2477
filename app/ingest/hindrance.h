#pragma once

#include "app/base/result.h"

#include <optional>

namespace ingest {

/// Why a file cannot be followed, for whoever has to say it.
enum class Hindrance {
    Missing,       ///< there is no such file, or it cannot be opened
    NotAFile,      ///< a folder, a pipe, a device
    Packed,        ///< what is packed has no lines that could be waited for
    NotUtf8,       ///< nor have other encodings, by their bytes alone
    NotLines,      ///< not one JSON record a line
    UnknownFormat, ///< no format knows its records, and no mapping that is kept fits
};

/// BadInput. \a detail: what the system says of it; empty: nothing.
std::unexpected<Failure> hinder(Hindrance why, const QString &path, const QString &detail = {});

/// Which of them \a failure is; none: another failure.
std::optional<Hindrance> hindranceOf(const Failure &failure);

} // namespace ingest
