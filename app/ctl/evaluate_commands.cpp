// evaluate: how rules do on a labelled table.
#include "app/base/clock.h"
#include "app/ctl/commandlist.h"
#include "app/ctl/interruption.h"
#include "app/ctl/options.h"
#include "app/ctl/output.h"
#include "app/ctl/packsofcall.h"
#include "app/detect/card.h"
#include "app/scan/evaluation.h"
#include "app/scan/evaluationcard.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <cmath>

using namespace Qt::StringLiterals;

namespace ctl {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ctl::EvaluateCommands)
};

QJsonValue toJson(const measure::Estimate &estimate)
{
    if (std::isnan(estimate.value))
        return {};
    return QJsonObject{{u"value"_s, estimate.value}, {u"low"_s, estimate.low}, {u"high"_s, estimate.high}};
}

QJsonObject toJson(const measure::Confusion &confusion)
{
    return {{u"true_positives"_s, confusion.truePositives},
            {u"false_positives"_s, confusion.falsePositives},
            {u"false_negatives"_s, confusion.falseNegatives},
            {u"true_negatives"_s, confusion.trueNegatives},
            {u"precision"_s, toJson(precisionOf(confusion))},
            {u"recall"_s, toJson(recallOf(confusion))},
            {u"f1"_s, toJson(f1Of(confusion))}};
}

QJsonObject toJson(const scan::Evaluation &evaluation)
{
    QJsonObject labels;
    for (const auto &[label, languages] : evaluation.labels) {
        QJsonObject byLanguage;
        for (const auto &[language, confusion] : languages)
            byLanguage.insert(language, toJson(confusion));
        labels.insert(label, byLanguage);
    }
    return {{u"rows"_s, evaluation.rows},
            {u"passed_over"_s, evaluation.passed},
            {u"labels"_s, labels},
            {u"unknown_labels"_s, QJsonValue(evaluation.unknown.join(u' '))}};
}

QString shown(const measure::Estimate &estimate)
{
    if (std::isnan(estimate.value))
        return u"-"_s.leftJustified(18);
    return u"%1 (%2-%3)"_s.arg(estimate.value, 0, 'f', 3)
        .arg(estimate.low, 0, 'f', 3)
        .arg(estimate.high, 0, 'f', 3)
        .leftJustified(18);
}

void say(const scan::Evaluation &evaluation)
{
    printLine(
        Text::tr("%1 rows scanned, %2 passed over; intervals of 95 %").arg(evaluation.rows).arg(evaluation.passed));
    printLine(u"%1 %2 %3 %4 %5 %6 %7 %8 %9"_s.arg(Text::tr("label").leftJustified(28), u"lang"_s,
                                                  u"TP"_s.rightJustified(6), u"FP"_s.rightJustified(6),
                                                  u"FN"_s.rightJustified(6), u"TN"_s.rightJustified(6),
                                                  Text::tr("precision").leftJustified(18),
                                                  Text::tr("recall").leftJustified(18), u"F1"_s));
    for (const auto &[label, languages] : evaluation.labels) {
        for (const auto &[language, c] : languages)
            printLine(u"%1 %2 %3 %4 %5 %6 %7 %8 %9"_s.arg(label.leftJustified(28), language.leftJustified(4))
                          .arg(c.truePositives, 6)
                          .arg(c.falsePositives, 6)
                          .arg(c.falseNegatives, 6)
                          .arg(c.trueNegatives, 6)
                          .arg(shown(precisionOf(c)), shown(recallOf(c)), shown(f1Of(c)).trimmed()));
    }
    if (!evaluation.unknown.isEmpty())
        printLine(Text::tr("Labels that stand for no risk here: %1").arg(evaluation.unknown.join(u", ")));
}

/// What is wrong with how the command is called; empty if nothing is.
QString misuse(const Invocation &call)
{
    if (!call.options.isSet(u"data"_s) || !call.arguments.isEmpty())
        return Text::tr("Name the labelled table with --data FILE.");
    if (call.options.isSet(u"card"_s) && call.options.values(u"pack"_s).size() != 1)
        return Text::tr("A model card is of one rule pack: name it with --pack FILE.");
    return {};
}

/// The card as the end of the pack's file, with the limits that its card names now.
void printCard(const scan::Evaluation &evaluation, const detect::RulePack &pack, const Invocation &call)
{
    const QString name = call.options.isSet(u"name"_s) ? call.options.value(u"name"_s)
                                                       : QFileInfo(call.options.value(u"data"_s)).fileName();
    detect::Card card =
        scan::cardOf(evaluation, name, call.options.value(u"split"_s), shanghaiDay(call.storeOptions(true).clock()));
    if (pack.card)
        card.limits = pack.card->limits;
    printLine(QString::fromUtf8(toToml(card)).trimmed());
}

Exit evaluate(const Invocation &call)
{
    if (const QString wrong = misuse(call); !wrong.isEmpty()) {
        printError(wrong);
        return Exit::WrongUsage;
    }
    const Result<detect::Taxonomy> taxonomy = detect::Taxonomy::load();
    if (!taxonomy)
        return report(taxonomy.error());
    const auto labels =
        scan::loadLabels(call.options.isSet(u"labels"_s) ? call.options.value(u"labels"_s) : u":/detect/labels.toml"_s,
                         *taxonomy);
    if (!labels)
        return report(labels.error());
    Result<std::vector<detect::RulePack>> packs = packsOf(call);
    if (!packs)
        return report(packs.error());
    const auto matcher = detect::Matcher::compile(std::move(*packs), detect::EngineCache::ofUser());
    if (!matcher)
        return report(matcher.error());
    const QString data = call.options.value(u"data"_s);
    const Interruption interruption;
    const auto done = scan::evaluate(data, **matcher, labelsOf(**matcher, *labels), call.options.value(u"split"_s),
                                     progressOnTerminal(QFileInfo(data).fileName()), interruption.token());
    endProgress();
    if (!done)
        return report(done.error());
    if (call.options.isSet(u"card"_s))
        printCard(*done, (*matcher)->packs().front(), call);
    else
        call.json ? printJson(toJson(*done)) : say(*done);
    return Exit::Done;
}

} // namespace

std::vector<Command> evaluateCommands()
{
    return {
        {u"evaluate"_s, u"--data FILE"_s,
         Text::tr("Precision, recall and F1 of rules on a labelled table, with their intervals."),
         withOptions(
             {option("data", Text::tr("The table: JSON lines with text and labels, plain or packed."), "FILE"),
              option("pack", Text::tr("A rule pack, in place of those that come with the program; may be repeated."),
                     "FILE"),
              option("labels", Text::tr("What the table's labels stand for: a TOML file."), "FILE"),
              option("split", Text::tr("Only the rows of this split."), "NAME"),
              {u"card"_s, Text::tr("Print the model card of the one pack instead, to end its file with.")},
              option("name", Text::tr("What the card calls the table; its file's name if left out."), "TEXT")}),
         evaluate}};
}

} // namespace ctl
