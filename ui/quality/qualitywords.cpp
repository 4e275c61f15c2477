#include "ui/quality/qualitywords.h"

#include "ui/shell/localised.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::QualityWords)
};

constexpr qint64 fewUnits = 30;

QString number(double value)
{
    return QLocale().toString(std::llround(value));
}

QString dayText(Moment moment)
{
    return shanghaiDay(moment).toString(Qt::ISODate);
}

/// One after the other, as the language shown sets them.
QString joined(const QStringList &sentences)
{
    return sentences.join(showsChinese() ? QString() : u" "_s);
}

/// What is left to be read of a sample, or that nothing is.
QString waitingText(const review::AuditSample &sample)
{
    QStringList parts;
    if (sample.waiting() > 0)
        parts << Words::tr("%n not read yet", nullptr, static_cast<int>(sample.waiting()));
    if (sample.unclear > 0)
        parts << Words::tr("%n left open", nullptr, static_cast<int>(sample.unclear));
    if (sample.held < sample.size)
        parts << Words::tr("%n no longer held", nullptr, static_cast<int>(sample.size - sample.held));
    return parts.isEmpty() ? QString() : Words::tr("Of the sample: %1.").arg(parts.join(u" · "_s));
}

QString watchedText(review::Watched watched)
{
    switch (watched) {
    case review::Watched::Agreement: return Words::tr("Officers agree on problem or none");
    case review::Watched::Overturned: return Words::tr("Appeals change the decision");
    case review::Watched::WavedAside: return Words::tr("Flags are no problem");
    }
    return {};
}

} // namespace

QString percentText(double share)
{
    if (std::isnan(share))
        return u"–"_s;
    const double percent = 100 * share;
    const int digits = percent == 0 || percent >= 10 ? 0 : percent < 1 ? 2 : 1;
    return u"%1\u00a0%"_s.arg(QLocale().toString(percent, 'f', digits));
}

QString percentText(const measure::Estimate &share)
{
    if (std::isnan(share.value))
        return u"–"_s;
    return u"%1 (%2–%3)"_s.arg(percentText(share.value), percentText(share.low), percentText(share.high));
}

QString coefficientText(const measure::AgreementOrWhyNot &agreement)
{
    if (!agreement)
        return u"–"_s;
    const measure::Estimate &estimate = agreement->coefficient;
    return u"%1 (%2–%3)"_s.arg(estimate.value, 0, 'f', 2)
        .arg(estimate.low, 0, 'f', 2)
        .arg(estimate.high, 0, 'f', 2)
        .replace(u'-', u'\u2212'); // a minus, not a hyphen
}

QString whyNoAgreement(measure::NoAgreement reason)
{
    switch (reason) {
    case measure::NoAgreement::NothingToCompare: return Words::tr("Nothing that two officers decided about");
    case measure::NoAgreement::OneCategory:
        return Words::tr("All decided the same: agreement by chance would be complete too, so there is no coefficient");
    case measure::NoAgreement::UnequalRatings: return Words::tr("Not all were decided about by equally many officers");
    }
    return {};
}

QString periodText(const review::Period &period)
{
    const QString last = period.until ? dayText(*period.until - 1) : QString();
    if (period.from && period.until)
        return Words::tr("%1 to %2").arg(dayText(*period.from), last);
    if (period.from)
        return Words::tr("from %1").arg(dayText(*period.from));
    return period.until ? Words::tr("up to %1").arg(last) : Words::tr("all time");
}

QString auditText(const review::Audit &audit)
{
    const measure::Missed &missed = audit.missed;
    if (audit.sample.decided == 0)
        return Words::tr("A sample is drawn; nothing of it is decided yet. Each decision makes the estimate narrower.");
    QString estimate =
        Words::tr("About %1 of %2 generations that nothing flagged are problems: %3, with 95 % confidence between %4 "
                  "and %5 of them.")
            .arg(number(missed.count.value), number(double(audit.sample.population)), percentText(missed.share.value),
                 number(missed.count.low), number(missed.count.high));
    if (missed.isTooFew)
        return joined({Words::tr("Too few are read to tell what is missed: %1 of at least %2.")
                           .arg(audit.sample.decided)
                           .arg(std::min(measure::leastAudited, audit.sample.population)),
                       estimate});
    if (std::isnan(missed.recall.value))
        return estimate;
    return joined({estimate, Words::tr("The detectors find %1 of all problems.").arg(percentText(missed.recall))});
}

