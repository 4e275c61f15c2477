#include "app/base/hash.h"
#include "app/report/exportrow.h"
#include "app/report/resultexport.h"
#include "tests/support/generations.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// A search result as a file, read back.
class TestResultExport : public QObject
{
    Q_OBJECT

    struct Store : EmptyStore
    {
        QTemporaryDir folder;

        Store()
        {
            database.run("INSERT INTO rule_pack (id, pack, version, sha256, title_zh, title_en, state, loaded_at,"
                         " source) VALUES (1, 'pii', '1.2', zeroblob(32), '', '', 2, 0, x'')");
            const GenerationId first = addGeneration(database, "A.4.f", 2, EmptyStore::now);
            database.run("UPDATE generation SET user_ref = 'u-7f3a', service = 'chat' WHERE id = ?", first);
            database.run("UPDATE generation_text SET prompt = 'card 12345678, \"refund\"', output = '=1+1'"
                         " WHERE generation_id = ?",
                         first);
            database.run("INSERT INTO finding (generation_id, part, span_begin, span_end, rule_id, pack_id, risk,"
                         " severity, score) VALUES (?, 0, 5, 13, 'pii.card', 1, 'A.4.f', 2, 1)",
                         first);
            database.run("DELETE FROM generation_text WHERE generation_id = ?", addGeneration(database));
            addGeneration(database);
        }

        QString path(const QString &name) const { return folder.filePath(name); }

        report::ExportRequest request(const QString &name, const QString &query = {}) const
        {
            return {.query = query, .path = path(name), .officer = u"officer-a"_s, .now = now};
        }

        Result<report::ExportedResult> write(const report::ExportRequest &request)
        {
            return report::exportResult(database, request, [&](const report::ExportedResult &written) {
                return report::recordExport(database, journal, request, written);
            });
        }

        QByteArray read(const QString &name) const
        {
            QFile file(path(name));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        }

        std::vector<QJsonObject> records(const QString &name) const
        {
            std::vector<QJsonObject> all;
            for (const QByteArray &line : read(name).trimmed().split('\n'))
                all.push_back(QJsonDocument::fromJson(line).object());
            return all;
        }

        QJsonObject journaled(const char *kind) const
        {
            db::Statement row = database.prepare("SELECT body FROM audit_event WHERE kind = ? ORDER BY sequence DESC");
            row.bind(1, std::string_view(kind));
            return row.next() ? QJsonDocument::fromJson(row.text(0).toUtf8()).object() : QJsonObject();
        }
    };

    /// The cells of CSV as RFC 4180 has them.
    static QList<QStringList> table(const QByteArray &csv)
    {
        QList<QStringList> rows{{}};
        QString cell;
        bool isQuoted = false;
        const QString text = QString::fromUtf8(csv);
        for (qsizetype i = 0; i < text.size(); ++i) {
            const QChar c = text.at(i);
            if (isQuoted && c == u'"' && i + 1 < text.size() && text.at(i + 1) == u'"') {
                cell += c;
                ++i;
            } else if (c == u'"') {
                isQuoted = !isQuoted;
            } else if (!isQuoted && (c == u',' || c == u'\n')) {
                rows.back() << std::exchange(cell, {});
                if (c == u'\n')
                    rows.append(QStringList());
            } else if (isQuoted || c != u'\r') {
                cell += c;
            }
        }
        rows.removeLast();
        return rows;
    }

private Q_SLOTS:
    void ndjsonSaysFirstWhatItIsAndLastHowMuchThereIs()
    {
        Store store;
        const auto written = store.write(store.request(u"a.ndjson"_s, u"-id:3"_s));
        QVERIFY(written);
        QCOMPARE(written->generations, 2);
        QCOMPARE(written->sha256, Sha256::of(store.read(u"a.ndjson"_s)));
        const auto records = store.records(u"a.ndjson"_s);
        QCOMPARE(records.size(), 4U);
        const QJsonObject &header = records[0];
        QCOMPARE(header[u"record"].toString(), u"header"_s);
        QCOMPARE(header[u"query"].toString(), u"-id:3"_s);
        QCOMPARE(header[u"officer"].toString(), u"officer-a"_s);
        QCOMPARE(header[u"exported_at"].toString(), u"2026-09-21 22:13 +08:00"_s);
        QCOMPARE(header[u"personal_information"].toString(), u"masked"_s);
        QVERIFY(!header.contains(u"reason"));
        QCOMPARE(header[u"rule_packs"].toArray().first().toObject()[u"version"].toString(), u"1.2"_s);
        QCOMPARE(records[3], (QJsonObject{{u"record"_s, u"end"_s}, {u"generations"_s, 2}}));
    }

    void eachRowLeadsBackToItsBytes()
    {
        Store store;
        QVERIFY(store.write(store.request(u"a.ndjson"_s)));
        const QJsonObject row = store.records(u"a.ndjson"_s)[3]; // the oldest
        QCOMPARE(row[u"id"].toString(), u"G-1"_s);
        QCOMPARE(row[u"time"].toString(), u"2026-09-21 22:13"_s);
        QCOMPARE(row[u"user"].toString(), u"u-7f3a"_s);
        QCOMPARE(row[u"risk"].toString(), u"A.4.f"_s);
        QCOMPARE(row[u"prompt"].toString(), u"card ████████, \"refund\""_s);
        QCOMPARE(row[u"output"].toString(), u"=1+1"_s);
        QCOMPARE(row[u"findings"].toArray().first().toObject()[u"version"].toString(), u"1.2"_s);
        const QJsonObject source = row[u"source"].toObject();
        QCOMPARE(source[u"path"].toString(), u"test.jsonl"_s);
        QCOMPARE(source[u"sha256"].toString(), QString(64, u'0'));
        QCOMPARE(source[u"byte_offset"].toInteger(), 1);
        QCOMPARE(source[u"byte_length"].toInteger(), 1);
        const QJsonObject withoutText = store.records(u"a.ndjson"_s)[2];
        QCOMPARE(withoutText[u"id"].toString(), u"G-2"_s);
        QVERIFY(withoutText[u"prompt"].isNull());
    }

