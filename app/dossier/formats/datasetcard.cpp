#include "app/dossier/formats/datasetcard.h"

#include "app/dossier/formats/card.h"
#include "app/dossier/formats/entries.h"
#include "app/dossier/formats/markdown.h"
#include "app/dossier/formats/namedtexts.h"
#include "app/dossier/formats/spdx.h"

#include <algorithm>
#include <array>

namespace dossier {

namespace {

/// The hubs' classes of size: "10K<n<100K".
QString sizeClass(qint64 records)
{
    constexpr std::array steps{1'000LL,           10'000LL,           100'000LL,       1'000'000LL,
                               10'000'000LL,      100'000'000LL,      1'000'000'000LL, 10'000'000'000LL,
                               100'000'000'000LL, 1'000'000'000'000LL};
    constexpr std::array<const char *, 10> names{"1K", "10K", "100K", "1M", "10M", "100M", "1B", "10B", "100B", "1T"};
    const auto above = std::ranges::upper_bound(steps, records);
    const auto n = static_cast<size_t>(above - steps.begin());
    if (n == 0)
        return QStringLiteral("n<1K");
    const QString low = QString::fromLatin1(names.at(n - 1));
    return n == steps.size() ? QStringLiteral("n>1T")
                             : QStringLiteral("%1<n<%2").arg(low, QString::fromLatin1(names.at(n)));
}

QJsonObject sizes(const DataSource &source)
{
    QJsonObject split{{QStringLiteral("name"), QStringLiteral("train")}};
    if (source.records)
        split.insert(QStringLiteral("num_examples"), *source.records);
    if (source.bytes)
        split.insert(QStringLiteral("num_bytes"), *source.bytes);
    QJsonObject info{{QStringLiteral("splits"), QJsonArray{split}}};
    if (source.bytes)
        info.insert(QStringLiteral("dataset_size"), *source.bytes);
    return info;
}

Head headOf(const DataSource &source, const Annotation &annotation)
{
    Head head{{QStringLiteral("pretty_name"), source.name}};
    QJsonArray languages;
    for (const LanguageShare &language : source.languages)
        languages.append(language.language);
    if (!languages.isEmpty())
        head.emplace_back(QStringLiteral("language"), languages);
    if (!source.contract.isEmpty()) {
        const QString id = spdxId(source.contract);
        head.emplace_back(QStringLiteral("license"), id.isEmpty() ? QStringLiteral("other") : id.toLower());
        if (id.isEmpty())
            head.emplace_back(QStringLiteral("license_name"), source.contract);
    }
    if (source.records)
        head.emplace_back(QStringLiteral("size_categories"), QJsonArray{sizeClass(*source.records)});
    if (annotation.annotators)
        head.emplace_back(QStringLiteral("annotations_creators"), QJsonArray{QStringLiteral("expert-generated")});
    if (!source.dataTypes.isEmpty())
        head.emplace_back(QStringLiteral("tags"), QJsonArray::fromStringList(source.dataTypes));
    if (source.records || source.bytes)
        head.emplace_back(QStringLiteral("dataset_info"), sizes(source));
    return head;
}

QString checkText(const Sampling &check, CardLanguage language)
{
    if (!check.sampled || !check.passed)
        return {};
    const QString form = language == CardLanguage::Chinese ? QStringLiteral("抽样 %1 条，合格 %2 条。%3")
                                                           : QStringLiteral("%2 of %1 sampled items were fit. %3");
    return form.arg(*check.sampled).arg(*check.passed).arg(check.note).trimmed();
}

/// Where the text of a section goes; nullptr: nowhere.
QString *fieldOf(Heading heading, DataSource &source)
{
    switch (heading) {
    case Heading::Purpose:
    case Heading::IntendedUse: return &source.purpose;
    case Heading::Source: return &source.proof;
    case Heading::Personal: return &source.personalBasis;
    case Heading::Cleaning: return &source.cleaning;
    default: return nullptr;
    }
}

void takeHead(const QJsonObject &object, SourceReading &reading)
{
    Entries head(object, {}, reading.notCarried);
    DataSource &source = reading.source;
    source.kind = SourceKind::OpenSource;
    source.name = head.text(QStringLiteral("pretty_name"));
    for (const QJsonValue language : head.list(QStringLiteral("language")))
        source.languages.push_back({.language = language.toString()});
    const QString licence = head.text(QStringLiteral("license"));
    const QString named = head.text(QStringLiteral("license_name"));
    const QString id = spdxId(licence);
    source.contract = !id.isEmpty() ? id : licence == u"other" || licence.isEmpty() ? named : licence;
    for (const QJsonValue tag : head.list(QStringLiteral("tags")))
        source.dataTypes.append(tag.toString());
    head.pass(QStringLiteral("size_categories")); // a class of what dataset_info gives as a number
    qint64 records = 0;
    const QJsonValue info = head.value(QStringLiteral("dataset_info"));
    for (const QJsonValue split : info[QStringLiteral("splits")].toArray())
        records += split[QStringLiteral("num_examples")].toInteger();
    if (records > 0)
        source.records = records;
    if (const QJsonValue bytes = info[QStringLiteral("dataset_size")]; bytes.isDouble())
        source.bytes = bytes.toInteger();
}

} // namespace

QByteArray writeDatasetCard(const DataSource &source, const Annotation &annotation, const Vocabulary &words,
                            CardLanguage language)
{
    Markdown body;
    body.heading(1, source.name);
    const auto part = [&](Heading heading, const QString &text) {
        if (text.trimmed().isEmpty())
            return;
        body.heading(2, in(language, textOf(heading)));
        body.paragraph(text);
    };
    part(Heading::Purpose, source.purpose);
    part(Heading::Source, source.proof.isEmpty() ? in(language, words.choice(word(source.kind))) : source.proof);
    part(Heading::Personal, source.personalBasis);
    part(Heading::Cleaning, source.cleaning);
    part(Heading::Checks,
         (checkText(source.human, language) + u'\n' + checkText(source.technical, language)).trimmed());
    part(Heading::Annotation, annotation.functional.summary);
    return writeCard(headOf(source, annotation), body.text());
}

Result<SourceReading> readDatasetCard(const QByteArray &text, const QString &name)
{
    const Result<Card> card = readCard(text, name);
    if (!card)
        return failed(card);
    SourceReading reading;
    takeHead(card->head, reading);
    for (const MarkdownPart &part : partsOf(card->body)) {
        if (reading.source.name.isEmpty() && part.line > 0)
            reading.source.name = part.heading;
        if (part.text.isEmpty())
            continue;
        const auto heading = headingNamed(part.heading);
        QString *field = heading ? fieldOf(*heading, reading.source) : nullptr;
        if (field && field->isEmpty())
            *field = part.text;
        else
            reading.notCarried.append(part.heading.isEmpty()
                                          ? QStringLiteral("body")
                                          : QStringLiteral("body, line %1: %2").arg(part.line).arg(part.heading));
    }
    return reading;
}

} // namespace dossier
