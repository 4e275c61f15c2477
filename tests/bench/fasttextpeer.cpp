#include "tests/bench/fasttextpeer.h"

#include "app/text/characters.h"
#include "app/text/utf8.h"
#include "tests/bench/stopwatch.h"

#include <QTemporaryDir>

#include <fasttext/args.h>
#include <fasttext/fasttext.h>

#include <fstream>
#include <sstream>
#include <stdexcept>

namespace bench {

namespace {

constexpr int labels = 13;

/// One line, with blanks around each character that stands alone, as fastText needs it to see words.
std::string splitInCharacters(const std::string &text)
{
    std::string split;
    for (size_t at = 0; at < text.size();) {
        const text::CodePoint c = text::codePointAt(text, at);
        const bool isAlone = text::standsAlone(c.value);
        split += isAlone ? " " : "";
        split += c.value == '\n' ? " " : text.substr(at, size_t(c.length));
        split += isAlone ? " " : "";
        at += size_t(c.length);
    }
    return split;
}

} // namespace

FastTextPeer::FastTextPeer(const std::vector<std::string> &texts)
    : m_model(std::make_unique<fasttext::FastText>())
{
    const QTemporaryDir folder;
    const std::string path = folder.filePath(QStringLiteral("train.txt")).toStdString();
    std::ofstream file(path);
    for (size_t i = 0; i < texts.size(); ++i)
        file << "__label__" << i % labels << ' ' << splitInCharacters(texts[i]) << '\n';
    file.close();
    if (!file)
        throw std::runtime_error("cannot write what fastText learns from");
    fasttext::Args args;
    args.input = path;
    args.model = fasttext::model_name::sup;
    args.loss = fasttext::loss_name::ova;
    args.dim = 50;
    args.wordNgrams = 3;
    args.minn = 2;
    args.maxn = 5;
    args.bucket = 400'000;
    args.minCount = 1;
    args.epoch = 1;
    args.lr = 0.1;
    args.thread = 1;
    args.verbose = 0;
    m_model->train(args);
}

FastTextPeer::~FastTextPeer() = default;

double FastTextPeer::secondsFor(const std::vector<std::string> &texts) const
{
    std::string lines;
    for (const std::string &text : texts)
        lines += splitInCharacters(text) + '\n';
    std::istringstream in(lines);
    std::vector<std::pair<fasttext::real, std::string>> predictions;
    return processorSeconds([&] {
        for (size_t i = 0; i < texts.size(); ++i)
            m_model->predictLine(in, predictions, labels, 0);
    });
}

} // namespace bench
