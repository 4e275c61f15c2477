#include "app/ingest/sources/gzipsource.h"

#include <zlib.h>

#include <limits>
#include <stdexcept>

using namespace Qt::StringLiterals;

namespace ingest {

GzipSource::GzipSource(Device device)
    : DeviceSource(std::move(device), Compression::Gzip)
    , m_input(1 << 18)
    , m_stream(std::make_unique<z_stream>())
{
    constexpr int gzipOnly = 16 + MAX_WBITS;
    if (inflateInit2(m_stream.get(), gzipOnly) != Z_OK)
        throw std::runtime_error("zlib cannot start");
}

GzipSource::~GzipSource()
{
    inflateEnd(m_stream.get());
}

Result<size_t> GzipSource::produce(std::span<char> into)
{
    const auto wanted = static_cast<uInt>(std::min<size_t>(into.size(), std::numeric_limits<uInt>::max()));
    m_stream->next_out = reinterpret_cast<Bytef *>(into.data());
    m_stream->avail_out = wanted;
    while (m_stream->avail_out == wanted && !m_ended) {
        const Result<bool> fed = feed();
        if (!fed)
            return failed(fed);
        if (!*fed) {
            if (m_insideMember)
                return fault(Failure::Kind::BadInput, u"the gzip archive ends too early"_s);
            m_ended = true;
            break;
        }
        const Result<bool> inside = m_insideMember ? Result<bool>(true) : startsMember();
        if (!inside)
            return failed(inside);
        if (*inside) {
            if (const Result<void> inflated = inflateInto(); !inflated)
                return failed(inflated);
        }
    }
    return wanted - m_stream->avail_out;
}

Result<bool> GzipSource::feed()
{
    if (m_stream->avail_in > 0)
        return true;
    const Result<size_t> count = readDevice(m_input);
    if (!count)
        return failed(count);
    m_stream->next_in = reinterpret_cast<Bytef *>(m_input.data());
    m_stream->avail_in = static_cast<uInt>(*count);
    return *count > 0;
}

Result<bool> GzipSource::startsMember()
{
    while (m_stream->avail_in > 0 && *m_stream->next_in == 0) {
        ++m_stream->next_in;
        --m_stream->avail_in;
    }
    if (m_stream->avail_in == 0)
        return false;
    inflateReset(m_stream.get());
    m_insideMember = true;
    return true;
}

Result<void> GzipSource::inflateInto()
{
    const int code = inflate(m_stream.get(), Z_NO_FLUSH);
    if (code == Z_STREAM_END)
        m_insideMember = false;
    else if (code != Z_OK && code != Z_BUF_ERROR)
        return fault(Failure::Kind::Corrupt,
                     u"the gzip archive is damaged: %1"_s.arg(QString::fromUtf8(m_stream->msg ? m_stream->msg : "")));
    return {};
}

} // namespace ingest
