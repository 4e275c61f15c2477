#include "ui/import/followwords.h"

#include "app/ingest/hindrance.h"
#include "ui/import/followings.h"
#include "ui/widgets/emptystate.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace ui {

namespace {

using ingest::Hindrance;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::FollowWords)
};

QString nameOf(const QString &path)
{
    return QFileInfo(path).fileName();
}

std::optional<Hindrance> hindranceOf(const Following &following)
{
    return following.failure ? ingest::hindranceOf(*following.failure) : std::nullopt;
}

QString refusedState(std::optional<Hindrance> why)
{
    if (!why)
        return Words::tr("following ended");
    switch (*why) {
    case Hindrance::Missing: return Words::tr("cannot be opened");
    case Hindrance::NotAFile: return Words::tr("not a file");
    case Hindrance::Packed: return Words::tr("packed");
    case Hindrance::NotUtf8: return Words::tr("not in UTF-8");
    case Hindrance::NotLines: return Words::tr("not JSON Lines");
    case Hindrance::UnknownFormat: return Words::tr("format unknown");
    }
    return {};
}

} // namespace

QString followState(const Following &following)
{
    switch (following.state) {
    case Following::State::Waiting: return Words::tr("no line yet");
    case Following::State::Reading: return Words::tr("following");
    case Following::State::Stopping: return Words::tr("stopping");
    case Following::State::Failed: return refusedState(hindranceOf(following));
    }
    return {};
}

QStringList followStates()
{
    using State = Following::State;
    QStringList words{refusedState({})};
    for (const State state : {State::Waiting, State::Reading, State::Stopping})
        words.append(followState({.path = {}, .state = state}));
    for (const Hindrance why : {Hindrance::Missing, Hindrance::NotAFile, Hindrance::Packed, Hindrance::NotUtf8,
                                Hindrance::NotLines, Hindrance::UnknownFormat})
        words.append(refusedState(why));
    return words;
}

QString followedText(const Following &following)
{
    const QString name = nameOf(following.path);
    if (following.state == Following::State::Stopping)
        return Words::tr("Following of %1 is being stopped: what was read is stored.").arg(name);
    return following.lastRecord
        ? Words::tr("Following %1: last record at %2.").arg(name, shanghaiText(*following.lastRecord))
        : Words::tr("Following %1: no record has come yet.").arg(name);
}

QString refusalText(const Following &following)
{
    const QString name = nameOf(following.path);
    const std::optional<Hindrance> why = hindranceOf(following);
    if (!why) {
        const StateText words = failureText(*following.failure, Words::tr("Following %1").arg(name));
        return QStringList{words.sentence, words.where, words.remedy}.join(u' ').simplified();
    }
    switch (*why) {
    case Hindrance::Missing:
        return Words::tr("%1 is not followed: it is not there, or this account may not read it.").arg(name);
    case Hindrance::NotAFile:
        return Words::tr("%1 is not followed: it is a folder, a pipe or a device. Choose a file.").arg(name);
    case Hindrance::Packed: return Words::tr("%1 is not followed: it is packed. Import it when it is whole.").arg(name);
    case Hindrance::NotUtf8:
        return Words::tr("%1 is not followed: its text is not in UTF-8. Import it when it is whole.").arg(name);
    case Hindrance::NotLines:
        return Words::tr("%1 is not followed: it does not hold one JSON record a line. Import it when it is whole.")
            .arg(name);
    case Hindrance::UnknownFormat:
        return Words::tr("%1 is not followed: no format knows its records. Describe the format and keep it, then "
                         "follow the file again.")
            .arg(name);
    }
    return {};
}

QString skippedText(const Following &following)
{
    if (following.skipped.isEmpty())
        return {};
    QStringList names;
    for (const QString &path : following.skipped)
        names.append(nameOf(path));
    return Words::tr("Not read, since it was packed right after it was rotated: %1. Import it.")
        .arg(names.join(Words::tr(", ")));
}

QString newsText(const Following &following, const ingest::FollowNews &news)
{
    using Kind = ingest::FollowNews::Kind;
    const QString name = nameOf(following.path);
    switch (news.kind) {
    case Kind::Begun:
        return Words::tr("%1 is followed, read as %2").arg(name, QString::fromStdString(news.report.format));
    case Kind::Taken: return Words::tr("%1 is followed, from where it was read to before").arg(name);
    case Kind::Replaced:
        return Words::tr("%1 was rotated: the old file was read to its end, the new one is followed").arg(name);
    case Kind::WrittenAnew:
        return Words::tr("%1 was emptied or written anew: it is read from its beginning, and what was read stays")
            .arg(name);
    case Kind::Skipped: return Words::tr("%1 was packed before it could be read: import it").arg(nameOf(news.skipped));
    case Kind::Read: break;
    }
    return {};
}

} // namespace ui
