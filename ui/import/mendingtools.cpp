#include "ui/import/mendingtools.h"

#include "app/detect/activerules.h"
#include "app/knowledge/knowledge.h"
#include "app/workspace/facts.h"
#include "app/workspace/session.h"

namespace ui {

Result<ingest::MendingTools> mendingTools(workspace::Session &session, const Knowledge &knowledge)
{
    return session.writeAndWait([&](db::Database &database, journal::Journal &journal) -> Result<ingest::MendingTools> {
        Result<detect::ActiveRules> rules = detect::activateRules(database, journal, knowledge.taxonomy);
        if (!rules)
            return failed(rules);
        return ingest::MendingTools{.matcher = std::move(rules->matcher),
                                    .packIds = std::move(rules->packIds),
                                    .pseudonyms =
                                        ingest::Pseudonyms(workspace::fact(database, QStringLiteral("pseudonym_key"))),
                                    .service = {}};
    });
}

} // namespace ui
