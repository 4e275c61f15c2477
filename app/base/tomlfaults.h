#pragma once

#include "app/base/tomlfields.h"

#include <utility>
#include <vector>

/// Everything that is wrong with a TOML file, for whoever writes it: the reading goes on behind each fault.
class TomlFaults
{
public:
    /// Runs \a read; what stops it is kept. False: something did.
    template <typename Read>
    bool collect(Read &&read)
    {
        try {
            read();
            return true;
        } catch (UnreadableToml &fault) {
            m_all.push_back(std::move(fault));
            return false;
        }
    }

    const std::vector<UnreadableToml> &all() const { return m_all; } ///< in the order they were met
    size_t count() const { return m_all.size(); }

private:
    std::vector<UnreadableToml> m_all;
};
