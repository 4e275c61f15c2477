#include "tests/ingest/packing.h"
#include "tests/ui/pageworkspace.h"
#include "ui/import/importqueue.h"
#include "ui/import/sourcemodel.h"
#include "ui/widgets/tableview.h"

#include <QFile>

using ui::ImportJob;
using ui::SourceModel;

class TestImportModels : public QObject
{
    Q_OBJECT

    static void write(const QString &path, const QByteArray &text)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write");
    }

    /// Imports \a path and waits for the end of it.
    static void import(ui::ImportQueue &queue, const QString &path)
    {
        queue.add({path});
        QTRY_VERIFY_WITH_TIMEOUT(!queue.isRunning(), 60'000);
        QVERIFY(queue.jobs().back().state == ImportJob::State::Done);
    }

    static QString text(const SourceModel &model, int column, int role = Qt::DisplayRole)
    {
        return model.data(model.index(0, column), role).toString();
    }

private Q_SLOTS:
    void anImportedFileShowsItsFormatWhyAndItsEncoding()
    {
        PageWorkspace store;
        const QString path = store.file(QStringLiteral("log.jsonl"));
        const QByteArray record = R"({"request":{"messages":[{"role":"user","content":"q"}]},)"
                                  R"("response":{"choices":[{"message":{"role":"assistant","content":"a"}}]}})";
        QByteArray wide;
        for (const char c : record + '\n')
            wide += QByteArray(1, c) + '\0';
        write(path, QByteArray("\xFF\xFE", 2) + wide); // UTF-16 with its mark
        {
            ui::ImportQueue queue(store.session(), knowledge());
            import(queue, path);
            const SourceModel model(store.session().reader(), queue);
            QCOMPARE(model.rowCount(), 1);
            QCOMPARE(text(model, SourceModel::Format), QStringLiteral("openai-chat"));
            QCOMPARE(text(model, SourceModel::Encoding), QStringLiteral("UTF-16LE"));
            const QString tip = text(model, SourceModel::Format, Qt::ToolTipRole);
            QVERIFY2(tip.startsWith(QStringLiteral("openai-chat, recognised by: request.messages")), qPrintable(tip));
            QVERIFY(model.data(model.index(0, SourceModel::Rows), ui::NumericRole).toBool());
            QVERIFY(!model.data(model.index(0, SourceModel::Encoding), ui::NumericRole).toBool());
        }
        // Another start of the program knows the encoding, and no longer why.
        const ui::ImportQueue later(store.session(), knowledge());
        const SourceModel model(store.session().reader(), later);
        QCOMPARE(text(model, SourceModel::Encoding), QStringLiteral("UTF-16LE"));
        QCOMPARE(text(model, SourceModel::Format, Qt::ToolTipRole), QString());
    }

    void recordsWithoutACallAreToldOfBesideTheRows()
    {
        PageWorkspace store;
        const QString path = store.file(QStringLiteral("log.jsonl"));
        const QString row =
            QStringLiteral(
                R"({"id":%1,"type":%2,"created_at":1784535999,"token_name":"app","model_name":"m","quota":9})")
            + u'\n';
        write(path, (row.arg(1).arg(2) + row.arg(2).arg(1) + row.arg(3).arg(1)).toUtf8());
        ui::ImportQueue queue(store.session(), knowledge());
        import(queue, path);
        const SourceModel model(store.session().reader(), queue);
        QCOMPARE(text(model, SourceModel::Rows), QStringLiteral("1"));
        const QString tip = text(model, SourceModel::Rows, Qt::ToolTipRole);
        QVERIFY2(tip.startsWith(QStringLiteral("2 more record")), qPrintable(tip));
    }

    void ofAFileThatIsTriedAgainOnlyTheLastAttemptIsShown()
    {
        PageWorkspace store;
        const QString path = store.file(QStringLiteral("log.jsonl"));
        write(path, "{\"a\":1}\n");
        ui::ImportQueue queue(store.session(), knowledge());
        SourceModel model(store.session().reader(), queue);
        for (int attempt = 0; attempt < 2; ++attempt) {
            queue.add({path});
            QTRY_VERIFY_WITH_TIMEOUT(!queue.isRunning(), 60'000);
            model.reload();
            QCOMPARE(model.rowCount(), 1);
            QVERIFY(model.job(0) && model.job(0)->state == ImportJob::State::Failed);
        }
        write(path, R"({"prompt":"q","response":"a"})");
        import(queue, path);
        model.reload();
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(model.source(0));
    }

    void eachMemberOfAnArchiveHasItsOwnReason()
    {
        PageWorkspace store;
        const QString path = store.file(QStringLiteral("logs.zip"));
        write(path,
              zipOf({{"a.jsonl", R"({"prompt":"q","response":"a"})"},
                     {"b.jsonl",
                      R"({"request":{"messages":[{"role":"user","content":"q"}]},)"
                      R"("response":{"choices":[{"message":{"role":"assistant","content":"a"}}]}})"}}));
        ui::ImportQueue queue(store.session(), knowledge());
        import(queue, path);
        const SourceModel model(store.session().reader(), queue);
        QCOMPARE(model.rowCount(), 2);
        QStringList tips;
        for (int row = 0; row < 2; ++row)
            tips.append(model.data(model.index(row, SourceModel::Format), Qt::ToolTipRole).toString());
        tips.sort();
        QVERIFY2(tips[0].startsWith(QStringLiteral("mapped, recognised by: ")), qPrintable(tips[0]));
        QVERIFY2(tips[1].startsWith(QStringLiteral("openai-chat, recognised by: request.messages")),
                 qPrintable(tips[1]));
    }
};

QTEST_MAIN(TestImportModels)
#include "tst_import_models.moc"
