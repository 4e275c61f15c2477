#include "app/base/resources.h"
#include "app/demo/demologs.h"
#include "app/demo/phrasebank.h"
#include "app/demo/syntheticpii.h"
#include "app/ingest/records/recordreader.h"
#include "app/ingest/sources/bytesource.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 23);

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The records of a log as the import sees them, unpacked.
QByteArrayList recordsOf(const QString &path)
{
    QByteArrayList records;
    auto source = ingest::ByteSource::open(path);
    if (!source)
        return records;
    const auto reader = ingest::openRecords(std::move(*source));
    ingest::Record record;
    while (reader && (*reader)->next(record).value_or(false))
        records.append(QByteArray(record.bytes.data(), qsizetype(record.bytes.size())));
    return records;
}

} // namespace

class TestDemoLogs : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    demo::DemoLogs m_logs;
    QByteArrayList m_records;
    QString m_text; ///< all records

    void write(const QString &folder, demo::DemoLogs &logs)
    {
        auto written = demo::writeDemoLogs(folder, today);
        QVERIFY2(written, written ? "" : qPrintable(written.error().where + u": "_s + written.error().detail));
        logs = std::move(*written);
    }

    QStringList found(const QString &pattern) const
    {
        QStringList list;
        auto all = QRegularExpression(pattern).globalMatch(m_text);
        while (all.hasNext())
            list.append(all.next().captured());
        return list;
    }

