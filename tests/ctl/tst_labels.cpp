#include "tests/ctl/ctlprocess.h"
#include "tests/label/samplefiles.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// label check of the real program.
class TestLabels : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the temporary folder refuses to be written to");
        return file.fileName();
    }

    static QByteArray labelled(const QByteArray &value)
    {
        return samplefiles::png(samplefiles::pngChunk("tEXt", QByteArray("AIGC\0", 5) + value));
    }

    static CtlRun check(const QStringList &arguments)
    {
        return ctl(u"nowhere.vml"_s, QStringList{u"label"_s, u"check"_s} + arguments);
    }

private Q_SLOTS:
    void aRightFileIsDone()
    {
        const CtlRun run = check({write(u"right.png"_s, labelled(samplefiles::value)), u"--json"_s});
        QCOMPARE(run.status, 0);
        const QJsonObject file = run.json()[u"files"][0].toObject();
        QCOMPARE(file[u"format"].toString(), u"PNG"_s);
        QCOMPARE(file[u"right"].toBool(), true);
        QCOMPARE(file[u"labels"][0][u"fields"][u"ProduceID"].toString(), u"s-1"_s);
        QVERIFY(file[u"labels"][0][u"findings"].toArray().isEmpty());
    }

    void aWrongChecksumIsSaidInWords()
    {
        QByteArray value = samplefiles::value;
        value.replace("000E1", "000F1");
        const CtlRun run = check({write(u"wrong.png"_s, labelled(value))});
        QCOMPARE(run.status, 1);
        QVERIFY2(run.out.contains("characters 5 to 22"), run.out.constData());
        QVERIFY(run.out.contains("1 files checked, 0 of them labelled"));
    }

    void aFolderIsGoneThrough()
    {
        QVERIFY(QDir(m_folder.path()).mkpath(u"all/inner"_s));
        write(u"all/a.png"_s, labelled(samplefiles::value));
        write(u"all/inner/b.jpg"_s, samplefiles::jpeg('\xfe', "no label"));
        write(u"all/notes.txt"_s, "AIGC");
        const CtlRun run = check({m_folder.filePath(u"all"_s), u"--json"_s});
        QCOMPARE(run.status, 1);
        QCOMPARE(run.json()[u"checked"].toInt(), 2);
        QCOMPARE(run.json()[u"right"].toInt(), 1);
        QCOMPARE(run.json()[u"not_read"].toInt(), 1);
        QCOMPARE(run.json()[u"files"][1][u"findings"][0][u"fault"].toString(), u"no-label"_s);
    }

    void aFileThatCannotBeReadIsRefused()
    {
        QCOMPARE(check({m_folder.filePath(u"absent.png"_s)}).status, 3);
        const CtlRun run = check({write(u"notes.txt"_s, "AIGC")});
        QCOMPARE(run.status, 3);
        QVERIFY2(run.err.contains("notes.txt"), run.err.constData());
    }

    void theAnswersOfAServiceAreTallied()
    {
        const QString store = m_folder.filePath(u"a.vml"_s);
        QVERIFY(makeStoreWithoutRules(store));
        const QString log = write(u"log.jsonl"_s,
                                  R"({"id":"1","prompt":"q","response":"好的。再见。\n本回答由AI生成"})"
                                  "\n"
                                  R"({"id":"2","prompt":"q","response":"好的。"})"
                                  "\n");
        QCOMPARE(ctl(store, {u"import"_s, log, u"--service"_s, u"desk"_s}).status, 0);
        const CtlRun run = ctl(store, {u"label"_s, u"check"_s, u"--service"_s, u"desk"_s, u"--json"_s});
        QCOMPARE(run.status, 1);
        const QJsonObject desk = run.json()[u"services"][0].toObject();
        QCOMPARE(desk[u"texts"].toInt(), 2);
        QCOMPARE(desk[u"at_end"].toInt(), 1);
        QCOMPARE(desk[u"without_label"].toInt(), 1);
        QCOMPARE(ctl(store, {u"label"_s, u"check"_s, u"--service"_s, u"other"_s}).status, 1);
    }
};

QTEST_APPLESS_MAIN(TestLabels)
#include "tst_labels.moc"
