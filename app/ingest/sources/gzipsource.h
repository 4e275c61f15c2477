#pragma once

#include "app/ingest/sources/devicesource.h"

#include <vector>

struct z_stream_s;

namespace ingest {

/// A gzip file of one or more members, one after the other (as `cat a.gz b.gz` makes them).
/// Zero bytes after the last member are padding, as gzip itself takes them.
class GzipSource : public DeviceSource
{
public:
    explicit GzipSource(Device device);
    ~GzipSource() override;

protected:
    Result<size_t> produce(std::span<char> into) override;

private:
    /// Makes sure that there is input; false at the end of the file.
    Result<bool> feed();
    /// After a member: whether another one follows.
    Result<bool> startsMember();
    Result<void> inflateInto();

    std::vector<char> m_input;
    std::unique_ptr<z_stream_s> m_stream;
    bool m_insideMember = true;
    bool m_ended = false;
};

} // namespace ingest
