#pragma once

#include "app/ingest/sources/devicesource.h"

#include <vector>

struct ZSTD_DCtx_s;

namespace ingest {

/// A zstd file of one or more frames. Windows of up to 128 MiB, the library's own limit.
class ZstdSource : public DeviceSource
{
public:
    explicit ZstdSource(Device device);

protected:
    Result<size_t> produce(std::span<char> into) override;

private:
    struct Free
    {
        void operator()(ZSTD_DCtx_s *context) const noexcept;
    };

    std::vector<char> m_input;
    std::span<const char> m_left; // of m_input
    std::unique_ptr<ZSTD_DCtx_s, Free> m_context;
    bool m_insideFrame = true;
};

} // namespace ingest
