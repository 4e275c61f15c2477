#pragma once

#include <QString>

#include <cstddef>

namespace ui {

/// Words that an officer marked.
struct OfficerSpan
{
    bool inOutput = false;
    size_t begin = 0; ///< UTF-8 bytes into prompt or output
    size_t end = 0;
    QString risk;     ///< "A.1.f"; empty: none was named
    QString note;
    QString actor;    ///< who marked them
    qint64 id = 0;

    bool operator==(const OfficerSpan &) const = default;
};

} // namespace ui
