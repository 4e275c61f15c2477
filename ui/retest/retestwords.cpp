#include "ui/retest/retestwords.h"

#include "app/measure/exactshare.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::RetestWords)
};

QString percent(double share)
{
    return QString::number(share * 100, 'f', share > 0 && share < 0.1 ? 1 : 0) + u" %"_s;
}

QString beforeText(const retest::PromptSet &set)
{
    const retest::Before sum = retest::before(set);
    return sum.of == 0 ? Words::tr("These prompts were written by hand; there is nothing to compare with.")
                       : Words::tr("Before: %1 of %2 were flagged or illegal.").arg(sum.problems).arg(sum.of);
}

/// Of answers that settle something.
QString afterText(const retest::Outcome &outcome)
{
    using enum retest::State;
    const qint64 settled = outcome.answered() - outcome.count(Unscanned);
    if (settled == 0)
        return Words::tr("Since: no answer yet that was scanned.");
    const measure::Estimate share = measure::exactShare(outcome.unsound(), settled);
    return Words::tr("Since: %1 of %2 answers were flagged or illegal (with 95 % confidence between %3 and %4).")
        .arg(outcome.unsound())
        .arg(settled)
        .arg(percent(share.low), percent(share.high));
}

QString missingText(const retest::Outcome &outcome)
{
    using enum retest::State;
    QStringList open;
    if (const qint64 missing = outcome.count(Missing))
        open.append(Words::tr("%n prompt(s) without an answer", nullptr, int(missing)));
    if (const qint64 unscanned = outcome.count(Unscanned))
        open.append(Words::tr("%n answer(s) not scanned with the rules in force", nullptr, int(unscanned)));
    return open.join(u" · "_s);
}

} // namespace

QString meansText(incident::Means means)
{
    switch (means) {
    case incident::Means::Filter: return Words::tr("Filter");
    case incident::Means::Prompt: return Words::tr("System prompt");
    case incident::Means::FineTune: return Words::tr("Fine-tuning");
    case incident::Means::Retrain: return Words::tr("Retraining");
    case incident::Means::Rollback: return Words::tr("Rollback");
    case incident::Means::Other: return Words::tr("Other");
    }
    return {};
}

QString meansText(const incident::Rectification &said)
{
    QStringList words;
    for (const incident::Means means : said.means)
        words.append(meansText(means));
    QString text = words.join(Words::tr(", "));
    if (!said.modelBefore.isEmpty() || !said.modelAfter.isEmpty())
        text += u" · "_s + (said.modelBefore.isEmpty() ? u"?"_s : said.modelBefore) + u" → "_s
            + (said.modelAfter.isEmpty() ? u"?"_s : said.modelAfter);
    return text;
}

QString answerText(retest::State state)
{
    switch (state) {
    case retest::State::Missing: return Words::tr("No answer yet");
    case retest::State::Unscanned: return Words::tr("Not scanned with the rules in force");
    case retest::State::Problem: return Words::tr("Illegal or harmful");
    case retest::State::Flagged: return Words::tr("Flagged, not decided");
    case retest::State::Harmless: return Words::tr("Flagged, no problem");
    case retest::State::Clean: return Words::tr("Nothing flagged");
    }
    return {};
}

Role answerRole(retest::State state)
{
    switch (state) {
    case retest::State::Missing:
    case retest::State::Unscanned: return Role::Attention;
    case retest::State::Problem:
    case retest::State::Flagged: return Role::Negative;
    case retest::State::Harmless:
    case retest::State::Clean: return Role::Good;
    }
    return Role::Text;
}

QString setText(const retest::PromptSet &set)
{
    return u"R%1 · "_s.arg(qint64(set.id)) + Words::tr("%n prompt(s)", nullptr, int(set.prompts.size())) + u" · "_s
        + shanghaiText(set.madeAt);
}

QString standing(const retest::PromptSet &set, const std::optional<retest::Run> &run)
{
    QStringList sentences{beforeText(set)};
    if (!run) {
        sentences.append(Words::tr("Nobody has looked at the answers yet."));
        return sentences.join(u' ');
    }
    sentences.append(afterText(run->outcome));
    if (const QString missing = missingText(run->outcome); !missing.isEmpty())
        sentences.append(missing + Words::tr("."));
    sentences.append(run->isPassed ? Words::tr("The re-test passed.") : Words::tr("The re-test has not passed."));
    return sentences.join(u' ');
}

} // namespace ui
