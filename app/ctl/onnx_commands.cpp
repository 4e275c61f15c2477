// model check, model try, model draft: models that the user brings.
#include "app/classify/occlusion.h"
#include "app/ctl/commandlist.h"
#include "app/ctl/interruption.h"
#include "app/ctl/options.h"
#include "app/ctl/output.h"
#include "app/onnx/besides.h"
#include "app/onnx/draft.h"
#include "app/onnx/modelcheck.h"
#include "app/onnx/onnxmodel.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace ctl {

namespace {

using onnxmodels::Aspect;
using onnxmodels::Check;
using onnxmodels::ModelReport;
using onnxmodels::OnnxModel;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ctl::OnnxCommands)
};

QString nameOf(Aspect aspect)
{
    switch (aspect) {
    case Aspect::Files: return Text::tr("files");
    case Aspect::LabelMap: return Text::tr("label map");
    case Aspect::Tokenizer: return Text::tr("tokenizer");
    case Aspect::Runtime: return Text::tr("ONNX Runtime can run it");
    case Aspect::Inputs: return Text::tr("inputs");
    case Aspect::Outputs: return Text::tr("outputs");
    case Aspect::Vocabulary: return Text::tr("vocabulary");
    case Aspect::Window: return Text::tr("window");
    case Aspect::SelfTests: return Text::tr("self-tests");
    case Aspect::Speed: return Text::tr("speed");
    }
    return {};
}

QString keyOf(Aspect aspect)
{
    constexpr const char *keys[] = {"files",   "label_map",  "tokenizer", "runtime",    "inputs",
                                    "outputs", "vocabulary", "window",    "self_tests", "speed"};
    return QString::fromLatin1(keys[size_t(aspect)]);
}

QString stateOf(Check::State state)
{
    switch (state) {
    case Check::State::Passed: return Text::tr("ok");
    case Check::State::Failed: return Text::tr("NO");
    case Check::State::NotReached: break;
    }
    return Text::tr("not reached");
}

QJsonObject toJson(const ModelReport &report)
{
    QJsonArray checks;
    for (const Check &check : report.checks)
        checks.append(
            QJsonObject{{u"check"_s, keyOf(check.aspect)},
                        {u"ok"_s,
                         check.state == Check::State::NotReached ? QJsonValue() : check.state == Check::State::Passed},
                        {u"detail"_s, check.detail},
                        {u"where"_s, check.where}});
    return {{u"fine"_s, report.isFine()},
            {u"name"_s, report.map ? report.map->name : QString()},
            {u"version"_s, report.map ? report.map->version : QString()},
            {u"licence"_s, report.map ? report.map->licence : QString()},
            {u"hash"_s, QString::fromLatin1(report.hash.toHex())},
            {u"bytes"_s, report.bytes},
            {u"per_second"_s, report.perSecond},
            {u"memory"_s, report.memory},
            {u"checks"_s, checks}};
}

void say(const ModelReport &report)
{
    if (report.map)
        printLine(u"%1 %2 (%3)"_s.arg(report.map->name, report.map->version, report.map->licence));
    for (const Check &check : report.checks) {
        const QString place = check.where.isEmpty() ? QString() : check.where + u": "_s;
        printLine(u"  %1 %2  %3%4"_s.arg(stateOf(check.state).leftJustified(12), nameOf(check.aspect).leftJustified(24),
                                         place, check.detail));
    }
    if (report.memory >= 0)
        printLine(Text::tr("Memory at most: %1 MB").arg(report.memory / 1'000'000));
    printLine(report.isFine() ? Text::tr("The model can be used.") : Text::tr("The model cannot be used like this."));
}

/// The folder, the only argument.
std::optional<QString> folderOf(const Invocation &call)
{
    if (call.arguments.size() == 1)
        return call.arguments.front();
    printError(Text::tr("Name the model's folder."));
    return std::nullopt;
}

std::optional<onnxmodels::Limits> limitsOf(const Invocation &call)
{
    onnxmodels::Limits limits;
    if (!call.options.isSet(u"threads"_s))
        return limits;
    constexpr int most = 256;
    limits.threads = call.options.value(u"threads"_s).toInt();
    if (limits.threads >= 1 && limits.threads <= most)
        return limits;
    printError(Text::tr("--threads takes a number from 1 to %1.").arg(most));
    return std::nullopt;
}

Exit check(const Invocation &call)
{
    const auto folder = folderOf(call);
    const auto limits = folder ? limitsOf(call) : std::nullopt;
    if (!limits)
        return Exit::WrongUsage;
    const Interruption interruption;
    const ModelReport report = onnxmodels::checkModel(*folder, *limits, interruption.token());
    call.json ? printJson(toJson(report)) : say(report);
    return report.isFine() ? Exit::Done : Exit::NotSo;
}

/// What a model says of what was asked, with the places that matter most.
struct Answer
{
    classify::Verdict verdict;
    std::vector<classify::EstimatedSpan> places;
    size_t explained = 0; ///< the category that the places are about: the one that is likeliest
    std::string text;     ///< that the places are in
};

