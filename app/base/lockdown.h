#pragma once

#include "app/base/result.h"

/// Denies this process, and whatever it starts, internet sockets: socket(AF_INET…) and
/// socket(AF_INET6…) fail with EACCES from here on, and nothing can undo it. Call it first
/// thing in main(), before any thread exists. The kernel keeps the promise (seccomp).
Result<void> denyInternetSockets();
