// The hot paths over one invented corpus of log lines, half Chinese and half English: each figure is
// given beside a limit that was measured in the same run.   vermilion_bench [ROWS]
#include "app/base/resources.h"
#include "app/detect/activerules.h"
#include "app/ingest/importer.h"
#include "app/journal/journal.h"
#include "app/search/search.h"
#include "app/workspace/facts.h"
#include "app/workspace/workspace.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

namespace {

QString sentence(QRandomGenerator &random, bool chinese)
{
    static const QStringList words =
        QStringLiteral("filing service model answer notice review today please because often garden travel")
            .split(u' ');
    static const QString characters =
        QStringLiteral("今天我们一起讨论算法备案和服务登记的流程以及旅行做饭学习工作健康天气时间安排问题回答");
    QString text;
    for (int i = 0; i < 120; ++i) {
        if (chinese)
            text += characters.at(random.bounded(characters.size()));
        else
            text += words.at(random.bounded(words.size())) + QLatin1Char(' ');
    }
    return text;
}

QByteArray corpus(int rows)
{
    QRandomGenerator random(20261123);
    QByteArray lines;
    for (int i = 0; i < rows; ++i) {
        const bool chinese = i % 2 == 0;
        const QJsonObject row{{QStringLiteral("id"), QString::number(i)},
                              {QStringLiteral("model"), QStringLiteral("bench-1")},
                              {QStringLiteral("prompt"), sentence(random, chinese)},
                              {QStringLiteral("response"), sentence(random, chinese) + sentence(random, chinese)}};
        lines += QJsonDocument(row).toJson(QJsonDocument::Compact) + '\n';
    }
    return lines;
}

template <typename Work>
double seconds(Work &&work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return std::max(1e-6, double(timer.nsecsElapsed()) / 1e9);
}

void print(const char *what, double megabytesPerSecond, const char *limitName, double limit)
{
    std::printf("%-34s %9.1f MB/s   %-26s %9.1f MB/s   ratio %.3f\n", what, megabytesPerSecond, limitName, limit,
                megabytesPerSecond / limit);
}

double importRate(const QString &store, const QString &log, double megabytes, bool searchable)
{
    auto opened = workspace::Workspace::create(store, {}).value();
    journal::Journal journal(opened.database(), QStringLiteral("bench"), systemClock());
    auto rules = detect::activateRules(opened.database(), journal, detect::Taxonomy::load().value()).value();
    ingest::Importer importer(opened.database(), journal, rules.matcher, rules.packIds,
                              ingest::Pseudonyms(workspace::fact(opened.database(), QStringLiteral("pseudonym_key"))));
    return megabytes / seconds([&] { importer.import(log, {.isSearchable = searchable}).value(); });
}

} // namespace

int main(int argc, char **argv)
{
    initResources();
    const int rows = argc > 1 ? std::max(1000, QByteArray(argv[1]).toInt()) : 50'000;
    const QTemporaryDir folder;
    const QString log = folder.filePath(QStringLiteral("corpus.jsonl"));
    const QByteArray lines = corpus(rows);
    QFile file(log);
    if (!file.open(QIODevice::WriteOnly) || file.write(lines) != lines.size())
        return 1;
    file.close();
    const double megabytes = double(lines.size()) / 1e6;
    std::printf("corpus: %d rows, %.1f MB\n", rows, megabytes);

    qsizetype found = 0;
    const double scan = megabytes / seconds([&] { found = std::ranges::count(lines, '\n'); });
    const double json = megabytes / seconds([&] {
                            for (const QByteArray &line : lines.split('\n'))
                                found += QJsonDocument::fromJson(line).object().size();
                        });
    const QString plain = folder.filePath(QStringLiteral("plain.vml"));
    const double stored = importRate(plain, log, megabytes, false);
    const QString full = folder.filePath(QStringLiteral("full.vml"));
    const double searchable = importRate(full, log, megabytes, true);
    print("newline scan (limit)", scan, "itself", scan);
    print("import, rules, no search index", stored, "QJsonDocument, parse only", json);
    print("import, rules, searchable", searchable, "import without index", stored);

    const auto opened = workspace::Workspace::open(full, {.readOnly = true}).value();
    const search::Search asked(opened.database(), search::Query::parse(QStringLiteral("备案")).value());
    qint64 hits = 0;
    const double search = seconds([&] { hits = asked.count()->found; });
    std::printf("exact count of a Chinese word: %lld hits in %.1f ms\n", static_cast<long long>(hits), 1000 * search);
    std::printf("workspace: %.2f of the raw text\n", double(QFile(full).size()) / double(lines.size()));
    return found > 0 ? 0 : 1;
}
