#include "app/drafting/filling.h"

namespace drafting {

Fill fillWith(report::DraftKnowledge knowledge, std::vector<report::FactSource> sources)
{
    return [knowledge = std::move(knowledge), sources = std::move(sources)](const db::Database &reader,
                                                                            const ReportDraft &draft,
                                                                            const QString &text, Moment asOf) {
        report::Drafter drafter(reader, knowledge, asOf);
        for (const report::FactSource &source : sources)
            drafter.add(source);
        return drafter.draft(text, draft.subject, draft.language);
    };
}

} // namespace drafting
