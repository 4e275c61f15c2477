#include "ui/rules/rulesheet.h"

#include "ui/rules/conditionwords.h"
#include "ui/rules/ruleswords.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::RuleSheet)
};

constexpr size_t termsShown = 60;

QString inColour(Role role, const QString &text)
{
    return u"<span style=\"color:%1\">%2</span>"_s.arg(theme().color(role).name(), text.toHtmlEscaped());
}

QString row(const QString &label, const QString &value)
{
    if (value.isEmpty())
        return {};
    return u"<tr><td width=\"26%\" style=\"padding:2px 8px 2px 0\">%1</td><td style=\"padding:2px 0\">%2</td></tr>"_s
        .arg(inColour(Role::Muted, label), value.toHtmlEscaped());
}

QString table(const QStringList &rows)
{
    return u"<table width=\"100%\" cellspacing=\"0\">%1</table>"_s.arg(rows.join(QString()));
}

QString listed(const std::vector<std::string> &texts, const QString &separator)
{
    QStringList shown;
    for (size_t i = 0; i < std::min(texts.size(), termsShown); ++i)
        shown.append(QString::fromStdString(texts[i]));
    if (texts.size() > termsShown)
        shown.append(Words::tr("and %n more", nullptr, static_cast<int>(texts.size() - termsShown)));
    return shown.join(separator);
}

QString samples(const QString &heading, Role role, const std::vector<std::string> &texts)
{
    if (texts.empty())
        return {};
    QString items;
    for (const std::string &text : texts)
        items += u"<li>%1</li>"_s.arg(QString::fromStdString(text).toHtmlEscaped());
    return u"<p>%1</p><ul>%2</ul>"_s.arg(inColour(role, heading), items);
}

/// The samples of one kind: texts, and prompts with their outputs.
std::vector<std::string> allOf(std::vector<std::string> texts, const std::vector<detect::SamplePair> &pairs)
{
    for (const detect::SamplePair &pair : pairs)
        texts.push_back(pair.prompt + " / " + pair.output);
    return texts;
}

QString where(const detect::Rule &rule)
{
    if (rule.inPrompt && rule.inOutput)
        return Words::tr("prompts and outputs");
    return rule.inPrompt ? Words::tr("prompts only") : Words::tr("outputs only");
}

QString number(qint64 value)
{
    return QLocale().toString(value);
}

QString found(const RuleRecord &record)
{
    return record.findings == 0
        ? Words::tr("none")
        : Words::tr("%1 in %2 generations").arg(number(record.findings), number(record.generations));
}

QString decided(const RuleRecord &record)
{
    if (record.decided() == 0)
        return {};
    return Words::tr("%1 confirmed, %2 not a problem").arg(number(record.confirmed), number(record.notAProblem));
}

/// The titles of the rules that found nothing yet, for a pack that is looking.
QString unusedRules(const KnownPack &known, qint64 generations)
{
    if (known.registered.state == detect::PackState::Off || generations == 0)
        return {};
    QStringList unused;
    for (const detect::Rule &rule : known.pack->rules) {
        if (known.recordOf(rule.id).findings == 0)
            unused.append(shownRuleText(rule.title));
    }
    if (unused.isEmpty())
        return {};
    return Words::tr("%1 of %2: %3").arg(unused.size()).arg(known.pack->rules.size()).arg(unused.join(u"; "_s));
}

/// What it found on trial, and what that would come to.
QString shadowTally(const KnownPack &known)
{
    if (known.registered.state != detect::PackState::Shadow)
        return {};
    const detect::ShadowTally &tally = known.shadow;
    QString words =
        Words::tr("%1 findings in %2 generations; %3 of them nothing else flags: they would come into the queue.")
            .arg(number(tally.findings), number(tally.generations), number(tally.newlyFlagged));
    if (tally.decided == 0)
        return words;
    return words + u' '
        + Words::tr("Of %1 decided, %2 were confirmed.").arg(number(tally.decided), number(tally.confirmed));
}

QString share(const std::optional<detect::CardShare> &share)
{
    const auto number = [](double value) { return QString::number(value, 'f', 2); };
    return share ? u"%1 (%2–%3)"_s.arg(number(share->value), number(share->low), number(share->high)) : u"–"_s;
}

