#pragma once

#include "app/detect/matcher.h"

#include <mutex>

namespace ui {

/// The rules that find personal information, compiled when they are first needed. For any thread.
class PersonalRules
{
    Q_DISABLE_COPY_MOVE(PersonalRules)

public:
    /// Those of \a packs with the code A.4.f.
    explicit PersonalRules(const std::vector<detect::RulePack> &packs);

    /// Fails if they cannot be compiled: then nothing is shown rather than too much.
    Result<std::shared_ptr<const detect::Matcher>> matcher();

private:
    std::mutex m_compiling;
    std::vector<detect::RulePack> m_packs;
    Result<std::shared_ptr<const detect::Matcher>> m_matcher = nullptr;
};

} // namespace ui
