#include "app/onnx/modelcheck.h"

#include "app/onnx/fitting.h"
#include "app/onnx/memory.h"
#include "app/onnx/modelproto.h"
#include "app/onnx/outputs.h"
#include "app/onnx/selftests.h"
#include "app/onnx/speed.h"

#include <functional>

using namespace Qt::StringLiterals;

namespace onnxmodels {

namespace {

using State = Check::State;

constexpr size_t usualTokens = 128; // of a text whose speed is told

/// A text of \a size tokens that goes through the ids up to \a largest.
tokenize::Encoding anyText(size_t size, int64_t largest)
{
    tokenize::Encoding text;
    for (size_t i = 0; i < size; ++i)
        text.ids.push_back((int64_t(i) + 1) * 7919 % (largest + 1)); // a prime: ids from all over
    text.typeIds.assign(size, 0);
    text.attentionMask.assign(size, 1);
    text.special.assign(size, 0);
    text.ofPair.assign(size, 0);
    text.spans.assign(size, {});
    return text;
}

QString words(const std::vector<Port> &ports)
{
    QStringList all;
    for (const Port &port : ports)
        all.append(portWords(port));
    return all.join(u", "_s);
}

/// Looks at one thing after the other and stops at what makes the next impossible.
class Checking
{
public:
    Checking(const ModelFolder &folder, const Limits &limits, const std::stop_token &stop, ModelReport &report)
        : m_folder(folder)
        , m_limits(limits)
        , m_stop(stop)
        , m_report(report)
    {
    }

    void run()
    {
        if (!checkFiles() || !checkLabelMap())
            return;
        if (m_report.map->kind == Kind::Image)
            checkImages();
        else
            checkTexts();
    }

private:
    void pass(Aspect aspect, const QString &detail)
    {
        m_report.checks.push_back({.aspect = aspect, .state = State::Passed, .detail = detail});
    }

    bool refuse(Aspect aspect, const Failure &failure)
    {
        const Failure full = inFolder(m_folder, failure);
        if (full.kind != Failure::Kind::Cancelled)
            m_report.checks.push_back({aspect, State::Failed, full.detail, full.where});
        return false;
    }

    bool checkFiles()
    {
        Result<ModelFiles> files = readModelFiles(m_folder, m_limits);
        if (!files)
            return refuse(Aspect::Files, files.error());
        m_files = *std::move(files);
        m_report.hash = m_files.hash();
        m_report.bytes = m_files.size();
        pass(Aspect::Files, u"%1 bytes"_s.arg(m_files.size()));
        return true;
    }

    bool checkLabelMap()
    {
        const QString where = m_folder.pathOf(u"model.toml"_s);
        const std::vector<Failure> faults = lintLabelMap(m_files.labelMap, where);
        for (const Failure &fault : faults)
            refuse(Aspect::LabelMap, fault);
        if (!faults.empty())
            return false;
        m_report.map = readLabelMap(m_files.labelMap, where).value();
        pass(Aspect::LabelMap,
             u"%1 labels, %2 categories"_s.arg(m_report.map->labels.size()).arg(m_report.map->categories.size()));
        return true;
    }

    std::shared_ptr<const Network> network()
    {
        const QString where = m_folder.pathOf(u"model.onnx"_s);
        const Result<ModelFacts> facts = readModelProto(m_files.network, where);
        Result<std::unique_ptr<const Network>> opened = Network::open(m_files, m_limits, where);
        if (!facts || !opened) {
            refuse(Aspect::Runtime, facts ? opened.error() : facts.error());
            return nullptr;
        }
        pass(Aspect::Runtime, u"%1 nodes; %2"_s.arg(facts->nodes).arg(facts->opsets.join(u", "_s)));
        return std::move(*opened);
    }

    void checkTexts()
    {
        const auto tokenizer = tokenizerOf(m_folder, m_files);
        if (!tokenizer) {
            refuse(Aspect::Tokenizer, tokenizer.error());
            return;
        }
        pass(Aspect::Tokenizer, u"ids up to %1"_s.arg((*tokenizer)->largestId()));
        if (const auto opened = network())
            checkTexts(opened, *tokenizer);
    }

    bool checkTexts(const std::shared_ptr<const Network> &opened,
                    const std::shared_ptr<const tokenize::Tokenizer> &tokenizer)
    {
        const LabelMap &map = *m_report.map;
        const Result<TextNetwork> fitted = TextNetwork::fit(opened, map, *tokenizer);
        if (!fitted)
            return refuse(Aspect::Inputs, fitted.error());
        if (const Result<void> checked = checkRoom(m_folder, map, *tokenizer); !checked)
            return refuse(Aspect::Inputs, checked.error());
        pass(Aspect::Inputs, words(opened->inputs()));
        if (const Result<void> checked = fitted->checkOutputs(map); !checked)
            return refuse(Aspect::Outputs, checked.error());
        pass(Aspect::Outputs, words(opened->outputs()));
        if (!checkVocabulary(*fitted, tokenizer->largestId()) || !checkWindow(*fitted, tokenizer->largestId()))
            return false;
        const OnnxModel model({map, m_report.hash, tokenizer, *fitted}, m_limits);
        return tell(runSelfTests(model, m_stop)) && measureTexts(*fitted, tokenizer->largestId());
    }

