#pragma once

#include <stop_token>
#include <thread>

namespace ctl {

/// While it lives, SIGINT and SIGTERM ask for a clean end instead of ending the program. Make it before
/// any other thread that is to be spared them.
class Interruption
{
public:
    Interruption();
    ~Interruption();
    Interruption(const Interruption &) = delete;
    Interruption &operator=(const Interruption &) = delete;

    std::stop_token token() const { return m_stop.get_token(); }

private:
    std::stop_source m_stop;
    std::jthread m_waiting;
};

} // namespace ctl
