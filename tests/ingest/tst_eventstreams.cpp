#include "app/ingest/batchbuilder.h"
#include "app/ingest/rawmask.h"
#include "tests/ingest/archives.h"
#include "tests/ingest/cutrecords.h"
#include "tests/ingest/eventlogs.h"
#include "tests/ingest/generations.h"
#include "tests/ingest/importfixture.h"

#include <QRandomGenerator>

using namespace ingest;

/// A record as a test compares it.
struct CutAnswer
{
    QByteArray bytes;
    qint64 line = 1;
    bool isEvents = true;

    bool operator==(const CutAnswer &) const = default;
};

Q_DECLARE_METATYPE(std::vector<CutAnswer>)

namespace QTest {
template <>
char *toString(const std::vector<CutAnswer> &cuts)
{
    QByteArray text;
    for (const CutAnswer &cut : cuts)
        text += QByteArray::number(cut.line) + (cut.isEvents ? ":" : " json:") + cut.bytes + "|";
    return qstrdup(text.constData());
}
} // namespace QTest

/// Logs of server-sent events: where an answer begins and ends, and what it says.
class TestEventStreams : public QObject
{
    Q_OBJECT

    using Damage = Record::Damage;

    RecordFiles m_files;
    Formats m_formats;

    /// All records; one that is not where it says has its line at -1.
    static std::vector<CutAnswer> readAnswers(RecordReader &reader, const QByteArray &stream)
    {
        std::vector<CutAnswer> cuts;
        Record record;
        while (reader.next(record).value()) {
            const bool isFine = record.damage == Damage::None && isWhereItSays(record, stream);
            cuts.push_back(
                {bytesOf(record), isFine ? record.line : -1, record.writing == Record::Writing::EventStream});
        }
        return cuts;
    }

private Q_SLOTS:
    void answersAreCutWhereTheyEnd_data()
    {
        QTest::addColumn<QByteArray>("stream");
        QTest::addColumn<std::vector<CutAnswer>>("cuts");
        const auto row = [](const char *name, const QByteArray &stream, const std::vector<CutAnswer> &cuts) {
            QTest::newRow(name) << stream << cuts;
        };
        const QByteArray a1 = events::chunk("a", "1");
        const QByteArray a2 = events::chunk("a", "2");
        const QByteArray b1 = events::chunk("b", "1");
        using namespace events;
        const QByteArray answer = a1 + "\n\n" + a2 + "\n\n" + done;
        const QByteArray message = "event: message_start\n" + messageStart + "\n\nevent: content_block_delta\n"
            + messageDelta + "\n\nevent: message_stop\n" + messageStop;
        const QByteArray cutMessage = "event: message_start\n" + messageStart + "\n\n" + messageDelta;
        const QByteArray &created = responseCreated;
        const QByteArray &completed = responseCompleted;

        row("one answer", answer + "\n\n", {{answer, 1}});
        row("two answers", answer + "\n\n" + answer + "\n\n", {{answer, 1}, {answer, 7}});
        row("another id", a1 + "\n\n" + a2 + "\n\n" + b1 + "\n\n", {{a1 + "\n\n" + a2, 1}, {b1, 5}});
        row("no break at the end", a1 + "\n\n" + a2, {{a1 + "\n\n" + a2, 1}});
        row("cut inside an event", a1 + "\n\n" + a2.chopped(9), {{a1 + "\n\n" + a2.chopped(9), 1}});
        row("no blank lines", a1 + "\n" + a2 + "\n" + done + "\n" + b1 + "\n",
            {{a1 + "\n" + a2 + "\n" + done, 1}, {b1, 4}});
        row("requests before them", request + "\n" + answer + "\n\n" + request + "\n\n" + b1 + "\n",
            {{request + "\n" + answer, 1}, {request + "\n\n" + b1, 8}});
        row("a request that nobody answered", answer + "\n" + request + "\n" + request + "\n" + b1,
            {{answer, 1}, {request, 6, false}, {request + "\n" + b1, 7}});
        row("a call that was not streamed", answer + "\n\n" + call + "\n" + b1,
            {{answer, 1}, {call, 7, false}, {b1, 8}});
        row("CRLF and a byte order mark", "\xef\xbb\xbf" + a1 + "\r\n\r\n" + done + "\r\n\r\n" + b1 + "\r\n",
            {{a1 + "\r\n\r\n" + done, 1}, {b1, 5}});
        row("messages of Anthropic", message + "\n\n" + message + "\n\n", {{message, 1}, {message, 10}});
        row("a message without its end", cutMessage + "\n\n" + message, {{cutMessage, 1}, {message, 6}});
        row("responses", created + "\n\n" + completed + "\n\n" + created + "\n",
            {{created + "\n\n" + completed, 1}, {created, 5}});
        row("comments between", ": hello\n\n" + answer + "\n\n: still here\n\nretry: 9\n\n" + b1 + "\n\n: bye\n",
            {{": hello\n\n" + answer, 1}, {": still here\n\nretry: 9\n\n" + b1, 9}});
        row("comments inside", a1 + "\n\n: still here\n\n" + a2 + "\n", {{a1 + "\n\n: still here\n\n" + a2, 1}});
        row("a comment before a call", answer + "\n: hello\n" + call + "\n", {{answer, 1}, {call, 7, false}});
        row("a name alone", "event: ping\n\n", {});
        row("rubbish between", answer + "\nrubbish\n" + b1, {{answer, 1}, {"rubbish", 6, false}, {b1, 7}});
        row("rubbish inside", a1 + "\nrubbish\n" + a2 + "\n" + done, {{a1 + "\nrubbish\n" + a2 + "\n" + done, 1}});
        row("rubbish behind a request", answer + "\n" + request + "\nrubbish\n",
            {{answer, 1}, {request, 6, false}, {"rubbish", 7, false}});
        row("Azure's filter before the answer", filter + "\n\n" + a1 + "\n\n" + filter + "\n\n" + b1,
            {{filter + "\n\n" + a1, 1}, {filter + "\n\n" + b1, 5}});
        row("an end without an answer", done + "\n\n" + answer, {{done, 1}, {answer, 3}});
    }

