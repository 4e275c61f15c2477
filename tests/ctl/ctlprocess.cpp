#include "tests/ctl/ctlprocess.h"

#include "db/database.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>

QJsonObject CtlRun::json() const
{
    const QByteArray line = out.trimmed();
    return line.contains('\n') ? QJsonObject() : QJsonDocument::fromJson(line).object();
}

QString ctlPath()
{
    return qEnvironmentVariable("VERMILION_BUILD") + QStringLiteral("/vermilionctl");
}

CtlRun ctl(const QString &store, const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    process.start(ctlPath(), QStringList{QStringLiteral("--store"), store} + arguments);
    process.write(input);
    process.closeWriteChannel();
    const bool isOver = process.waitForFinished(600'000); // until then its status reads as if all were well
    return {isOver && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            process.readAllStandardOutput(), process.readAllStandardError()};
}

bool makeStoreWithoutRules(const QString &store)
{
    constexpr int refused = 3;
    if (ctl(store, {QStringLiteral("init")}).status != 0)
        return false;
    // The packs come in before the first import looks at its file.
    if (ctl(store, {QStringLiteral("import"), store + QStringLiteral(".nothing")}).status != refused)
        return false;
    const db::Database database(store);
    database.execute("UPDATE rule_pack SET state = 0");
    return database.changes() > 0;
}

void writeLog(const QString &path, int rows, int firstId)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return;
    for (int i = 0; i < rows; ++i) {
        const int id = firstId + i;
        const bool chinese = id % 2 == 0;
        const QJsonObject row{{QStringLiteral("id"), QStringLiteral("row-%1").arg(id)},
                              {QStringLiteral("time"),
                               QStringLiteral("2026-10-%1T08:%2:00Z")
                                   .arg(1 + id % 28, 2, 10, QLatin1Char('0'))
                                   .arg(id % 60, 2, 10, QLatin1Char('0'))},
                              {QStringLiteral("model"), QStringLiteral("demo-chat-1")},
                              {QStringLiteral("user"), QStringLiteral("person-%1@example.com").arg(id % 7)},
                              {QStringLiteral("prompt"),
                               chinese ? QStringLiteral("第 %1 个问题：算法备案怎么办理？").arg(id)
                                       : QStringLiteral("Question %1: how is a filing made?").arg(id)},
                              {QStringLiteral("response"),
                               chinese
                                   ? QStringLiteral("在提供服务之日起十个工作日内办理。编号 %1。").arg(id)
                                   : QStringLiteral("Within ten working days of service start. Number %1.").arg(id)}};
        file.write(QJsonDocument(row).toJson(QJsonDocument::Compact) + '\n');
    }
}
