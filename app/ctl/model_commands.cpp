// train, evaluate-model: how a classifier is made, and how it does.
#include "app/classify/categories.h"
#include "app/classify/ngrammodel.h"
#include "app/ctl/commandlist.h"
#include "app/ctl/interruption.h"
#include "app/ctl/options.h"
#include "app/ctl/output.h"
#include "app/training/card.h"
#include "app/training/owntexts.h"

#include <QCoreApplication>
#include <QSaveFile>

#include <cmath>

using namespace Qt::StringLiterals;

namespace ctl {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ctl::ModelCommands)
};

QString shown(const measure::Estimate &estimate)
{
    if (std::isnan(estimate.value))
        return u"-"_s.leftJustified(17);
    return u"%1 %2-%3"_s.arg(estimate.value, 0, 'f', 3)
        .arg(estimate.low, 0, 'f', 3)
        .arg(estimate.high, 0, 'f', 3)
        .leftJustified(17);
}

void say(const training::ModelEvaluation &evaluation)
{
    printLine(
        Text::tr("%1 rows, %2 of them benign talk; intervals of 95 %").arg(evaluation.rows).arg(evaluation.benign));
    printLine(u"%1 %2 %3 %4 %5 %6 %7 %8 %9"_s.arg(Text::tr("category").leftJustified(26), u"lang"_s,
                                                  u"n"_s.rightJustified(6), u"pos"_s.rightJustified(6),
                                                  u"AUPRC"_s.leftJustified(17), u"F1"_s.leftJustified(17),
                                                  u"R@1%"_s.leftJustified(17), u"R@5%"_s.leftJustified(17), u"ECE"_s));
    for (const auto &[category, languages] : evaluation.figures) {
        for (const auto &[language, figures] : languages)
            printLine(u"%1 %2 %3 %4 %5 %6 %7 %8 %9"_s
                          .arg(category.leftJustified(26), (language.isEmpty() ? u"*"_s : language).leftJustified(4))
                          .arg(figures.rows, 6)
                          .arg(figures.positives, 6)
                          .arg(shown(figures.averagePrecision), shown(f1Of(figures.atThreshold)),
                               shown(figures.recallAt1), shown(figures.recallAt5))
                          .arg(figures.calibrationError, 0, 'f', 3));
    }
}

void say(const std::vector<training::GroupBias> &biases)
{
    for (const training::GroupBias &bias : biases) {
        printLine(
            Text::tr("%1: false alarms on neutral sentences %2").arg(bias.category, shown(bias.falseAlarms).trimmed()));
        for (const training::GroupFigures &figures : bias.groups) {
            if (figures.gap.low <= 0 && figures.gap.high >= 0)
                continue; // not told from the usual
            printLine(
                u"  %1 %2 %3  %4 %5"_s.arg(figures.language, figures.group.risk,
                                           figures.language == u"zh" ? figures.group.name.zh : figures.group.name.en,
                                           Text::tr("gap"), shown(figures.gap).trimmed()));
        }
    }
}

/// A whole number that an option gives, within bounds; \a value stays where the option is not given.
template <typename Number>
bool take(const Invocation &call, const QString &option, Number least, Number most, Number &value)
{
    if (!call.options.isSet(option))
        return true;
    bool isNumber = false;
    const qlonglong given = call.options.value(option).toLongLong(&isNumber);
    if (!isNumber || given < qlonglong(least) || given > qlonglong(most)) {
        printError(Text::tr("--%1 takes a number from %2 to %3.").arg(option).arg(least).arg(most));
        return false;
    }
    value = Number(given);
    return true;
}

Result<std::vector<classify::Category>> categories()
{
    const auto named = classify::loadCategories();
    if (!named)
        return failed(named);
    std::vector<classify::Category> all;
    for (const classify::NamedCategory &one : *named)
        all.push_back(one.category);
    return all;
}

Result<void> write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(Failure::Kind::Storage, file.errorString(), path);
    return {};
}

/// Fits, and puts on the card how the model does on every split of the held table and on neutral sentences.
Result<classify::Model> make(const training::Lesson &lesson, const std::stop_token &stop)
{
    const Result<training::CardWords> words = training::loadCardWords();
    if (!words)
        return failed(words);
    const auto templates = training::loadIdentityTemplates();
    if (!templates)
        return failed(templates);
    Result<training::Taught> taught = training::teach(lesson, progressOnTerminal(Text::tr("training")), stop);
    if (!taught)
        return failed(taught);
    QJsonObject card = cardOf(lesson, *taught, *words);
    const classify::NgramModel model(taught->model);
    QJsonObject figures;
    for (const std::string_view split : {"dev", "test", "public_eval"}) {
        if (!std::ranges::contains(lesson.held.rows, split, &training::LabelledRow::split))
            continue;
        const auto done = training::evaluateModel(model, lesson.held, split, {}, stop);
        if (!done)
            return failed(done);
        figures.insert(QLatin1StringView(split), toJson(*done));
    }
    card.insert(u"figures"_s, figures);
    const auto bias = training::measureGroupBias(model, *templates, stop);
    if (!bias)
        return failed(bias);
    card.insert(u"bias"_s, toJson(*bias));
    taught->model.card = card;
    return std::move(taught->model);
}

