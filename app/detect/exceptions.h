#pragma once

#include "app/base/bilingual.h"
#include "app/base/result.h"

#include <QStringList>

#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace detect {

/// A setting in which words seldom mean what they say: a quotation, a refusal, news, medicine, law.
/// Its words come with the program (resources/detect/exceptions.toml).
struct ExceptionKind
{
    QString id; ///< "news": as rules name it
    Bilingual title;
    std::vector<std::string> words;
    std::vector<std::pair<std::string, std::string>> marks; ///< a match between such a pair counts too: “ and ”
    int within = 0;                                         ///< characters; 0: anywhere in the match's half
    bool inOutputOnly = false;                              ///< a refusal: nothing that a prompt says is one
};

/// What a rule makes of a kind of exception.
struct Exception
{
    std::shared_ptr<const ExceptionKind> kind;
    double add = 0; ///< to the score, below 0; 0: the match is no finding
};

/// The kinds that come with the program.
class ExceptionKinds
{
public:
    static Result<ExceptionKinds> load(const QString &path = QStringLiteral(":/detect/exceptions.toml"));

    std::shared_ptr<const ExceptionKind> find(const QString &id) const; ///< null if there is no such kind
    QStringList ids() const;
    const std::vector<std::shared_ptr<const ExceptionKind>> &all() const { return m_kinds; }

private:
    std::vector<std::shared_ptr<const ExceptionKind>> m_kinds;
};

} // namespace detect
