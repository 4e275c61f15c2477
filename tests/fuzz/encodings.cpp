#include "app/ingest/sources/decodedsource.h"
#include "app/ingest/sources/packedsource.h"
#include "tests/fuzz/fuzzing.h"
#include "tests/fuzz/require.h"
#include "tests/ingest/drain.h"

#include <array>

using namespace ingest;

namespace fuzzing {

namespace {

QByteArray decoded(const QByteArray &text, Encoding encoding, size_t pieceSize)
{
    auto plain = packedSource(inMemory(text), Compression::None);
    DecodedSource source(std::move(*plain), encoding);
    return drained(source, nullptr, pieceSize);
}

} // namespace

void encodings(std::string_view bytes)
{
    if (bytes.empty())
        return;
    constexpr std::array all{Encoding::Utf16Le, Encoding::Utf16Be, Encoding::Gb18030};
    const Encoding encoding = all[static_cast<unsigned char>(bytes.front()) % all.size()];
    const QByteArray text(bytes.data() + 1, static_cast<qsizetype>(bytes.size()) - 1);
    detectEncoding(text);
    const QByteArray once = decoded(text, encoding, 1 << 16);
    require(once == decoded(text, encoding, 1), "the text does not hang on the pieces that it is read in");
    QByteArray well = once;
    well.replace('\xff', "");
    require(well.isValidUtf8(), "but for the mark of what does not fit it is UTF-8");
}

} // namespace fuzzing
