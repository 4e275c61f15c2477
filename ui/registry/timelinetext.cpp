#include "ui/registry/timelinetext.h"

#include "ui/registry/registrywords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::TimelineText)
};

using registry::YearMark;

} // namespace

QString markKindText(const YearMark &mark)
{
    switch (mark.kind) {
    case YearMark::Kind::Due:
        if (mark.status == registry::Duty::Status::Late)
            return Words::tr("late since its last day");
        return mark.statutory ? Words::tr("last day") : Words::tr("own target");
    case YearMark::Kind::Expected: return Words::tr("answer expected");
    case YearMark::Kind::Expiry: return Words::tr("runs out");
    case YearMark::Kind::Done: return Words::tr("done");
    case YearMark::Kind::Window: return Words::tr("window");
    case YearMark::Kind::Validity: return Words::tr("valid");
    }
    return {};
}

QString markText(const YearMark &mark)
{
    const QString days =
        mark.isDay() ? dayText(mark.from) : Words::tr("%1 to %2").arg(dayText(mark.from), dayText(mark.to));
    QString text = Words::tr("%1, %2: %3").arg(days, markKindText(mark), shownText(mark.what));
    if (!mark.itemName.isEmpty())
        text += u" · "_s + mark.itemName;
    if (mark.conservative)
        text += Words::tr(", cautious reading %1").arg(dayText(*mark.conservative));
    if (mark.provisional)
        text += Words::tr(", provisional");
    return text;
}

QString rowName(const registry::YearRow &row)
{
    return row.service ? row.name : Words::tr("The whole company");
}

QString planText(const registry::YearPlan &plan, int most)
{
    QStringList lines;
    for (const registry::YearRow &row : plan.rows) {
        QStringList marks;
        for (const YearMark &mark : row.marks) {
            if (marks.size() == most) {
                marks.append(Words::tr("%n more", nullptr, static_cast<int>(row.marks.size()) - most));
                break;
            }
            marks.append(markText(mark));
        }
        lines.append(Words::tr("%1: %2").arg(rowName(row),
                                             marks.isEmpty() ? Words::tr("nothing this year") : marks.join(u"; "_s)));
    }
    return lines.join(u'\n');
}

} // namespace ui
