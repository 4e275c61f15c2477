#include "app/ingest/mappingsample.h"

#include "app/base/tomlfields.h"
#include "app/ingest/formats/mappedrows.h"
#include "app/ingest/records/readwindow.h"

#include <QTimeZone>

#include <array>

using namespace Qt::StringLiterals;

namespace ingest {

namespace {

/// "2026-07-20T10:00:00.000Z": a moment as samples write it.
std::string momentText(const Generation &generation)
{
    if (!generation.at)
        return {};
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(*generation.at, QTimeZone::UTC);
    return time.toString(Qt::ISODateWithMs).toStdString();
}

using Shown = std::string (*)(const Generation &);

template <std::string Generation::*field>
std::string shown(const Generation &generation)
{
    return generation.*field;
}

struct SampleField
{
    const char *name;
    Shown value;
};

constexpr std::array sampleFields{
    SampleField{"prompt", shown<&Generation::prompt>},
    SampleField{"output", shown<&Generation::output>},
    SampleField{"context", shown<&Generation::context>},
    SampleField{"at", momentText},
    SampleField{"request_id", shown<&Generation::requestId>},
    SampleField{"session_id", shown<&Generation::sessionId>},
    SampleField{"user", shown<&Generation::user>},
    SampleField{"age_band", shown<&Generation::ageBand>},
    SampleField{"provider", shown<&Generation::provider>},
    SampleField{"service", shown<&Generation::service>},
    SampleField{"model", shown<&Generation::model>},
    SampleField{"finish", shown<&Generation::finish>},
};

/// Refuses the first field in which \a generation is not as \a gives says.
void compare(const Generation &generation, const toml::table &gives)
{
    TomlFields fields(gives);
    for (const SampleField &field : sampleFields) {
        const QString expected = fields.text(field.name, {});
        const QString actual = QString::fromStdString(field.value(generation));
        if (actual != expected)
            fields.refuse(field.name,
                          u"the sample gives \"%1\" as %2, not \"%3\""_s.arg(actual, QLatin1StringView(field.name),
                                                                             expected));
    }
    fields.finish();
}

} // namespace

std::vector<std::pair<std::string, std::string>> sampleFieldsOf(const Generation &generation)
{
    std::vector<std::pair<std::string, std::string>> named;
    for (const SampleField &field : sampleFields) {
        if (std::string value = field.value(generation); !value.empty())
            named.emplace_back(field.name, std::move(value));
    }
    return named;
}

Result<Generation> sampleGeneration(const Mapping &mapping, std::string text)
{
    const size_t size = text.size();
    text.append(ReadWindow::padding, '\0');
    RecordParser parser;
    const auto record =
        parser.parse({.bytes = std::string_view(text).substr(0, size), .length = static_cast<qint64>(size), .line = 1});
    const auto generations = record ? MappedRows(mapping).parse(*record) : std::unexpected(record.error());
    if (!generations)
        return fail(Failure::Kind::BadInput,
                    u"the sample cannot be read: %1 (%2)"_s.arg(QString::fromStdString(generations.error().detail),
                                                                QString::fromStdString(generations.error().reason)));
    return generations->front();
}

void testSample(const Mapping &mapping, const toml::table &sample)
{
    TomlFields fields(sample);
    const std::string record = fields.text("record").toStdString();
    const toml::table *gives = fields.table("gives");
    if (!gives)
        fields.refuse("gives", u"a sample says what its record gives"_s);
    fields.finish();
    const Result<Generation> generation = sampleGeneration(mapping, record);
    if (!generation)
        fields.refuse("record", generation.error().detail);
    compare(*generation, *gives);
}

} // namespace ingest
