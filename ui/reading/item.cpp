#include "ui/reading/item.h"

#include <QCoreApplication>

namespace ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::Item)
};

} // namespace

Span Item::span(const Why &reason) const
{
    const RiskClass risk = reason.isPersonal ? RiskClass::PersonalInformation : riskClass(reason.risk);
    return {.begin = reason.begin,
            .end = reason.end,
            .risk = risk,
            .label = QStringLiteral("%1 %2 · %3").arg(reason.risk.left(3), reason.risk.mid(4), reason.title),
            .masked = reason.isPersonal,
            .estimated = reason.isEstimate};
}

std::vector<Span> Item::furtherSpans(const Why &reason) const
{
    std::vector<Span> spans;
    for (const text::Span &place : reason.further) {
        Span one = span(reason);
        one.begin = place.begin;
        one.end = place.end;
        one.lettered = false; // the heaviest place has the letter
        spans.push_back(std::move(one));
    }
    return spans;
}

Span Item::span(const OfficerSpan &marked)
{
    QStringList label{Words::tr("Marked by %1").arg(marked.actor)};
    if (!marked.risk.isEmpty())
        label.prepend(QStringLiteral("%1 %2").arg(marked.risk.left(3), marked.risk.mid(4)));
    if (!marked.note.isEmpty())
        label << marked.note;
    return {.begin = marked.begin,
            .end = marked.end,
            .risk = riskClass(marked.risk),
            .label = label.join(QStringLiteral(" · ")),
            .lettered = !marked.risk.isEmpty(),
            .by = Marker::Officer};
}

} // namespace ui
