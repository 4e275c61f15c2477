#include "app/scan/storedtexts.h"

#include "db/database.h"

namespace scan {

StoredTexts storedTexts(const db::Database &database, GenerationId first, GenerationId last, int most, size_t mostBytes)
{
    auto query = database.prepare("SELECT generation_id, prompt, output FROM generation_text"
                                  " WHERE generation_id BETWEEN ? AND ? ORDER BY generation_id LIMIT ?");
    query.with(first, last, most);
    StoredTexts found;
    size_t bytes = 0;
    bool isEnd = false;
    while (bytes <= mostBytes && !(isEnd = !query.next())) {
        found.texts.push_back({query.id<GenerationId>(0), std::string(query.utf8(1)), std::string(query.utf8(2))});
        bytes += found.texts.back().prompt.size() + found.texts.back().output.size();
    }
    const bool isAll = isEnd && std::ssize(found.texts) < most;
    found.last = isAll ? last : found.texts.back().generation;
    return found;
}

} // namespace scan
