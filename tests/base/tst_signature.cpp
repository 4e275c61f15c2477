#include "app/base/signature.h"

#include <QTest>

class TestSignature : public QObject
{
    Q_OBJECT

    /// The public key of RFC 8032, 7.1, test 2, behind the bytes that say Ed25519 in DER (RFC 8410).
    static QByteArray publicPem()
    {
        const QByteArray der = QByteArray::fromHex(
            "302a300506032b65700321003d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c");
        return "-----BEGIN PUBLIC KEY-----\n" + der.toBase64() + "\n-----END PUBLIC KEY-----\n";
    }
    static QByteArray secretPem()
    {
        const QByteArray der = QByteArray::fromHex("302e020100300506032b657004220420"
                                                   "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb");
        return "-----BEGIN PRIVATE KEY-----\n" + der.toBase64() + "\n-----END PRIVATE KEY-----\n";
    }
    static QByteArray published()
    {
        return QByteArray::fromHex("92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
                                   "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00");
    }

private Q_SLOTS:
    void theSignatureIsThatOfTheStandardsExample()
    {
        QCOMPARE(sign(secretPem(), {}, "\x72").value(), published());
        QVERIFY(isSignedBy(publicPem(), "\x72", published()).value());
        QCOMPARE(openKeyOf(secretPem(), {}).value(), publicPem());
    }

    void whatWasChangedIsNotSigned()
    {
        QVERIFY(!isSignedBy(publicPem(), "\x73", published()).value());
        QByteArray signature = published();
        signature[5] = char(signature[5] ^ 1);
        QVERIFY(!isSignedBy(publicPem(), "\x72", signature).value());
        QVERIFY(!isSignedBy(publicPem(), "\x72", signature.left(63)).value());
        QVERIFY(!isSignedBy(publicPem(), "\x72", {}).value());
        QVERIFY(!isSignedBy(newSigningKeys().value().open, "\x72", published()).value());
    }

    void aSecretKeyIsOpenedByItsPassphraseOnly()
    {
        const SigningKeys keys = newSigningKeys("correct horse").value();
        QVERIFY(keys.secret.contains("ENCRYPTED"));
        QVERIFY(isSignedBy(keys.open, "x", sign(keys.secret, "correct horse", "x").value()).value());
        for (const QByteArray &wrong : {QByteArray("wrong"), QByteArray()}) {
            const auto refused = sign(keys.secret, wrong, "x");
            QVERIFY(!refused);
            QCOMPARE(refused.error().kind, Failure::Kind::BadInput);
        }
    }

    void whatIsNoKeyIsRefused()
    {
        for (const QByteArray &text : {QByteArray(), QByteArray("no key"), publicPem().left(60)}) {
            QVERIFY(!isSignedBy(text, "x", published()));
            QVERIFY(!fingerprintOf(text));
            QVERIFY(!sign(text, {}, "x"));
        }
        QVERIFY(!sign(publicPem(), {}, "x"));
    }

    void everyKeyHasAFingerprintOfItsOwn()
    {
        QCOMPARE(fingerprintOf(publicPem()).value().size(), 32);
        QVERIFY(fingerprintOf(publicPem()).value() != fingerprintOf(newSigningKeys().value().open).value());
    }
};

QTEST_APPLESS_MAIN(TestSignature)
#include "tst_signature.moc"
