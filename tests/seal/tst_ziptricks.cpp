#include "app/seal/verification.h"
#include "app/seal/zipreader.h"
#include "tests/seal/sealedcase.h"

#include <QDirIterator>

#include <zlib.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using seal::Finding;

namespace {

/// A member as the test wants it written, however wrong.
struct Member
{
    QByteArray name;
    QByteArray bytes;
    QByteArray localName = name;
    quint32 mode = 0100644;
    QByteArray extra = {}; ///< of its own header
    QByteArray listedExtra = extra; ///< of the directory
    quint32 size = quint32(bytes.size());
    QByteArray packed = bytes;
    quint16 method = 0;
    quint16 flags = 1 << 11;
};

void put(QByteArray &to, quint64 value, int bytes)
{
    for (int i = 0; i < bytes; ++i)
        to += char(value >> (8 * i) & 0xff);
}

void putCommon(QByteArray &to, const Member &member)
{
    put(to, 20, 2);
    put(to, member.flags, 2);
    put(to, member.method, 2);
    put(to, 0x00210000, 4);
    put(to, crc32(0, reinterpret_cast<const Bytef *>(member.bytes.constData()), uInt(member.bytes.size())), 4);
    put(to, quint64(member.packed.size()), 4);
    put(to, member.size, 4);
}

struct Odd
{
    QByteArray before = {};
    QByteArray between = {}; ///< behind the first member
    QByteArray behind = {};
    QByteArray comment = {};
};

QByteArray zipOf(const std::vector<Member> &members, const Odd &odd = {})
{
    QByteArray zip = odd.before;
    QByteArray directory;
    for (size_t i = 0; i < members.size(); ++i) {
        const Member &member = members.at(i);
        const auto at = quint64(zip.size());
        put(zip, 0x04034b50, 4);
        putCommon(zip, member);
        put(zip, quint64(member.localName.size()), 2);
        put(zip, quint64(member.extra.size()), 2);
        zip += member.localName + member.extra + member.packed;
        if (i == 0)
            zip += odd.between;
        put(directory, 0x02014b50, 4);
        put(directory, 3 << 8 | 20, 2);
        putCommon(directory, member);
        put(directory, quint64(member.name.size()), 2);
        put(directory, quint64(member.listedExtra.size()), 2);
        put(directory, 0, 6); // no comment, the first disk, no internal attributes
        put(directory, quint64(member.mode) << 16, 4);
        put(directory, at, 4);
        directory += member.name + member.listedExtra;
    }
    const auto begin = quint64(zip.size());
    zip += directory;
    put(zip, 0x06054b50, 4);
    put(zip, 0, 4);
    put(zip, members.size(), 2);
    put(zip, members.size(), 2);
    put(zip, quint64(directory.size()), 4);
    put(zip, begin, 4);
    put(zip, quint64(odd.comment.size()), 2);
    return zip + odd.comment + odd.behind;
}

QByteArray deflated(const QByteArray &bytes)
{
    const QByteArray made = qCompress(bytes, 9);
    return made.sliced(6, made.size() - 10); // without Qt's length, zlib's header and its sum
}

} // namespace

class TestZipTricks : public QObject
{
    Q_OBJECT

    SealedCase m_sample;
    std::vector<Member> m_members;

    seal::PackageReport report(const QByteArray &zip)
    {
        return seal::verifyPackage(m_sample.write(u"trick.zip"_s, zip), {.openKey = m_sample.keys.open}).value();
    }

    bool finds(const QByteArray &zip, Finding::Kind kind, const QString &detail)
    {
        const auto made = report(zip);
        const bool found = std::ranges::any_of(made.findings, [&](const Finding &finding) {
            return finding.kind == kind && finding.detail == detail;
        });
        for (const Finding &finding : made.findings) {
            if (!found)
                qWarning() << seal::name(finding.kind) << finding.path << finding.detail;
        }
        return found && !made.isSound();
    }

