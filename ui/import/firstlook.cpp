#include "ui/import/firstlook.h"

#include "app/ingest/sources/archivecontents.h"
#include "ui/import/personalrules.h"

namespace ui {

namespace {

constexpr int recordsShown = 20;

} // namespace

Result<FirstLook> firstLook(const QString &path, const QString &member, std::optional<ingest::Encoding> encoding,
                            PersonalRules &personal)
{
    const auto rules = personal.matcher();
    const Result<ingest::Contents> contents = rules ? ingest::contentsOf(path) : failed(rules);
    if (!contents)
        return failed(contents);
    const Result<ingest::LogAddress> log =
        member.isEmpty() ? ingest::firstLogIn(path, *contents) : Result<ingest::LogAddress>({path, member});
    if (!log)
        return failed(log);
    return ingest::firstRecords(*log, encoding, recordsShown, rules->get())
        .transform([&](ingest::FirstRecords &&first) { return FirstLook{*log, contents->members, std::move(first)}; });
}

} // namespace ui
