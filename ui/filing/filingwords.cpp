#include "ui/filing/filingwords.h"

#include "ui/shell/localised.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::ListWords)
};

constexpr std::array doubts{filing::Doubt::Shape, filing::Doubt::Swapped, filing::Doubt::Merged, filing::Doubt::Typo};

} // namespace

QString doubtText(filing::Doubt doubt)
{
    switch (doubt) {
    case filing::Doubt::Shape: return Words::tr("unusual shape");
    case filing::Doubt::Swapped: return Words::tr("swapped");
    case filing::Doubt::Merged: return Words::tr("put together");
    case filing::Doubt::Typo: return Words::tr("typing error");
    }
    return {};
}

QString doubtsText(filing::Doubts all)
{
    QStringList words;
    for (const filing::Doubt doubt : doubts) {
        if (all.testFlag(doubt))
            words.append(doubtText(doubt));
    }
    return words.join(Words::tr(", "));
}

QString doubtExplanation(filing::Doubt doubt)
{
    switch (doubt) {
    case filing::Doubt::Shape: return Words::tr("It does not look like a value of this field.");
    case filing::Doubt::Swapped: return Words::tr("It stands in the column of another field.");
    case filing::Doubt::Merged:
        return Words::tr("It comes from a merged cell, from the row above, or from two rows put together.");
    case filing::Doubt::Typo: return Words::tr("A character was taken for another one, such as O for 0.");
    }
    return {};
}

QString verdictText(const filing::ImportReview::Row &row)
{
    switch (row.verdict) {
    case filing::ImportReview::Verdict::Accepted: return Words::tr("accepted");
    case filing::ImportReview::Verdict::Skipped: return Words::tr("skipped");
    case filing::ImportReview::Verdict::Open: break;
    }
    return row.isDoubtful() ? Words::tr("to look at") : Words::tr("no doubt");
}

Role verdictRole(const filing::ImportReview::Row &row)
{
    switch (row.verdict) {
    case filing::ImportReview::Verdict::Accepted: return Role::Good;
    case filing::ImportReview::Verdict::Skipped: return Role::Muted;
    case filing::ImportReview::Verdict::Open: break;
    }
    return row.isDoubtful() ? Role::Attention : Role::Information;
}

QString standingText(const filing::Standing &standing)
{
    switch (standing.what) {
    case filing::Standing::What::Found: return standing.verdict ? Words::tr("found, confirmed") : Words::tr("found");
    case filing::Standing::What::Differing:
        return standing.verdict ? Words::tr("differs, confirmed") : Words::tr("differs");
    case filing::Standing::What::Missing: return Words::tr("not in the list");
    }
    return {};
}

Role standingRole(const filing::Standing &standing)
{
    switch (standing.what) {
    case filing::Standing::What::Found: return Role::Good;
    case filing::Standing::What::Differing: return Role::Attention;
    case filing::Standing::What::Missing: return Role::Negative;
    }
    return Role::Text;
}

QString matchText(const filing::Match &match)
{
    switch (match.by) {
    case filing::By::Number:
        return match.distance == 0 ? Words::tr("same number")
                                   : Words::tr("number differs by %n character(s)", nullptr, match.distance);
    case filing::By::Name:
        return match.distance == 0 ? Words::tr("same name")
                                   : Words::tr("name differs by %n character(s)", nullptr, match.distance);
    case filing::By::Entity: return Words::tr("same entity");
    }
    return {};
}

QString changeText(filing::ListChange::What what)
{
    switch (what) {
    case filing::ListChange::What::Added: return Words::tr("added");
    case filing::ListChange::What::Gone: return Words::tr("gone");
    case filing::ListChange::What::Changed: return Words::tr("changed");
    }
    return {};
}

QString passedText(filing::PassedRow::Why why)
{
    switch (why) {
    case filing::PassedRow::Why::Heading: return Words::tr("headings");
    case filing::PassedRow::Why::Title: return Words::tr("title");
    case filing::PassedRow::Why::Total: return Words::tr("total");
    case filing::PassedRow::Why::Note: return Words::tr("note");
    }
    return {};
}

QString reasonText(const filing::KindReason &reason, const filing::ListTable &lists)
{
    QStringList parts;
    if (!reason.title.isEmpty())
        parts.append(Words::tr("titled “%1”").arg(reason.title.simplified().left(40)));
    if (!reason.headings.isEmpty())
        parts.append(Words::tr("headings %1").arg(reason.headings.join(u'/')));
    parts.append(Words::tr("%n number(s) of its shape", nullptr, reason.numbers));
    const filing::List *other = lists.find(reason.runnerUp);
    if (other && reason.runnerUpScore > reason.score * 0.8)
        parts.append(Words::tr("nearly as well: %1").arg(localised(other->title)));
    return parts.join(u" · "_s);
}

QString differencesText(const filing::List &list, const std::vector<filing::FieldDifference> &differences)
{
    QStringList parts;
    for (const filing::FieldDifference &each : differences) {
        const QString before = each.before.isEmpty() ? Words::tr("nothing") : each.before;
        const QString after = each.after.isEmpty() ? Words::tr("nothing") : each.after;
        parts.append(u"%1: %2 → %3"_s.arg(localised(list.fields.at(each.field).title), before, after));
    }
    return parts.join(Words::tr("; "));
}

} // namespace ui