/// How the pack did when it was measured: a row a label and language.
QString cardSheet(const detect::Card &card)
{
    const QString table = card.split.isEmpty() ? card.data : card.data + u" / "_s + card.split;
    QString rows;
    const auto line = [&](const QStringList &cells, bool isHead) {
        rows += u"<tr>"_s;
        for (const QString &cell : cells)
            rows += u"<td style=\"padding:2px 8px 2px 0\">%1</td>"_s.arg(isHead ? inColour(Role::Muted, cell)
                                                                                : cell.toHtmlEscaped());
        rows += u"</tr>"_s;
    };
    line({Words::tr("Label"), Words::tr("Language"), Words::tr("Precision"), Words::tr("Recall"), u"F1"_s}, true);
    for (const detect::CardFigure &figure : card.figures)
        line({figure.label, figure.language, share(figure.precision), share(figure.recall), share(figure.f1)}, false);
    return u"<p>%1</p><table width=\"100%\" cellspacing=\"0\">%2</table><p>%3</p>"_s.arg(
        inColour(Role::Muted,
                 Words::tr("How it did: %1, %n row(s), measured on %2; with intervals of 95 %", nullptr, card.rows)
                     .arg(table, card.date.toString(Qt::ISODate))),
        rows, inColour(Role::Text, shownRuleText(card.limits)));
}

} // namespace

QString ruleSheet(const detect::Rule &rule, const detect::Taxonomy &taxonomy, const RuleRecord &record)
{
    QStringList also;
    for (const QString &code : rule.also)
        also.append(riskText(taxonomy, code));
    QString html = u"<p>%1</p>"_s.arg(inColour(Role::Text, shownRuleText(rule.explanation)));
    html += table(
        {row(Words::tr("Risk"), riskText(taxonomy, rule.risk)), row(Words::tr("Also"), also.join(u"; "_s)),
         row(Words::tr("Severity"), severityWord(rule.severity)),
         row(Words::tr("Score"), QString::number(rule.score, 'g', 3)), row(Words::tr("Looks in"), where(rule)),
         row(Words::tr("Rests on"), rule.source), row(Words::tr("Findings so far"), found(record)),
         row(Words::tr("Officers decided"), decided(record)),
         row(Words::tr("Shadow"), rule.inShadow ? Words::tr("it finds, but nothing comes into a queue") : QString()),
         row(Words::tr("Rule id"), rule.id)});
    if (!rule.terms.empty())
        html += table({row(Words::tr("Terms"), listed(rule.terms, u"、"_s))});
    if (!rule.regexes.empty())
        html += table({row(Words::tr("Expressions"), listed(rule.regexes, u"\n"_s))});
    if (!rule.isPlain())
        html += table({row(Words::tr("Conditions"), conditionTexts(rule).join(u"; "_s)),
                       row(Words::tr("Context"), contextTexts(rule).join(u"; "_s)),
                       row(Words::tr("Exceptions"), exceptionTexts(rule).join(u"; "_s))});
    html += samples(Words::tr("Samples in which it must find something"), Role::Muted,
                    allOf(rule.matches, rule.matchPairs));
    html += samples(Words::tr("Samples in which it must not"), Role::Muted, allOf(rule.noMatches, rule.noMatchPairs));
    return html;
}

QString packSheet(const KnownPack &known, qint64 generations)
{
    if (!known.pack)
        return u"<p>%1</p>"_s.arg(
            inColour(Role::Negative,
                     Words::tr("The stored file of this pack no longer passes as a pack. Its findings stay.")));
    const detect::RulePack &pack = *known.pack;
    return u"<p>%1</p>"_s.arg(inColour(Role::Text, shownRuleText(pack.description)))
        + table({row(Words::tr("Version"), pack.version), row(Words::tr("Languages"), pack.languages.join(u", "_s)),
                 row(Words::tr("Rests on"), pack.source), row(Words::tr("Licence"), pack.licence),
                 row(Words::tr("Known since"), shanghaiText(known.registered.loadedAt)),
                 row(Words::tr("Signed by"), known.registered.signer), row(Words::tr("In shadow"), shadowTally(known)),
                 row(Words::tr("Samples"), samplesText(known.allSamples().passed, known.allSamples().failed)),
                 row(Words::tr("Findings so far"), number(known.findings())),
                 row(Words::tr("Rules that found nothing"), unusedRules(known, generations)),
                 row(Words::tr("File hash (SHA-256)"), QString::fromLatin1(known.registered.hash.toHex()))})
        + (pack.card ? cardSheet(*pack.card) : QString());
}

} // namespace ui
