#include "ui/users/userwords.h"

#include "app/review/decision.h"
#include "ui/reading/decisionwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::UserWords)
};

using users::Measure;
using users::MeasureKind;

} // namespace

QString measureText(MeasureKind kind)
{
    switch (kind) {
    case MeasureKind::Warn: return Words::tr("Warning");
    case MeasureKind::Limit: return Words::tr("Limit of functions");
    case MeasureKind::Suspend: return Words::tr("Suspension");
    case MeasureKind::Terminate: return Words::tr("Termination");
    case MeasureKind::None: return Words::tr("No measure");
    case MeasureKind::Lift: return Words::tr("Lifted");
    case MeasureKind::Report: return Words::tr("Authority told");
    case MeasureKind::Withdraw: return Words::tr("Withdrawn");
    }
    return {};
}

QString measureStateText(const Measure &measure, Moment now)
{
    const users::MeasureEvent &event = measure.event;
    if (measure.withdrawal)
        return Words::tr("withdrawn: %1").arg(measure.withdrawal->reason);
    if (measure.lift && measure.lift->from <= now)
        return Words::tr("lifted %1").arg(shanghaiText(measure.lift->from));
    if (event.kind == MeasureKind::None)
        return Words::tr("looked at");
    if (event.kind == MeasureKind::Warn)
        return Words::tr("given");
    if (event.until && *event.until <= now)
        return Words::tr("ended %1").arg(shanghaiText(*event.until));
    if (event.from > now)
        return Words::tr("from %1").arg(shanghaiText(event.from));
    return event.until ? Words::tr("in force until %1").arg(shanghaiText(*event.until)) : Words::tr("in force");
}

Role measureRole(const Measure &measure, Moment now)
{
    if (measure.isInForce(now))
        return measure.event.kind == MeasureKind::Limit ? Role::Attention : Role::Negative;
    return Role::Muted;
}

QString reportText(const Measure &measure)
{
    if (!users::isMeasure(measure.event.kind) || !measure.stands())
        return {};
    if (!measure.isReported())
        return Words::tr("not told");
    const users::MeasureEvent &report = measure.reports.back();
    QStringList parts{report.authority, shanghaiText(report.from), report.receipt};
    parts.removeAll(QString());
    return parts.join(Words::tr(", "));
}

QString ruleStateText(const users::Rule &rule, const users::RuleState &state)
{
    const int times = rule.setting.times;
    const QString figures =
        (state.counted > times ? Words::tr("%1 (limit %2)") : Words::tr("%1 of %2")).arg(state.counted).arg(times);
    QString text;
    switch (rule.kind) {
    case users::Rule::Kind::Row: text = Words::tr("%1 in a row").arg(figures); break;
    case users::Rule::Kind::Day:
        text = state.last ? Words::tr("%1 on %2").arg(figures, shanghaiDay(*state.last).toString(Qt::ISODate))
                          : Words::tr("%1 in a day").arg(figures);
        break;
    case users::Rule::Kind::Rolling: text = Words::tr("%1 in %2 days").arg(figures).arg(rule.days); break;
    }
    return state.waiting > 0 ? Words::tr("%1, %2 waiting").arg(text).arg(state.waiting) : text;
}

QString decisionText(const QString &disposition)
{
    if (disposition.isEmpty())
        return Words::tr("waiting");
    const auto known = review::dispositionNamed(disposition);
    return known ? dispositionText(*known) : disposition;
}

QString countsText(const users::Conduct &conduct)
{
    qint64 waiting = 0;
    for (const users::Prompt &prompt : conduct.prompts)
        waiting += prompt.verdict.disposition.isEmpty() ? 1 : 0;
    const QLocale locale;
    QStringList parts{Words::tr("%1 generations").arg(locale.toString(conduct.generations)),
                      Words::tr("%1 decided, %2 waiting")
                          .arg(locale.toString(static_cast<qint64>(conduct.prompts.size()) - waiting),
                               locale.toString(waiting))};
    if (conduct.first)
        parts.append(Words::tr("%1 to %2")
                         .arg(shanghaiDay(*conduct.first).toString(Qt::ISODate),
                              shanghaiDay(*conduct.last).toString(Qt::ISODate)));
    return parts.join(QStringLiteral(" · "));
}

} // namespace ui