private Q_SLOTS:
    void initTestCase()
    {
        initResources();
        write(m_folder.path(), m_logs);
        for (const QString &path : m_logs.paths())
            m_records += recordsOf(path);
        m_text = QString::fromUtf8(m_records.join('\n'));
    }

    void theSameDayAndSeedGiveTheSameBytes()
    {
        QTemporaryDir other;
        demo::DemoLogs again;
        write(other.path(), again);
        QCOMPARE(again.files.size(), m_logs.files.size());
        for (size_t i = 0; i < again.files.size(); ++i)
            QVERIFY2(bytesOf(again.files[i].path) == bytesOf(m_logs.files[i].path), qPrintable(again.files[i].path));
    }

    void thereAreAboutTwoThousandGenerationsInFiveFiles()
    {
        QCOMPARE(m_logs.files.size(), 5u);
        QVERIFY2(m_logs.generations() >= 1800 && m_logs.generations() <= 2300,
                 qPrintable(QString::number(m_logs.generations())));
        for (const demo::DemoFile &file : m_logs.files)
            QVERIFY2(file.generations >= 60, qPrintable(file.path));
    }

    void everyRecordIsJsonButThePlannedOnes()
    {
        int broken = 0;
        for (const QByteArray &record : m_records) {
            const QJsonObject row = QJsonDocument::fromJson(record).object();
            const bool holdsText = row.contains("prompt"_L1) || row.contains("request"_L1)
                || row.contains("conversation"_L1) || row.contains("conversations"_L1);
            broken += !holdsText;
        }
        QCOMPARE(broken, m_logs.broken());
        QVERIFY(broken >= 4);
    }

    void everyServiceModelAgeBandAndWayToBeStoppedOccurs_data()
    {
        QTest::addColumn<QString>("word");
        for (const char *word : {"星语助手（示例）",
                                 "文思写作 API（示例）",
                                 "伴学小屋（示例）",
                                 "xingyu-chat-demo-preview",
                                 "wensi-writer-demo-pro",
                                 "banxue-companion-demo-1",
                                 "\"under 8\"",
                                 "\"8-12\"",
                                 "\"12-16\"",
                                 "\"16-18\"",
                                 "\"18+\"",
                                 "content_filter",
                                 "content_policy_violation",
                                 "service_unavailable",
                                 "\"refusal\":\"",
                                 "Demo Provider",
                                 "\u200b",
                                 "１",
                                 "幫我",
                                 "😊"})
            QTest::newRow(word) << QString::fromUtf8(word);
    }
    void everyServiceModelAgeBandAndWayToBeStoppedOccurs()
    {
        QFETCH(QString, word);
        QVERIFY(m_text.contains(word));
    }

    void aboutATenthIsWrittenToBeFlagged()
    {
        int planned = 0;
        for (const auto &[risk, count] : m_logs.planned)
            planned += count;
        const int percent = 100 * planned / m_logs.generations();
        QVERIFY2(percent >= 7 && percent <= 13, qPrintable(QString::number(percent)));
    }

    void everyRiskOfThePhraseFilesIsUsed()
    {
        const auto bank = demo::readPhraseBank();
        QVERIFY(bank);
        for (const demo::Skeleton &skeleton : bank->skeletons)
            QVERIFY2(skeleton.isHarmless() || m_logs.planned.contains(skeleton.risk), qPrintable(skeleton.id));
    }

    void personalDataIsOfNobody()
    {
        const QStringList mobiles = found(uR"((?<![0-9A-Za-z.-])1[3-9]\d{9}(?![0-9A-Za-z]))"_s);
        QVERIFY(!mobiles.isEmpty());
        for (const QString &mobile : mobiles)
            QVERIFY2(demo::demoMobiles().contains(mobile), qPrintable(mobile));
        const QStringList cards = found(uR"((?<![0-9A-Za-z])\d{17}[\dX](?![0-9A-Za-z]))"_s);
        QVERIFY(!cards.isEmpty());
        for (const QString &card : cards)
            QVERIFY2(card.startsWith(u"110101"_s), qPrintable(card));
        for (const QString &address : found(u"[A-Za-z0-9._-]+@[A-Za-z0-9-]+[.][A-Za-z0-9.-]+"_s))
            QVERIFY2(address.endsWith(u"@example.com"_s) || address.endsWith(u"@example.com."_s), qPrintable(address));
    }

    void nothingHappensOutsideTheNinetyDays()
    {
        const QStringList times = found(u"\"(?:timestamp|time)\":\"[0-9T:-]+Z\""_s);
        QVERIFY(times.size() > 1000);
        for (const QString &entry : times) {
            const auto at = QDateTime::fromString(entry.section(u'"', 3, 3), Qt::ISODate).toMSecsSinceEpoch();
            QVERIFY2(at >= startOfDay(today.addDays(-90)) && at < startOfDay(today) - 6 * 3'600'000, qPrintable(entry));
        }
    }

    void fiftyRowsInARowHardlyRepeat()
    {
        QStringList prompts;
        for (const QByteArray &record : recordsOf(m_logs.files.front().path)) {
            const QJsonArray messages = QJsonDocument::fromJson(record)[u"request"][u"messages"].toArray();
            if (!messages.isEmpty())
                prompts.append(messages.last()[u"content"].toString());
        }
        for (qsizetype from = 0; from + 50 <= prompts.size(); from += 50) {
            const QStringList page = prompts.mid(from, 50);
            QVERIFY2(std::set(page.begin(), page.end()).size() >= 42, qPrintable(page.join(u'\n')));
        }
    }

    void anotherSeedGivesOtherConversations()
    {
        QTemporaryDir other;
        const auto logs = demo::writeDemoLogs(other.path(), today, 7);
        QVERIFY(logs);
        QVERIFY(bytesOf(logs->files[0].path) != bytesOf(m_logs.files[0].path));
    }

    void aFolderThatCannotBeWrittenIsAFailure()
    {
        QFile blocking(m_folder.filePath(u"file"_s));
        QVERIFY(blocking.open(QIODevice::WriteOnly));
        const auto logs = demo::writeDemoLogs(blocking.fileName() + u"/below"_s, today);
        QVERIFY(!logs);
        QCOMPARE(logs.error().kind, Failure::Kind::Storage);
    }
};

QTEST_GUILESS_MAIN(TestDemoLogs)
#include "tst_demologs.moc"
