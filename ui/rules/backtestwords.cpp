#include "ui/rules/backtestwords.h"

#include "app/measure/confusion.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::BacktestWords)
};

QString number(qint64 value)
{
    return QLocale().toString(value);
}

QString percent(double share)
{
    return QLocale().toString(share * 100, 'f', share > 0 && share < 0.1 ? 1 : 0) + u'%';
}

QString precision(const scan::Precision &precision)
{
    if (precision.decided == 0)
        return Words::tr("nothing it flags was decided");
    const measure::Estimate share = measure::share(precision.confirmed, precision.decided);
    return Words::tr("%1 confirmed (%2 of %3; 95%: %4 to %5)")
        .arg(percent(share.value), number(precision.confirmed), number(precision.decided), percent(share.low),
             percent(share.high));
}

} // namespace

QString queueSentence(const scan::BacktestReport &report)
{
    if (report.generations == 0)
        return Words::tr("No generation is stored yet to try it on.");
    const QString seen =
        Words::tr("%n generation(s) would come into the queue", nullptr, static_cast<int>(report.newlyFlagged));
    if (report.generations == report.ofAll)
        return Words::tr("%1, of %2 stored.").arg(seen, number(report.ofAll));
    const measure::Estimate share = measure::share(report.newlyFlagged, report.generations);
    const auto ofAll = [&](double value) { return number(std::llround(value * double(report.ofAll))); };
    return Words::tr("%1, of %2 looked at. Of all %3, an estimate: %4 (95%: %5 to %6).")
        .arg(seen, number(report.generations), number(report.ofAll), ofAll(share.value), ofAll(share.low),
             ofAll(share.high));
}

QString flaggedSentence(const scan::BacktestReport &report)
{
    return Words::tr("The pack flags %1 generations now, and %2 then.")
        .arg(number(report.flaggedBefore), number(report.flaggedAfter));
}

QString precisionSentence(const scan::BacktestReport &report)
{
    return Words::tr("Against past decisions: now, %1; then, %2.")
        .arg(precision(report.before), precision(report.after));
}

} // namespace ui
