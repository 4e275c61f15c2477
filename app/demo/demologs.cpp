#include "app/demo/demologs.h"

#include "app/demo/dice.h"
#include "app/demo/drawnpicture.h"
#include "app/demo/logshapes.h"
#include "app/demo/packed.h"

#include <QDir>
#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>
#include <numeric>

namespace demo {

using namespace Qt::StringLiterals;

namespace {

constexpr int recentDays = 21;

/// Records of one file on their way to the disk.
struct Draft
{
    DemoFile file;
    QByteArrayList records;

    void add(const QJsonObject &record, int generations)
    {
        records.append(QJsonDocument(record).toJson(QJsonDocument::Compact));
        file.generations += generations;
    }

    /// Puts \a bytes, which no importer can use, after \a part of the records.
    void breakAt(double part, const QByteArray &bytes)
    {
        records.insert(qsizetype(double(records.size()) * part), bytes);
        ++file.broken;
    }

    /// A record that was cut off while it was being written, between two characters.
    void cutAt(double part)
    {
        const QString whole = QString::fromUtf8(records.at(qsizetype(double(records.size()) * part)));
        breakAt(part, whole.first(whole.size() * 3 / 5).toUtf8());
    }
};

struct Drafts
{
    Draft chat;
    Draft companion;
    Draft writing;
    Draft recentChat;
    Draft plain;
    int pictures = 0; ///< that were sent so far
};

Drafts named(const QString &folder)
{
    const auto draft = [&](const QString &name, bool isArchive) {
        return Draft{.file = {.path = folder + u'/' + name, .isArchive = isArchive}, .records = {}};
    };
    return {.chat = draft(u"demo-chat-openai.jsonl"_s, true),
            .companion = draft(u"demo-companion-wildchat.jsonl.gz"_s, true),
            .writing = draft(u"demo-writing-sharegpt.json"_s, true),
            .recentChat = draft(u"demo-chat-openai-recent.jsonl"_s, false),
            .plain = draft(u"demo-plain.jsonl.zst"_s, false),
            .pictures = 0};
}

/// What was sent along with the first flagged prompts of the recent chat: two pictures, and the address of one.
QString pictureWith(const Dialogue &dialogue, int &pictures)
{
    if (dialogue.skeleton->isHarmless() || dialogue.turns.size() > 1 || dialogue.outcome != Outcome::Answered)
        return {};
    switch (pictures++) {
    case 0: return pictureAddress(Motif::Table);
    case 1: return pictureAddress(Motif::Hills);
    case 2: return u"https://pictures.demo.example/upload/0001.png"_s;
    default: return {};
    }
}

void addPairs(Draft &draft, const Dialogue &dialogue, const Provider &provider, Dice &dice, const QString &picture = {})
{
    for (size_t turn = 0; turn < dialogue.turns.size(); ++turn) {
        const bool busy = dialogue.skeleton->isHarmless() && dialogue.turns.size() == 1 && dice.below(150) == 0;
        draft.add(openAiPair(dialogue, turn, provider, busy, picture), 1);
    }
}

void addRows(Draft &draft, const Dialogue &dialogue, const Provider &provider)
{
    for (size_t turn = 0; turn < dialogue.turns.size(); ++turn)
        draft.add(plainRow(dialogue, turn, provider), 1);
}

void plan(const Dialogue &dialogue, DemoLogs &logs)
{
    const Skeleton &skeleton = *dialogue.skeleton;
    if (skeleton.isHarmless())
        return;
    ++logs.planned[skeleton.risk];
    const QString verdict = skeleton.verdict.isEmpty() ? u"confirmed"_s : skeleton.verdict;
    logs.intents.insert_or_assign(dialogue.turns.front().prompt, Intent{skeleton.risk, verdict, skeleton.note});
}

/// Each service keeps its logs in its own way, and changed it on \a switchedOn.
void file(const Dialogue &dialogue, const Provider &provider, Moment switchedOn, Drafts &drafts, Dice &dice)
{
    const bool recent = dialogue.at.front() >= switchedOn;
    const QString &service = dialogue.service->key;
    const int turns = int(dialogue.turns.size());
    if (service == u"chat"_s)
        addPairs(recent ? drafts.recentChat : drafts.chat, dialogue, provider, dice,
                 recent ? pictureWith(dialogue, drafts.pictures) : QString());
    else if (service == u"companion"_s && !recent)
        drafts.companion.add(wildChatRow(dialogue, provider), turns);
    else if (service == u"writing"_s && !recent && (turns > 1 || dice.chance(45)))
        drafts.writing.add(shareGptEntry(dialogue), turns);
    else
        addRows(drafts.plain, dialogue, provider);
}

/// What goes wrong with logs in real life: a handful, for the quarantine.
void breakSome(Drafts &drafts)
{
    drafts.chat.cutAt(0.31);
    drafts.chat.breakAt(0.58, "-- demo: log rotated by gateway, 1 line dropped --");
    drafts.companion.cutAt(0.72);
    drafts.recentChat.breakAt(0.5, "<html><head><title>502 Bad Gateway (demo)</title></head></html>");
    drafts.plain.cutAt(0.44);
    drafts.plain.breakAt(0.8, R"({"event":"heartbeat","note":"demo: a row without a prompt or a response"})");
}

QByteArray bytesOf(const Draft &draft)
{
    if (draft.file.path.endsWith(u".json"_s))
        return "[\n" + draft.records.join(",\n") + "\n]\n";
    const QByteArray lines = draft.records.join('\n') + '\n';
    if (draft.file.path.endsWith(u".gz"_s))
        return gzipped(lines);
    return draft.file.path.endsWith(u".zst"_s) ? zstandard(lines) : lines;
}

Result<void> write(const Draft &draft)
{
    QSaveFile file(draft.file.path);
    const QByteArray bytes = bytesOf(draft);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(Failure::Kind::Storage, file.errorString(), draft.file.path);
    return {};
}

Result<DemoLogs> writeAll(const Drafts &drafts, DemoLogs logs)
{
    for (const Draft *draft : {&drafts.chat, &drafts.companion, &drafts.writing, &drafts.recentChat, &drafts.plain}) {
        if (const Result<void> written = write(*draft); !written)
            return failed(written);
        logs.files.push_back(draft->file);
    }
    return logs;
}

} // namespace

QStringList DemoLogs::paths() const
{
    QStringList paths;
    for (const DemoFile &file : files)
        paths.append(file.path);
    return paths;
}

int DemoLogs::generations() const
{
    return std::accumulate(files.begin(), files.end(), 0,
                           [](int sum, const DemoFile &f) { return sum + f.generations; });
}

int DemoLogs::broken() const
{
    return std::accumulate(files.begin(), files.end(), 0, [](int sum, const DemoFile &f) { return sum + f.broken; });
}

Result<DemoLogs> writeDemoLogs(const QString &folder, QDate today, quint32 seed)
{
    const Result<PhraseBank> bank = readPhraseBank();
    if (!bank)
        return failed(bank);
    const Result<Provider> provider = readProvider();
    if (!provider)
        return failed(provider);
    if (!QDir().mkpath(folder))
        return fail(Failure::Kind::Storage, u"the folder cannot be made"_s, folder);

    Dice dice(seed);
    const std::vector<Person> people = demoPeople(dice);
    const std::vector<Dialogue> dialogues = Plan(*bank, *provider, people, dice).make(today);
    DemoLogs logs{.files = {}, .switchedOn = today.addDays(-recentDays), .planned = {}, .intents = {}};
    Drafts drafts = named(folder);
    for (const Dialogue &dialogue : dialogues) {
        file(dialogue, *provider, startOfDay(logs.switchedOn), drafts, dice);
        plan(dialogue, logs);
    }
    breakSome(drafts);
    return writeAll(drafts, std::move(logs));
}

} // namespace demo
