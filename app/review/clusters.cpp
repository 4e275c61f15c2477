#include "app/review/clusters.h"

#include "app/review/likenessfill.h"
#include "db/database.h"
#include "db/notnull.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace review {

namespace {

/// Keeps what waits, and notes what others hold.
class Waiting
{
public:
    Waiting(const db::Database &database, const Viewer &viewer)
        : m_query(database.prepare(QByteArray("SELECT f.risk, ") + isHeldSql
                                   + " FROM flag f WHERE f.generation_id = ?3 AND f.disposition IS NULL"))
        , m_viewer(viewer)
    {
    }

    void add(GenerationId generation, const Nearness &nearness, std::vector<AlikeMember> &members)
    {
        if (m_query.with(db::orEmpty(m_viewer.officer), m_viewer.now, generation).next())
            members.push_back({generation, nearness, m_query.text(0), m_query.integer(1) == 1});
        m_query.reset();
    }

private:
    db::Statement m_query;
    const Viewer &m_viewer;
};

std::optional<Nearness> inCluster(const AlikeQuestion &question, const Likeness &asked, const Likeness &other)
{
    if (question.basis == Basis::Pattern && (!asked.pattern || asked.pattern != other.pattern))
        return std::nullopt;
    const std::optional<Nearness> near = nearness(asked, other);
    return question.basis == Basis::Text && near && near->flagged < question.least ? std::nullopt : near;
}

/// The least alike first: that is where a cluster may be wrong.
bool comesBefore(const AlikeMember &one, const AlikeMember &other)
{
    const auto key = [](const AlikeMember &member) {
        return std::tuple(member.nearness.flagged, member.nearness.elsewhere, member.generation);
    };
    return key(one) < key(other);
}

Alike search(const db::Database &database, const AlikeQuestion &question, const Viewer &viewer)
{
    Alike alike;
    LikenessReader reader(database);
    const Likeness asked = reader.read(question.generation);
    alike.found = reader.found(question.generation);
    Waiting waiting(database, viewer);
    waiting.add(question.generation, {1, 1, true}, alike.members);
    auto rows = database.prepare(QByteArray("SELECT l.generation_id, ") + likenessColumns + " FROM likeness l");
    while (rows.next()) {
        const auto generation = rows.id<GenerationId>(0);
        if (generation == question.generation)
            continue;
        if (const auto near = inCluster(question, asked, likenessIn(rows, 1)))
            waiting.add(generation, *near, alike.members);
    }
    std::ranges::sort(alike.members, comesBefore);
    return alike;
}

} // namespace

QString name(Basis basis)
{
    return basis == Basis::Text ? u"text"_s : u"pattern"_s;
}

Result<Alike> alike(const db::Database &database, const AlikeQuestion &question, const Viewer &viewer)
{
    return attempt([&]() -> Result<Alike> {
        auto known = database.prepare("SELECT f.risk FROM generation g LEFT JOIN flag f ON f.generation_id = g.id"
                                      " WHERE g.id = ?");
        if (!known.with(question.generation).next())
            return fail(Failure::Kind::NotFound, u"there is no generation G-%1"_s.arg(qint64(question.generation)));
        const Result<qint64> notCompared = withoutLikeness(database);
        if (!notCompared)
            return failed(notCompared);
        Alike found = search(database, question, viewer);
        found.risk = known.text(0);
        found.notCompared = *notCompared;
        return found;
    });
}

} // namespace review