    void answersAreCutWhereTheyEnd()
    {
        QFETCH(QByteArray, stream);
        QFETCH(std::vector<CutAnswer>, cuts);
        QCOMPARE(readAnswers(*m_files.open(stream), stream), cuts);
        QCOMPARE(readAnswers(*m_files.open(gzipped(stream)), stream), cuts);
        QCOMPARE(readAnswers(*m_files.open(zstdCompressed(stream)), stream), cuts);
    }

    /// Whoever takes over at any position reads exactly the rest.
    void aReaderGoesOnWhereAnotherStopped_data() { answersAreCutWhereTheyEnd_data(); }

    void aReaderGoesOnWhereAnotherStopped()
    {
        QFETCH(QByteArray, stream);
        QFETCH(std::vector<CutAnswer>, cuts);
        for (size_t taken = 0; taken <= cuts.size(); ++taken) {
            const auto first = m_files.open(stream);
            Record record;
            for (size_t i = 0; i < taken; ++i)
                QVERIFY(first->next(record).value());
            const auto second = m_files.open(stream, first->position());
            const std::vector<CutAnswer> rest(cuts.begin() + static_cast<std::ptrdiff_t>(taken), cuts.end());
            QCOMPARE(readAnswers(*second, stream), rest);
        }
    }

    /// With pictures inside a request is longer than the window that is read at first.
    void aLongRequestBelongsToItsAnswer()
    {
        const QByteArray request = events::request.chopped(1) + ",\"x\":\"" + QByteArray(3 << 20, 'x') + "\"}";
        const QByteArray stream = request + "\n" + events::chunk("a", "1") + "\n";
        const auto cuts = readAnswers(*m_files.open(stream), stream);
        QCOMPARE(cuts.size(), size_t(1));
        QCOMPARE(cuts.front().bytes, stream.chopped(1));
    }

    void anAnswerThatIsTooLongIsPassedOver_data()
    {
        QTest::addColumn<QByteArray>("big");
        QByteArray many;
        while (many.size() < 5 << 20)
            many += events::chunk("a", "some more") + "\n\n";
        QTest::newRow("many events") << many + "data: [DONE]";
        QTest::newRow("one event") << events::chunk("a", QByteArray(5 << 20, 'x'));
        QTest::newRow("many comments inside") << events::chunk("a", QByteArray((1 << 20) - 200, 'x')) + "\n"
                + QByteArray(": here\n").repeated(20) + events::chunk("a", QByteArray(200, 'y'));
    }

