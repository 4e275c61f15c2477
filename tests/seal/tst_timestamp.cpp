#include "app/base/hash.h"
#include "app/seal/packagestore.h"
#include "app/seal/verification.h"
#include "tests/seal/authority.h"
#include "tests/seal/sealedcase.h"

#include <algorithm>

using seal::Finding;
using seal::Timestamp;

class TestTimestamp : public QObject
{
    Q_OBJECT

    static inline const QByteArray data = "what is stamped";

    std::unique_ptr<Authority> m_authority;
    QByteArray m_request;
    QByteArray m_answer;

    Timestamp read(const QByteArray &request, const QByteArray &authorities) const
    {
        return seal::readTimestamp(m_answer, Sha256::of(data), request, authorities).value();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_authority = std::make_unique<Authority>();
        m_request = seal::timestampRequest(Sha256::of(data), randomBytes(8)).value();
        m_answer = m_authority->answer(m_request);
        QVERIFY(!m_answer.isEmpty());
    }

    void anAuthorityAnswersARequestAndTheAnswerHolds()
    {
        const Timestamp stamp = read(m_request, m_authority->root());
        QVERIFY2(stamp.isSound(), qPrintable(stamp.problem));
        QCOMPARE(stamp.authority, Timestamp::Authority::Trusted);
        QCOMPARE(stamp.policy, u"1.2.3.4.1"_s);
        QCOMPARE(stamp.signer, u"CN=Test time stamps"_s);
        QVERIFY(stamp.at > 1'600'000'000'000);
        QVERIFY(stamp.expires && *stamp.expires > stamp.at);
        QVERIFY(m_authority->opensslHolds(m_answer, data));
        QVERIFY(!m_authority->opensslHolds(m_answer, "other"));
    }

    void withoutAnAuthorityItSaysThatNobodyWasChecked()
    {
        const Timestamp stamp = read(m_request, {});
        QVERIFY(stamp.isSound());
        QVERIFY(stamp.isIntact);
        QCOMPARE(stamp.authority, Timestamp::Authority::NotChecked);
    }

    void anAuthorityThatIsNotTrustedIsSaid()
    {
        const Timestamp stamp = read(m_request, m_authority->stranger());
        QCOMPARE(stamp.authority, Timestamp::Authority::Untrusted);
        QVERIFY(!stamp.isSound());
        QVERIFY(!stamp.problem.isEmpty());
    }

    void aStampOfOtherDataDoesNotHold()
    {
        const auto stamp = seal::readTimestamp(m_answer, Sha256::of("other"), {}, m_authority->root());
        QVERIFY(stamp);
        QVERIFY(!stamp->isOfData);
        QVERIFY(!stamp->isSound());
    }

    void anAnswerToAnotherRequestDoesNotHold()
    {
        const QByteArray other = seal::timestampRequest(Sha256::of(data), randomBytes(8)).value();
        const Timestamp stamp = read(other, m_authority->root());
        QVERIFY(!stamp.isAnswer);
        QVERIFY(!stamp.isSound());
        QVERIFY(seal::nonceOfRequest(other) != seal::nonceOfResponse(m_answer));
        QCOMPARE(seal::nonceOfRequest(m_request), seal::nonceOfResponse(m_answer));
    }

    void oneByteOfAnAnswerFlippedIsNeverTrustedAsItWas()
    {
        const Timestamp whole = read(m_request, m_authority->root());
        int sound = 0;
        for (qsizetype at = 0; at < m_answer.size(); ++at) {
            QByteArray bytes = m_answer;
            bytes[at] = char(bytes.at(at) ^ 1);
            const auto stamp = seal::readTimestamp(bytes, Sha256::of(data), m_request, m_authority->root());
            if (!stamp || !stamp->isSound())
                continue;
            ++sound; // certificates that came along and are not needed, or what is said beside the token
            QCOMPARE(stamp->at, whole.at);
            QCOMPARE(stamp->serial, whole.serial);
        }
        QVERIFY2(sound < m_answer.size() / 2, qPrintable(QString::number(sound)));
    }

