#include "app/base/resources.h"
#include "app/journal/journal.h"
#include "app/workspace/workspace.h"
#include "db/transaction.h"
#include "tests/ctl/ctlprocess.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// A journal that somebody else witnesses, with nothing but vermilionctl and what every machine has.
class TestJournalCommands : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_store = m_folder.filePath(u"a.vml"_s);

    QString file(const QString &name, const QByteArray &bytes) const
    {
        const QString path = m_folder.filePath(name);
        QFile out(path);
        if (out.open(QIODevice::WriteOnly))
            out.write(bytes);
        return path;
    }

    /// A copy whose triggers are gone, changed by \a sql.
    QString tampered(const QString &name, const QByteArray &sql) const
    {
        const QString path = m_folder.filePath(name);
        db::Database(m_store).backUpTo(path);
        const db::Database database(path);
        database.execute("DROP TRIGGER audit_event_is_never_changed; DROP TRIGGER audit_event_is_never_removed;"
                         "DROP TRIGGER journal_tree_head_is_never_removed;"
                         "DROP TRIGGER journal_tree_node_is_never_removed;");
        database.execute(sql);
        return path;
    }

    QJsonObject head(const QStringList &more = {}) const
    {
        return ctl(m_store, QStringList{u"journal"_s, u"head"_s, u"--json"_s} + more).json();
    }

    static QString text(const QJsonObject &head, QLatin1StringView hash)
    {
        return u"%1:%2"_s.arg(head.value("size"_L1).toInteger()).arg(head.value(hash).toString());
    }

    CtlRun check(const QString &path, const QStringList &more = {}) const
    {
        return ctl(m_folder.filePath(u"no.vml"_s), QStringList{u"journal"_s, u"check"_s, path, u"--json"_s} + more);
    }

    QString proof(const QString &name, const QStringList &words) const
    {
        return file(name, ctl(m_store, QStringList{u"journal"_s} + words).out);
    }

    static CtlRun run(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.start(program, arguments);
        const bool isOver = process.waitForFinished(120'000);
        return {isOver && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
                process.readAllStandardOutput(), process.readAllStandardError()};
    }

    /// The program that the text for those without ours has between its two lines of scissors.
    QString checker(const QString &language) const
    {
        QFile text(u":/journal/verification.%1.txt"_s.arg(language));
        if (!text.open(QIODevice::ReadOnly))
            return {};
        const QByteArray all = text.readAll();
        const QByteArray scissors("----8<----\n");
        const qsizetype begin = all.indexOf(scissors) + scissors.size();
        return file(u"check.%1.py"_s.arg(language), all.sliced(begin, all.lastIndexOf(scissors) - begin));
    }

private Q_SLOTS:
    void initTestCase()
    {
        initResources();
        QCOMPARE(ctl(m_store, {u"init"_s}).status, 0);
        auto store = workspace::Workspace::open(m_store, {});
        QVERIFY(store);
        journal::Journal journal(store->database(), u"officer-a"_s, store->options().clock);
        db::Transaction transaction(store->database());
        for (int i = 0; i < 1100; ++i)
            journal.append(u"test.happened"_s, u"thing/%1"_s.arg(i), {{u"number"_s, i}});
        transaction.commit();
    }

    void aHeadThatIsAskedForIsAnEventAndUnderItself()
    {
        const QJsonObject made = head({u"--why"_s, u"month's end"_s});
        QCOMPARE(made.value("why"_L1).toString(), u"asked"_s);
        const db::Database database(m_store);
        db::Statement last =
            database.prepare("SELECT sequence, kind, body FROM audit_event ORDER BY sequence DESC LIMIT 1");
        QVERIFY(last.next());
        QCOMPARE(last.integer(0), made.value("size"_L1).toInteger());
        QCOMPARE(last.text(1), u"journal.head"_s);
        QVERIFY(last.text(2).contains(u"month's end"_s));
    }

    void verifySaysBothHeadsAndTakesBoth()
    {
        const QJsonObject made = head();
        const QJsonObject verified = ctl(m_store, {u"verify"_s, u"--json"_s}).json();
        QCOMPARE(verified.value("tree_head"_L1).toString(), text(made, "root"_L1));
        QCOMPARE(verified.value("head"_L1).toString(), text(made, "chain"_L1));
        head(); // the journal goes on
        for (const auto hash : {"root"_L1, "chain"_L1})
            QCOMPARE(ctl(m_store, {u"verify"_s, u"--head"_s, text(made, hash)}).status, 0);
    }

    void aHeadWitnessesAgainstACopyThatWasCut()
    {
        const QJsonObject made = head();
        const QString cut = tampered(u"cut.vml"_s,
                                     "DELETE FROM audit_event WHERE sequence > 1050; DELETE FROM journal_tree_head; "
                                     "DELETE FROM journal_tree_node;"
                                     "UPDATE journal_head SET (sequence, hash) = (SELECT sequence, hash FROM "
                                     "audit_event WHERE sequence = 1050)");
        QCOMPARE(ctl(cut, {u"verify"_s}).status, 0); // by itself it is whole
        for (const auto hash : {"root"_L1, "chain"_L1})
            QCOMPARE(ctl(cut, {u"verify"_s, u"--head"_s, text(made, hash)}).status, 1);
    }

    void aCopyThatWasAlteredGivesNoProof()
    {
        const QString altered =
            tampered(u"altered.vml"_s, "UPDATE audit_event SET object = 'thing/x' WHERE sequence = 77");
        QCOMPARE(ctl(altered, {u"journal"_s, u"prove"_s, u"77"_s}).status, 4);
        QCOMPARE(ctl(altered, {u"journal"_s, u"prove"_s, u"78"_s}).status, 0);
        QCOMPARE(ctl(altered, {u"verify"_s}).status, 1);
    }

    void aProofIsCheckedWithoutTheWorkspace()
    {
        const QJsonObject made = head();
        const QString path = proof(u"77.json"_s, {u"prove"_s, u"77"_s});
        const CtlRun alone = check(path);
        QCOMPARE(alone.status, 0);
        QCOMPARE(alone.json().value("sequence"_L1).toInteger(), 77);
        QCOMPARE(alone.json().value("actor"_L1).toString(), u"officer-a"_s);
        QCOMPARE(check(path, {u"--head"_s, text(made, "root"_L1)}).status, 0);
        QCOMPARE(check(path, {u"--head"_s, text(made, "chain"_L1)}).status, 1); // not what the proof is about
        QByteArray bytes = ctl(m_store, {u"journal"_s, u"prove"_s, u"77"_s}).out;
        QCOMPARE(check(file(u"wrong.json"_s, bytes.replace("\"sequence\":77", "\"sequence\":78"))).status, 1);
        QCOMPARE(check(file(u"none.json"_s, "{}")).status, 3);
    }

    void growthIsCheckedWithoutTheWorkspace()
    {
        const QString from = text(head(), "root"_L1);
        const QString to = text(head(), "root"_L1);
        const QString path =
            proof(u"grown.json"_s, {u"consistency"_s, from.section(u':', 0, 0), to.section(u':', 0, 0)});
        QCOMPARE(check(path, {u"--head"_s, from}).status, 0);
        QCOMPARE(check(path, {u"--head"_s, to}).status, 0);
        QCOMPARE(check(path, {u"--head"_s, u"5:"_s + to.section(u':', 1)}).status, 1);
        QCOMPARE(ctl(m_store, {u"journal"_s, u"consistency"_s, u"9"_s, u"5"_s}).status, 1);
        QCOMPARE(ctl(m_store, {u"journal"_s, u"consistency"_s, u"9"_s}).status, 2);
        QCOMPARE(ctl(m_store, {u"journal"_s, u"prove"_s, u"x"_s}).status, 2);
        QCOMPARE(ctl(m_store, {u"journal"_s, u"prove"_s, u"999999"_s}).status, 1);
    }

    void opensslChecksASignedHead()
    {
        const QString key = m_folder.filePath(u"house.key"_s);
        QCOMPARE(ctl(m_store, {u"pack"_s, u"key"_s, key}).status, 0);
        const QJsonObject made = head({u"--key"_s, key});
        const QString path = file(u"head.json"_s, QJsonDocument(made).toJson());
        QCOMPARE(check(path, {u"--key"_s, key + u".pub"_s}).status, 0);
        QCOMPARE(check(path).status, 3); // nothing to check it with
        QJsonObject wrong = made;
        wrong.insert("size"_L1, 1);
        QCOMPARE(check(file(u"wronghead.json"_s, QJsonDocument(wrong).toJson()), {u"--key"_s, key + u".pub"_s}).status,
                 1);
        if (QStandardPaths::findExecutable(u"openssl"_s).isEmpty())
            QSKIP("openssl is not installed");
        QByteArray lines = "vermilion head v1\n";
        for (const auto member : {"size"_L1, "root"_L1, "chain"_L1, "at"_L1, "why"_L1})
            lines +=
                QByteArray(member.data(), member.size()) + ' ' + made.value(member).toVariant().toByteArray() + '\n';
        const QStringList verify{
            u"pkeyutl"_s,
            u"-verify"_s,
            u"-pubin"_s,
            u"-inkey"_s,
            key + u".pub"_s,
            u"-rawin"_s,
            u"-in"_s,
            file(u"head.txt"_s, lines),
            u"-sigfile"_s,
            file(u"head.sig"_s, QByteArray::fromHex(made.value("signature"_L1).toString().toLatin1()))};
        QCOMPARE(run(u"openssl"_s, verify).status, 0);
        file(u"head.txt"_s, lines + '\n');
        QVERIFY(run(u"openssl"_s, verify).status != 0);
    }

    void sha256sumGivesTheChainHashOfAnEntry()
    {
        if (QStandardPaths::findExecutable(u"sha256sum"_s).isEmpty())
            QSKIP("sha256sum is not installed");
        const QJsonObject made = head();
        const QJsonObject proved =
            ctl(m_store, {u"journal"_s, u"prove"_s, QString::number(made.value("size"_L1).toInteger())}).json();
        const QString entry = file(u"entry"_s, QByteArray::fromHex(proved.value("entry"_L1).toString().toLatin1()));
        QVERIFY(run(u"sha256sum"_s, {entry}).out.startsWith(made.value("chain"_L1).toString().toLatin1()));
    }

    void theCheckerInTheTextAgreesWithOurs_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("Chinese") << u"zh"_s;
        QTest::newRow("English") << u"en"_s;
    }

    void theCheckerInTheTextAgreesWithOurs()
    {
        QFETCH(QString, language);
        const QString code = checker(language);
        QVERIFY(!code.isEmpty());
        if (QStandardPaths::findExecutable(u"python3"_s).isEmpty())
            QSKIP("python3 is not installed");
        const auto says = [&](const QByteArray &json) {
            return run(u"python3"_s, {code, file(u"checked.json"_s, json)}).status;
        };
        for (const auto &[sequence, size] : {std::pair(1, 1), {1, 2}, {5, 5}, {77, 0}, {1024, 1100}, {1100, 1100}}) {
            const QByteArray json =
                ctl(m_store, {u"journal"_s, u"prove"_s, QString::number(sequence), u"--in"_s, QString::number(size)})
                    .out;
            QCOMPARE(says(json), 0);
            for (const char *member : {"\"root\":\"", "\"entry\":\"76", "\"path\":[\""}) {
                QByteArray wrong = json;
                if (const qsizetype at = wrong.indexOf(member); at > 0) {
                    char &digit = wrong[at + 60];
                    digit = digit == '7' ? '8' : '7';
                    QCOMPARE(says(wrong), 1);
                    QVERIFY(check(file(u"checked.json"_s, wrong)).status != 0);
                }
            }
        }
        for (const auto &[from, to] : {std::pair(1, 1), {1, 2}, {3, 7}, {4, 8}, {6, 8}, {1000, 1100}, {0, 5}}) {
            const QByteArray json =
                ctl(m_store, {u"journal"_s, u"consistency"_s, QString::number(from), QString::number(to)}).out;
            QCOMPARE(says(json), 0);
            for (const char *member : {"\"from_root\":\"", "\"to_root\":\"", "\"path\":[\""}) {
                QByteArray wrong = json;
                if (const qsizetype at = wrong.indexOf(member); at > 0 && (from > 0 || member[1] == 'f')) {
                    char &digit = wrong[at + 30];
                    digit = digit == '7' ? '8' : '7';
                    QCOMPARE(says(wrong), 1);
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestJournalCommands)
#include "tst_journalcommands.moc"
