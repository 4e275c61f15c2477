#include "tests/ctl/ctlprocess.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// registry …: the register from the shell, from an empty workspace to a filing with its papers.
class TestRegisterCommands : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_store;

    CtlRun run(const QStringList &arguments) const { return ctl(m_store, QStringList{u"registry"_s} + arguments); }

    QJsonObject json(const QStringList &arguments) const
    {
        const CtlRun done = run(arguments + QStringList{u"--json"_s});
        return done.status == 0 ? done.json() : QJsonObject();
    }

    QString file(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_store = m_folder.filePath(u"test.vml"_s);
        QVERIFY(makeStoreWithoutRules(m_store));
        QCOMPARE(json({u"service"_s, u"chat"_s, u"--access"_s, u"app,web"_s, u"--started"_s, u"2026-01-05"_s,
                       u"--regime"_s, u"genai-public"_s})[u"service"]
                     .toInt(),
                 1);
        QCOMPARE(json({u"add"_s, u"genai_filing"_s, u"chat model"_s, u"--service"_s, u"chat"_s})[u"item"].toInt(), 1);
    }

    void servicesModelsAndAlgorithmsAreKeptByName()
    {
        QCOMPARE(run({u"service"_s, u"chat"_s, u"--reason"_s, u"public"_s}).status, 0); // the same, changed
        const QJsonArray services = json({u"service"_s})[u"services"].toArray();
        QCOMPARE(services.size(), 1);
        QCOMPARE(services[0][u"accesses"].toArray(), (QJsonArray{u"app"_s, u"web"_s}));
        QCOMPARE(services[0][u"regime_reason"].toString(), u"public"_s);
        QCOMPARE(run({u"service"_s, u"chat"_s, u"--access"_s, u"phone"_s}).status, 2);
        QCOMPARE(run({u"service"_s, u"chat"_s, u"--regime"_s, u"lost"_s}).status, 2);
        QCOMPARE(run({u"service"_s, u"chat"_s, u"--started"_s, u"soon"_s}).status, 2);

        QCOMPARE(run({u"model"_s, u"up"_s, u"--origin"_s, u"third_party"_s, u"--filing-number"_s,
                      u"Beijing-Demo-20250101"_s})
                     .status,
                 0);
        QCOMPARE(run({u"model"_s, u"m"_s, u"--origin"_s, u"fine_tuned"_s, u"--base"_s, u"up"_s, u"--modality"_s,
                      u"text"_s, u"--modality"_s, u"image"_s})
                     .status,
                 0);
        QCOMPARE(run({u"model"_s, u"m"_s, u"--base"_s, u"lost"_s}).status, 1);
        const QJsonArray models = json({u"model"_s})[u"models"].toArray();
        QCOMPARE(models.size(), 2);
        QCOMPARE(models[0][u"base"].toInt(), models[1][u"model"].toInt());
        QCOMPARE(models[0][u"modalities"].toArray().size(), 2);

        QCOMPARE(run({u"version"_s, u"m"_s, u"1.0"_s, u"--released"_s, u"2026-02-02"_s}).status, 0);
        QCOMPARE(run({u"version"_s, u"m"_s, u"1.0"_s, u"--retired"_s, u"2026-08-03"_s}).status, 0);
        const QJsonArray versions = json({u"version"_s})[u"versions"].toArray();
        QCOMPARE(versions.size(), 1);
        QCOMPARE(versions[0][u"released_on"].toString(), u"2026-02-02"_s);
        QCOMPARE(versions[0][u"retired_on"].toString(), u"2026-08-03"_s);

        QCOMPARE(run({u"algorithm"_s, u"a"_s, u"--type"_s, u"retrieval"_s}).status, 0);
        QCOMPARE(run({u"algorithm"_s, u"a"_s, u"--type"_s, u"guessing"_s}).status, 2);
        QCOMPARE(run({u"link"_s, u"chat"_s, u"--model"_s, u"m"_s, u"--algorithm"_s, u"a"_s, u"--from"_s,
                      u"2026-02-02"_s})
                     .status,
                 0);
        QCOMPARE(json({u"link"_s})[u"links"][0][u"from"].toString(), u"2026-02-02"_s);
        QCOMPARE(run({u"link"_s, u"chat"_s, u"--algorithm"_s, u"a"_s, u"--off"_s}).status, 0);
        QCOMPARE(run({u"link"_s, u"chat"_s}).status, 2);
    }

    void anItemMovesByWhatTheMachineAllows()
    {
        const CtlRun refused = run({u"move"_s, u"1"_s, u"filed"_s, u"--on"_s, u"2999-01-04"_s});
        QCOMPARE(refused.status, 3);
        QVERIFY2(refused.err.contains("submitted, not_required, cancelled"), refused.err.constData());
        QCOMPARE(run({u"move"_s, u"1"_s, u"lost"_s}).status, 2);
        QCOMPARE(run({u"move"_s, u"1"_s, u"submitted"_s, u"--on"_s, u"soon"_s}).status, 2);
        QCOMPARE(run({u"move"_s, u"chat model"_s, u"submitted"_s, u"--on"_s, u"2999-01-04"_s}).status, 0);
        QCOMPARE(run({u"move"_s, u"1"_s, u"filed"_s, u"--on"_s, u"2999-03-04"_s, u"--number"_s,
                      u"Beijing-Demo-20260101"_s})
                     .status,
                 0);
        const QJsonObject item = json({u"show"_s, u"1"_s});
        QCOMPARE(item[u"state"].toString(), u"filed"_s);
        QCOMPARE(item[u"granted_on"].toString(), u"2999-03-04"_s);
        QCOMPARE(item[u"history"].toArray().size(), 3);
        QCOMPARE(item[u"can_become"].toArray(), (QJsonArray{u"changing"_s, u"cancelled"_s, u"expired"_s}));
        QCOMPARE(item[u"number_hints"][0][u"meaning"][u"en"].toString(), u"place: Beijing"_s);
        QCOMPARE(item[u"number_hints"][0][u"confidence"].toString(), u"INF"_s);
        QVERIFY(item[u"number_has_shape"].toBool());
        const auto stateOn = [&](const char *day) {
            return json({u"list"_s, u"--on"_s, QString::fromLatin1(day)})[u"items"][0][u"state_on_day"].toString();
        };
        QCOMPARE(stateOn("2999-02-01"), u"submitted"_s);
        QCOMPARE(stateOn("2999-03-04"), u"filed"_s);
        QCOMPARE(json({u"list"_s, u"--state"_s, u"cancelled"_s})[u"items"].toArray().size(), 0);
    }

    void anItemIsSetFieldByField()
    {
        QCOMPARE(run({u"set"_s, u"1"_s, u"--authority"_s, u"CAC"_s, u"--responsible"_s, u"A"_s}).status, 0);
        QCOMPARE(run({u"set"_s, u"1"_s, u"--service"_s, u"none"_s}).status, 0);
        QJsonObject item = json({u"show"_s, u"1"_s});
        QCOMPARE(item[u"authority"].toString(), u"CAC"_s);
        QCOMPARE(item[u"responsible"].toString(), u"A"_s);
        QVERIFY(!item.contains(u"service"_s));
        QCOMPARE(run({u"set"_s, u"1"_s, u"--service"_s, u"chat"_s}).status, 0);
        QCOMPARE(json({u"show"_s, u"1"_s})[u"service"].toInt(), 1);
        QCOMPARE(run({u"set"_s, u"99"_s}).status, 1);
        QCOMPARE(run({u"add"_s, u"lost_kind"_s, u"x"_s}).status, 2);
        QCOMPARE(run({u"add"_s, u"genai_filing"_s}).status, 2);
    }

    void papersAreKeptInRevisionsAndComeOutAgain()
    {
        const QString one = file(u"one.txt"_s, "one");
        const QString two = file(u"two.txt"_s, "two");
        QCOMPARE(run({u"document"_s, u"1"_s, u"--kind"_s, u"self_assessment"_s, u"--file"_s, one}).status, 0);
        QCOMPARE(run({u"document"_s, u"1"_s, u"--kind"_s, u"self_assessment"_s, u"--file"_s, one}).status, 3);
        QCOMPARE(
            json({u"document"_s, u"1"_s, u"--kind"_s, u"self_assessment"_s, u"--file"_s, two})[u"document"].toInt(), 2);
        const QJsonArray papers = json({u"document"_s, u"1"_s})[u"documents"].toArray();
        QCOMPARE(papers.size(), 2);
        QCOMPARE(papers[1][u"revision"].toInt(), 2);
        const QString out = m_folder.filePath(u"out.txt"_s);
        QCOMPARE(run({u"document"_s, u"1"_s, u"--get"_s, u"2"_s, u"--out"_s, out}).status, 0);
        QFile written(out);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(written.readAll(), QByteArray("two"));
        QCOMPARE(run({u"document"_s, u"1"_s, u"--get"_s, u"2"_s, u"--out"_s, out}).status, 3); // it is there already
    }

    void submissionsAreComparedFieldByField()
    {
        QCOMPARE(run({u"submission"_s, u"1"_s, u"--purpose"_s, u"first"_s, u"--on"_s, u"2026-03-02"_s, u"--field"_s,
                      u"算法名称=甲"_s, u"--field"_s, u"用途=对话"_s, u"--document"_s, u"1"_s})
                     .status,
                 0);
        QCOMPARE(run({u"submission"_s, u"1"_s, u"--purpose"_s, u"change"_s, u"--field"_s, u"算法名称=乙"_s,
                      u"--field"_s, u"用途=对话"_s})
                     .status,
                 0);
        QCOMPARE(run({u"submission"_s, u"1"_s, u"--purpose"_s, u"protest"_s}).status, 3);
        QCOMPARE(run({u"submission"_s, u"1"_s, u"--purpose"_s, u"first"_s, u"--field"_s, u"x"_s}).status, 2);
        const QJsonArray changes = json({u"submission"_s, u"1"_s, u"--compare"_s, u"1,2"_s})[u"changes"].toArray();
        QCOMPARE(changes,
                 (QJsonArray{QJsonObject{{u"field"_s, u"算法名称"_s}, {u"before"_s, u"甲"_s}, {u"after"_s, u"乙"_s}}}));
        QCOMPARE(run({u"submission"_s, u"1"_s, u"--compare"_s, u"1,9"_s}).status, 2);
        QCOMPARE(json({u"submission"_s, u"1"_s})[u"submissions"][0][u"documents"][0].toInt(), 1);
    }

    void theDisplayIsKept()
    {
        QCOMPARE(run({u"display"_s, u"1"_s, u"--on"_s, u"2026-05-06"_s, u"--place"_s, u"footer"_s}).status, 0);
        QCOMPARE(json({u"display"_s, u"1"_s})[u"display"][0][u"place"].toString(), u"footer"_s);
        QCOMPARE(json({u"show"_s, u"1"_s})[u"display_checked_on"].toString(), u"2026-05-06"_s);
    }

    void regimesAreProposedAndKindsAreSet()
    {
        QString proposed;
        for (const QJsonValue &each : json({u"regime"_s, u"--access"_s, u"api"_s})[u"regimes"].toArray())
            proposed += each[u"proposed"].toBool() ? each[u"regime"].toString() : QString();
        QCOMPARE(proposed, u"genai-api"_s);

        QCOMPARE(
            run({u"kinds"_s, u"icp_licence"_s, u"--validity"_s, u"36"_s, u"--remind"_s, u"lic.icp.renew=120"_s}).status,
            0);
        const QJsonValue set = json({u"kinds"_s, u"icp_licence"_s})[u"kinds"][0];
        QCOMPARE(set[u"validity_months"].toInt(), 36);
        QCOMPARE(set[u"duties"][0][u"remind"].toInt(), 120);
        QCOMPARE(run({u"kinds"_s, u"icp_licence"_s, u"--reset"_s}).status, 0);
        QCOMPARE(json({u"kinds"_s, u"icp_licence"_s})[u"kinds"][0][u"validity_months"].toInt(), 60);
        QCOMPARE(run({u"kinds"_s, u"own_permit"_s, u"--own"_s, u"--title-zh"_s, u"许可"_s, u"--title-en"_s,
                      u"Permit"_s})
                     .status,
                 0);
        QCOMPARE(run({u"add"_s, u"own_permit"_s, u"x"_s}).status, 0);
        QCOMPARE(run({u"kinds"_s, u"lost"_s}).status, 1);
        QCOMPARE(run({u"kinds"_s, u"lost"_s, u"--validity"_s, u"1"_s}).status, 3);
        QCOMPARE(run({u"kinds"_s, u"icp_licence"_s, u"--validity"_s, u"long"_s}).status, 2);
    }

    void wordsForAPersonComeOnLinesOfTheirOwn()
    {
        for (const QString &what : {u"list"_s, u"service"_s, u"model"_s, u"kinds"_s, u"regime"_s})
            QVERIFY2(!run({what}).out.isEmpty(), qPrintable(what));
        const CtlRun shown = run({u"show"_s, u"1"_s});
        QVERIFY2(shown.out.contains("number: Beijing-Demo-20260101\n"), shown.out.constData());
        QVERIFY(shown.out.contains("history:\n"));
    }
};

QTEST_GUILESS_MAIN(TestRegisterCommands)
#include "tst_registercommands.moc"