    void anAnswerThatIsTooLongIsPassedOver()
    {
        QFETCH(QByteArray, big);
        const QByteArray before = events::chunk("z", "0") + "\n\n";
        const QByteArray after = events::chunk("b", "1");
        const auto reader = m_files.open(before + big + "\n\n" + after, {}, 1 << 20);
        Record record;
        QVERIFY(reader->next(record).value());
        QCOMPARE(record.damage, Damage::None);
        QVERIFY(reader->next(record).value());
        QCOMPARE(record.damage, Damage::TooLong);
        QCOMPARE(record.offset, before.size());
        QCOMPARE(record.length, big.size());
        QCOMPARE(record.line, 3);
        QCOMPARE(record.bytes.size(), RecordReader::beginning);
        QVERIFY(record.bytes.starts_with(std::string_view(big.constData(), 100)));
        QCOMPARE(RecordParser().parse(record).error().reason, std::string("too-long"));
        QVERIFY(reader->next(record).value());
        QCOMPARE(record.damage, Damage::None);
        QCOMPARE(record.bytes, std::string_view(after.constData(), static_cast<size_t>(after.size())));
        QCOMPARE(record.line, 3 + big.count('\n') + 2);
        QVERIFY(!reader->next(record).value());
    }

    /// What came before the event is an answer that was cut off, what comes behind it another.
    void anEventThatIsTooLongStandsAlone()
    {
        const QByteArray before = events::chunk("a", "1");
        const QByteArray big = events::chunk("a", QByteArray(5 << 20, 'x'));
        const QByteArray after = events::chunk("a", "2");
        const auto reader = m_files.open(before + "\n\n" + big + "\n\n" + after, {}, 1 << 20);
        for (const QByteArray &expected : {before, big, after}) {
            Record record;
            QVERIFY(reader->next(record).value());
            QCOMPARE(record.damage, expected == big ? Damage::TooLong : Damage::None);
            QCOMPARE(record.length, expected.size());
        }
    }

    void anAnswerOfTheLimitItselfIsRead()
    {
        const QByteArray answer = events::chunk("a", QByteArray(500, 'x'));
        const QByteArray stream = answer + "\n\n\n\n" + answer.chopped(0).replace("\"a\"", "\"b\"");
        const auto cuts = readAnswers(*m_files.open(stream, {}, static_cast<size_t>(answer.size())), stream);
        QCOMPARE(cuts.size(), size_t(2));
        QCOMPARE(cuts[0].bytes, answer);
    }

    void aBrokenArchiveIsToldOfOnce_data()
    {
        QTest::addColumn<QByteArray>("onDisk");
        QTest::addColumn<Damage>("damage");
        QByteArray stream;
        for (int i = 0; i < 5000; ++i)
            stream += events::chunk(QByteArray::number(i * 104729), "x") + "\n\n";
        const QByteArray gz = gzipped(stream);
        const QByteArray zst = zstdCompressed(stream + stream.sliced(1000));
        QTest::newRow("gzip cut off") << gz.first(gz.size() / 2) << Damage::Truncated;
        QTest::newRow("zstd cut off") << zst.first(zst.size() / 2) << Damage::Truncated;
        QTest::newRow("rubbish behind") << gz + "rubbish" << Damage::Corrupt;
    }

    void aBrokenArchiveIsToldOfOnce()
    {
        QFETCH(QByteArray, onDisk);
        QFETCH(Damage, damage);
        const auto reader = m_files.open(onDisk);
        QCOMPARE(damageAtTheEnd(*reader, 2), damage);
    }

    void eventsBecomeGenerations_data()
    {
        QTest::addColumn<QByteArray>("format");
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<QByteArray>("expected");
        for (const GoldenCase &one : goldenCases(QStringLiteral("streams.json")))
            QTest::newRow(one.name.constData()) << one.format << events::linesOf(one.record) << one.expected;
    }

