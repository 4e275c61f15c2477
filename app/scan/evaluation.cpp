#include "app/scan/evaluation.h"

#include "app/ingest/records/recordparser.h"
#include "app/scan/parallel.h"

using namespace Qt::StringLiterals;

namespace scan {

namespace {

constexpr size_t rowsAtOnce = 4096;

struct LabelledRow
{
    QString language;
    std::map<QString, bool> labels;
};

QString textOf(const ingest::Json &value)
{
    const std::string_view text = value.string();
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

class Evaluator
{
public:
    Evaluator(const detect::Matcher &matcher, const std::vector<Label> &labels, QString split)
        : m_matcher(matcher)
        , m_labels(labels)
        , m_split(std::move(split))
    {
    }

    void add(const ingest::Json &row)
    {
        const ingest::Json text = row["text"];
        const ingest::Json labels = row["labels"];
        if (!text.isString() || !labels.isObject() || (!m_split.isEmpty() && textOf(row["split"]) != m_split)) {
            ++m_evaluation.passed;
            return;
        }
        LabelledRow labelled{.language = textOf(row["lang"])};
        for (const auto &[name, value] : labels.fields()) {
            const QString label = QString::fromUtf8(name.data(), qsizetype(name.size()));
            if (std::ranges::contains(m_labels, label, &Label::name))
                labelled.labels[label] = value.isTrue() || value.number().value_or(0) > 0;
            else if (!m_evaluation.unknown.contains(label))
                m_evaluation.unknown.append(label);
        }
        const std::string_view role = row["role"].string();
        const std::string bytes(text.string());
        m_rows.push_back(std::move(labelled));
        m_texts.push_back(
            {.prompt = role == "response" ? std::string() : bytes, .output = role == "prompt" ? std::string() : bytes});
    }

    bool isFull() const { return m_rows.size() >= rowsAtOnce; }

    void scan()
    {
        const auto found = scanAll(m_matcher, m_texts);
        for (size_t i = 0; i < m_rows.size(); ++i) {
            for (const Label &label : m_labels) {
                const auto truth = m_rows[i].labels.find(label.name);
                if (truth != m_rows[i].labels.end())
                    m_evaluation.labels[label.name][m_rows[i].language].add(label.isSaidBy(found[i], m_matcher),
                                                                            truth->second);
            }
        }
        m_evaluation.rows += std::ssize(m_rows);
        m_rows.clear();
        m_texts.clear();
    }

    const Evaluation &evaluation() const { return m_evaluation; }

private:
    const detect::Matcher &m_matcher;
    const std::vector<Label> &m_labels;
    QString m_split;
    std::vector<LabelledRow> m_rows;
    std::vector<StoredText> m_texts;
    Evaluation m_evaluation;
};

Result<Evaluation> run(Evaluator &evaluator, ingest::RecordReader &reader, const ProgressSink &progress,
                       const std::stop_token &stop)
{
    ingest::RecordParser parser;
    ingest::Record record;
    for (;;) {
        const Result<bool> read = reader.next(record);
        if (!read)
            return failed(read);
        if (*read) {
            if (const auto json = parser.parse(record))
                evaluator.add(*json);
        }
        if (evaluator.isFull() || !*read) {
            if (stop.stop_requested())
                return fail(Failure::Kind::Cancelled, u"the evaluation was stopped"_s);
            evaluator.scan();
            if (progress)
                progress({.done = reader.source().positionOnDisk(), .total = reader.source().sizeOnDisk()});
        }
        if (!*read)
            return evaluator.evaluation();
    }
}

} // namespace

Result<Evaluation> evaluate(const QString &path, const detect::Matcher &matcher, const std::vector<Label> &labels,
                            const QString &split, const ProgressSink &progress, const std::stop_token &stop)
{
    Result<std::unique_ptr<ingest::ByteSource>> source = ingest::ByteSource::open(path);
    if (!source)
        return failed(source);
    const Result<std::unique_ptr<ingest::RecordReader>> reader = ingest::openRecords(std::move(*source));
    if (!reader)
        return failed(reader);
    Evaluator evaluator(matcher, labels, split);
    Result<Evaluation> done = attempt([&] { return run(evaluator, **reader, progress, stop); });
    if (done && done->rows == 0)
        return fail(Failure::Kind::BadInput, u"no row of it holds a text and labels"_s, path);
    return done;
}

} // namespace scan
