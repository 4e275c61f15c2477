#include "app/ingest/sources/archivecontents.h"
#include "tests/fuzz/fuzzing.h"
#include "tests/fuzz/require.h"
#include "tests/ingest/drain.h"

using namespace ingest;

namespace fuzzing {

namespace {

constexpr qint64 enough = 1 << 20; // bytes of a source: a bomb would only cost time

void read(const QByteArray &file, const Reading &reading)
{
    const auto source = ByteSource::over(inMemory(file), reading);
    if (!source) {
        require(!source.error().detail.isEmpty(), "what cannot be opened has a reason");
        return;
    }
    std::vector<char> piece(4096);
    qint64 all = 0;
    while (all < enough) {
        const Result<size_t> count = (*source)->read(piece);
        if (!count || *count == 0)
            break;
        all += static_cast<qint64>(*count);
        require((*source)->position() == all, "the position is what was handed out");
    }
    require(all <= mostFrom(file.size()) || (*source)->compression() == Compression::None,
            "no more than its size allows");
}

} // namespace

void sources(std::string_view bytes)
{
    const QByteArray file(bytes.data(), static_cast<qsizetype>(bytes.size()));
    const Result<Contents> contents = contentsOf(inMemory(file));
    if (!contents)
        return;
    constexpr qsizetype fewMembers = 20;
    if (!contents->isArchive)
        return read(file, {});
    for (const QString &member : contents->members.first(std::min(contents->members.size(), fewMembers)))
        read(file, {.member = member});
}

} // namespace fuzzing
