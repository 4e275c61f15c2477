#include "app/base/resources.h"
#include "db/database.h"
#include "tests/ctl/ctlprocess.h"

#include <QFile>
#include <QJsonArray>
#include <QProcess>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// vermilionctl pack: from somebody's list of words to a pack in force.
class TestPack : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString write(const QString &name, const QByteArray &content)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write");
        return file.fileName();
    }

    CtlRun pack(const QStringList &arguments, const QString &store = {})
    {
        return ctl(store, QStringList{u"pack"_s} + arguments);
    }

private Q_SLOTS:
    void initTestCase() { initResources(); }

    void aLibraryBecomesAPackInForce()
    {
        // GB 18030: 词,类 / 样词一,甲 / 样词二,乙 / 样词一,甲 / and a line of an ideographic blank
        const QByteArray gb("\xb4\xca,\xc0\xe0\n\xd1\xf9\xb4\xca\xd2\xbb,\xbc\xd7\n\xd1\xf9\xb4\xca\xb6\xfe,\xd2\xd2\n"
                            "\xd1\xf9\xb4\xca\xd2\xbb,\xbc\xd7\n\xa1\xa1,\xbc\xd7\n");
        const QString library = write(u"words.csv"_s, gb);
        const QString out = m_folder.filePath(u"house.toml"_s);
        const QStringList import{
            u"import"_s, library,        u"--id"_s, u"house"_s, u"--out"_s,     out, u"--category-column"_s,
            u"类"_s,     u"--version"_s, u"1"_s,    u"--map"_s, u"甲=A.1.h:3"_s};
        const CtlRun refused = pack(import + QStringList{u"--json"_s});
        QCOMPARE(refused.status, 3);
        QCOMPARE(refused.json()[u"unmapped"].toArray(), QJsonArray{u"乙"_s});
        QVERIFY(!QFile::exists(out));

        const CtlRun imported = pack(import + QStringList{u"--risk"_s, u"A.3.e"_s, u"--json"_s});
        QVERIFY2(imported.status == 0, imported.err.constData());
        QCOMPARE(imported.json()[u"terms"].toInt(), 2);
        QCOMPARE(imported.json()[u"categories"].toObject(), (QJsonObject{{u"甲"_s, 1}, {u"乙"_s, 1}}));
        QCOMPARE(imported.json()[u"unusable"].toArray(),
                 (QJsonArray{QJsonObject{{u"line"_s, 5}, {u"why"_s, u"empty"_s}}}));
        QCOMPARE(imported.json()[u"overlaps"].toArray().at(0).toObject()[u"line"].toInt(), 4);
        QCOMPARE(pack({u"lint"_s, out}).status, 0);

        const QString store = m_folder.filePath(u"a.vml"_s);
        QVERIFY(makeStoreWithoutRules(store));
        QCOMPARE(pack({u"install"_s, out}, store).status, 0);
        const auto isOn = [&](const QString &version) {
            for (const auto &each : pack({u"list"_s, u"--json"_s}, store).json()[u"packs"].toArray()) {
                if (each[u"id"].toString() == u"house" && each[u"version"].toString() == version)
                    return each[u"enabled"].toBool();
            }
            return false;
        };
        QVERIFY(isOn(u"1"_s));
        QCOMPARE(pack({u"disable"_s, u"house"_s}, store).status, 0);
        QVERIFY(!isOn(u"1"_s));
        QCOMPARE(pack({u"enable"_s, u"house"_s}, store).status, 0);
        QVERIFY(isOn(u"1"_s));
        QCOMPARE(pack({u"enable"_s, u"house"_s, u"--version"_s, u"9"_s}, store).status, 1);

        const QString log = write(u"log.jsonl"_s, "{\"prompt\":\"样词一\",\"response\":\"样词三\"}\n");
        QCOMPARE(ctl(store, {u"import"_s, log, u"--json"_s}).json()[u"findings"].toInt(), 1);

        const CtlRun audited = pack({u"audit"_s, u"--json"_s}, store);
        QCOMPARE(audited.status, 1);
        QCOMPARE(audited.json()[u"terms"].toInt(), 2);
        QCOMPARE(audited.json()[u"missing"].toInt(), 9'998);
        QCOMPARE(audited.json()[u"days_since_update"].toInt(), 0);
        QVERIFY(!audited.json()[u"update_overdue"].toBool());
    }

    void nothingGoesLiveUnseen()
    {
        const QString store = m_folder.filePath(u"unseen.vml"_s);
        QVERIFY(makeStoreWithoutRules(store));
        const QString log = write(u"unseen.jsonl"_s, "{\"prompt\":\"样词一\",\"response\":\"好\"}\n");
        QCOMPARE(ctl(store, {u"import"_s, u"--no-judging"_s, log}).status, 0);
        const QString words = write(u"unseen.txt"_s, "样词一\n");
        const QString out = m_folder.filePath(u"unseen.toml"_s);
        QCOMPARE(pack({u"import"_s, words, u"--id"_s, u"late"_s, u"--out"_s, out, u"--version"_s, u"1"_s, u"--risk"_s,
                       u"A.1.h"_s})
                     .status,
                 0);
        QCOMPARE(pack({u"install"_s, out, u"--json"_s}, store).json()[u"packs"].toArray()[0].toObject()[u"state"],
                 QJsonValue(u"off"_s));
        const CtlRun refused = pack({u"enable"_s, u"late"_s}, store);
        QCOMPARE(refused.status, 1);
        QVERIFY(refused.err.contains("scan backtest late"));

        QCOMPARE(pack({u"shadow"_s, u"late"_s, u"--json"_s}, store).json()[u"state"], QJsonValue(u"shadow"_s));
        QCOMPARE(ctl(store, {u"scan"_s, u"--json"_s}).json()[u"found"].toInt(), 1);
        QCOMPARE(ctl(store, {u"search"_s, u"risk:any"_s, u"--json"_s}).json()[u"count"].toInt(), 0);
        QCOMPARE(pack({u"disable"_s, u"late"_s}, store).status, 0);

        const CtlRun tried = ctl(store, {u"scan"_s, u"backtest"_s, u"late"_s, u"--json"_s});
        QVERIFY2(tried.status == 0, tried.err.constData());
        QCOMPARE(tried.json()[u"newly_flagged"].toInt(), 1);
        QCOMPARE(pack({u"enable"_s, u"late"_s}, store).status, 0);
        QCOMPARE(ctl(store, {u"scan"_s}).status, 0);
        const db::Database database(store);
        auto flags = database.prepare("SELECT count(*) FROM flag");
        QVERIFY(flags.next());
        QCOMPARE(flags.integer(0), 1);
    }

    void aSignedPackIsTakenFromThoseWhoAreTrusted()
    {
        const QString store = m_folder.filePath(u"signed.vml"_s);
        QVERIFY(makeStoreWithoutRules(store));
        const QString words = write(u"signed.txt"_s, "样词一\n");
        const QString out = m_folder.filePath(u"signed.toml"_s);
        QCOMPARE(pack({u"import"_s, words, u"--id"_s, u"house"_s, u"--out"_s, out, u"--version"_s, u"1"_s, u"--risk"_s,
                       u"A.1.h"_s})
                     .status,
                 0);
        const QString key = m_folder.filePath(u"house.key"_s);
        QCOMPARE(pack({u"key"_s, key}).status, 0);
        QCOMPARE(QFile::permissions(key) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QCOMPARE(pack({u"key"_s, key}).status, 3); // never over a key that is there

        QCOMPARE(pack({u"install"_s, out, u"--signed"_s}, store).status, 3);
        QCOMPARE(pack({u"sign"_s, out, u"--key"_s, key}).status, 0);
        QCOMPARE(pack({u"install"_s, out}, store).status, 3); // nobody's: no key is trusted yet
        const CtlRun trusted = pack({u"trust"_s, key + u".pub"_s, u"--name"_s, u"法务部"_s, u"--json"_s}, store);
        QCOMPARE(trusted.status, 0);
        const CtlRun installed = pack({u"install"_s, out, u"--signed"_s, u"--json"_s}, store);
        QVERIFY2(installed.status == 0, installed.err.constData());
        QCOMPARE(installed.json()[u"packs"].toArray()[0].toObject()[u"signer"], QJsonValue(u"法务部"_s));

        // another program reads the same key and signature
        QProcess openssl;
        openssl.start(u"openssl"_s,
                      {u"pkeyutl"_s, u"-verify"_s, u"-pubin"_s, u"-inkey"_s, key + u".pub"_s, u"-rawin"_s, u"-in"_s,
                       out, u"-sigfile"_s, out + u".sig"_s});
        if (openssl.waitForStarted()) {
            QVERIFY(openssl.waitForFinished(120'000));
            QCOMPARE(openssl.exitCode(), 0);
        }

        QFile file(out);
        QVERIFY(file.open(QIODevice::Append));
        file.write("# changed\n");
        file.close();
        QCOMPARE(pack({u"install"_s, out}, store).status, 3);
        const QString fingerprint = trusted.json()[u"fingerprint"].toString();
        QCOMPARE(pack({u"distrust"_s, fingerprint.left(12)}, store).status, 0);
        QCOMPARE(pack({u"keys"_s, u"--json"_s}, store).json()[u"keys"].toArray().size(), 0);
        QCOMPARE(pack({u"distrust"_s, fingerprint}, store).status, 1);
    }

    void listsAreReadInEveryEncoding_data()
    {
        QTest::addColumn<QByteArray>("text");

        const QString words = u"样词一\n样词二\n样词三abc\n"_s;
        QTest::newRow("UTF-8") << words.toUtf8();
        QTest::newRow("UTF-8 with a mark") << "\xef\xbb\xbf" + words.toUtf8();
        QStringEncoder little(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
        QTest::newRow("UTF-16, little endian") << QByteArray(little(words));
        QStringEncoder big(QStringConverter::Utf16BE, QStringConverter::Flag::WriteBom);
        QTest::newRow("UTF-16, big endian") << QByteArray(big(words));
        QTest::newRow("GB 18030") << QByteArray("\xd1\xf9\xb4\xca\xd2\xbb\n\xd1\xf9\xb4\xca\xb6\xfe\n"
                                                "\xd1\xf9\xb4\xca\xc8\xfd"
                                                "abc\n");
    }

    void listsAreReadInEveryEncoding()
    {
        QFETCH(QByteArray, text);
        const QString out = m_folder.filePath(u"list.toml"_s);
        const CtlRun imported = pack(
            {u"import"_s, write(u"list.txt"_s, text), u"--id"_s, u"list"_s, u"--out"_s, out, u"--risk"_s, u"A.1.h"_s});
        QVERIFY2(imported.status == 0, imported.err.constData());
        QFile file(out);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray made = file.readAll();
        for (const char *term : {"\"样词一\",\n", "\"样词二\",\n", "\"样词三abc\",\n"})
            QVERIFY2(made.contains(term), made.constData());
    }

    void aPackThatIsWrongIsToldWithItsPlace()
    {
        const QString path = write(u"wrong.toml"_s, "format = 1\nid = \"x\"\nversion = 1\n");
        const CtlRun linted = pack({u"lint"_s, path, u"--json"_s});
        QCOMPARE(linted.status, 3);
        QVERIFY(linted.json()[u"packs"].toArray().at(0)[u"where"].toString().endsWith(u"wrong.toml:3:11"_s));
        QCOMPARE(pack({u"import"_s, path, u"--id"_s, u"x"_s}).status, 2);
    }

    void aCardIsMadeByEvaluatingAndShownWithThePack()
    {
        const QString out = m_folder.filePath(u"carded.toml"_s);
        pack({u"import"_s, write(u"w.txt"_s, "aaa\n"), u"--id"_s, u"p"_s, u"--out"_s, out, u"--risk"_s, u"A.1.h"_s});
        QVERIFY(pack({u"show"_s, out, u"--json"_s}).json()[u"card"].isNull());

        const QString table =
            write(u"t.jsonl"_s,
                  R"({"text":"aaa","role":"prompt","lang":"en","labels":{"illegal_crime":1,"sexual":0}}
{"text":"bbb","role":"prompt","lang":"en","labels":{"illegal_crime":1}}
)");
        QCOMPARE(ctl({}, {u"evaluate"_s, u"--data"_s, table, u"--card"_s}).status, 2);
        const CtlRun card = ctl({}, {u"evaluate"_s, u"--data"_s, table, u"--pack"_s, out, u"--card"_s});
        QCOMPARE(card.status, 0);
        QVERIFY2(card.out.startsWith("[card]\ndata = \"t.jsonl\"\n"), card.out.constData());
        QFile file(out);
        QVERIFY(file.open(QIODevice::Append));
        file.write('\n' + card.out);
        file.close();
        const QJsonObject shown = pack({u"show"_s, out, u"--json"_s}).json()[u"card"].toObject();
        QCOMPARE(shown[u"rows"].toInt(), 2);
        const auto figures = shown[u"figures"].toArray();
        QCOMPARE(figures.size(), 1);
        QCOMPARE(figures[0][u"label"].toString(), u"illegal_crime"_s);
        QCOMPARE(figures[0][u"recall"][u"value"].toDouble(), 0.5);
        QCOMPARE(pack({u"show"_s, u"no-such-pack"_s}).status, 3);
    }

    void twoVersionsAreCompared()
    {
        const auto make = [&](const QString &name, const QByteArray &words) {
            const QString out = m_folder.filePath(name);
            pack({u"import"_s, write(u"w.txt"_s, words), u"--id"_s, u"p"_s, u"--version"_s, u"1"_s, u"--out"_s, out,
                  u"--risk"_s, u"A.1.h"_s});
            return out;
        };
        const QString one = make(u"one.toml"_s, "aaa\nbbb\n");
        const QString two = make(u"two.toml"_s, "aaa\nccc\n");
        QCOMPARE(pack({u"diff"_s, one, one}).status, 0);
        const CtlRun differs = pack({u"diff"_s, one, two, u"--json"_s});
        QCOMPARE(differs.status, 1);
        const auto rule = differs.json()[u"changed"].toArray().at(0);
        QCOMPARE(rule[u"rule"].toString(), u"p"_s);
        QCOMPARE(rule[u"terms_added"].toArray(), QJsonArray{u"ccc"_s});
        QCOMPARE(rule[u"terms_removed"].toArray(), QJsonArray{u"bbb"_s});
        QVERIFY(pack({u"diff"_s, one, two}).out.contains("  + ccc\n"));
    }
};

QTEST_GUILESS_MAIN(TestPack)
#include "tst_pack.moc"
