#include "app/seal/evidencefile.h"
#include "app/seal/journalfiles.h"
#include "app/seal/manifest.h"
#include "app/seal/timestamp.h"
#include "app/seal/zipreader.h"
#include "tests/fuzz/fuzzing.h"
#include "tests/fuzz/require.h"

namespace fuzzing {

namespace {

void unpacked(const seal::ZipReader &zip)
{
    constexpr qint64 enough = 1 << 20; // bombs are the reader's business; the fuzzer's is speed
    for (const seal::ZipEntry &entry : zip.entries()) {
        qint64 came = 0;
        const Result<void> done = entry.size <= enough
            ? zip.read(entry, [&](QByteArrayView piece) { came += piece.size(); })
            : Result<void>();
        require(came <= entry.size, "no more comes than the member says");
        require(!done || entry.size > enough || came == entry.size, "a member that is whole is as long as it says");
    }
}

} // namespace

void packages(std::string_view bytes)
{
    const QByteArray all(bytes.data(), static_cast<qsizetype>(bytes.size()));
    if (const auto zip = seal::ZipReader::of(all))
        unpacked(*zip);
    if (const auto manifest = seal::manifestOf(all))
        require(seal::bytesOf(*manifest) == all, "a manifest is written in one way");
    if (const auto proof = seal::proofOf(all))
        seal::holds(*proof);
    if (const auto item = seal::evidenceOf(all))
        incident::frozenSha256(*item);
    if (const auto stamp = seal::readTimestamp(all, QByteArray(32, '\0')))
        require(!stamp->isOfData, "nothing has this hash");
}

} // namespace fuzzing
