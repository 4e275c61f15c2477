#pragma once

#include "app/detect/scratch.h"
#include "app/report/edition/aliases.h"
#include "app/report/edition/redaction.h"
#include "app/report/edition/spellings.h"

#include <memory>
#include <string>

namespace detect {
class Matcher;
}

namespace inspection {

/// A stretch of a text that another stands for now, both in bytes of UTF-8.
struct Moved
{
    qint64 begin = 0;
    qint64 end = 0;
    qint64 length = 0; ///< of what stands there now
};

/// [begin, end) of a text in what became of it: a place inside of what was covered grows to all that covers it.
std::pair<qint64, qint64> movedSpan(qint64 begin, qint64 end, const std::vector<Moved> &moved);

/// Covers personal information and officers' names in texts, as redacted editions of reports do (report::redact()):
/// first every text is shown to it (learn()), then what any of them holds is covered in all of them (cleanse()),
/// however it is spelled there.
class Redactor
{
public:
    /// \a officers: their aliases, which become others; empty: they stay as they are. Failures: the program's own rules
    /// or words cannot be read.
    static Result<Redactor> make(const QStringList &officers, report::Language language);

    void learn(const std::string &text); ///< looks for personal information in it
    void learnPersonal(const QString &text); ///< is personal information

    /// Once all is learned.
    void settle();

    QString cleanse(const QString &text, std::vector<Moved> *moved = nullptr);
    QString officer(const QString &alias) const; ///< what it is called now

    /// What is covered, with numbers. Call it after settle().
    const std::vector<report::Removed> &removed() const { return m_removed; }
    bool hidesOfficers() const { return !m_officers.empty(); }

private:
    Redactor() = default;
    void want(const QString &text, report::RemovedKind kind);

    std::shared_ptr<const detect::Matcher> m_rules;
    std::unique_ptr<detect::Scratch> m_scratch;
    std::map<QString, QString> m_officers;
    std::map<QString, size_t> m_known; ///< texts, letters folded
    std::vector<report::Removed> m_removed;
    std::unique_ptr<report::SpellingSearch> m_search;
};

} // namespace inspection
