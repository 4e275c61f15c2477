#include "ui/import/importpace.h"

#include <cmath>

namespace ui {

namespace {

constexpr qint64 window = 5000; ///< ms
constexpr qint64 least = 300;   ///< ms: over less, one batch is the whole of it

} // namespace

void ImportPace::add(qint64 milliseconds, const Progress &at)
{
    m_samples.push_back({milliseconds, at});
    while (m_samples.size() > 2 && milliseconds - m_samples[1].milliseconds > window)
        m_samples.pop_front();
}

double ImportPace::bytesPerSecond() const
{
    if (m_samples.empty())
        return 0;
    const qint64 time = m_samples.back().milliseconds - m_samples.front().milliseconds;
    const qint64 bytes = m_samples.back().at.done - m_samples.front().at.done;
    return time < least || bytes <= 0 ? 0 : 1000.0 * double(bytes) / double(time);
}

std::optional<qint64> ImportPace::secondsLeft() const
{
    const double rate = bytesPerSecond();
    if (rate <= 0 || m_samples.back().at.total <= 0)
        return {};
    const qint64 left = m_samples.back().at.total - m_samples.back().at.done;
    return left < 0 ? 0 : static_cast<qint64>(std::ceil(double(left) / rate));
}

} // namespace ui
