// pack show: a rule pack in words, with the model card that says how it did.
#include "app/ctl/commandlist.h"
#include "app/ctl/output.h"
#include "app/detect/packloader.h"
#include "app/detect/packstore.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ctl {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ctl::PackShow)
};

QJsonObject toJson(const Bilingual &text)
{
    return {{u"zh"_s, text.zh}, {u"en"_s, text.en}};
}

QJsonValue toJson(const std::optional<detect::CardShare> &share)
{
    if (!share)
        return {};
    return QJsonObject{{u"value"_s, share->value}, {u"low"_s, share->low}, {u"high"_s, share->high}};
}

QJsonValue toJson(const std::optional<detect::Card> &card)
{
    if (!card)
        return {};
    QJsonArray figures;
    for (const detect::CardFigure &figure : card->figures)
        figures.append(QJsonObject{{u"label"_s, figure.label},
                                   {u"language"_s, figure.language},
                                   {u"true_positives"_s, figure.truePositives},
                                   {u"false_positives"_s, figure.falsePositives},
                                   {u"false_negatives"_s, figure.falseNegatives},
                                   {u"true_negatives"_s, figure.trueNegatives},
                                   {u"precision"_s, toJson(figure.precision)},
                                   {u"recall"_s, toJson(figure.recall)},
                                   {u"f1"_s, toJson(figure.f1)}});
    return QJsonObject{
        {u"data"_s, card->data}, {u"split"_s, card->split},           {u"date"_s, card->date.toString(Qt::ISODate)},
        {u"rows"_s, card->rows}, {u"limits"_s, toJson(card->limits)}, {u"figures"_s, figures}};
}

QJsonObject toJson(const detect::RulePack &pack)
{
    return {{u"id"_s, pack.id},
            {u"version"_s, pack.version},
            {u"title"_s, toJson(pack.title)},
            {u"description"_s, toJson(pack.description)},
            {u"languages"_s, QJsonArray::fromStringList(pack.languages)},
            {u"source"_s, pack.source},
            {u"licence"_s, pack.licence},
            {u"rules"_s, qint64(pack.rules.size())},
            {u"sha256"_s, QString::fromLatin1(pack.hash.toHex())},
            {u"card"_s, toJson(pack.card)}};
}

QString shown(const std::optional<detect::CardShare> &share)
{
    const auto number = [](double value) { return QString::number(value, 'f', 3); };
    return (share ? u"%1 (%2-%3)"_s.arg(number(share->value), number(share->low), number(share->high)) : u"-"_s)
        .leftJustified(20);
}

void print(const detect::Card &card)
{
    printLine(card.split.isEmpty() ? Text::tr("Measured on %1, %2 rows, %3; intervals of 95 %:")
                                         .arg(card.data)
                                         .arg(card.rows)
                                         .arg(card.date.toString(Qt::ISODate))
                                   : Text::tr("Measured on %1 (%2), %3 rows, %4; intervals of 95 %:")
                                         .arg(card.data, card.split)
                                         .arg(card.rows)
                                         .arg(card.date.toString(Qt::ISODate)));
    printLine(u"  %1 %2 %3 %4 %5"_s.arg(Text::tr("label").leftJustified(28), u"lang"_s,
                                        Text::tr("precision").leftJustified(20), Text::tr("recall").leftJustified(20),
                                        u"F1"_s));
    for (const detect::CardFigure &figure : card.figures)
        printLine(u"  %1 %2 %3 %4 %5"_s.arg(figure.label.leftJustified(28), figure.language.leftJustified(4),
                                            shown(figure.precision), shown(figure.recall), shown(figure.f1).trimmed()));
    if (!card.limits.en.isEmpty())
        printLine(inLocale(card.limits));
}

/// The pack that \a name means: a file, else one that the workspace has switched on, else one that comes with the
/// program.
Result<detect::RulePack> packNamed(const QString &name, const Invocation &call)
{
    const Result<detect::Taxonomy> taxonomy = detect::Taxonomy::load();
    if (!taxonomy)
        return failed(taxonomy);
    if (QFile::exists(name))
        return detect::loadRulePack(name, *taxonomy);
    if (!call.storePath().isEmpty()) {
        const Result<workspace::Workspace> store = call.openStore(true);
        if (!store)
            return failed(store);
        const auto active = detect::activePacks(store->database(), *taxonomy);
        if (!active)
            return failed(active);
        for (const detect::ActivePack &pack : *active) {
            if (pack.pack.id == name)
                return pack.pack;
        }
    }
    const auto starters = detect::starterPacks();
    if (!starters)
        return failed(starters);
    const auto pack = std::ranges::find(*starters, name, &detect::RulePack::id);
    if (pack == starters->end())
        return fail(Failure::Kind::BadInput, Text::tr("there is no such rule pack"), name);
    return *pack;
}

Exit show(const Invocation &call)
{
    if (call.arguments.size() != 1) {
        printError(Text::tr("Name one rule pack: its id, or its file."));
        return Exit::WrongUsage;
    }
    const Result<detect::RulePack> pack = packNamed(call.arguments.front(), call);
    if (!pack)
        return report(pack.error());
    if (call.json) {
        printJson(toJson(*pack));
        return Exit::Done;
    }
    printLine(u"%1 %2  %3"_s.arg(pack->id, pack->version, inLocale(pack->title)));
    printLine(inLocale(pack->description));
    if (pack->card)
        print(*pack->card);
    else
        printLine(Text::tr("The pack has no model card: nobody has said how it did."));
    return Exit::Done;
}

} // namespace

std::vector<Command> packShowCommands()
{
    return {{u"pack show"_s, u"ID|FILE"_s, Text::tr("A rule pack: what it covers, and its model card."),
             [](QCommandLineParser &) {}, show}};
}

} // namespace ctl