    void eventsBecomeGenerations()
    {
        QFETCH(QByteArray, format);
        QFETCH(QByteArray, lines);
        QFETCH(QByteArray, expected);
        const OneRecord one(lines, Record::Writing::EventStream);
        if (!one.parsed()) {
            QCOMPARE(QByteArray::fromStdString(one.parsed().error().reason), expected);
            return;
        }
        const Choice choice = m_formats.recognise(one.json());
        QVERIFY(choice.format);
        auto generations = choice.format->parse(one.json()).value();
        QJsonArray list;
        for (Generation &generation : generations) {
            generation.notes = one.notes().words();
            list.append(described(generation));
        }
        QCOMPARE(QByteArray::fromStdString(std::string(choice.format->id())), format);
        QCOMPARE(QJsonDocument(list).toJson(QJsonDocument::Compact), expected);
    }

    void aStreamIsImportedLikeAnyLog()
    {
        ImportFixture f;
        const QByteArray log = events::request + "\n" + events::chunk("a", "forbid") + "\n\n"
            + events::chunk("a", "den") + "\n\ndata: [DONE]\n\n" + events::chunk("b", "as far as") + "\n\nrubbish";
        const auto report = f.import(f.folder.write(QStringLiteral("log"), log)).value();
        QCOMPARE(report.format, std::string("openai-chat"));
        QCOMPARE(report.totals.generations, 2);
        QCOMPARE(report.totals.findings, 1); // in a word that stood in two events
        QCOMPARE(f.texts("SELECT output FROM generation_text ORDER BY generation_id"),
                 (QStringList{QStringLiteral("forbidden"), QStringLiteral("as far as")}));
        QCOMPARE(f.texts("SELECT coalesce(notes, '') FROM generation ORDER BY id"),
                 (QStringList{QString(), QStringLiteral("cut-stream lost-event")}));
    }

    void whatIsShownOfAStreamNamesNoUser()
    {
        const QByteArray lines = events::request + "\n" + events::chunk("a", "1") + "\n";
        QVERIFY(lines.contains("alice"));
        const QByteArray shown = QByteArray::fromStdString(maskedRaw({lines.constData(), size_t(lines.size())}));
        QVERIFY(!shown.contains("alice"));
        QVERIFY(shown.endsWith(events::chunk("a", "1") + "\n"));
    }

    /// Logs that were damaged in every which way: nothing crashes, and no record is lost in silence.
    void everyByteIsInARecordOrBetweenTwo()
    {
        ImportFixture f;
        const Formats formats;
        QRandomGenerator random(7);
        const QByteArray whole = events::request + "\n" + events::chunk("a", "1") + "\n\n" + events::chunk("a", "2")
            + "\n\ndata: [DONE]\n\n" + events::chunk("b", "1") + "\n\nevent: message_start\n" + events::messageStart
            + "\n\n" + events::request + "\n";
        const QByteArray spice = QByteArray("{}[]\",:\\\n\r\0\xff\x80u0td-", 18);
        for (int round = 0; round < 3000; ++round) {
            QByteArray bytes = "data:{}\n" + whole;
            for (int i = random.bounded(1, 6); i > 0; --i) {
                const qsizetype at = random.bounded(qsizetype(8), bytes.size());
                if (random.bounded(2) == 0)
                    bytes[at] = spice[random.bounded(spice.size())];
                else
                    bytes.remove(at, random.bounded(1, 20));
            }
            const auto reader = m_files.open(bytes, {}, static_cast<size_t>(random.bounded(60, 400)));
            BatchBuilder builder(formats, *formats.find("openai-chat"), {}, f.pseudonyms, f.matcher);
            Record record;
            qint64 end = 0;
            while (reader->next(record).value()) {
                QVERIFY(record.offset >= end);
                for (const QByteArray &line : bytes.sliced(end, record.offset - end).split('\n')) {
                    const QByteArray between = line.trimmed();
                    const bool isField = between.startsWith("event:") || between.startsWith("id:")
                        || between.startsWith("retry:") || between.startsWith(':');
                    QVERIFY2(between.isEmpty() || isField, between.constData());
                }
                end = record.offset + record.length;
                QVERIFY(end <= bytes.size());
                QCOMPARE(record.line, 1 + bytes.first(record.offset).count('\n'));
                builder.add(record, reader->position());
            }
            const Batch batch = builder.take();
            const auto first = [](const StoredRow &row) { return row.ordinal == 0; };
            QCOMPARE(std::ranges::count_if(batch.rows, first) + std::ssize(batch.quarantined), batch.records);
        }
    }
};

QTEST_GUILESS_MAIN(TestEventStreams)
#include "tst_eventstreams.moc"
