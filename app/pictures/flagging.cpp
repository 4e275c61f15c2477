#include "app/pictures/flagging.h"

#include "app/detect/flag.h"
#include "db/database.h"

#include <vector>

namespace pictures {

qint64 flagWaiting(const db::Database &database)
{
    std::vector<GenerationId> waiting;
    auto query = database.prepare("SELECT generation_id FROM picture_unflagged ORDER BY generation_id");
    while (query.next())
        waiting.push_back(query.id<GenerationId>(0));
    query.reset();
    for (const GenerationId generation : waiting)
        detect::flagAgain(database, generation);
    database.run("DELETE FROM picture_unflagged");
    return std::ssize(waiting);
}

} // namespace pictures
