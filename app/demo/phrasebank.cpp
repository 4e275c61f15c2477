#include "app/demo/phrasebank.h"

#include "app/base/toml.h"

#include <QDir>

#include <algorithm>
#include <optional>

namespace demo {

using namespace Qt::StringLiterals;

namespace {

std::unexpected<Failure> wrong(const toml::node &node, const QString &detail)
{
    return fail(Failure::Kind::BadInput, detail, tomlPlace(node));
}

QStringList texts(const toml::node_view<const toml::node> &view)
{
    QStringList list;
    if (const toml::array *array = view.as_array()) {
        for (const toml::node &node : *array)
            list.append(QString::fromStdString(node.value_or(std::string())));
    }
    return list;
}

std::optional<Outcome> outcomeNamed(const QString &name)
{
    if (name == u"answered"_s)
        return Outcome::Answered;
    if (name == u"refused"_s)
        return Outcome::Refused;
    if (name == u"withheld"_s)
        return Outcome::Withheld;
    if (name == u"stopped"_s)
        return Outcome::Stopped;
    return std::nullopt;
}

/// The list under \a key of \a conversation, or else that of the whole file.
QStringList ownOrFileTexts(const toml::table &conversation, const toml::table &file, std::string_view key)
{
    const QStringList own = texts(conversation[key]);
    return own.isEmpty() ? texts(file[key]) : own;
}

void readTurns(const toml::table &conversation, Skeleton &skeleton)
{
    if (const toml::array *parts = conversation["answer"].as_array()) {
        for (const toml::node &part : *parts)
            skeleton.answer.push_back(texts(toml::node_view<const toml::node>(part)));
    }
    if (const toml::array *turns = conversation["more"].as_array()) {
        for (const toml::node &turn : *turns) {
            const QStringList pair = texts(toml::node_view<const toml::node>(turn));
            skeleton.more.push_back({pair.value(0), pair.value(1)});
        }
    }
    if (const toml::table *slotTable = conversation["slots"].as_table()) {
        for (const auto &[name, words] : *slotTable) {
            const QString key = QString::fromUtf8(name.str().data(), qsizetype(name.str().size()));
            skeleton.blanks[key] = texts(toml::node_view<const toml::node>(words));
        }
    }
}

Result<void> check(const toml::table &conversation, const Skeleton &skeleton)
{
    if (skeleton.id.isEmpty() || skeleton.prompts.isEmpty() || skeleton.answer.empty())
        return wrong(conversation, u"a conversation needs id, prompt and answer"_s);
    if (skeleton.services.isEmpty() || skeleton.ages.isEmpty())
        return wrong(conversation, u"nobody can have this conversation: services and ages are missing"_s);
    for (const QStringList &part : skeleton.answer) {
        if (part.isEmpty())
            return wrong(conversation, u"a part of the answer has no variant"_s);
    }
    for (const FollowUp &turn : skeleton.more) {
        if (turn.prompt.isEmpty() || turn.answer.isEmpty())
            return wrong(conversation, u"a follow-up is a pair of prompt and answer"_s);
    }
    for (const auto &[name, words] : skeleton.blanks) {
        if (words.isEmpty())
            return wrong(conversation, u"the slot %1 has no word"_s.arg(name));
    }
    return {};
}

Result<Skeleton> readSkeleton(const toml::table &conversation, const toml::table &file)
{
    Skeleton skeleton{.id = tomlText(conversation, "id"),
                      .topic = tomlText(file, "topic"),
                      .language = tomlText(file, "language"),
                      .services = ownOrFileTexts(conversation, file, "services"),
                      .ages = ownOrFileTexts(conversation, file, "ages"),
                      .prompts = texts(conversation["prompt"]),
                      .risk = tomlText(conversation, "risk"),
                      .verdict = tomlText(conversation, "verdict"),
                      .note = tomlText(conversation, "note")};
    readTurns(conversation, skeleton);
    for (const QString &name : texts(conversation["outcomes"])) {
        const auto outcome = outcomeNamed(name);
        if (!outcome)
            return wrong(conversation, u"no such outcome: %1"_s.arg(name));
        skeleton.outcomes.push_back(*outcome);
    }
    if (skeleton.outcomes.empty())
        skeleton.outcomes.push_back(Outcome::Answered);
    if (const Result<void> sound = check(conversation, skeleton); !sound)
        return failed(sound);
    return skeleton;
}

Result<void> readFile(const QString &path, PhraseBank &bank)
{
    const Result<toml::table> file = readToml(path);
    if (!file)
        return failed(file);
    const toml::array *conversations = (*file)["conversation"].as_array();
    if (!conversations)
        return fail(Failure::Kind::BadInput, u"no [[conversation]]"_s, path);
    for (const toml::node &node : *conversations) {
        const toml::table *conversation = node.as_table();
        if (!conversation)
            return wrong(node, u"not a table"_s);
        Result<Skeleton> skeleton = readSkeleton(*conversation, *file);
        if (!skeleton)
            return failed(skeleton);
        bank.skeletons.push_back(std::move(*skeleton));
    }
    return {};
}

} // namespace

int Skeleton::variety() const
{
    qsizetype different = prompts.size();
    for (const auto &[name, words] : blanks)
        different *= words.size();
    return int(std::min(different, qsizetype(16)));
}

Result<PhraseBank> readPhraseBank(const QString &folder)
{
    PhraseBank bank;
    const QStringList names = QDir(folder).entryList({u"*.toml"_s}, QDir::Files, QDir::Name);
    if (names.isEmpty())
        return fail(Failure::Kind::NotFound, u"no phrase files"_s, folder);
    for (const QString &name : names) {
        if (const Result<void> read = readFile(folder + u'/' + name, bank); !read)
            return failed(read);
    }
    const Result<toml::table> refusals = readToml(folder + u"/../refusals.toml"_s);
    if (!refusals)
        return failed(refusals);
    const toml::table &spoken = *refusals;
    bank.refusals = {texts(spoken["zh"]), texts(spoken["en"])};
    if (bank.refusals.zh.isEmpty() || bank.refusals.en.isEmpty())
        return fail(Failure::Kind::BadInput, u"refusals.toml needs zh and en"_s, folder);
    return bank;
}

} // namespace demo
