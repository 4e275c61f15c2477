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

/// The commands "dossier …" of the real program.
class TestDossierCommands : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_store = m_folder.filePath(u"a.vml"_s);

    QString path(const QString &name) const { return m_folder.filePath(name); }

    CtlRun dossier(const QStringList &arguments) const
    {
        return ctl(m_store, QStringList{u"dossier"_s} + arguments + QStringList{u"--json"_s});
    }

    QJsonObject clause(const QString &id) const
    {
        for (const QJsonValue each : dossier({u"completeness"_s, u"model-x"_s}).json()[u"clauses"].toArray()) {
            if (each[u"clause"].toString() == id)
                return each.toObject();
        }
        return {};
    }

private Q_SLOTS:
    void initTestCase()
    {
        initResources();
        auto store = workspace::Workspace::create(m_store, {});
        QVERIFY(store);
        journal::Journal journal(store->database(), u"officer-a"_s, systemClock());
        QVERIFY(registry::RegistryStore(store->database(), journal).add(registry::Model{.name = u"model-x"_s}));
    }

    void anEmptyDossierIsListedAndIsNotComplete()
    {
        const QJsonObject row = dossier({u"list"_s}).json()[u"dossiers"][0].toObject();
        QCOMPARE(row[u"name"], u"model-x"_s);
        QCOMPARE(row[u"version"], 0);
        QCOMPARE(row[u"percent"], 0);
        QCOMPARE(dossier({u"completeness"_s, u"model-x"_s}).status, 1);
        QCOMPARE(dossier({u"show"_s, u"model-y"_s}).status, 1);
    }

    void fieldsAreSetAndShown()
    {
        const CtlRun set = dossier({u"set"_s, u"model-x"_s, u"identity.licence=Apache-2.0"_s,
                                    u"algorithm.parameters=7,000,000,000"_s, u"algorithm.type=generation"_s});
        QVERIFY2(set.status == 0, set.err.constData());
        QCOMPARE(set.json()[u"version"], 1);
        const QJsonObject shown = dossier({u"show"_s, u"model-x"_s}).json();
        QCOMPARE(shown[u"identity"][u"licence"], u"Apache-2.0"_s);
        QCOMPARE(shown[u"algorithm"][u"parameters"].toInteger(), 7'000'000'000);
        QCOMPARE(dossier({u"set"_s, u"model-x"_s, u"algorithm.parameters=many"_s}).status, 3);
        QCOMPARE(dossier({u"set"_s, u"model-x"_s, u"algorithm.size=1"_s}).status, 1);
        QCOMPARE(dossier({u"set"_s, u"model-x"_s}).status, 2);
        QCOMPARE(dossier({u"show"_s, u"model-x"_s, u"--on"_s, u"2020-01-01"_s}).json()[u"version"], 0);
    }

    void aSourceIsAddedWithTheDocumentThatProvesIt()
    {
        QFile file(path(u"licence.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("abc");
        file.close();
        const QString hash = dossier({u"document"_s, u"model-x"_s, file.fileName(), u"--kind"_s, u"licence"_s})
                                 .json()[u"sha256"]
                                 .toString();
        QCOMPARE(hash.size(), 64);
        const CtlRun added = dossier({u"source"_s, u"model-x"_s, u"name=corpus"_s, u"kind=licensed"_s,
                                      u"proof=contract"_s, u"contract=C-1"_s, u"document="_s + hash});
        QVERIFY2(added.status == 0, added.err.constData());
        QCOMPARE(added.json()[u"id"], u"s1"_s);
        QCOMPARE(clause(u"lawful-source"_s)[u"state"], u"complete"_s);
        QCOMPARE(clause(u"scale"_s)[u"missing"].toArray(),
                 (QJsonArray{u"sources.s1.records"_s, u"sources.s1.bytes"_s}));
    }

    void aPackIsWrittenAndRecorded()
    {
        const CtlRun made =
            dossier({u"pack"_s, u"model-x"_s, u"--language"_s, u"en"_s, u"--out"_s, path(u"pack.html"_s)});
        QVERIFY2(made.status == 0, made.err.constData());
        QFile file(path(u"pack.html"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("Training data: source"));
        QCOMPARE(dossier({u"pack"_s, u"model-x"_s, u"--out"_s, path(u"pack.txt"_s)}).status, 2);
        QCOMPARE(dossier({u"evaluations"_s, u"model-x"_s}).status, 1);
    }
};

QTEST_GUILESS_MAIN(TestDossierCommands)
#include "tst_dossiercommands.moc"