    void csvHasAFileBesideItAndNoFormulas()
    {
        Store store;
        const auto written = store.write(store.request(u"a.csv"_s));
        QVERIFY(written);
        const QByteArray bytes = store.read(u"a.csv"_s);
        QVERIFY(bytes.startsWith("\xEF\xBB\xBF")); // a spreadsheet then reads it as UTF-8
        const QList<QStringList> rows = table(bytes.sliced(3));
        QCOMPARE(rows.size(), 4);
        QCOMPARE(rows[0], report::csvColumns());
        for (const QStringList &row : rows)
            QCOMPARE(row.size(), rows[0].size());
        const auto cell = [&](const QString &column) { return rows[3].at(rows[0].indexOf(column)); };
        QCOMPARE(cell(u"id"_s), u"G-1"_s);
        QCOMPARE(cell(u"prompt"_s), u"card ████████, \"refund\""_s);
        QCOMPARE(cell(u"output"_s), u"'=1+1"_s);
        QCOMPARE(cell(u"findings"_s), u"pii.card (pii 1.2)"_s);
        QCOMPARE(cell(u"source_path"_s), u"test.jsonl"_s);
        QCOMPARE(cell(u"source_byte_offset"_s), u"1"_s);

        QCOMPARE(written->provenance, store.path(u"a.csv.provenance.json"_s));
        const QJsonObject beside = QJsonDocument::fromJson(store.read(u"a.csv.provenance.json"_s)).object();
        QCOMPARE(beside[u"generations"].toInteger(), 3);
        QCOMPARE(beside[u"sha256"].toString(), QString::fromLatin1(Sha256::of(bytes).toHex()));
    }

    void anExportIsJournaledWithoutTheWordsOfTheQuery()
    {
        Store store;
        const auto written = store.write(store.request(u"a.ndjson"_s, u"refund"_s));
        QVERIFY(written);
        const QJsonObject event = store.journaled("query.exported");
        QCOMPARE(event[u"generations"].toInteger(), 1);
        QCOMPARE(event[u"sha256"].toString(), QString::fromLatin1(written->sha256.toHex()));
        QCOMPARE(event[u"query_sha256"].toString(), QString::fromLatin1(Sha256::of("refund").toHex()));
        QVERIFY(!event[u"unmasked"].toBool());
        QVERIFY(!QJsonDocument(event).toJson().contains("\"refund\""));
        QVERIFY(store.journaled("privacy.unmasked").isEmpty());
    }

    void unmaskedDataNeedAReasonWhichIsJournaled()
    {
        Store store;
        report::ExportRequest request = store.request(u"a.ndjson"_s);
        request.isUnmasked = true;
        const auto refused = store.write(request);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Failure::Kind::BadInput);
        QVERIFY(!QFile::exists(request.path));
        QCOMPARE(store.count("audit_event"), 0);

        request.reason = u"asked for by the authority"_s;
        QVERIFY(store.write(request));
        QCOMPARE(store.records(u"a.ndjson"_s)[3][u"prompt"].toString(), u"card 12345678, \"refund\""_s);
        QCOMPARE(store.records(u"a.ndjson"_s)[0][u"personal_information"].toString(), u"shown"_s);
        QCOMPARE(store.journaled("privacy.unmasked")[u"reason"].toString(), request.reason);
    }

    void noFileIsThereThatTheJournalDoesNotKnow()
    {
        Store store;
        for (const QString &name : {u"a.ndjson"_s, u"a.csv"_s}) {
            const auto written =
                report::exportResult(store.database, store.request(name), [](const report::ExportedResult &) {
                    return Result<void>(fail(Failure::Kind::Storage, u"the disk is full"_s));
                });
            QVERIFY(!written);
            QCOMPARE(QDir(store.folder.path()).entryList(QDir::Files), QStringList());
        }
    }

    void whatCannotBeWrittenOrUnderstoodIsRefused()
    {
        Store store;
        QCOMPARE(store.write(store.request(u"a.txt"_s)).error().kind, Failure::Kind::BadInput);
        QCOMPARE(store.write(store.request(u"a.csv"_s, u"(a"_s)).error().kind, Failure::Kind::BadInput);
        const auto lost = store.write(store.request(u"no/such/folder/a.csv"_s));
        QCOMPARE(lost.error().kind, Failure::Kind::Storage);
        QVERIFY(lost.error().where.endsWith(u"a.csv"_s));
        std::stop_source stop;
        stop.request_stop();
        const auto stopped = report::exportResult(
            store.database, store.request(u"a.csv"_s, u"refund"_s),
            [](const report::ExportedResult &) { return Result<void>(); }, stop.get_token());
        QCOMPARE(stopped.error().kind, Failure::Kind::Cancelled);
        QCOMPARE(store.count("audit_event"), 0);
        QCOMPARE(QDir(store.folder.path()).entryList(QDir::Files), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestResultExport)
#include "tst_resultexport.moc"
