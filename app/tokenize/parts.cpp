#include "app/tokenize/parts.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace tokenize {

namespace {

std::unique_ptr<const Parts> partsOf(const Field &file)
{
    auto parts = std::make_unique<Parts>();
    if (const auto normalizer = file.find("normalizer"))
        parts->normalizer = readNormalizer(*normalizer);
    if (const auto preTokenizer = file.find("pre_tokenizer"))
        parts->preTokenizer = readPreTokenizer(*preTokenizer);
    if (const auto postProcessor = file.find("post_processor"))
        parts->frame = readTemplate(*postProcessor);
    parts->model = readModel(file["model"]);
    parts->added = AddedTokens(readAddedTokens(file.find("added_tokens")), parts->normalizer.get());
    return parts;
}

} // namespace

Aligned Parts::normalised(Aligned text) const
{
    return normalizer ? normalizer->apply(std::move(text)) : text;
}

Words Parts::words(const Aligned &text, text::Span part) const
{
    Words words{text.part(part), {}};
    if (!words.text.isEmpty())
        words.spans.push_back({0, words.text.size()});
    if (preTokenizer)
        preTokenizer->apply(words);
    return words;
}

Result<QByteArray> readFile(const QString &path, qint64 most)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(file.exists() ? Failure::Kind::Storage : Failure::Kind::NotFound, file.errorString(), path);
    QByteArray bytes = file.read(most + 1);
    if (file.error() != QFileDevice::NoError)
        return fail(Failure::Kind::Storage, file.errorString(), path);
    return bytes;
}

Result<std::unique_ptr<const Parts>> readParts(const QByteArray &json, const QString &name)
try {
    simdjson::dom::parser parser;
    simdjson::dom::element file;
    const auto error = parser.parse(json.constData(), static_cast<size_t>(json.size())).get(file);
    if (error != simdjson::SUCCESS)
        return fail(Failure::Kind::BadInput, QString::fromUtf8(simdjson::error_message(error)), name);
    return partsOf(Field(file));
} catch (const Unreadable &unreadable) {
    return fail(Failure::Kind::BadInput, unreadable.detail, name + u": "_s + QString::fromStdString(unreadable.where));
} catch (const std::exception &error) {
    return std::unexpected(toFailure(error));
}

} // namespace tokenize
