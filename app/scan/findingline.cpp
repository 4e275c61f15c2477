#include "app/scan/findingline.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace scan {

namespace {

QJsonObject json(const detect::Match &match, const detect::Matcher &matcher)
{
    const detect::Rule &rule = matcher.rule(match.rule);
    const detect::RulePack &pack = matcher.packs()[matcher.packOf(match.rule)];
    QJsonObject finding{{u"pack"_s, pack.id},
                        {u"pack_sha256"_s, QString::fromLatin1(pack.hash.toHex())},
                        {u"rule"_s, rule.id},
                        {u"risk"_s, rule.risk},
                        {u"severity"_s, rule.severity},
                        {u"score"_s, match.score},
                        {u"part"_s, match.part == detect::Part::Prompt ? u"prompt"_s : u"output"_s},
                        {u"begin"_s, static_cast<qint64>(match.span.begin)},
                        {u"end"_s, static_cast<qint64>(match.span.end)}};
    if (matcher.isInShadow(match.rule))
        finding.insert(u"shadow"_s, true);
    if (!match.why.empty())
        finding.insert(u"why"_s, QJsonDocument::fromJson(QByteArray::fromStdString(match.why)).object());
    return finding;
}

void append(std::string &out, const QJsonObject &object)
{
    const QByteArray line = QJsonDocument(object).toJson(QJsonDocument::Compact);
    out.append(line.constData(), static_cast<size_t>(line.size()));
    out += '\n';
}

} // namespace

void appendLine(std::string &out, const ingest::StoredRow &row, const detect::Matcher &matcher)
{
    QJsonArray findings;
    for (const detect::Match &match : row.matches)
        findings.append(json(match, matcher));
    append(out,
           {{u"record"_s, QString::fromLatin1(row.recordHash.toHex())},
            {u"ordinal"_s, row.ordinal},
            {u"offset"_s, row.offset},
            {u"request_id"_s, QString::fromStdString(row.generation.requestId)},
            {u"findings"_s, findings}});
}

void appendLine(std::string &out, const ingest::QuarantinedRow &row)
{
    append(out,
           {{u"line"_s, row.line},
            {u"offset"_s, row.offset},
            {u"quarantined"_s, QString::fromStdString(row.why.reason)},
            {u"detail"_s, QString::fromStdString(row.why.detail)}});
}

} // namespace scan
