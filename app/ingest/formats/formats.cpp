#include "app/ingest/formats/formats.h"

#include "app/ingest/formats/alpaca.h"
#include "app/ingest/formats/anthropic.h"
#include "app/ingest/formats/anthropicbatch.h"
#include "app/ingest/formats/bedrock.h"
#include "app/ingest/formats/dashscope.h"
#include "app/ingest/formats/gemini.h"
#include "app/ingest/formats/helicone.h"
#include "app/ingest/formats/langfuseobservations.h"
#include "app/ingest/formats/langfusescores.h"
#include "app/ingest/formats/langfusetraces.h"
#include "app/ingest/formats/litellm.h"
#include "app/ingest/formats/mappedrows.h"
#include "app/ingest/formats/newapilog.h"
#include "app/ingest/formats/openaibatch.h"
#include "app/ingest/formats/openaichat.h"
#include "app/ingest/formats/openaiembeddings.h"
#include "app/ingest/formats/openaiimages.h"
#include "app/ingest/formats/openaimoderation.h"
#include "app/ingest/formats/openairesponses.h"
#include "app/ingest/formats/otlplogs.h"
#include "app/ingest/formats/otlptraces.h"
#include "app/ingest/formats/qianfan.h"
#include "app/ingest/formats/rolecontent.h"
#include "app/ingest/formats/sharegpt.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace ingest {

namespace {

constexpr int recordsLookedAt = 64;

} // namespace

/// What the first records say: for each format that knew one, how well in sum, and the first reason.
struct Formats::Votes
{
    std::map<const Format *, int> weight;
    std::map<const Format *, Choice> first;

    void add(const Choice &choice)
    {
        if (!choice.format)
            return;
        weight[choice.format] += static_cast<int>(choice.confidence);
        first.try_emplace(choice.format, choice);
    }
};

Formats::Formats(Mapping mapping)
{
    m_formats.push_back(std::make_unique<LiteLlm>());
    m_formats.push_back(std::make_unique<Bedrock>());
    m_formats.push_back(std::make_unique<OpenAiBatch>());
    m_formats.push_back(std::make_unique<AnthropicBatch>());
    m_formats.push_back(std::make_unique<OpenAiEmbeddings>());
    m_formats.push_back(std::make_unique<OpenAiResponses>());
    m_formats.push_back(std::make_unique<Anthropic>());
    m_formats.push_back(std::make_unique<Gemini>());
    m_formats.push_back(std::make_unique<OpenAiModeration>());
    m_formats.push_back(std::make_unique<OpenAiImages>());
    m_formats.push_back(std::make_unique<LangfuseTraces>());
    m_formats.push_back(std::make_unique<LangfuseObservations>());
    m_formats.push_back(std::make_unique<LangfuseScores>());
    m_formats.push_back(std::make_unique<OtlpTraces>());
    m_formats.push_back(std::make_unique<OtlpLogs>());
    m_formats.push_back(std::make_unique<Helicone>());
    m_formats.push_back(std::make_unique<NewApiLog>());
    m_formats.push_back(std::make_unique<Qianfan>()); // says "chat.completion" too
    m_formats.push_back(std::make_unique<DashScope>());
    m_formats.push_back(std::make_unique<OpenAiChat>());
    m_formats.push_back(std::make_unique<RoleContentRows>());
    m_formats.push_back(std::make_unique<ShareGpt>());
    m_formats.push_back(std::make_unique<Alpaca>());
    m_formats.push_back(std::make_unique<MappedRows>(std::move(mapping)));
}

const Format *Formats::find(std::string_view id) const
{
    const auto found = std::ranges::find_if(m_formats, [&](const auto &format) { return format->id() == id; });
    return found == m_formats.end() ? nullptr : found->get();
}

std::vector<const Format *> Formats::all() const
{
    std::vector<const Format *> formats;
    for (const auto &format : m_formats)
        formats.push_back(format.get());
    return formats;
}

Choice Formats::recognise(const Json &record) const
{
    Choice best;
    for (const auto &format : m_formats) {
        Recognition recognition = format->recognise(record);
        if (recognition.confidence > best.confidence)
            best = {format.get(), std::move(recognition.reason), recognition.confidence};
    }
    return best;
}

Result<Choice> Formats::ofFile(const QString &path, std::string_view override, const Reading &reading) const
{
    if (!override.empty())
        return named(override);
    const Result<Votes> votes = poll(path, reading);
    return votes ? winner(*votes, path) : failed(votes);
}

Result<Choice> Formats::ofRecords(std::span<const Record> first, const QString &name, std::string_view override) const
{
    if (!override.empty())
        return named(override);
    Votes votes;
    RecordParser parser;
    for (const Record &record : first.first(std::min<size_t>(first.size(), recordsLookedAt))) {
        if (const auto json = parser.parse(record))
            votes.add(recognise(*json));
    }
    return winner(votes, name);
}

Result<Choice> Formats::named(std::string_view id) const
{
    if (const Format *format = find(id))
        return Choice{.format = format, .confidence = Confidence::Certain};
    return fail(Failure::Kind::BadInput,
                u"there is no format \"%1\""_s.arg(QString::fromUtf8(id.data(), qsizetype(id.size()))));
}

Result<Formats::Votes> Formats::poll(const QString &path, const Reading &reading) const
{
    Result<std::unique_ptr<ByteSource>> source = ByteSource::open(path, reading);
    if (!source)
        return failed(source);
    const Result<std::unique_ptr<RecordReader>> reader = openRecords(std::move(*source));
    if (!reader)
        return failed(reader);
    Votes votes;
    RecordParser parser;
    Record record;
    for (int i = 0; i < recordsLookedAt; ++i) {
        const Result<bool> read = (*reader)->next(record);
        if (!read)
            return failed(read);
        if (!*read)
            break;
        if (const auto json = parser.parse(record))
            votes.add(recognise(*json));
    }
    return votes;
}

Result<Choice> Formats::winner(const Votes &votes, const QString &name) const
{
    const Choice *best = nullptr;
    int weight = 0;
    for (const auto &format : m_formats) { // in this order, so that the more specific one wins a tie
        const auto found = votes.weight.find(format.get());
        if (found != votes.weight.end() && found->second > weight) {
            weight = found->second;
            best = &votes.first.at(format.get());
        }
    }
    if (!best)
        return fail(Failure::Kind::BadInput, u"none of the first records is of a known format"_s, name);
    return *best;
}

} // namespace ingest