Exit train(const Invocation &call)
{
    training::Recipe recipe;
    if (!call.options.isSet(u"data"_s) || !call.options.isSet(u"dev"_s) || !call.options.isSet(u"out"_s)
        || !call.arguments.isEmpty()) {
        printError(
            Text::tr("Name the tables with --data FILE and --dev FILE, and the model to write with --out FILE."));
        return Exit::WrongUsage;
    }
    if (!take<quint64>(call, u"seed"_s, 0, 1'000'000'000, recipe.seed)
        || !take<unsigned>(call, u"bits"_s, classify::Model::leastBits, classify::Model::mostBits, recipe.bits)
        || !take<int>(call, u"passes"_s, 1, 100, recipe.passes)
        || !take<unsigned>(call, u"folds"_s, 2, 20, recipe.folds))
        return Exit::WrongUsage;
    const auto known = categories();
    if (!known)
        return report(known.error());
    const Interruption interruption;
    const auto data = training::readTable(call.options.value(u"data"_s), *known, {}, interruption.token());
    if (!data)
        return report(data.error());
    const auto held = training::readTable(call.options.value(u"dev"_s), *known, {}, interruption.token());
    if (!held)
        return report(held.error());
    const auto own = training::loadOwnTexts(*known);
    if (!own)
        return report(own.error());
    const bool isAlone = call.options.isSet(u"without-own"_s);
    const Result<classify::Model> model =
        make({*data, *held, *known, recipe, isAlone ? nullptr : &*own}, interruption.token());
    endProgress();
    if (!model)
        return report(model.error());
    const QByteArray bytes = writeModel(*model);
    if (const Result<void> written = write(call.options.value(u"out"_s), bytes); !written)
        return report(written.error());
    if (call.json)
        printJson(model->card);
    else
        printLine(Text::tr("%1 written: %2 bytes, learned from %3 rows. How it does: evaluate-model --model %1")
                      .arg(call.options.value(u"out"_s))
                      .arg(bytes.size())
                      .arg(model->card.value(u"learned_from"_s).toInteger()));
    return Exit::Done;
}

Exit evaluateBias(const Invocation &call, const classify::Classifier &model)
{
    const auto templates = call.options.isSet(u"templates"_s)
        ? training::loadIdentityTemplates(call.options.value(u"templates"_s))
        : training::loadIdentityTemplates();
    if (!templates)
        return report(templates.error());
    const Interruption interruption;
    const auto bias = training::measureGroupBias(model, *templates, interruption.token());
    if (!bias)
        return report(bias.error());
    call.json ? printJson(toJson(*bias)) : say(*bias);
    return Exit::Done;
}

Exit evaluateModel(const Invocation &call)
{
    const bool isBias = call.options.isSet(u"bias"_s);
    if (isBias == call.options.isSet(u"data"_s) || !call.arguments.isEmpty()) {
        printError(Text::tr("Name the labelled table with --data FILE, or ask for --bias."));
        return Exit::WrongUsage;
    }
    const auto model = call.options.isSet(u"model"_s) ? classify::NgramModel::open(call.options.value(u"model"_s))
                                                      : classify::embeddedModel();
    if (!model)
        return report(model.error());
    if (isBias)
        return evaluateBias(call, **model);
    const Interruption interruption;
    const auto table =
        training::readTable(call.options.value(u"data"_s), (*model)->categories(), {}, interruption.token());
    if (!table)
        return report(table.error());
    const auto done = training::evaluateModel(**model, *table, call.options.value(u"split"_s).toStdString(),
                                              progressOnTerminal(table->name), interruption.token());
    endProgress();
    if (!done)
        return report(done.error());
    call.json ? printJson(toJson(*done)) : say(*done);
    return Exit::Done;
}

} // namespace

std::vector<Command> modelCommands()
{
    return {
        {u"train"_s, u"--data FILE --dev FILE --out FILE"_s,
         Text::tr("Makes a classifier of labelled texts, with its card. One thread, some minutes."),
         withOptions(
             {option("data", Text::tr("The texts to learn from: JSON lines with text and labels, plain or packed."),
                     "FILE"),
              option("dev", Text::tr("The texts to choose by and to report on, with their splits."), "FILE"),
              option("out", Text::tr("The model to write."), "FILE"),
              option("seed", Text::tr("Another order of the texts: the same seed gives the same model."), "N"),
              option("bits", Text::tr("2^N rows of 16 bytes."), "N"),
              option("passes", Text::tr("How often the texts are read."), "N"),
              option("folds", Text::tr("Parts of the cross-validation."), "N"),
              QCommandLineOption(u"without-own"_s,
                                 Text::tr("Leaves out the texts that come with the program to learn from."))}),
         train},
        {u"evaluate-model"_s, u"--data FILE | --bias"_s,
         Text::tr("How a classifier does on a labelled table, by category and language, or on neutral sentences about "
                  "groups of people."),
         withOptions({option("data", Text::tr("The table: JSON lines with text and labels, plain or packed."), "FILE"),
                      option("model", Text::tr("A model, in place of the one that comes with the program."), "FILE"),
                      option("split", Text::tr("Only the rows of this split."), "NAME"),
                      QCommandLineOption(u"bias"_s, Text::tr("False alarms by group, on neutral sentences.")),
                      option("templates",
                             Text::tr("Other sentences and groups than those of the program: a TOML file."), "FILE")}),
         evaluateModel}};
}

} // namespace ctl
