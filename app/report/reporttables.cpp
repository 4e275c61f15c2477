#include "app/report/reporttables.h"

#include "app/report/excerpt.h"

#include <QFileInfo>

#include <map>
#include <set>

namespace report {

namespace {

using incident::EvidenceItem;
using incident::FrozenFinding;

Statement plain(const QString &text)
{
    return {.text = text};
}

QString hex(const QByteArray &hash)
{
    return QString::fromLatin1(hash.toHex());
}

/// Where a cell has nothing to say.
QString dash()
{
    return QStringLiteral("–");
}

/// A file's name without its folders: where a log lay on our disks is nobody's business.
QString fileName(const EvidenceItem &item)
{
    return QFileInfo(item.sourcePath).fileName();
}

Statement reasonOf(const QString &code, const std::map<QString, Bilingual> &riskNames, Filler &filler)
{
    const auto name = riskNames.find(code);
    return name == riskNames.end() ? filler.gap(filler.word("risk_name_of", {{QStringLiteral("code"), code}}))
                                   : plain(filler.in(name->second));
}

QString sourceText(const EvidenceItem &item, Filler &filler)
{
    return filler.word("bytes",
                       {{QStringLiteral("file"), fileName(item)},
                        {QStringLiteral("offset"), QString::number(item.byteOffset)},
                        {QStringLiteral("length"), QString::number(item.byteLength)}});
}

Statement partText(std::string_view text, const std::vector<FrozenFinding> &findings, Filler &filler)
{
    const auto count = [](qsizetype number) { return std::pair(QStringLiteral("count"), QString::number(number)); };
    if (text.empty())
        return plain(filler.word("no_text"));
    std::optional<Excerpt> found = excerpt(text, findings);
    if (!found)
        return plain(
            filler.word("not_flagged", {count(QString::fromUtf8(text.data(), qsizetype(text.size())).size())}));
    if (found->moreHits > 0)
        found->text.text += filler.word("more_hits", {count(found->moreHits)});
    return std::move(found->text);
}

/// Whether a person confirmed the risk or only a rule says so: the reader must be able to tell.
QString verdict(const EvidenceItem &item, Filler &filler)
{
    if (!item.decision)
        return item.flaggedRisk.isEmpty() ? dash() : filler.word("verdict_flagged");
    static const std::map<QString, const char *> words{{QStringLiteral("confirmed"), "verdict_confirmed"},
                                                       {QStringLiteral("illegal"), "verdict_illegal"},
                                                       {QStringLiteral("harmful"), "verdict_harmful"},
                                                       {QStringLiteral("not_a_problem"), "verdict_harmless"},
                                                       {QStringLiteral("unclear"), "verdict_unclear"}};
    const auto word = words.find(item.decision->disposition);
    return filler.word(word == words.end() ? "verdict_pending" : word->second);
}

Row evidenceRow(const EvidenceItem &item, Filler &filler)
{
    using enum FrozenFinding::Part;
    const QString risk = item.risk();
    const QString source =
        sourceText(item, filler) + QStringLiteral(" · SHA-256 ") + hex(item.sourceSha256).left(12) + QChar(u'…');
    return {.cells = {{.text = incident::reference(item.generation)},
                      plain(item.at ? shanghaiText(*item.at) : filler.word("no_time")),
                      plain(item.model.isEmpty() ? dash() : item.model),
                      plain(item.userRef.startsWith(QStringLiteral("u-")) ? item.userRef : filler.word("no_user")),
                      plain(risk.isEmpty() ? dash() : risk),
                      plain(verdict(item, filler))},
            .below = {{filler.word("source"), plain(source)},
                      {filler.word("prompt"), partText(item.prompt, findingsIn(item, Prompt), filler)},
                      {filler.word("output"), partText(item.output, findingsIn(item, Output), filler)}},
            .record = item.generation};
}

} // namespace

std::vector<Block> riskBlocks(const std::vector<EvidenceItem> &items, const std::map<QString, Bilingual> &riskNames,
                              Filler &filler)
{
    std::map<QString, std::vector<GenerationId>> records;
    for (const EvidenceItem &item : items) {
        if (const QString risk = item.risk(); !risk.isEmpty())
            records[risk].push_back(item.generation);
    }
    const QStringList others = incident::summarise(items).otherRisks;
    Table table{
        .columns = {{filler.word("risk_code"), 1}, {filler.word("risk_name"), 5}, {filler.word("risk_records"), 4}}};
    for (const auto &[code, generations] : records)
        table.rows.push_back({{plain(code), reasonOf(code, riskNames, filler), {.evidence = generations}}});
    for (const QString &code : others)
        table.rows.push_back({{plain(code), reasonOf(code, riskNames, filler), plain(filler.word("risk_others"))}});
    if (table.rows.empty())
        return {Paragraph{{filler.gap(filler.word("evidence_needed"))}}};
    return {table};
}

Block evidenceTable(const std::vector<EvidenceItem> &items, Filler &filler)
{
    if (items.empty())
        return Paragraph{{plain(filler.word("no_evidence")), filler.gap(filler.word("evidence_needed"))}};
    Table table{.columns = {{filler.word("record"), 1.3},
                            {filler.word("time"), 2.3},
                            {filler.word("model"), 2.3},
                            {filler.word("user"), 2},
                            {filler.word("risk"), 1},
                            {filler.word("verdict"), 1.8}}};
    for (const EvidenceItem &item : items)
        table.rows.push_back(evidenceRow(item, filler));
    return table;
}

Block evidenceAnnex(const std::vector<EvidenceItem> &items, Filler &filler)
{
    if (items.empty())
        return Paragraph{{plain(filler.word("no_evidence"))}};
    Table table{.columns = {{filler.word("record"), 1.2}, {filler.word("source"), 7}}};
    for (const EvidenceItem &item : items) {
        Row row{.cells = {plain(incident::reference(item.generation)), plain(sourceText(item, filler))},
                .below = {{filler.word("file_sha256"), plain(hex(item.sourceSha256))},
                          {filler.word("record_sha256"), plain(hex(item.recordHash))},
                          {filler.word("frozen_sha256"), plain(hex(frozenSha256(item)))}},
                .record = item.generation};
        if (!item.requestId.isEmpty())
            row.below.push_back({filler.word("request"), plain(item.requestId)});
        table.rows.push_back(std::move(row));
    }
    return table;
}

Block ruleAnnex(const std::vector<EvidenceItem> &items, Filler &filler)
{
    std::map<std::tuple<QString, QString, QByteArray>, std::set<QString>> packs;
    for (const EvidenceItem &item : items) {
        for (const FrozenFinding &finding : item.findings)
            packs[{finding.pack, finding.packVersion, finding.packSha256}].insert(finding.rule);
    }
    if (packs.empty())
        return Paragraph{{plain(filler.word("no_rules"))}};
    Table table{.columns = {{filler.word("pack"), 2}, {filler.word("version"), 1}, {filler.word("rules"), 5}}};
    for (const auto &[pack, rules] : packs) {
        const auto &[name, version, sha256] = pack;
        table.rows.push_back({.cells = {plain(name), plain(version),
                                        plain(QStringList(rules.begin(), rules.end()).join(QStringLiteral(", ")))},
                              .below = {{filler.word("pack_sha256"), plain(hex(sha256))}}});
    }
    return table;
}

} // namespace report
