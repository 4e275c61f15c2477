#include "app/ingest/records/readwindow.h"

#include <algorithm>
#include <cstring>

namespace ingest {

namespace {

constexpr size_t usualCapacity = 1 << 20;

} // namespace

ReadWindow::ReadWindow(std::unique_ptr<ByteSource> source)
    : m_source(std::move(source))
{
    moveTo(usualCapacity);
}

Result<bool> ReadWindow::more()
{
    if (m_fault)
        return false;
    makeRoom();
    const Result<size_t> count = m_source->read({m_buffer.get() + m_end, m_capacity - m_end});
    if (!count) {
        if (count.error().kind == Failure::Kind::Storage)
            return failed(count);
        m_fault = count.error();
        return false;
    }
    m_end += *count;
    return *count > 0;
}

void ReadWindow::drop(size_t count)
{
    m_begin += count;
    m_offset += static_cast<qint64>(count);
}

Result<void> ReadWindow::skipTo(qint64 offset)
{
    const auto held = static_cast<qint64>(m_end - m_begin);
    if (offset <= m_offset + held) {
        drop(static_cast<size_t>(std::max<qint64>(offset - m_offset, 0)));
        return {};
    }
    m_begin = m_end = 0;
    m_offset = offset;
    return m_source->skipTo(offset);
}

/// Long records leave a large buffer behind: it goes as soon as the usual one will do.
void ReadWindow::makeRoom()
{
    const size_t held = m_end - m_begin;
    if (m_capacity > usualCapacity && held <= usualCapacity / 2)
        moveTo(usualCapacity);
    else if (held > m_capacity / 2)
        moveTo(m_capacity * 2);
    else if (m_begin > 0)
        moveTo(m_capacity);
}

void ReadWindow::moveTo(size_t capacity)
{
    const std::string_view held = bytes();
    if (capacity == m_capacity) {
        std::memmove(m_buffer.get(), held.data(), held.size());
    } else {
        auto buffer = std::make_unique_for_overwrite<char[]>(capacity + padding);
        if (!held.empty())
            std::memcpy(buffer.get(), held.data(), held.size());
        m_buffer = std::move(buffer);
        m_capacity = capacity;
    }
    m_end = held.size();
    m_begin = 0;
    std::memset(m_buffer.get() + m_end, 0, padding); // never read as text, but never undefined either
}

} // namespace ingest
