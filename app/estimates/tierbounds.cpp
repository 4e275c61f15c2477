#include "app/estimates/tierbounds.h"

#include "app/journal/journal.h"
#include "db/transaction.h"

using namespace Qt::StringLiterals;

namespace estimates {

namespace {

TierBounds read(const db::Database &database)
{
    auto query = database.prepare("SELECT controversial, unsafe FROM tier_bounds");
    query.next();
    return {.controversial = query.real(0), .unsafe = query.real(1)};
}

} // namespace

Result<TierBounds> tierBounds(const db::Database &database)
{
    return attempt([&] { return read(database); });
}

Result<void> setTierBounds(db::Database &database, journal::Journal &journal, const TierBounds &bounds)
{
    if (!(bounds.controversial > 0 && bounds.controversial <= bounds.unsafe && bounds.unsafe <= 1))
        return fail(Failure::Kind::BadInput, u"the bounds lie above 0 and up to 1, the lower one first"_s);
    return attempt([&] {
        db::Transaction transaction(database);
        const TierBounds before = read(database);
        if (before == bounds)
            return;
        database.run("UPDATE tier_bounds SET controversial = ?, unsafe = ?", bounds.controversial, bounds.unsafe);
        journal.append(u"tiers.changed"_s, u"tiers"_s,
                       {{u"controversial"_s, bounds.controversial},
                        {u"unsafe"_s, bounds.unsafe},
                        {u"controversial_before"_s, before.controversial},
                        {u"unsafe_before"_s, before.unsafe}});
        transaction.commit();
    });
}

} // namespace estimates
