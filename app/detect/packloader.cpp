#include "app/detect/packloader.h"

#include "app/base/hash.h"
#include "app/detect/packreader.h"
#include "app/detect/samples.h"

#include <QDir>
#include <QFile>

namespace detect {

namespace {

/// What is wrong with \a sample, in words.
QString wordsOf(const SampleResult &sample, const Rule &rule)
{
    const std::string text = sample.isPair ? sample.prompt + " / " + sample.output : sample.prompt + sample.output;
    return (sample.mustMatch ? QStringLiteral("the rule %1 does not find its sample \"%2\"")
                             : QStringLiteral("the rule %1 finds something in \"%2\""))
        .arg(rule.id, QString::fromStdString(text));
}

Result<void> test(const PackReading &reading)
{
    const auto matcher = Matcher::compile({reading.pack});
    if (!matcher)
        return failed(matcher);
    for (const SampleResult &sample : testSamples(**matcher)) {
        if (!sample.hasPassed())
            return fail(Failure::Kind::BadInput, wordsOf(sample, (*matcher)->rule(sample.rule)),
                        tomlPlace(*reading.tables[sample.rule]->get("id")));
    }
    return {};
}

} // namespace

Result<RulePack> readRulePack(const QByteArray &text, const QString &name, const Taxonomy &taxonomy, Samples samples)
{
    const auto file = parseToml(text, name);
    if (!file)
        return failed(file);
    PackReading reading = readPack(*file, taxonomy, samples);
    if (reading.faults.count() > 0)
        return std::unexpected(reading.faults.all().front().failure);
    reading.pack.text = text;
    reading.pack.hash = Sha256::of(text);
    if (samples == Samples::Test) {
        if (const auto passed = test(reading); !passed)
            return failed(passed);
    }
    return std::move(reading.pack);
}

Result<RulePack> loadRulePack(const QString &path, const Taxonomy &taxonomy, Samples samples)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Failure::Kind::BadInput, file.errorString(), path);
    return readRulePack(file.readAll(), path, taxonomy, samples);
}

Result<std::vector<RulePack>> starterPacks(Samples samples)
{
    const auto taxonomy = Taxonomy::load();
    if (!taxonomy)
        return failed(taxonomy);
    std::vector<RulePack> packs;
    const QDir folder(QStringLiteral(":/packs"));
    for (const QString &name : folder.entryList({QStringLiteral("*.toml")}, QDir::Files, QDir::Name)) {
        auto pack = loadRulePack(folder.filePath(name), *taxonomy, samples);
        if (!pack)
            return failed(pack);
        packs.push_back(std::move(*pack));
    }
    return packs;
}

} // namespace detect
