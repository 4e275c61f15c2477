#include "app/learning/lessonstore.h"

#include "app/estimates/scores.h"
#include "app/learning/decisionlabels.h"
#include "db/database.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace learning {

namespace {

using estimates::RatedCategory;
using estimates::RegisteredClassifier;

/// A version that may have flagged something, and where its categories are among those that are taught.
struct Witness
{
    RegisteredClassifier classifier;
    std::vector<std::optional<size_t>> places;
};

std::vector<Witness> witnesses(std::vector<RegisteredClassifier> all, const std::vector<RatedCategory> &taught)
{
    std::vector<Witness> found;
    for (RegisteredClassifier &one : all) {
        if (one.state == estimates::ClassifierState::Shadow || one.kind == estimates::ClassifierKind::OnnxPicture)
            continue;
        Witness witness{.classifier = std::move(one), .places = {}};
        for (const RatedCategory &rated : witness.classifier.categories) {
            const auto place = std::ranges::find(taught, rated.category.name,
                                                 [](const RatedCategory &other) { return other.category.name; });
            witness.places.push_back(place == taught.end() ? std::nullopt
                                                           : std::optional(size_t(place - taught.begin())));
        }
        found.push_back(std::move(witness));
    }
    return found;
}

/// What stood in the two texts of one generation, and who said so.
struct Record
{
    std::array<Traces, 2> traces;
    std::array<std::vector<estimates::ClassifierId>, 2> flaggedBy;
};

class Reading
{
public:
    Reading(const db::Database &database, const RegisteredClassifier &taught, std::vector<Witness> witnesses)
        : m_taught(taught)
        , m_witnesses(std::move(witnesses))
        , m_findings(database.prepare("SELECT DISTINCT part, risk FROM finding WHERE generation_id = ?"))
        , m_verdicts(database.prepare("SELECT classifier_id, scores FROM verdict WHERE generation_id = ?"))
    {
    }

    void add(const db::Statement &row, Lessons &lessons)
    {
        const std::array<std::string, 2> texts{std::string(row.utf8(6)), std::string(row.utf8(7))};
        const auto generation = row.id<GenerationId>(0);
        const Record record = recordOf(generation, texts);
        const Ruling ruling{row.text(4)};
        const std::array<bool, 2> parts = partsMeant(ruling, record.traces, m_taught.categories);
        for (size_t part = 0; part < parts.size(); ++part) {
            if (!parts[part])
                continue;
            const Traces &traces = record.traces[part];
            lessons.rows.push_back({.generation = generation,
                                    .event = row.id<ReviewEventId>(1),
                                    .at = row.integer(2),
                                    .officer = row.text(3),
                                    .session = row.text(5),
                                    .part = static_cast<int>(part),
                                    .text = texts[part],
                                    .labels = labelsOf(ruling, traces.saidYes, m_taught.categories),
                                    .flaggedBy = record.flaggedBy[part],
                                    .isFlaggedByRules = !traces.risksOfRules.empty()});
        }
    }

private:
    Record recordOf(GenerationId generation, const std::array<std::string, 2> &texts)
    {
        Record record;
        for (size_t part = 0; part < texts.size(); ++part)
            record.traces[part].isThere = !texts[part].empty();
        m_findings.with(generation);
        while (m_findings.next())
            record.traces[m_findings.integer(0) == 0 ? 0 : 1].risksOfRules.insert(m_findings.text(1));
        m_verdicts.with(generation);
        while (m_verdicts.next()) {
            const auto id = m_verdicts.id<estimates::ClassifierId>(0);
            const auto witness =
                std::ranges::find(m_witnesses, id, [](const Witness &one) { return one.classifier.id; });
            if (witness != m_witnesses.end())
                hear(*witness, m_verdicts.blob(1), record);
        }
        return record;
    }

    static void hear(const Witness &witness, QByteArrayView scores, Record &record)
    {
        for (size_t part = 0; part < record.traces.size(); ++part) {
            bool saysYes = false;
            for (size_t i = 0; i < witness.places.size(); ++i) {
                const RatedCategory &rated = witness.classifier.categories[i];
                const std::optional<float> one = estimates::oneFromBytes(scores, static_cast<int>(part), i);
                const bool counts = rated.category.isAnyRisk || !rated.category.risks.isEmpty();
                if (!counts || !one || double(*one) < rated.category.threshold)
                    continue;
                saysYes = true;
                record.traces[part].saidYes |= witness.places[i] ? uint32_t{1} << *witness.places[i] : 0;
            }
            if (saysYes)
                record.flaggedBy[part].push_back(witness.classifier.id);
        }
    }

    const RegisteredClassifier &m_taught;
    std::vector<Witness> m_witnesses;
    db::Statement m_findings;
    db::Statement m_verdicts;
};

} // namespace

Result<Lessons> lessonsFor(const db::Database &database, const RegisteredClassifier &classifier,
                           const std::stop_token &stop)
{
    return attempt([&]() -> Result<Lessons> {
        Result<std::vector<RegisteredClassifier>> all = estimates::registeredClassifiers(database);
        if (!all)
            return failed(all);
        Reading reading(database, classifier, witnesses(std::move(*all), classifier.categories));
        auto decided = database.prepare(R"(
            SELECT s.generation_id, e.id, e.at, e.actor, iif(s.is_problem, e.risk, ''),
                   g.session_id, t.prompt, t.output, t.generation_id IS NULL
            FROM review_state s
            JOIN review_event e ON e.id = s.event_id
            JOIN generation g ON g.id = s.generation_id
            LEFT JOIN generation_text t ON t.generation_id = s.generation_id
            WHERE s.is_problem IS NOT NULL
            ORDER BY e.id)");
        Lessons lessons;
        while (decided.next()) {
            if (stop.stop_requested())
                return fail(Failure::Kind::Cancelled, u"the reading was stopped"_s);
            ++lessons.decisions;
            if (decided.integer(8) != 0)
                ++lessons.withoutText;
            else
                reading.add(decided, lessons);
        }
        return lessons;
    });
}

} // namespace learning
