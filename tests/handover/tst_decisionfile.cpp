#include "app/base/hash.h"
#include "app/handover/decisionfile.h"
#include "tests/handover/twoworkspaces.h"

#include <QProcess>
#include <QStandardPaths>

using review::Decision;
using review::Disposition;

/// The file that carries decisions: what it proves, and what happens to one that was touched.
class TestDecisionFile : public QObject
{
    Q_OBJECT

    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    /// A file of three acts by officer a.
    static QString exported(TwoWorkspaces &two)
    {
        for (int i = 1; i <= 3; ++i)
            two.a->decide(static_cast<GenerationId>(i),
                          {.disposition = Disposition::Illegal, .risk = u"A.1.f"_s, .note = u"备注 “%1”\n"_s.arg(i)});
        const QString path = two.file(u"acts.jsonl"_s);
        return two.a->exportFor(*two.b, path) ? path : QString();
    }

    static QByteArray run(const QString &program, const QStringList &arguments, const QByteArray &input = {})
    {
        QProcess process;
        process.start(program, arguments);
        process.write(input);
        process.closeWriteChannel();
        process.waitForFinished(120'000);
        return process.exitCode() == 0 ? process.readAllStandardOutput() : QByteArray();
    }

private Q_SLOTS:
    void opensslChecksTheSignature()
    {
        if (QStandardPaths::findExecutable(u"openssl"_s).isEmpty())
            QSKIP("openssl is not installed");
        TwoWorkspaces two;
        const QString path = exported(two);
        const QString key = two.file(u"a.pub"_s);
        write(key, two.a->keys().open);
        const QStringList verify{u"pkeyutl"_s, u"-verify"_s, u"-pubin"_s, u"-inkey"_s,   key,
                                 u"-rawin"_s,  u"-in"_s,     path,        u"-sigfile"_s, path + u".sig"_s};
        QVERIFY(run(u"openssl"_s, verify).contains("Verified Successfully"));
        write(path, read(path) + '\n');
        QVERIFY(!run(u"openssl"_s, verify).contains("Verified Successfully"));
    }

    void theManifestHasTheSumOfWhatFollows()
    {
        TwoWorkspaces two;
        const QByteArray bytes = read(exported(two));
        const QByteArray content = bytes.sliced(bytes.indexOf('\n') + 1);
        const QByteArray sum = Sha256::of(content).toHex();
        QVERIFY(bytes.left(bytes.indexOf('\n')).contains(sum));
        QCOMPARE(content.count('\n'), 3);
        if (!QStandardPaths::findExecutable(u"sha256sum"_s).isEmpty())
            QVERIFY(run(u"sha256sum"_s, {}, content).startsWith(sum));
    }

    void noTextOfAGenerationIsInIt()
    {
        TwoWorkspaces two;
        const QByteArray bytes = read(exported(two));
        QVERIFY(bytes.contains("A.1.f"));
        QVERIFY(!bytes.contains("a question"));
        QVERIFY(!bytes.contains("an answer"));
    }

    void anActThatWasChangedIsNamedByItsLine()
    {
        TwoWorkspaces two;
        const QString path = exported(two);
        QByteArray bytes = read(path);
        const qsizetype second = bytes.indexOf('\n', bytes.indexOf('\n') + 1); // the end of line 2
        const qsizetype at = bytes.indexOf("illegal", second);
        write(path, bytes.replace(at, 7, "harmful"));
        const auto refused = two.b->import(path);
        QCOMPARE(refused.error().kind, Failure::Kind::Refused);
        QCOMPARE(refused.error().where, path + u":3"_s);
        QCOMPARE(two.b->count("review_event"), 0);
        // A reason lets in what is not signed, never what was changed.
        QCOMPARE(two.b->import(path, u"trust me"_s).error().where, path + u":3"_s);
    }

    void anActThatWasTakenOutIsMissed()
    {
        TwoWorkspaces two;
        const QString path = exported(two);
        QByteArrayList lines = read(path).split('\n');
        lines.removeAt(2);
        write(path, lines.join('\n'));
        const auto refused = two.b->import(path, u"a reason"_s);
        QCOMPARE(refused.error().kind, Failure::Kind::Refused);
        QVERIFY(refused.error().detail.contains(u"3 acts were written and 2 are there"));
    }

    void whatStandsBesideAnActIsUnderTheSumToo()
    {
        TwoWorkspaces two;
        const QString path = exported(two);
        write(path, read(path).replace(R"("stands":true)", R"("stands":false)"));
        const auto refused = two.b->import(path, u"a reason"_s);
        QCOMPARE(refused.error().kind, Failure::Kind::Refused);
        QVERIFY(refused.error().detail.contains(u"SHA-256"));
    }

    void aManifestThatWasChangedIsFoundByTheSignature()
    {
        TwoWorkspaces two;
        const QString path = exported(two);
        write(path, read(path).replace("\"officer\":\"officer-a\"", "\"officer\":\"officer-c\""));
        const auto refused = two.b->import(path, u"a reason"_s);
        QCOMPARE(refused.error().kind, Failure::Kind::Refused);
        QCOMPARE(refused.error().where, path + u".sig"_s);
    }

    void anUnsignedFileNeedsAReasonWhichIsJournaled()
    {
        TwoWorkspaces two;
        const QString path = exported(two);
        QVERIFY(QFile::remove(path + u".sig"_s));
        QCOMPARE(two.b->import(path).error().kind, Failure::Kind::Refused);
        QCOMPARE(two.b->count("review_event"), 0);
        QCOMPARE(two.b->import(path, u"it came by hand"_s)->taken, 3);
        QCOMPARE(two.b->count("audit_event WHERE kind = 'handover.imported' AND body LIKE '%it came by hand%'"), 1);
        QVERIFY(two.b->chainHolds());
    }

    void aKeyThatIsNotTrustedNeedsAReasonToo()
    {
        TwoWorkspaces two;
        const QString path = exported(two);
        const QByteArray key = fingerprintOf(two.a->keys().open).value();
        QVERIFY(handover::distrustDecisionKey(two.b->database(), two.b->journal(), key));
        QCOMPARE(two.b->import(path).error().kind, Failure::Kind::Refused);
        QCOMPARE(two.b->count("review_event"), 0);
        QCOMPARE(two.b->import(path, u"she called me"_s)->taken, 3);
        QCOMPARE(two.b->count("audit_event WHERE kind = 'handover.imported' AND body LIKE '%she called me%'"), 1);
        QCOMPARE(two.b->count("decision_import WHERE signed_by IS NULL AND reason = 'she called me'"), 1);
    }

    void anotherFileIsNoFileOfDecisions_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("a text\nof two lines\n");
        QTest::newRow("a later format") << QByteArray(R"({"format":"vermilion.decisions.v2"})"
                                                      "\n");
        QTest::newRow("no end") << QByteArray(R"({"format":"vermilion.decisions.v1","workspace":"w","officer":"o"})");
    }

