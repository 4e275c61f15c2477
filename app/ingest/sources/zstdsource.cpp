#include "app/ingest/sources/zstdsource.h"

#include <zstd.h>

#include <stdexcept>

using namespace Qt::StringLiterals;

namespace ingest {

ZstdSource::ZstdSource(Device device)
    : DeviceSource(std::move(device), Compression::Zstd)
    , m_input(ZSTD_DStreamInSize())
    , m_context(ZSTD_createDCtx())
{
    if (!m_context)
        throw std::runtime_error("zstd cannot start");
}

Result<size_t> ZstdSource::produce(std::span<char> into)
{
    ZSTD_outBuffer out{into.data(), into.size(), 0};
    while (out.pos == 0) {
        bool isEnd = false;
        if (m_left.empty()) {
            const Result<size_t> count = readDevice(m_input);
            if (!count)
                return failed(count);
            m_left = std::span(m_input).first(*count);
            isEnd = *count == 0;
        }
        if (isEnd && !m_insideFrame)
            break;
        ZSTD_inBuffer in{m_left.data(), m_left.size(), 0};
        const size_t left =
            ZSTD_decompressStream(m_context.get(), &out, &in); // may still hold output when input has ended
        if (ZSTD_isError(left))
            return fault(Failure::Kind::Corrupt,
                         u"the zstd archive is damaged: %1"_s.arg(QString::fromUtf8(ZSTD_getErrorName(left))));
        m_left = m_left.subspan(in.pos);
        m_insideFrame = left != 0;
        if (isEnd && out.pos == 0)
            return fault(Failure::Kind::BadInput, u"the zstd archive ends too early"_s);
    }
    return out.pos;
}

void ZstdSource::Free::operator()(ZSTD_DCtx_s *context) const noexcept
{
    ZSTD_freeDCtx(context);
}

} // namespace ingest
