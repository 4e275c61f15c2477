#pragma once

#include "app/ingest/formats/format.h"
#include "app/ingest/mapping.h"
#include "app/ingest/records/recordreader.h"

#include <memory>
#include <span>

namespace ingest {

/// A format, and why it was chosen.
struct Choice
{
    const Format *format = nullptr;
    std::string reason; ///< of the recognition; empty: it was asked for
    Confidence confidence = Confidence::No;
};

/// All formats that are known, the most specific first.
class Formats
{
public:
    /// The last of them reads plain rows by \a mapping.
    explicit Formats(Mapping mapping = Mapping::common());

    const Format *find(std::string_view id) const; ///< nullptr: not known
    std::vector<const Format *> all() const;

    /// The format that knows \a record best; of two that know it equally well the more specific one.
    Choice recognise(const Json &record) const;

    /// The format of the file at \a path by its first records, or the one named \a override if that
    /// is not empty. BadInput: no such format, or none of those records is known to any.
    Result<Choice> ofFile(const QString &path, std::string_view override = {}, const Reading &reading = {}) const;

    /// The same for a log of which \a first are the first records and \a name is what it is called.
    Result<Choice> ofRecords(std::span<const Record> first, const QString &name, std::string_view override = {}) const;

private:
    struct Votes;
    Result<Choice> named(std::string_view id) const;
    Result<Votes> poll(const QString &path, const Reading &reading) const;
    Result<Choice> winner(const Votes &votes, const QString &name) const;

    std::vector<std::unique_ptr<const Format>> m_formats;
};

} // namespace ingest