    bool checkVocabulary(const TextNetwork &fitted, int64_t largest)
    {
        tokenize::Encoding text = anyText(1, largest);
        text.ids.front() = std::max<int64_t>(0, largest);
        const tokenize::Encoding *const texts[] = {&text};
        if (const auto ran = fitted.run(texts, m_stop); !ran) {
            Failure failure = ran.error();
            failure.detail = u"tokenizer.json has an id of %1, which the model may not know; are both of the same "
                             "model? "_s.arg(largest)
                + failure.detail;
            return refuse(Aspect::Vocabulary, failure);
        }
        pass(Aspect::Vocabulary, u"the largest id, %1, is known"_s.arg(largest));
        return true;
    }

    /// It is here that most memory is taken.
    bool checkWindow(const TextNetwork &fitted, int64_t largest)
    {
        const size_t tokens = m_report.map->window.tokens;
        const tokenize::Encoding longest = anyText(tokens, largest);
        const tokenize::Encoding *const texts[] = {&longest};
        if (const auto ran = fitted.run(texts, m_stop); !ran) {
            Failure failure = ran.error();
            failure.detail =
                u"it does not take a text of %1 tokens, the \"tokens\" under [window] of model.toml: "_s.arg(tokens)
                + failure.detail;
            return refuse(Aspect::Window, failure);
        }
        pass(Aspect::Window, u"%1 tokens"_s.arg(tokens));
        return true;
    }

    bool tell(const Result<std::vector<Mismatch>> &mismatches)
    {
        if (!mismatches)
            return refuse(Aspect::SelfTests, mismatches.error());
        for (const Mismatch &one : *mismatches)
            refuse(Aspect::SelfTests,
                   {Failure::Kind::BadInput,
                    u"self-test %1: \"%2\" is %3, and %4 is expected"_s.arg(QString::number(one.test + 1), one.category,
                                                                            QString::number(one.actual, 'f', 4),
                                                                            QString::number(one.expected, 'f', 4)),
                    m_folder.pathOf(u"model.toml"_s)});
        if (mismatches->empty())
            pass(Aspect::SelfTests,
                 m_report.map->selfTests.empty()
                     ? u"there are none: nothing shows that the model does here what it did "
                       "where it was made"_s
                     : u"%1 passed"_s.arg(m_report.map->selfTests.size()));
        return true;
    }

    bool measureTexts(const TextNetwork &fitted, int64_t largest)
    {
        const tokenize::Encoding usual = anyText(std::min(m_report.map->window.tokens, usualTokens), largest);
        const tokenize::Encoding *const texts[] = {&usual};
        return measure([&]() -> Result<void> {
            if (const auto ran = fitted.run(texts, m_stop); !ran)
                return failed(ran);
            return {};
        });
    }

    bool measure(const std::function<Result<void>()> &once)
    {
        const Result<double> speed = perSecond(once);
        if (!speed)
            return refuse(Aspect::Speed, speed.error());
        m_report.perSecond = *speed;
        pass(Aspect::Speed, u"%1 a second, threads: %2"_s.arg(*speed, 0, 'f', 1).arg(m_limits.threads));
        return true;
    }

    bool checkImages()
    {
        const auto opened = network();
        if (!opened)
            return false;
        const LabelMap &map = *m_report.map;
        const QString where = m_folder.pathOf(u"model.onnx"_s);
        if (const Result<void> checked = checkPixels(*opened, map, where); !checked)
            return refuse(Aspect::Inputs, checked.error());
        pass(Aspect::Inputs, words(opened->inputs()));
        const Result<size_t> output = chooseOutput(*opened, map, where);
        const Result<void> checked =
            output ? checkOutput(opened->outputs()[*output], map, where) : Result<void>(failed(output));
        if (!checked)
            return refuse(Aspect::Outputs, checked.error());
        pass(Aspect::Outputs, words(opened->outputs()));
        const OnnxImageModel model({map, m_report.hash, opened, *output});
        return tell(runSelfTests(model, m_stop)) && measureImages(model);
    }

    bool measureImages(const OnnxImageModel &model)
    {
        const ImageInput &image = model.map().image;
        const std::vector<uint8_t> rgb(size_t(3 * image.width * image.height), 127);
        const classify::Picture pictures[] = {{rgb, image.width, image.height}};
        return measure([&]() -> Result<void> {
            if (const auto ran = model.classify(pictures, m_stop); !ran)
                return failed(ran);
            return {};
        });
    }

    const ModelFolder &m_folder;
    Limits m_limits;
    std::stop_token m_stop;
    ModelReport &m_report;
    ModelFiles m_files;
};

std::vector<Aspect> aspectsOf(Kind kind)
{
    using enum Aspect;
    if (kind == Kind::Image)
        return {Files, LabelMap, Runtime, Inputs, Outputs, SelfTests, Speed};
    return {Files, LabelMap, Tokenizer, Runtime, Inputs, Outputs, Vocabulary, Window, SelfTests, Speed};
}

} // namespace

bool ModelReport::isFine() const
{
    return std::ranges::all_of(checks, [](const Check &check) { return check.state == State::Passed; });
}

ModelReport checkModel(const QString &path, const Limits &limits, const std::stop_token &stop)
{
    ModelReport report;
    const MemoryMark mark;
    if (const Result<ModelFolder> folder = ModelFolder::open(path))
        Checking(*folder, limits, stop, report).run();
    else
        report.checks.push_back({Aspect::Files, State::Failed, folder.error().detail, folder.error().where});
    report.memory = mark.most();
    for (const Aspect aspect : aspectsOf(report.map ? report.map->kind : Kind::Text)) {
        if (!std::ranges::contains(report.checks, aspect, &Check::aspect))
            report.checks.push_back({.aspect = aspect});
    }
    return report;
}

} // namespace onnxmodels
