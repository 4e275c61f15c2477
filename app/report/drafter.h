#pragma once

#include "app/base/result.h"
#include "app/calendar/clocks.h"
#include "app/calendar/workingdays.h"
#include "app/incident/procedure.h"
#include "app/report/text/facts.h"
#include "app/report/text/reportkind.h"
#include "app/report/text/reporttext.h"
#include "app/report/text/textform.h"

#include <functional>
#include <map>

namespace db {
class Database;
}
namespace detect {
class Taxonomy;
}

namespace report {

/// The official names of the risks, by code: as reports print them.
std::map<QString, Bilingual> riskNames(const detect::Taxonomy &taxonomy);

/// What drafting needs of the program's data packs.
struct DraftKnowledge
{
    incident::Procedure procedure;
    std::map<QString, Bilingual> riskNames; ///< official names by code: "A.1.f"; see riskNames()
    calendar::ClockTable clocks;
    calendar::WorkingDays days;
};

/// Reads them from the packs that come with the program.
Result<DraftKnowledge> loadDraftKnowledge();

/// Facts that another room knows of a subject, in the report's language; they take the place of facts of the same name.
using FactSource = std::function<Result<Facts>(const db::Database &reader, const Subject &subject, Language language)>;

/// Makes documents out of texts and what the workspace knows, by the clocks and holidays as it has them. Reads only.
///
/// Borrows the connection and must not outlive it.
class Drafter
{
public:
    Drafter(const db::Database &reader, DraftKnowledge knowledge, Moment now);

    /// Asks \a source too, after those before it.
    void add(FactSource source) { m_sources.push_back(std::move(source)); }

    /// \a text filled with what is known of \a subject. Each sentence built from evidence carries its records, and each
    /// statement the line it comes from; what is not known leaves a mark, a line in `missing` and a problem.
    ///
    /// BadInput: the head of \a text does not say which report in which language, or another language than
    /// \a language. Refused: a subject that this kind of report is not for, or personal information that would still
    /// be readable. NotFound: no such subject.
    Result<Drafted> draft(const QString &text, const Subject &subject, Language language) const;

private:
    Result<Facts> furtherFacts(const Subject &subject, Language language) const;
    Result<Drafted> draftOfCase(const ParsedText &parsed, const Subject &subject, const Facts &further) const;
    Result<Drafted> draftOfUser(const ParsedText &parsed, const Subject &subject, const Facts &further) const;
    Result<Facts> complaintFacts(QDate month) const;
    Result<Drafted> draftOfMonth(const ParsedText &parsed, const Subject &subject, const Facts &further) const;

    const db::Database &m_reader;
    DraftKnowledge m_knowledge;
    Moment m_now;
    std::vector<FactSource> m_sources;
};

} // namespace report
