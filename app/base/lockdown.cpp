#include "app/base/lockdown.h"

#include <seccomp.h>
#include <sys/socket.h>

#include <cerrno>
#include <cstring>
#include <memory>

Result<void> denyInternetSockets()
{
    const std::unique_ptr<void, decltype(&seccomp_release)> filter(seccomp_init(SCMP_ACT_ALLOW), &seccomp_release);
    if (!filter)
        return fail(Failure::Kind::Refused, QStringLiteral("seccomp is not available"));
    int code = 0;
    for (const int family : {AF_INET, AF_INET6}) {
        const scmp_arg_cmp isFamily{0, SCMP_CMP_EQ, static_cast<scmp_datum_t>(family), 0};
        if (code == 0)
            code = seccomp_rule_add_array(filter.get(), SCMP_ACT_ERRNO(EACCES), SCMP_SYS(socket), 1, &isFamily);
    }
    if (code == 0)
        code = seccomp_load(filter.get());
    if (code != 0)
        return fail(Failure::Kind::Refused, QString::fromUtf8(std::strerror(-code)));
    return {};
}
