#include "app/seal/evidencefile.h"

#include "app/report/disclosure.h"
#include "app/report/excerpt.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace seal {

namespace {

using incident::EvidenceItem;
using incident::FrozenFinding;

constexpr auto fullForm = "vermilion.evidence.v1"_L1;
constexpr auto excerptForm = "vermilion.evidence-excerpt.v1"_L1;
constexpr int excerptLimit = 200; // code points, as in reports

QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

QString utf8(const std::string &text)
{
    return QString::fromStdString(text);
}

/// What both forms say.
QJsonObject common(const EvidenceItem &item)
{
    QJsonObject object{{u"generation"_s, qint64(item.generation)},
                       {u"provider"_s, item.provider},
                       {u"service"_s, item.service},
                       {u"model"_s, item.model},
                       {u"source_sha256"_s, hex(item.sourceSha256)},
                       {u"byte_offset"_s, item.byteOffset},
                       {u"byte_length"_s, item.byteLength},
                       {u"ordinal"_s, item.ordinal},
                       {u"record_hash"_s, hex(item.recordHash)},
                       {u"flagged_risk"_s, item.flaggedRisk},
                       {u"frozen_sha256"_s, hex(frozenSha256(item))}};
    if (item.at)
        object.insert(u"at"_s, *item.at);
    return object;
}

/// The text is base64 beside itself: the hash is over bytes, which JSON cannot hold where they are no UTF-8.
QJsonObject full(const EvidenceItem &item)
{
    QJsonObject object = common(item);
    object.insert(u"form"_s, fullForm);
    object.insert(u"request_id"_s, item.requestId);
    object.insert(u"user_ref"_s, item.userRef);
    object.insert(u"source_path"_s, item.sourcePath);
    object.insert(u"prompt"_s, utf8(item.prompt));
    object.insert(u"output"_s, utf8(item.output));
    object.insert(u"prompt_base64"_s, QString::fromLatin1(QByteArray::fromStdString(item.prompt).toBase64()));
    object.insert(u"output_base64"_s, QString::fromLatin1(QByteArray::fromStdString(item.output).toBase64()));
    object.insert(u"findings"_s, QString::fromUtf8(incident::findingsJson(item.findings)));
    if (item.decision)
        object.insert(u"decision"_s, QString::fromUtf8(incident::decisionJson(*item.decision)));
    return object;
}

QJsonArray findingsSeen(const EvidenceItem &item)
{
    QJsonArray findings;
    for (const FrozenFinding &finding : item.findings)
        findings.append(
            QJsonObject{{u"part"_s, finding.part == FrozenFinding::Part::Prompt ? u"prompt"_s : u"output"_s},
                        {u"rule"_s, finding.rule},
                        {u"risk"_s, finding.risk},
                        {u"severity"_s, finding.severity},
                        {u"score"_s, finding.score},
                        {u"pack"_s, finding.pack},
                        {u"pack_version"_s, finding.packVersion},
                        {u"pack_sha256"_s, hex(finding.packSha256)}});
    return findings;
}

/// The excerpt of one part, to be covered and checked with all others; a null text if nothing is flagged there.
report::Statement excerptOf(const EvidenceItem &item, FrozenFinding::Part part)
{
    const std::string &text = part == FrozenFinding::Part::Prompt ? item.prompt : item.output;
    const auto made = report::excerpt(text, report::findingsIn(item, part), excerptLimit);
    return made ? made->text : report::Statement{};
}

/// Two statements a record, prompt and output, in a document: what covers and checks takes one.
report::Document excerpts(const std::vector<EvidenceItem> &items)
{
    report::Document document;
    document.sections.push_back({.title = u"evidence"_s, .blocks = {}, .footnotes = {}});
    for (const EvidenceItem &item : items)
        document.sections.front().blocks.emplace_back(
            report::Paragraph{.statements = {excerptOf(item, FrozenFinding::Part::Prompt),
                                             excerptOf(item, FrozenFinding::Part::Output)}});
    return document;
}

/// Of a log that lay on any system.
QString nameOf(const QString &path)
{
    return path.sliced(std::max(path.lastIndexOf(u'/'), path.lastIndexOf(u'\\')) + 1);
}

QJsonObject redacted(const EvidenceItem &item, const report::Paragraph &texts)
{
    QJsonObject object = common(item);
    object.insert(u"form"_s, excerptForm);
    object.insert(u"source_name"_s, nameOf(item.sourcePath));
    object.insert(u"findings"_s, findingsSeen(item));
    if (!texts.statements.at(0).text.isEmpty())
        object.insert(u"prompt_excerpt"_s, texts.statements.at(0).text);
    if (!texts.statements.at(1).text.isEmpty())
        object.insert(u"output_excerpt"_s, texts.statements.at(1).text);
    if (item.decision)
        object.insert(u"decision"_s,
                      QJsonObject{{u"disposition"_s, item.decision->disposition},
                                  {u"risk"_s, item.decision->risk},
                                  {u"at"_s, item.decision->at}});
    return object;
}

PackageFile written(const EvidenceItem &item, const QJsonObject &object)
{
    return PackageFile::of(u"evidence/%1.json"_s.arg(incident::reference(item.generation)),
                           QJsonDocument(object).toJson(QJsonDocument::Indented));
}

Result<std::vector<PackageFile>> redactedFiles(const std::vector<EvidenceItem> &items)
{
    const QStringList secrets = report::personalInformationIn(items);
    report::Document document = excerpts(items);
    report::cover(document, secrets);
    if (const Result<void> clean = report::checkDisclosure(document, secrets); !clean)
        return failed(clean);
    std::vector<PackageFile> files;
    for (size_t i = 0; i < items.size(); ++i)
        files.push_back(
            written(items.at(i),
                    redacted(items.at(i), std::get<report::Paragraph>(document.sections.front().blocks.at(i)))));
    return files;
}

} // namespace

