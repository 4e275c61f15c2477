#include "ui/review/bulkwords.h"

#include "app/knowledge/knowledge.h"
#include "ui/reading/decisionwords.h"
#include "ui/shell/localised.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::BulkDialog)
};

constexpr qsizetype mostTerms = 3; ///< named in a sentence

/// "rule.a: “term”, rule.b: personal information".
QString foundText(const std::vector<review::Found> &found)
{
    QStringList parts;
    for (const review::Found &one : found)
        parts.append(one.term.isEmpty() ? Words::tr("%1 (the same personal information)").arg(one.rule)
                                        : Words::tr("%1 “%2”").arg(one.rule, one.term.left(40)));
    parts.removeDuplicates(); // in the prompt and in the output
    if (parts.size() > mostTerms)
        parts = parts.first(mostTerms) << u"…"_s;
    return parts.join(Words::tr(", "));
}

} // namespace

QString stepText(const AlikeStep &step, qint64 count)
{
    const QString counted = QLocale().toString(count);
    return step.isIdentical() ? Words::tr("identical (%1)").arg(counted)
                              : Words::tr("at least %1 % (%2)").arg(std::lround(step.least * 100)).arg(counted);
}

QString clusterText(review::Basis basis, GenerationId generation, const review::Alike &alike)
{
    const QString name = u"G-%1"_s.arg(static_cast<qint64>(generation));
    if (basis == review::Basis::Text)
        return Words::tr(
                   "Near-duplicates of %1: what is flagged in them reads nearly the same. Other numbers and signs "
                   "make no difference.")
            .arg(name);
    return Words::tr("The same pattern as %1: the same rules found the same terms, and nothing else: %2.")
        .arg(name, foundText(alike.found));
}

QString remarksText(const review::Alike &alike, const std::vector<review::AlikeMember> &members, qint64 takenOut)
{
    const auto held = std::ranges::count_if(members, &review::AlikeMember::isHeld);
    const auto others = std::ranges::count_if(members, [&](const review::AlikeMember &one) {
        return !one.isHeld && one.risk != alike.risk;
    });
    QStringList remarks;
    if (held > 0)
        remarks.append(Words::tr("%n held by other officers: left out.", nullptr, static_cast<int>(held)));
    if (takenOut > 0)
        remarks.append(Words::tr("%n taken out by you.", nullptr, static_cast<int>(takenOut)));
    if (others > 0 && !alike.risk.isEmpty())
        remarks.append(Words::tr("%n flagged first of all with another risk.", nullptr, static_cast<int>(others)));
    if (alike.notCompared > 0)
        remarks.append(
            Words::tr("%n not compared yet: there may be more.", nullptr, static_cast<int>(alike.notCompared)));
    return remarks.join(u' ');
}

QString decisionText(const review::Decision &decision, const Knowledge &knowledge)
{
    QStringList parts{dispositionText(decision.disposition)};
    for (const QString &code : QStringList{decision.risk} + decision.further) {
        if (code.isEmpty())
            continue;
        const detect::Risk *risk = knowledge.taxonomy.find(code);
        parts.append(risk ? detect::displayCode(code) + u' ' + localised(*risk) : code);
    }
    if (decision.severity)
        parts.append(Words::tr("severity %1").arg(*decision.severity));
    if (!decision.reason.isEmpty()) {
        const auto known = std::ranges::find(knowledge.reasons, decision.reason, &review::Reason::id);
        const bool isKnown = known != knowledge.reasons.end();
        parts.append(Words::tr("reason: %1").arg(isKnown ? localised(known->words) : decision.reason));
    }
    if (!decision.note.isEmpty())
        parts.append(Words::tr("note: %1").arg(decision.note));
    return parts.join(u" · "_s);
}

} // namespace ui
