#pragma once

#include "app/detect/findingstore.h"
#include "app/ingest/batchbuilder.h"
#include "app/ingest/batchindexer.h"
#include "app/ingest/generationstore.h"
#include "app/ingest/importstore.h"
#include "app/ingest/records/readwindow.h"
#include "app/search/search.h"
#include "tests/ingest/importfixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

/// A format whose records say outright what a generation holds. "answers" gives several to one record.
class PlainParts : public ingest::Format
{
public:
    std::string_view id() const override { return "plain-parts"; }
    std::string_view title() const override { return "Plain parts"; }
    ingest::Recognition recognise(const ingest::Json &) const override { return {}; }

    std::expected<std::vector<ingest::Generation>, ingest::Unreadable> parse(const ingest::Json &record) const override
    {
        ingest::Generation shared = read(record);
        std::vector<ingest::Generation> generations;
        for (const ingest::Json &answer : record["answers"].items()) {
            generations.push_back(shared);
            generations.back().output = answer.scalar();
        }
        if (generations.empty())
            generations.push_back(std::move(shared));
        return generations;
    }

private:
    static ingest::Extent extentOf(std::string_view word)
    {
        using enum ingest::Extent;
        return word == "prompt" ? PromptOnly
            : word == "output"  ? OutputOnly
            : word == "bill"    ? MetadataOnly
            : word == "scores"  ? VerdictsOnly
                                : Whole;
    }

    static ingest::Generation read(const ingest::Json &record)
    {
        ingest::Generation g;
        g.extent = extentOf(record["extent"].string());
        g.at = record["at"].integer();
        g.provider = record["provider"].string();
        g.service = record["service"].string();
        g.model = record["model"].string();
        g.endpoint = record["endpoint"].string();
        g.requestId = record["request"].string();
        g.traceId = record["trace"].string();
        g.user = record["user"].string();
        g.finish = record["finish"].string();
        g.joinKey = record["key"].string();
        g.context = record["context"].string();
        g.prompt = record["prompt"].string();
        g.output = record["output"].string();
        g.promptTokens = record["tokens_in"].integer();
        g.outputTokens = record["tokens_out"].integer();
        g.notes = record["notes"].string();
        if (const std::string_view blocked = record["blocked"].string(); !blocked.empty())
            g.blocked = ingest::Blocked{blocked == "prompt"      ? ingest::Blocked::By::Prompt
                                            : blocked == "error" ? ingest::Blocked::By::Error
                                                                 : ingest::Blocked::By::Output,
                                        "by " + std::string(blocked)};
        for (const ingest::Json &score : record["scores"].items())
            g.verdicts.push_back({.source = "judge",
                                  .name = std::string(score["name"].string()),
                                  .score = score["score"].number(),
                                  .value = std::string(score["value"].string()),
                                  .isFlagged = score["flagged"].isTrue()});
        for (const ingest::Json &picture : record["pictures"].items())
            g.pictures.push_back({.isOutput = picture["output"].isTrue(),
                                  .url = std::string(picture["url"].string()),
                                  .bytes = std::string(picture["bytes"].string()),
                                  .mediaType = std::string(picture["type"].string())});
        return g;
    }
};

/// An empty workspace into which records of PlainParts are imported, each file in one batch or in many.
struct PartsFixture : ImportFixture
{
    PlainParts format;
    ingest::Formats formats;
    ingest::GenerationStore store{database};
    int files = 0;

    static ingest::ImportOptions options()
    {
        ingest::ImportOptions options;
        options.format = QStringLiteral("plain-parts");
        options.pictureLimit = 1000;
        return options;
    }

    ingest::SourceFile newFile(const QByteArray &log)
    {
        ++files;
        const QString path = folder.write(QStringLiteral("%1.jsonl").arg(files), log);
        return {.path = path,
                .sha256 = Sha256::of(log + QByteArray::number(files)),
                .bytes = log.size(),
                .format = QStringLiteral("plain-parts")};
    }

    ingest::Batch batchOf(const QByteArray &log) const
    {
        ingest::BatchBuilder builder(formats, format, options(), pseudonyms, matcher);
        const QByteArray padded = log + QByteArray(ingest::ReadWindow::padding, '\0');
        qint64 offset = 0;
        qint64 line = 1;
        for (const QByteArray &record : log.split('\n')) {
            const qint64 length = record.size();
            if (length > 0)
                builder.add({.bytes = {padded.constData() + offset, size_t(length)},
                             .offset = offset,
                             .length = length,
                             .line = line},
                            {.offset = offset + length + 1, .line = line + 1});
            offset += length + 1;
            ++line;
        }
        ingest::Batch batch = builder.take();
        ingest::BatchIndexer().index(batch);
        return batch;
    }

    /// Imports \a log, one record a line, as a file of its own; a file of the same bytes is another one.
    ingest::SourceTotals importParts(const QByteArray &log)
    {
        ingest::ImportStore importing(database, journal, matcher, packIds);
        const SourceId source = importing.begin(newFile(log)).source;
        importing.write(source, batchOf(log));
        return importing.finish(source);
    }

    QStringList searchFor(const char *word) const
    {
        QStringList ids;
        const search::Search search(database, search::Query::parse(QString::fromUtf8(word)).value());
        const auto found = search.page(1000).value();
        for (const GenerationId id : found)
            ids.append(QString::number(qint64(id)));
        return ids;
    }

    /// All that can be known of the generations, apart from ids and the order of import: for comparing.
    QStringList everything() const;
};

inline QStringList PartsFixture::everything() const
{
    QStringList all = texts(R"(
        SELECT json_array(g.at, g.provider, g.service, g.model, g.request_id, g.trace_id, g.endpoint, g.user_ref,
                   g.finish, g.prompt_tokens, g.output_tokens, g.blocked, g.blocked_detail, g.notes, g.extent,
                   hex(g.record_hash), g.ordinal, t.context, t.prompt, t.output, f.risk, f.severity, f.findings,
                   (SELECT json_group_array(x) FROM (SELECT part || ' ' || span_begin || ' ' || span_end || rule_id AS x
                        FROM finding WHERE generation_id = g.id ORDER BY x)),
                   (SELECT json_group_array(x) FROM (SELECT part || ' ' || hex(record_hash) || ordinal AS x
                        FROM generation_part WHERE generation_id = g.id ORDER BY x)),
                   (SELECT json_group_array(x) FROM (SELECT judge || name || coalesce(score, '-') || value AS x
                        FROM upstream_verdict WHERE generation_id = g.id ORDER BY x)),
                   (SELECT json_group_array(x) FROM (SELECT is_output || url || media_type || coalesce(hex(p.sha256), '') AS x
                        FROM generation_picture l LEFT JOIN picture p ON p.id = l.picture_id
                        WHERE generation_id = g.id ORDER BY x)),
                   (SELECT json_group_array(x) FROM (SELECT key || coalesce(waits_for, '') AS x
                        FROM part_key WHERE generation_id = g.id ORDER BY x)))
        FROM generation g LEFT JOIN generation_text t ON t.generation_id = g.id
        LEFT JOIN flag f ON f.generation_id = g.id)");
    all.sort();
    return all;
}