QString auditBasis(const review::Audit &audit)
{
    const review::AuditSample &sample = audit.sample;
    if (sample.decided == 0)
        return joined({Words::tr("Drawn by lot on %1 from %2 generations that nothing flagged, made in: %3.")
                           .arg(dayText(sample.at), number(double(sample.population)), periodText(sample.period)),
                       waitingText(sample)});
    return joined({Words::tr("%1 of %2 read were problems, drawn by lot on %3 from what was made in: %4. Of %5 flags "
                             "in force %6 are decided, %7 of them as a problem.")
                       .arg(sample.problems)
                       .arg(sample.decided)
                       .arg(dayText(sample.at), periodText(sample.period), number(double(audit.flags.flagged)),
                            number(double(audit.flags.decided)), number(double(audit.flags.confirmed))),
                   waitingText(sample)});
}

QString agreementText(const review::OfficerAgreement &agreement)
{
    if (agreement.units == 0)
        return Words::tr("No generation was decided about by two officers. A sample for double-blind review has some "
                         "decided once more by others.");
    QStringList said{Words::tr("%n generation(s) were decided about by two officers or more.", nullptr,
                               static_cast<int>(agreement.units))};
    if (agreement.blindUnits > 0)
        said << Words::tr("%n of them without sight of the first decision.", nullptr,
                          static_cast<int>(agreement.blindUnits));
    else
        said << Words::tr("None of them without sight of the first decision: whoever sees it tends to follow it.");
    if (agreement.units < fewUnits)
        said << Words::tr("That is too few to conclude from: see the intervals.");
    return joined(said);
}

QString appealsText(const review::Appeals &appeals)
{
    if (appeals.lodged == 0)
        return Words::tr("No decision was contested.");
    QStringList said{Words::tr("%n decision(s) were contested.", nullptr, static_cast<int>(appeals.lodged))};
    if (appeals.open() > 0)
        said << Words::tr("%n wait(s) for an answer.", nullptr, static_cast<int>(appeals.open()));
    if (appeals.answered.tries > 0)
        said << Words::tr("%1 of %2 answers changed the decision: %3.")
                    .arg(appeals.answered.hits)
                    .arg(appeals.answered.tries)
                    .arg(percentText(appeals.overturned()));
    return joined(said);
}

QString driftText(const review::WatchedDrift &watched)
{
    const measure::Drift &drift = watched.drift;
    const QString what = watchedText(watched.what);
    const QString before = percentText(drift.before().value);
    const QString now = percentText(drift.now().value);
    switch (drift.finding) {
    case measure::Drift::Finding::TooFew:
        return Words::tr("%1: too few to tell, %2 before and %3 now of %4 that are needed in each")
            .arg(what)
            .arg(drift.earlier.tries)
            .arg(drift.recent.tries)
            .arg(review::driftLeastCases);
    case measure::Drift::Finding::NoChange: return Words::tr("%1: %2 before, %3 now").arg(what, before, now);
    case measure::Drift::Finding::Changed:
        return Words::tr("%1: changed from %2 to %3, which chance alone does in %4 of cases")
            .arg(what, before, now, percentText(drift.chance));
    }
    return {};
}

QString driftBasis(const review::Quality &quality)
{
    return Words::tr("Held against each other: %1, and before it %2. One look raises a false alarm at most in %3 of "
                     "cases.")
        .arg(periodText(quality.recent), periodText(quality.earlier), percentText(review::driftErrorRate));
}

} // namespace ui