    void anotherFileIsNoFileOfDecisions()
    {
        QFETCH(QByteArray, bytes);
        TwoWorkspaces two;
        const QString path = two.file(u"other"_s);
        write(path, bytes);
        const auto refused = two.b->import(path, u"a reason"_s);
        QCOMPARE(refused.error().kind, Failure::Kind::BadInput);
        QCOMPARE(refused.error().where, path + u":1"_s);
    }

    void whatOneOfficerDidCanBeHandedOnAlone()
    {
        TwoWorkspaces two;
        two.a->decide(GenerationId{1}, {.disposition = Disposition::NotAProblem});
        journal::Journal other(two.a->database(), u"officer-c"_s, [&] { return two.a->moment; });
        QVERIFY(review::ReviewStore(two.a->database(), other)
                    .decide(GenerationId{2}, {.disposition = Disposition::Unclear}));
        const handover::ExportRequest request{.path = two.file(u"c.jsonl"_s), .officers = {u"officer-c"_s}};
        QCOMPARE(handover::exportDecisions(two.a->database(), two.a->journal(), request)->acts, 1);
        QCOMPARE(two.b->import(request.path, u"unsigned"_s)->taken, 1);
        QCOMPARE(two.b->inForce(), (std::map<qint64, QString>{{2, u"unclear"_s}}));
    }

    void aPeriodTakesWhatItsActsAreAboutAlong()
    {
        TwoWorkspaces two;
        two.a->decide(GenerationId{1}, {.disposition = Disposition::NotAProblem});
        two.a->moment += 60'000;
        const Moment from = two.a->moment;
        QVERIFY(two.a->reviews().undo());
        const handover::ExportRequest request{.path = two.file(u"p.jsonl"_s), .from = from};
        QCOMPARE(handover::exportDecisions(two.a->database(), two.a->journal(), request)->acts, 2);
    }

    void theNextFileForAPartyGoesOnWhereTheLastEnded()
    {
        TwoWorkspaces two;
        const QString path = exported(two);
        QCOMPARE(two.a->exportFor(*two.b, path).error().kind, Failure::Kind::NotFound);
        two.a->decide(GenerationId{4}, {.disposition = Disposition::NotAProblem});
        QCOMPARE(two.a->exportFor(*two.b, path)->acts, 1);
        QCOMPARE(handover::exportParties(two.a->database()).value(), QStringList{u"officer-b"_s});
        QCOMPARE(two.a->count("audit_event WHERE kind = 'handover.exported'"), 2);
        QVERIFY(two.a->chainHolds());
    }
};

QTEST_GUILESS_MAIN(TestDecisionFile)
#include "tst_decisionfile.moc"
