#pragma once

#include <stdexcept>
#include <string>

namespace db {

/// SQLite said no. The message is for the log; what a person reads is written in ui/ and ctl.
class Error : public std::runtime_error
{
public:
    /// \a code is SQLite's extended result code, or 0 when the refusal is our own.
    Error(int code, const std::string &message)
        : std::runtime_error(message)
        , m_code(code)
    {
    }

    int code() const noexcept { return m_code; }

    /// Another connection holds the lock that was wanted (SQLITE_BUSY, SQLITE_LOCKED).
    bool isBusy() const noexcept { return primary() == 5 || primary() == 6; }
    /// Stopped by Database::interrupt() or a progress handler (SQLITE_INTERRUPT).
    bool isInterrupted() const noexcept { return primary() == 9; }
    /// The file is not a database, or the key is wrong (SQLITE_NOTADB), or it is damaged (SQLITE_CORRUPT).
    bool isNotADatabase() const noexcept { return primary() == 26; }
    bool isCorrupt() const noexcept { return primary() == 11; }

private:
    int primary() const noexcept { return m_code & 0xff; }

    int m_code;
};

} // namespace db
