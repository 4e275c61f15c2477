#pragma once

#include "app/base/clock.h"
#include "app/base/result.h"

#include <QStringList>

#include <map>
#include <vector>

namespace demo {

/// One of the demo log files, and what lies in it.
struct DemoFile
{
    QString path;
    int generations = 0;
    int broken = 0;     ///< records that an import must put into quarantine
    bool isArchive = false; ///< of the time before DemoLogs::switchedOn; else of the time since then

    bool operator==(const DemoFile &) const = default;
};

/// What was meant with a conversation that rules are to find.
struct Intent
{
    QString risk;    ///< "A.2.e"
    QString verdict; ///< what an officer should make of it: "confirmed", "not_a_problem", "second_opinion"
    QString note;
};

struct DemoLogs
{
    std::vector<DemoFile> files;
    QDate switchedOn; ///< the day from which the newer files tell
    std::map<QString, int> planned; ///< how many conversations were written to be flagged, by risk code
    std::map<QString, Intent> intents; ///< by the first prompt of the conversation

    QStringList paths() const;
    int generations() const;
    int broken() const;
};

inline constexpr quint32 demoSeed = 20260815;

/// Writes the logs of the demo services for the 90 days until 18:00 of the day before \a today into \a folder, which is
/// made if it is not there: about 2,000 generations of 150 users in four shapes. The same day and
/// seed give the same bytes. Every word in them is invented.
///
///     demo-chat-openai.jsonl           request and response pairs, until three weeks ago
///     demo-companion-wildchat.jsonl.gz rows of WildChat, until three weeks ago
///     demo-writing-sharegpt.json       an archive without times
///     demo-chat-openai-recent.jsonl    the last three weeks of the chat
///     demo-plain.jsonl.zst             plain rows: the writing service, and the companion's last three weeks
Result<DemoLogs> writeDemoLogs(const QString &folder, QDate today, quint32 seed = demoSeed);

} // namespace demo