Result<Answer> ask(const OnnxModel &model, const Invocation &call, const std::stop_token &stop)
{
    const std::string prompt = call.options.value(u"prompt"_s).toStdString();
    const std::string output = call.options.value(u"output"_s).toStdString();
    const classify::Exchange exchanges[] = {{prompt, output}};
    const auto verdicts = model.classify(std::span<const classify::Exchange>(exchanges), stop);
    if (!verdicts)
        return failed(verdicts);
    const bool isOfPrompt = output.empty() || model.map().sides == onnxmodels::Sides::Prompt;
    Answer answer{.verdict = verdicts->front(), .text = isOfPrompt ? prompt : output};
    if (!call.options.isSet(u"explain"_s))
        return answer;
    const std::vector<float> &all = answer.verdict.probabilities;
    answer.explained = size_t(std::ranges::max_element(all) - all.begin());
    constexpr std::chrono::seconds patience(10);
    const auto explanation =
        classify::occlusion(onnxmodels::Besides(model, {prompt, isOfPrompt ? std::string_view() : output}),
                            {answer.text}, answer.explained, {.isTimeUp = classify::within(patience)}, stop);
    if (!explanation)
        return failed(explanation);
    answer.places = classify::highlights(*explanation);
    return answer;
}

QJsonObject toJson(const OnnxModel &model, const Answer &answer)
{
    QJsonObject probabilities;
    for (size_t i = 0; i < model.categories().size(); ++i)
        probabilities.insert(model.categories()[i].name, double(answer.verdict.probabilities[i]));
    QJsonArray places;
    for (const classify::EstimatedSpan &place : answer.places)
        places.append(QJsonObject{{u"begin"_s, qint64(place.span.begin)},
                                  {u"end"_s, qint64(place.span.end)},
                                  {u"weight"_s, place.weight}});
    QJsonObject all{{u"hash"_s, QString::fromLatin1(model.hash().toHex())}, {u"probabilities"_s, probabilities}};
    if (!answer.places.empty())
        all.insert(u"explanation"_s,
                   QJsonObject{{u"category"_s, model.categories()[answer.explained].name}, {u"places"_s, places}});
    return all;
}

void say(const OnnxModel &model, const Answer &answer)
{
    for (size_t i = 0; i < model.categories().size(); ++i) {
        const classify::Category &category = model.categories()[i];
        const auto p = double(answer.verdict.probabilities[i]);
        printLine(u"  %1  %2 %3"_s.arg(p, 0, 'f', 4)
                      .arg(category.name.leftJustified(28), p >= category.threshold ? Text::tr("yes") : QString()));
    }
    if (!answer.places.empty())
        printLine(
            Text::tr("Estimated, by leaving out: what speaks for %1").arg(model.categories()[answer.explained].name));
    for (const classify::EstimatedSpan &place : answer.places)
        printLine(u"  %1  %2"_s.arg(place.weight, 0, 'f', 4)
                      .arg(QString::fromStdString(answer.text.substr(place.span.begin, place.span.size()))));
}

Exit tryOut(const Invocation &call)
{
    const auto folder = folderOf(call);
    const auto limits = folder ? limitsOf(call) : std::nullopt;
    if (!limits)
        return Exit::WrongUsage;
    if (!call.options.isSet(u"prompt"_s) && !call.options.isSet(u"output"_s)) {
        printError(Text::tr("Give a text with --prompt TEXT, --output TEXT, or both."));
        return Exit::WrongUsage;
    }
    const auto model = OnnxModel::open(*folder, *limits);
    if (!model)
        return report(model.error());
    const Interruption interruption;
    const Result<Answer> answer = ask(**model, call, interruption.token());
    if (!answer)
        return report(answer.error());
    call.json ? printJson(toJson(**model, *answer)) : say(**model, *answer);
    return Exit::Done;
}

Exit draft(const Invocation &call)
{
    const auto path = folderOf(call);
    if (!path)
        return Exit::WrongUsage;
    const auto folder = onnxmodels::ModelFolder::open(*path);
    if (!folder)
        return report(folder.error());
    const Result<QString> written = onnxmodels::writeDraft(*folder);
    if (!written)
        return report(written.error());
    if (call.json)
        printJson({{u"written"_s, *written}});
    else
        printLine(Text::tr("%1 written. Fill in what is between empty quotation marks, then check it: model check %2")
                      .arg(*written, *path));
    return Exit::Done;
}

} // namespace

std::vector<Command> onnxCommands()
{
    const QCommandLineOption threads =
        option("threads", Text::tr("How many threads it may take; half of the processor's cores if it is not said."),
               "N");
    return {
        {u"model check"_s, u"FOLDER"_s,
         Text::tr("Whether a model of one's own can be used, and if not, why: model.onnx, tokenizer.json, model.toml."),
         withOptions({threads}), check},
        {u"model try"_s, u"FOLDER --prompt TEXT --output TEXT"_s, Text::tr("What a model of one's own says of a text."),
         withOptions({threads, option("prompt", Text::tr("What was asked, or a text by itself."), "TEXT"),
                      option("output", Text::tr("What was answered."), "TEXT"),
                      QCommandLineOption(u"explain"_s,
                                         Text::tr("Which places matter, found out by leaving them out: ten seconds at "
                                                  "most."))}),
         tryOut},
        {u"model draft"_s,
         u"FOLDER"_s,
         Text::tr("Writes a model.toml to fill in, of the labels that the model's config.json names."),
         {},
         draft},
    };
}

} // namespace ctl
