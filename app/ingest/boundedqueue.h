#pragma once

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>

namespace ingest {

/// Hands values from one thread to another; the giver waits while \a capacity of them are unclaimed.
template <typename T>
class BoundedQueue
{
public:
    explicit BoundedQueue(size_t capacity)
        : m_capacity(capacity)
    {
    }

    /// Waits for room. False: the queue is closed and the value is gone.
    bool push(T value)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_values.size() < m_capacity || m_isClosed; });
        if (m_isClosed)
            return false;
        m_values.push_back(std::move(value));
        m_changed.notify_all();
        return true;
    }

    /// Waits for a value. None: the queue is closed, and every value was claimed.
    std::optional<T> pop()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return !m_values.empty() || m_isClosed; });
        if (m_values.empty())
            return {};
        std::optional<T> value(std::move(m_values.front()));
        m_values.pop_front();
        m_changed.notify_all();
        return value;
    }

    /// No more values: of the giver, at the end; of the claimer, when it gives up.
    void close()
    {
        const std::lock_guard lock(m_mutex);
        m_isClosed = true;
        m_changed.notify_all();
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<T> m_values;
    size_t m_capacity;
    bool m_isClosed = false;
};

} // namespace ingest