    void whatIsNoAnswerIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("text") << QByteArray("no answer");
        QTest::newRow("the request") << m_request;
        QTest::newRow("cut") << m_answer.chopped(1);
        QTest::newRow("with bytes behind") << m_answer + "x";
        QTest::newRow("refused by the authority") << m_authority->answer("nonsense");
    }
    void whatIsNoAnswerIsRefused()
    {
        QFETCH(const QByteArray, bytes);
        const auto stamp = seal::readTimestamp(bytes, Sha256::of(data));
        QVERIFY(!stamp);
        QCOMPARE(stamp.error().kind, Failure::Kind::BadInput);
        QVERIFY(!seal::readTimestamp(m_answer, Sha256::of(data), {}, "no certificate"));
    }

    void aStampGoesIntoThePackageAndIsCheckedThere()
    {
        SealedCase sample;
        const QString path = sample.seal();
        const QByteArray before = sample.sealed.sha256;
        const QByteArray request =
            seal::askForTimestamp(sample.store.database, sample.store.journal, sample.sealed.id).value();
        const QByteArray answer = m_authority->answer(request);
        const auto stamp =
            seal::addTimestamp(sample.store.database, sample.store.journal, answer, m_authority->root(), path, path);
        QVERIFY2(stamp, stamp ? "" : qPrintable(stamp.error().detail));
        const auto record = seal::findPackage(sample.store.database, sample.sealed.id).value();
        QCOMPARE(record.stampedAt, std::vector{stamp->at});
        QVERIFY(record.sha256 != before);
        QCOMPARE(record.sha256, Sha256::ofFile(path).value());

        const auto report =
            seal::verifyPackage(path, {.openKey = sample.keys.open, .authorities = m_authority->root()});
        QVERIFY(report && report->isSound());
        QCOMPARE(report->timestamps.size(), 1U);
        QCOMPARE(report->timestamps.front().second.authority, Timestamp::Authority::Trusted);

        const QString folder = sample.unpacked(path);
        QCOMPARE(sample.check(folder, sample.fingerprint()).first, 0);
        const auto [status, said] =
            SealedCase::run(u"sh"_s, {folder + u"/check.sh"_s, sample.fingerprint(), m_authority->file(u"root.pem"_s)});
        QVERIFY2(status == 0, said.constData());
        QVERIFY2(said.contains("holds        timestamps/01.tsr"), said.constData());
        const auto [wrong, why] =
            SealedCase::run(u"sh"_s,
                            {folder + u"/check.sh"_s, sample.fingerprint(), m_authority->file(u"stranger.pem"_s)});
        QVERIFY2(wrong == 1, why.constData());
    }

    void aSecondStampStandsBesideTheFirst()
    {
        SealedCase sample;
        const QString path = sample.seal();
        for (int i = 0; i < 2; ++i) {
            const auto request = seal::askForTimestamp(sample.store.database, sample.store.journal, sample.sealed.id);
            QVERIFY(seal::addTimestamp(sample.store.database, sample.store.journal, m_authority->answer(*request), {},
                                       path, path));
        }
        QCOMPARE(seal::verifyPackage(path)->timestamps.size(), 2U);
        QCOMPARE(sample.store.count("audit_event WHERE kind = 'package.stamped'"), 2);
    }

    void aStampThatIsNotOursIsNotTakenIn()
    {
        SealedCase sample;
        const QString path = sample.seal();
        auto &[database, moment, journal] = sample.store;
        const auto add = [&](const QByteArray &answer, const QByteArray &authorities) {
            const auto done = seal::addTimestamp(database, journal, answer, authorities, path, path);
            return done ? std::optional<Failure::Kind>() : done.error().kind;
        };
        const QByteArray before = Sha256::ofFile(path).value();
        QCOMPARE(add(m_answer, {}), Failure::Kind::NotFound); // answers another request
        const QByteArray answer =
            m_authority->answer(seal::askForTimestamp(database, journal, sample.sealed.id).value());
        QCOMPARE(add(answer, m_authority->stranger()), Failure::Kind::Refused);
        QCOMPARE(Sha256::ofFile(path).value(), before);
        QCOMPARE(sample.store.count("package_timestamp"), 0);
        QCOMPARE(add(answer, m_authority->root()), std::nullopt);
        QCOMPARE(add(answer, m_authority->root()), Failure::Kind::Refused); // in it already
    }

    void bytesBehindARequestAreFound()
    {
        const QByteArray hash = Sha256::of(data);
        QVERIFY(seal::readTimestamp(m_answer, hash, m_request)->isAnswer);
        QVERIFY(!seal::readTimestamp(m_answer, hash, m_request + "hidden")->isAnswer);
    }

    /// TimeStampReq (RFC 3161, 2.4.1) as nobody honest writes one; SHA-256 throughout.
    void aRequestThatNothingCanAnswerIsNotAnswered_data()
    {
        QTest::addColumn<QByteArray>("request");
        QByteArray noNonce = QByteArray::fromHex("30360201013031300d060960864801650304020105000420");
        noNonce += Sha256::of(data);
        QTest::newRow("no nonce") << noNonce;
        QTest::newRow("an empty hash") << QByteArray::fromHex("30190201013011300d060960864801650304020105000400020105");
        QTest::newRow("neither") << QByteArray::fromHex("30160201013011300d060960864801650304020105000400");
    }
    void aRequestThatNothingCanAnswerIsNotAnswered()
    {
        QFETCH(const QByteArray, request);
        const Timestamp stamp = read(request, m_authority->root());
        QVERIFY(!stamp.isAnswer);
        QVERIFY(!stamp.isSound());
    }

    void aStampInAPackageThatWasChangedIsFound()
    {
        SealedCase sample;
        const QString path = sample.seal();
        const auto request = seal::askForTimestamp(sample.store.database, sample.store.journal, sample.sealed.id);
        QVERIFY(seal::addTimestamp(sample.store.database, sample.store.journal, m_authority->answer(*request), {}, path,
                                   path));
        sample.store.moment += 1000;
        const QString folder = sample.unpacked(path);
        const QString other = sample.unpacked(sample.seal(seal::Edition::Full, u"other.zip"_s), u"other"_s);
        QDir(other).mkpath(u"timestamps"_s);
        QVERIFY(QFile::copy(folder + u"/timestamps/01.tsr"_s, other + u"/timestamps/01.tsr"_s));
        const auto [status, said] =
            SealedCase::run(u"sh"_s, {other + u"/check.sh"_s, sample.fingerprint(), m_authority->file(u"root.pem"_s)});
        QVERIFY2(status == 1, said.constData());
        QVERIFY(said.contains("DOES NOT     timestamps/01.tsr"));
    }
};

QTEST_GUILESS_MAIN(TestTimestamp)
#include "tst_timestamp.moc"
