#include "app/label/inflate.h"

#include <zlib.h>

#include <memory>

namespace label {

std::optional<std::string> inflated(std::string_view packed, size_t most)
{
    z_stream stream{};
    if (inflateInit(&stream) != Z_OK)
        return std::nullopt;
    const std::unique_ptr<z_stream, decltype(&inflateEnd)> ends(&stream, inflateEnd);
    std::string input(packed); // zlib wants to write to its input pointer's type
    std::string output(most, '\0');
    stream.next_in = reinterpret_cast<Bytef *>(input.data());
    stream.avail_in = static_cast<uInt>(input.size());
    stream.next_out = reinterpret_cast<Bytef *>(output.data());
    stream.avail_out = static_cast<uInt>(output.size());
    const int code = inflate(&stream, Z_FINISH);
    output.resize(stream.total_out);
    if (code != Z_STREAM_END && !(code == Z_BUF_ERROR && output.size() == most))
        return std::nullopt;
    return output;
}

} // namespace label