Result<std::vector<PackageFile>> evidenceFiles(const std::vector<incident::EvidenceItem> &items, Edition edition)
{
    if (edition == Edition::Redacted)
        return redactedFiles(items);
    std::vector<PackageFile> files;
    for (const EvidenceItem &item : items)
        files.push_back(written(item, full(item)));
    return files;
}

Result<incident::EvidenceItem> evidenceOf(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (object.value(u"form").toString() != fullForm)
        return fail(Failure::Kind::BadInput, u"this is no full record of evidence"_s);
    const auto text = [&](QStringView name) { return object.value(name).toString(); };
    const auto bytes = [&](QStringView name) { return QByteArray::fromBase64(text(name).toLatin1()).toStdString(); };
    EvidenceItem item{.generation = GenerationId(object.value(u"generation").toInteger()),
                      .provider = text(u"provider"),
                      .service = text(u"service"),
                      .model = text(u"model"),
                      .requestId = text(u"request_id"),
                      .userRef = text(u"user_ref"),
                      .sourcePath = text(u"source_path"),
                      .sourceSha256 = QByteArray::fromHex(text(u"source_sha256").toLatin1()),
                      .byteOffset = object.value(u"byte_offset").toInteger(),
                      .byteLength = object.value(u"byte_length").toInteger(),
                      .ordinal = object.value(u"ordinal").toInteger(),
                      .recordHash = QByteArray::fromHex(text(u"record_hash").toLatin1()),
                      .prompt = bytes(u"prompt_base64"),
                      .output = bytes(u"output_base64"),
                      .findings = incident::findingsFromJson(text(u"findings").toUtf8()),
                      .flaggedRisk = text(u"flagged_risk")};
    // What a person reads there must be what was hashed.
    if (utf8(item.prompt) != text(u"prompt") || utf8(item.output) != text(u"output"))
        return fail(Failure::Kind::BadInput, u"the text is not that of its base64"_s);
    if (object.contains(u"at"))
        item.at = object.value(u"at").toInteger();
    if (object.contains(u"decision"))
        item.decision = incident::decisionFromJson(text(u"decision").toUtf8());
    return item;
}

QByteArray frozenHashIn(const QByteArray &json)
{
    return QByteArray::fromHex(QJsonDocument::fromJson(json).object().value(u"frozen_sha256").toString().toLatin1());
}

} // namespace seal
