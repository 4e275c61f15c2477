#include "app/ingest/sources/pipesource.h"

#include <unistd.h>

#include <cerrno>
#include <system_error>

namespace ingest {

PipeSource::PipeSource(int descriptor, QString name)
    : m_descriptor(descriptor)
    , m_name(std::move(name))
{
}

Result<size_t> PipeSource::produce(std::span<char> into)
{
    for (;;) {
        const ssize_t count = ::read(m_descriptor, into.data(), into.size());
        if (count >= 0)
            return static_cast<size_t>(count);
        if (errno != EINTR)
            return fault(Failure::Kind::Storage, QString::fromStdString(std::generic_category().message(errno)));
    }
}

} // namespace ingest