    std::vector<Member> with(Member member) const
    {
        auto members = m_members;
        members.push_back(std::move(member));
        return members;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString folder = m_sample.unpacked(m_sample.seal());
        QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            m_members.push_back(
                {.name = QDir(folder).relativeFilePath(file.fileName()).toUtf8(), .bytes = file.readAll()});
        }
    }

    void writtenPlainlyItIsSound()
    {
        const auto made = report(zipOf(m_members));
        for (const Finding &finding : made.findings)
            qWarning() << seal::name(finding.kind) << finding.path << finding.detail;
        QVERIFY(made.isSound());
    }

    void aNameTwiceIsFound()
    {
        QVERIFY(finds(zipOf(with({.name = "report/report.json", .bytes = "another"})), Finding::Kind::Zip,
                      u"duplicate_name"_s));
        QVERIFY(finds(zipOf(with({.name = "Report/REPORT.json", .bytes = "another"})), Finding::Kind::Zip,
                      u"duplicate_name"_s));
    }

    void aPathThatLeavesTheFolderIsFound_data()
    {
        QTest::addColumn<QByteArray>("path");
        int number = 0;
        for (const char *path : {"../evil", "report/../../evil", "/etc/evil", "report\\evil", "C:evil", "a//b", "./a",
                                 "a/\xe2\x80\xae"
                                 "b",
                                 "a\nb", "\xff"})
            QTest::addRow("path %d", ++number) << QByteArray(path);
    }
    void aPathThatLeavesTheFolderIsFound()
    {
        QFETCH(const QByteArray, path);
        QVERIFY(finds(zipOf(with({.name = path, .bytes = "x"})), Finding::Kind::Zip, u"bad_path"_s));
    }

    void aLinkIsFound()
    {
        QVERIFY(finds(zipOf(with({.name = "link", .bytes = "/etc/passwd", .mode = 0120777})), Finding::Kind::Zip,
                      u"not_a_file"_s));
    }

    void hiddenBytesAreFound()
    {
        QVERIFY(finds(zipOf(m_members, {.before = "MZ a program"}), Finding::Kind::Zip, u"hidden_bytes"_s));
        QVERIFY(finds(zipOf(m_members, {.between = "hidden"}), Finding::Kind::Zip, u"hidden_bytes"_s));
        QVERIFY(finds(zipOf(m_members, {.behind = "hidden"}), Finding::Kind::Zip, u"hidden_bytes"_s));
        QVERIFY(finds(zipOf(m_members, {.comment = "a comment"}), Finding::Kind::Zip, u"hidden_bytes"_s));
        auto members = m_members;
        members.front().extra = QByteArray("\x99\x99\x50\x00", 4) + QByteArray(80, 'x');
        QVERIFY(finds(zipOf(members), Finding::Kind::Zip, u"hidden_bytes"_s));
    }

    void aMemberWithTwoNamesIsFound()
    {
        auto members = m_members;
        members.front().localName = "another";
        QVERIFY(finds(zipOf(members), Finding::Kind::Zip, u"two_sayings"_s));
        members = m_members;
        members.front().extra = QByteArray("\x75\x70\x06\x00\x01....a", 10);
        QVERIFY(finds(zipOf(members), Finding::Kind::Zip, u"two_sayings"_s));
        members = m_members; // unpackers that go by the directory read the name from its own field
        members.front().listedExtra = QByteArray("\x75\x70\x06\x00\x01....a", 10);
        QVERIFY(finds(zipOf(members), Finding::Kind::Zip, u"two_sayings"_s));
    }

    void aMemberThatCannotBeReadIsFound()
    {
        QVERIFY(finds(zipOf(with({.name = "x", .bytes = "x", .method = 12})), Finding::Kind::Zip, u"unreadable"_s));
        QVERIFY(finds(zipOf(with({.name = "x", .bytes = "x", .flags = 1})), Finding::Kind::Zip, u"unreadable"_s));
    }

    void whatUnpacksToMoreThanItSaysIsStopped()
    {
        const QByteArray zeros(50'000'000, '\0');
        const QByteArray packed = deflated(zeros);
        QVERIFY(packed.size() < 100'000);
        const auto made =
            report(zipOf(with({.name = "bomb", .bytes = "x", .size = 1000, .packed = packed, .method = 8})));
        QVERIFY(std::ranges::any_of(made.findings, [](const Finding &finding) {
            return finding.kind == Finding::Kind::Changed && finding.path == u"bomb"_s;
        }));
    }

    void whatSaysThatItIsHugeIsNotUnpacked()
    {
        auto members = m_members;
        for (int i = 0; i < 3; ++i)
            members.push_back(
                {.name = "bomb" + QByteArray::number(i), .bytes = "x", .size = 1'000'000'000, .method = 8});
        const auto made = report(zipOf(members));
        QVERIFY(finds(zipOf(members), Finding::Kind::TooLarge, u"too_large"_s));
        QCOMPARE(made.files, 0);
        QVERIFY(finds(zipOf(with({.name = "x", .bytes = "x", .size = 0xffffffff})), Finding::Kind::TooLarge,
                      u"too_large"_s));
    }

    void whatIsNoZipIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("text") << QByteArray("this is a text of some length, and no archive at all");
        QTest::newRow("a cut zip") << zipOf({{.name = "a", .bytes = "b"}}).chopped(10);
    }
    void whatIsNoZipIsRefused()
    {
        QFETCH(const QByteArray, bytes);
        const auto made = seal::verifyPackage(m_sample.write(u"trick.zip"_s, bytes));
        QVERIFY(!made);
        QCOMPARE(made.error().kind, Failure::Kind::BadInput);
    }

    void aSoundZipThatIsNoPackageIsNotSound()
    {
        const auto made = report(zipOf({{.name = "a", .bytes = "b"}}));
        QVERIFY(std::ranges::any_of(made.findings,
                                    [](const Finding &finding) { return finding.kind == Finding::Kind::Manifest; }));
    }

    void cutAnywhereItIsNeverSound()
    {
        const QByteArray whole = zipOf(m_members);
        for (qsizetype size = 0; size < whole.size(); size += 97) {
            const auto made = seal::verifyPackage(m_sample.write(u"trick.zip"_s, whole.first(size)));
            QVERIFY(!made || !made->isSound());
        }
    }
};

QTEST_GUILESS_MAIN(TestZipTricks)
#include "tst_ziptricks.moc"
