#include "app/ingest/sources/pipesource.h"
#include "app/scan/streamscan.h"
#include "tests/ingest/importfixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <unistd.h>

#include <thread>

using namespace Qt::StringLiterals;

/// Scanning a stream that is not kept.
class TestStreamScan : public QObject
{
    Q_OBJECT

    ImportFixture m_fixture;

    struct Scanned
    {
        Result<scan::StreamReport> report;
        QList<QByteArray> lines;
    };

    /// \a log through a real pipe.
    Scanned scanned(const QByteArray &log, const scan::StreamOptions &options) const
    {
        std::array<int, 2> ends{};
        if (::pipe(ends.data()) != 0)
            qFatal("no pipe");
        QByteArray out;
        Result<scan::StreamReport> report;
        {
            const std::jthread writer([&] {
                for (qsizetype at = 0; at < log.size();) {
                    const ssize_t count = ::write(ends[1], log.constData() + at, static_cast<size_t>(log.size() - at));
                    if (count <= 0)
                        break;
                    at += count;
                }
                ::close(ends[1]);
            });
            report = scan::scanStream(std::make_unique<ingest::PipeSource>(ends[0], u"pipe"_s), m_fixture.matcher,
                                      options, [&](std::string_view lines) -> Result<void> {
                                          out.append(lines.data(), qsizetype(lines.size()));
                                          return {};
                                      });
            std::array<char, 4096> rest{};
            while (::read(ends[0], rest.data(), rest.size()) > 0) {} // lets the writer end
        }
        ::close(ends[0]);
        QList<QByteArray> lines = out.split('\n');
        lines.removeLast();
        return {std::move(report), lines};
    }

    static QJsonObject object(const QByteArray &line) { return QJsonDocument::fromJson(line).object(); }

    /// \a count rows, every third with something in it.
    static QByteArray log(int count)
    {
        QByteArray lines;
        for (int i = 0; i < count; ++i)
            lines += u"{\"id\":\"r-%1\",\"prompt\":\"%2\",\"response\":\"answer\"}\n"_s.arg(i)
                         .arg(i % 3 == 0 ? u"问：违禁 and forbidden"_s : u"question"_s)
                         .toUtf8();
        return lines;
    }

private Q_SLOTS:
    void aLineSaysWhatWasFoundAndOfWhichRecord()
    {
        const QByteArray line = log(1);
        const Scanned found = scanned(line, {});
        QVERIFY(found.report);
        QCOMPARE(found.lines.size(), 1);
        const QJsonObject said = object(found.lines.constFirst());
        QCOMPARE(said[u"record"].toString().toLatin1(), Sha256::of(line.trimmed()).first(16).toHex());
        QCOMPARE(said[u"ordinal"].toInt(-1), 0);
        QCOMPARE(said[u"request_id"].toString(), u"r-0"_s);
        const QJsonArray findings = said[u"findings"].toArray();
        QCOMPARE(findings.size(), 2);
        QCOMPARE(findings[0][u"rule"].toString(), u"forbidden"_s);
        QCOMPARE(findings[0][u"pack_sha256"].toString().toLatin1(), Sha256::of("a pack for tests").toHex());
        QCOMPARE(findings[0][u"part"].toString(), u"prompt"_s);
        QCOMPARE(findings[0][u"begin"].toInt(), 6); // bytes: behind 问：
        QCOMPARE(findings[0][u"end"].toInt(), 12);
        QVERIFY(!found.lines.constFirst().contains("违禁")); // nothing of the text
    }

    void linesComeInTheOrderOfTheRecords()
    {
        const Scanned one = scanned(log(20'000), {.jobs = 1});
        const Scanned four = scanned(log(20'000), {.jobs = 4});
        QVERIFY(one.report && four.report);
        QCOMPARE(one.report->generations, 20'000);
        QCOMPARE(one.report->flagged, 6'667);
        QCOMPARE(one.lines.size(), 6'667);
        QCOMPARE(four.lines, one.lines);
        for (int i = 0; i < 10; ++i)
            QCOMPARE(object(four.lines[i])[u"request_id"].toString(), u"r-%1"_s.arg(3 * i));
    }

    void unorderedLinesAreTheSame()
    {
        QList<QByteArray> ordered = scanned(log(20'000), {.jobs = 1}).lines;
        QList<QByteArray> unordered = scanned(log(20'000), {.jobs = 4, .isOrdered = false}).lines;
        std::ranges::sort(ordered);
        std::ranges::sort(unordered);
        QCOMPARE(unordered, ordered);
    }

    void allShowsWhatHasNoFindings()
    {
        const Scanned found = scanned(log(9), {.showsAll = true});
        QCOMPARE(found.lines.size(), 9);
        QVERIFY(object(found.lines[1])[u"findings"].isArray());
        QVERIFY(object(found.lines[1])[u"findings"].toArray().isEmpty());
    }

    void aRecordThatCannotBeReadIsTold()
    {
        const Scanned found = scanned(log(2) + "{\"id\": broken}\n" + log(1), {});
        QVERIFY(found.report);
        QCOMPARE(found.report->quarantined, 1);
        QCOMPARE(found.report->records, 4);
        QCOMPARE(found.lines.size(), 3);
        const auto told =
            std::ranges::find_if(found.lines, [](const QByteArray &line) { return line.contains("quarantined"); });
        QVERIFY(told != found.lines.end());
        QCOMPARE(object(*told)[u"quarantined"].toString(), u"bad-json"_s);
        QCOMPARE(object(*told)[u"line"].toInt(), 3);
    }

    void anEmptyStreamHasNoLines()
    {
        const Scanned found = scanned({}, {});
        QVERIFY(found.report);
        QCOMPARE(found.report->records, 0);
    }

    void whatIsOfNoFormatIsRefused()
    {
        const Scanned found = scanned("{\"a\":1}\n{\"b\":2}\n", {});
        QVERIFY(!found.report);
        QCOMPARE(found.report.error().kind, Failure::Kind::BadInput);
        QCOMPARE(found.report.error().where, u"pipe"_s);
    }

    void anOutputThatRefusesEndsTheScan()
    {
        const LogFolder folder;
        const QString path = folder.write(u"a.jsonl"_s, log(20'000));
        auto source = ingest::ByteSource::open(path);
        QVERIFY(source);
        int calls = 0;
        const auto report =
            scan::scanStream(std::move(*source), m_fixture.matcher, {.jobs = 3}, [&](std::string_view) -> Result<void> {
                return ++calls < 3 ? Result<void>() : fail(Failure::Kind::Storage, u"full"_s);
            });
        QVERIFY(!report);
        QCOMPARE(report.error().detail, u"full"_s);
        QCOMPARE(calls, 3);
    }
};

QTEST_GUILESS_MAIN(TestStreamScan)
#include "tst_streamscan.moc"
