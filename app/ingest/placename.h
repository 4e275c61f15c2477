#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace ingest {

/// What the name of a place in a record says about what stands there.
class PlaceName
{
public:
    enum class Subject {
        Prompt,
        Output,
        Time,
        User,
        Model,
        Id,
        Session,
        Other, ///< something beside the texts: a count, a kind, a language
    };

    /// \a pointer: "/request/userInput".
    explicit PlaceName(std::string_view pointer);

    /// From 0, nothing, to 3: the last part of the name is a word for \a subject. Less than 0: it is about another.
    double likeness(Subject subject) const;

private:
    std::vector<std::string> m_last; ///< words of the last part, in small letters: "user", "input"
    std::vector<std::string> m_parents; ///< of the parts before it
};

} // namespace ingest
