#include "app/training/labelledtable.h"

#include "app/base/hash.h"
#include "app/ingest/records/recordparser.h"

#include <QFileInfo>

#include <algorithm>
#include <charconv>

using namespace Qt::StringLiterals;

namespace training {

namespace {

classify::Role roleFrom(std::string_view name)
{
    return name == "prompt"  ? classify::Role::Prompt
        : name == "response" ? classify::Role::Response
                             : classify::Role::Post;
}

/// FNV-1a: the same on every machine.
uint64_t hashOf(std::string_view text)
{
    uint64_t hash = 0xcbf29ce484222325;
    for (const char c : text)
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3;
    return hash;
}

class TableReader
{
public:
    explicit TableReader(const std::vector<classify::Category> &categories)
        : m_categories(categories)
    {
    }

    void add(const ingest::Json &json)
    {
        const ingest::Json labels = json["labels"];
        if (!json["text"].isString() || !labels.isObject()) {
            ++table.passed;
            return;
        }
        LabelledRow row{.text = std::string(json["text"].string()),
                        .role = roleFrom(json["role"].string()),
                        .language = std::string(json["lang"].string()),
                        .split = std::string(json["split"].string()),
                        .source = std::string(json["source"].string())};
        const ingest::Json group = json["group"];
        row.group = hashOf(group ? group.scalar() : groupOf(json["id"].scalar()));
        for (const auto &[name, value] : labels.fields())
            label(row, QString::fromUtf8(name.data(), qsizetype(name.size())),
                  value.isTrue() || value.number().value_or(0) > 0);
        table.rows.push_back(std::move(row));
    }

    LabelledTable table;

private:
    void label(LabelledRow &row, const QString &name, bool isSo)
    {
        const auto category = std::ranges::find(m_categories, name, &classify::Category::name);
        if (category == m_categories.end()) {
            if (!table.unknown.contains(name))
                table.unknown.append(name);
            return;
        }
        const uint32_t bit = uint32_t{1} << (category - m_categories.begin());
        row.known |= bit;
        row.positive |= isSo ? bit : 0;
    }

    const std::vector<classify::Category> &m_categories;
};

Result<void> readAll(ingest::RecordReader &reader, TableReader &table, const ProgressSink &progress,
                     const std::stop_token &stop)
{
    ingest::RecordParser parser;
    ingest::Record record;
    for (size_t read = 0;; ++read) {
        const Result<bool> next = reader.next(record);
        if (!next)
            return failed(next);
        if (!*next)
            return {};
        if (const auto json = parser.parse(record))
            table.add(*json);
        else
            ++table.table.passed;
        if (read % 4096 != 0)
            continue;
        if (stop.stop_requested())
            return fail(Failure::Kind::Cancelled, u"the reading of the table was stopped"_s);
        if (progress)
            progress({.done = reader.source().positionOnDisk(), .total = reader.source().sizeOnDisk()});
    }
}

} // namespace

Result<LabelledTable> readTable(const QString &path, const std::vector<classify::Category> &categories,
                                const ProgressSink &progress, const std::stop_token &stop)
{
    Result<std::unique_ptr<ingest::ByteSource>> source = ingest::ByteSource::open(path);
    if (!source)
        return failed(source);
    const Result<std::unique_ptr<ingest::RecordReader>> reader = ingest::openRecords(std::move(*source));
    if (!reader)
        return failed(reader);
    TableReader table(categories);
    if (const Result<void> read = attempt([&] { return readAll(**reader, table, progress, stop); }); !read)
        return failed(read);
    if (table.table.rows.empty())
        return fail(Failure::Kind::BadInput, u"no row of it holds a text and labels"_s, path);
    const Result<QByteArray> hash = Sha256::ofFile(path);
    if (!hash)
        return failed(hash);
    table.table.name = QFileInfo(path).fileName();
    table.table.hash = *hash;
    return std::move(table.table);
}

std::string groupOf(std::string_view id)
{
    constexpr std::string_view digits = "0123456789";
    const size_t colon = id.find(':');
    const std::string source(id.substr(0, colon == std::string_view::npos ? 0 : colon + 1));
    id.remove_prefix(source.size());
    for (const std::string_view side : {"-p", "-r", "-ok", "-bad"}) {
        if (id.ends_with(side))
            id.remove_suffix(side.size());
    }
    for (const std::string_view language : {"en-", "zh-"}) {
        if (id.starts_with(language))
            id.remove_prefix(language.size());
    }
    const size_t before = id.find_last_not_of(digits);
    const size_t begin = before == std::string_view::npos ? 0 : before + 1;
    unsigned number = 0;
    const auto [end, error] = std::from_chars(id.data() + begin, id.data() + id.size(), number);
    if (error != std::errc())
        return source + std::string(id);
    return source + std::string(id.substr(0, begin)) + std::to_string(number / 20);
}

} // namespace training
