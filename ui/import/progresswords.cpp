#include "ui/import/progresswords.h"

#include "ui/import/importqueue.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

namespace ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::ProgressWords)
};

QString number(qint64 value)
{
    return QLocale().toString(value);
}

QString left(qint64 seconds)
{
    if (seconds < 100)
        return Words::tr("%1 s left").arg(seconds);
    return seconds < 5400 ? Words::tr("%1 min left").arg((seconds + 59) / 60)
                          : Words::tr("%1 h left").arg((seconds + 3599) / 3600);
}

} // namespace

QString paceText(const ImportJob &job)
{
    if (job.rate <= 0)
        return {};
    const QString rate = Words::tr("%1 MB/s").arg(QLocale().toString(job.rate / 1e6, 'f', job.rate < 1e7 ? 1 : 0));
    return job.secondsLeft ? Words::tr("%1, %2").arg(rate, left(*job.secondsLeft)) : rate;
}

QString progressText(const ImportJob &job)
{
    const QString name = QFileInfo(job.path).fileName();
    if (job.progress.total <= 0)
        return Words::tr("Importing %1: recognising it.").arg(name);
    const qint64 percent = 100 * job.progress.done / job.progress.total;
    const QString pace = paceText(job);
    return pace.isEmpty()
        ? Words::tr("Importing %1: %2 %, %3 rows.").arg(name).arg(percent).arg(number(job.progress.records))
        : Words::tr("Importing %1: %2 %, %3 rows, %4.").arg(name).arg(percent).arg(number(job.progress.records), pace);
}

QString stoppedText(const ImportJob &job)
{
    const QString name = QFileInfo(job.path).fileName();
    return job.progress.records > 0
        ? Words::tr("%1 was stopped: %2 rows are kept. Imported again, it goes on behind them.")
              .arg(name, number(job.progress.records))
        : Words::tr("%1 was stopped before its first rows were stored.").arg(name);
}

} // namespace ui
