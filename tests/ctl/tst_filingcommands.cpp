#include "app/base/resources.h"
#include "app/journal/journal.h"
#include "app/registry/registrystore.h"
#include "app/workspace/workspace.h"
#include "tests/ctl/ctlprocess.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// The commands about official lists of the real program.
class TestFilingCommands : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_files = 0;

    /// A workspace with one filing of ours.
    QString workspaceFile()
    {
        initResources();
        const QString path = m_folder.filePath(u"%1.vml"_s.arg(++m_files));
        auto store = workspace::Workspace::create(path, {.officer = u"officer-a"_s});
        if (!store)
            qFatal("no workspace");
        journal::Journal journal(store->database(), u"officer-a"_s, systemClock());
        if (!registry::RegistryStore(store->database(), journal)
                 .add(registry::RegistryItem{.kind = u"genai_filing"_s,
                                             .name = u"青禾大模型"_s,
                                             .number = u"Beijing-QingHe-202404280016"_s}))
            qFatal("no item");
        return path;
    }

    QString listFile(const QByteArray &secondNumber, const QByteArray &entity = "青禾科技有限公司")
    {
        QFile file(m_folder.filePath(u"%1.csv"_s.arg(++m_files)));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write");
        file.write("序号,属地,模型名称,备案单位,备案号,备案时间\r\n1,北京,青禾大模型," + entity
                   + ",Beijing-QingHe-202404280016,2024年5月13日\r\n2,浙江,远山大模型,远山有限公司," + secondNumber
                   + ",2024.6.1\r\n");
        return file.fileName();
    }

    static CtlRun filing(const QString &store, const QStringList &arguments)
    {
        return ctl(store, QStringList{u"filing"_s} + arguments);
    }

private Q_SLOTS:
    void aListIsReadWithItsDoubtsAndPlaces()
    {
        const CtlRun run = filing(workspaceFile(), {u"read"_s, listFile("ZheJiang-YuanShan-2O240601"), u"--json"_s});
        QCOMPARE(run.status, 0);
        QCOMPARE(run.json()[u"list"].toString(), u"genai_filing"_s);
        const QJsonArray rows = run.json()[u"rows"].toArray();
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[0][u"doubts"].toArray().size(), 0);
        const QJsonValue number = rows[1][u"fields"][u"filing_number"];
        QCOMPARE(number[u"value"].toString(), u"ZheJiang-YuanShan-20240601"_s);
        QCOMPARE(number[u"raw"].toString(), u"ZheJiang-YuanShan-2O240601"_s);
        QCOMPARE(number[u"doubts"].toArray(), QJsonArray{u"typo"_s});
        QCOMPARE(number[u"cell"].toString(), u"E3"_s);
    }

    void doubtfulRowsAreNotKeptUnseen()
    {
        const QString store = workspaceFile();
        const QString file = listFile("ZheJiang-YuanShan-2O240601");
        const QStringList keep{u"import"_s, file, u"--day"_s, u"2026-03-01"_s, u"--accept-undoubted"_s};
        QCOMPARE(filing(store, keep).status, 3);
        QCOMPARE(filing(store, {u"lists"_s, u"--json"_s}).json()[u"lists"].toArray().size(), 0);
        const CtlRun kept = filing(store, keep + QStringList{u"--accept"_s, u"2"_s, u"--json"_s});
        QCOMPARE(kept.status, 0);
        QCOMPARE(kept.json()[u"rows"].toInt(), 2);
        QCOMPARE(filing(store, keep + QStringList{u"--accept"_s, u"9"_s}).status, 3);
        QCOMPARE(filing(store, {u"import"_s, file}).status, 2);
    }

    void listsAreComparedAndOursFoundInThem()
    {
        const QString store = workspaceFile();
        const auto keep = [&](const QString &file, const QString &day) {
            return filing(store, {u"import"_s, file, u"--day"_s, day, u"--accept-undoubted"_s}).status;
        };
        QCOMPARE(keep(listFile("ZheJiang-YuanShan-20240601"), u"2026-03-01"_s), 0);
        QCOMPARE(keep(listFile("ZheJiang-YuanShan-20240601", "青禾智能有限公司"), u"2026-05-01"_s), 0);
        const CtlRun compared = filing(store, {u"compare"_s, u"1"_s, u"2"_s, u"--json"_s});
        QCOMPARE(compared.status, 0);
        QCOMPARE(compared.json()[u"changes"].toArray().size(), 1);
        QCOMPARE(compared.json()[u"changes"][0][u"differences"][0][u"after"].toString(), u"青禾智能有限公司"_s);
        QCOMPARE(filing(store, {u"compare"_s, u"1"_s, u"7"_s}).status, 1);
        const QJsonObject match = filing(store, {u"match"_s, u"--on"_s, u"2026-06-01"_s, u"--json"_s}).json();
        QCOMPARE(match[u"lists"][u"genai_filing"][0][u"stands"].toString(), u"found"_s);
    }
};

QTEST_GUILESS_MAIN(TestFilingCommands)
#include "tst_filingcommands.moc"
