#include "app/report/exportrow.h"

#include "app/detect/findingstore.h"
#include "app/ingest/sourcestore.h"
#include "app/review/reviewstore.h"
#include "app/text/mask.h"

#include <QJsonArray>
#include <QStringList>

#include <array>

using namespace Qt::StringLiterals;

namespace report {

namespace {

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QString shown(const std::string &text, const std::vector<detect::Finding> &findings, detect::Part part, bool isUnmasked)
{
    std::vector<text::Span> personal;
    for (const detect::Finding &finding : findings) {
        if (!isUnmasked && finding.part == part && finding.risk == "A.4.f"_L1)
            personal.push_back(finding.span);
    }
    return QString::fromStdString(text::mask(text, personal));
}

QJsonArray findingsJson(const std::vector<detect::Finding> &findings)
{
    QJsonArray all;
    for (const detect::Finding &finding : findings)
        all.append(QJsonObject{{u"part"_s, finding.part == detect::Part::Prompt ? u"prompt"_s : u"output"_s},
                               {u"rule"_s, finding.rule},
                               {u"pack"_s, finding.pack},
                               {u"version"_s, finding.packVersion},
                               {u"risk"_s, finding.risk}});
    return all;
}

QJsonObject recordJson(const ingest::GenerationRecord &record)
{
    return {{u"record"_s, u"generation"_s},
            {u"id"_s, u"G-%1"_s.arg(qint64(record.id))},
            {u"time"_s, record.at ? QJsonValue(shanghaiText(*record.at)) : QJsonValue()},
            {u"service"_s, orNull(record.service)},
            {u"model"_s, orNull(record.model)},
            {u"provider"_s, orNull(record.provider)},
            {u"user"_s, orNull(record.user)},
            {u"age_band"_s, orNull(record.ageBand)},
            {u"request_id"_s, orNull(record.requestId)},
            {u"finish"_s, orNull(record.finish)},
            {u"blocked"_s, orNull(record.blocked)}};
}

/// Names and values of CSV: the members of a row, those of its source behind "source.".
constexpr std::array columns{"id",
                             "time",
                             "service",
                             "model",
                             "provider",
                             "user",
                             "age_band",
                             "request_id",
                             "finish",
                             "blocked",
                             "risk",
                             "severity",
                             "decision",
                             "decision_risk",
                             "prompt",
                             "output",
                             "findings",
                             "source.path",
                             "source.sha256",
                             "source.byte_offset",
                             "source.byte_length",
                             "source.record_sha256_128"};

QString cell(const QJsonValue &value)
{
    if (value.isArray()) {
        QStringList names;
        for (const auto &finding : value.toArray())
            names << u"%1 (%2 %3)"_s.arg(finding[u"rule"].toString(), finding[u"pack"].toString(),
                                         finding[u"version"].toString());
        return names.join(u"; "_s);
    }
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

} // namespace

ExportRows::ExportRows(const db::Database &database, bool isUnmasked)
    : m_database(database)
    , m_isUnmasked(isUnmasked)
{
}

Result<QString> ExportRows::sourceHash(SourceId id)
{
    if (m_hashes.isEmpty()) {
        const auto sources = ingest::SourceStore(m_database).sources();
        if (!sources)
            return failed(sources);
        for (const ingest::SourceRecord &source : *sources)
            m_hashes.insert(qint64(source.id), QString::fromLatin1(source.sha256.toHex()));
    }
    return m_hashes.value(qint64(id));
}

Result<QJsonObject> ExportRows::read(GenerationId id)
{
    const ingest::GenerationStore generations(m_database);
    const detect::FindingStore store(m_database);
    const auto record = generations.find(id);
    const auto place = generations.place(id);
    const auto text = generations.text(id);
    const auto findings = store.findings(id);
    const auto flag = store.flag(id);
    const auto decision = review::decisionInForce(m_database, id);
    for (const auto *failure :
         {record ? nullptr : &record.error(), place ? nullptr : &place.error(), findings ? nullptr : &findings.error(),
          flag ? nullptr : &flag.error(), decision ? nullptr : &decision.error(),
          text || text.error().kind == Failure::Kind::NotFound ? nullptr : &text.error()}) {
        if (failure)
            return std::unexpected(*failure);
    }
    const auto hash = sourceHash(record->source);
    if (!hash)
        return failed(hash);

    QJsonObject row = recordJson(*record);
    row[u"risk"_s] = *flag ? QJsonValue((*flag)->risk) : QJsonValue();
    row[u"severity"_s] = *flag ? QJsonValue((*flag)->severity) : QJsonValue();
    row[u"decision"_s] = *decision ? QJsonValue(review::name((*decision)->decision.disposition)) : QJsonValue();
    row[u"decision_risk"_s] = *decision ? orNull((*decision)->decision.risk) : QJsonValue();
    row[u"prompt"_s] =
        text ? QJsonValue(shown(text->prompt, *findings, detect::Part::Prompt, m_isUnmasked)) : QJsonValue();
    row[u"output"_s] =
        text ? QJsonValue(shown(text->output, *findings, detect::Part::Output, m_isUnmasked)) : QJsonValue();
    row[u"findings"_s] = findingsJson(*findings);
    row[u"source"_s] = QJsonObject{{u"path"_s, place->path},
                                   {u"sha256"_s, *hash},
                                   {u"byte_offset"_s, place->offset},
                                   {u"byte_length"_s, place->length},
                                   {u"record_sha256_128"_s, QString::fromLatin1(place->hash.toHex())}};
    return row;
}

QStringList csvColumns()
{
    QStringList names;
    for (const char *column : columns)
        names << QString::fromLatin1(column).replace(u'.', u'_');
    return names;
}

QByteArray csvLine(const QStringList &cells)
{
    QByteArray line;
    for (const QString &text : cells) {
        QString value = text;
        if (!value.isEmpty() && QStringView(u"=+-@\t\r\n＝＋－＠").contains(value.front()))
            value.prepend(u'\'');
        line += line.isEmpty() ? "" : ",";
        line += '"' + value.replace(u'"', u"\"\""_s).toUtf8() + '"';
    }
    return line;
}

QByteArray csvLine(const QJsonObject &row)
{
    QStringList cells;
    for (const char *column : columns) {
        const QString name = QString::fromLatin1(column);
        cells << cell(name.startsWith("source."_L1) ? row[u"source"][name.sliced(7)] : row[name]);
    }
    return csvLine(cells);
}

} // namespace report
