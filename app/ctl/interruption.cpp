#include "app/ctl/interruption.h"

#include <csignal>
#include <ctime>

namespace ctl {

namespace {

sigset_t endings()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    return signals;
}

} // namespace

Interruption::Interruption()
{
    const sigset_t signals = endings();
    pthread_sigmask(SIG_BLOCK, &signals, nullptr); // threads that begin later block them too
    m_waiting = std::jthread([this](const std::stop_token &over) {
        const sigset_t awaited = endings();
        constexpr timespec aWhile{.tv_sec = 0, .tv_nsec = 100'000'000};
        while (!over.stop_requested()) {
            if (sigtimedwait(&awaited, nullptr, &aWhile) > 0)
                m_stop.request_stop();
        }
    });
}

Interruption::~Interruption()
{
    m_waiting.request_stop();
    m_waiting.join();
    const sigset_t signals = endings();
    pthread_sigmask(SIG_UNBLOCK, &signals, nullptr);
}

} // namespace ctl
