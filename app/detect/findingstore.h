#pragma once

#include "app/base/ids.h"
#include "app/detect/flag.h"
#include "app/detect/matcher.h"
#include "db/statement.h"

#include <memory>
#include <optional>
#include <vector>

namespace db {
class Database;
}

namespace detect {

/// A match on record: what was found where, by which rule of which version of a pack.
struct Finding
{
    FindingId id{};
    Part part = Part::Prompt;
    text::Span span; ///< bytes of the stored prompt or output
    QString rule;
    RulePackId packId{};
    QString pack; ///< "pornography"
    QString packVersion;
    QString risk;
    int severity = 1;
    double score = 1;
    std::string why; ///< a Reason as JSON; empty: rule and place say it all
};

/// How much a rule has found.
struct RuleCount
{
    RulePackId packId{};
    QString rule;
    qint64 findings = 0;
    qint64 generations = 0;

    bool operator==(const RuleCount &) const = default;
};

/// What a pack found in shadow comes to.
struct ShadowTally
{
    qint64 findings = 0;
    qint64 generations = 0;  ///< in which it found something
    qint64 newlyFlagged = 0; ///< of them, those that nothing else flags: what would come into the queue
    qint64 confirmed = 0;    ///< of them, those that officers confirmed
    qint64 decided = 0;      ///< of them, those that officers confirmed or found not to be a problem

    bool operator==(const ShadowTally &) const = default;
};

/// Reads findings and flags. Borrows the connection and must not outlive it.
class FindingStore
{
public:
    explicit FindingStore(const db::Database &database);

    /// In the order of reading: the prompt's first, each part's by place.
    Result<std::vector<Finding>> findings(GenerationId generation) const;
    Result<std::optional<Flag>> flag(GenerationId generation) const;

    /// Every rule that has found something, the busiest first.
    Result<std::vector<RuleCount>> findingsPerRule() const;

    /// What rules in shadow have found, the busiest first.
    Result<std::vector<RuleCount>> shadowFindingsPerRule() const;

    /// What \a pack would do, were its findings in shadow to count.
    Result<ShadowTally> shadowTally(RulePackId pack) const;

private:
    const db::Database &m_database;
};

/// Writes the findings of one Matcher. For the importer, and for a new scan of what is stored.
///
/// Opens no transaction: call it inside one. Borrows the connection; keeps its statements prepared.
class FindingWriter
{
public:
    /// \a packIds are the rows in rule_pack of \a matcher's packs, in the same order.
    FindingWriter(const db::Database &database, std::shared_ptr<const Matcher> matcher,
                  std::vector<RulePackId> packIds);

    /// Adds a generation's matches, of prompt and output together, and its flag; what rules in shadow found is put
    /// aside, into shadow_finding. Throws db::Error.
    void insert(GenerationId generation, std::span<const Match> matches);

    /// Puts \a matches in place of what is on record, except what the packs \a kept had found. Throws db::Error.
    void update(GenerationId generation, std::span<const RulePackId> kept, std::span<const Match> matches);

    /// Finds again what rules find that look at both halves of \a generation: another half has come.
    /// Throws db::Error.
    void findAcrossHalves(GenerationId generation);

    /// Gives what was found in \a from to \a into, beside what was found there. Throws db::Error.
    void move(GenerationId from, GenerationId into);

    /// Gives what was found in one \a part of \a from to \a into as well. Throws db::Error.
    void copy(GenerationId from, GenerationId into, Part part);

    /// How many of \a matches count: those of rules in shadow do not.
    qint64 counted(std::span<const Match> matches) const { return countedFindings(matches, *m_matcher); }

    const std::vector<RulePackId> &packIds() const { return m_packIds; }

private:
    void insertFindings(GenerationId generation, std::span<const Match> matches);
    void insertFinding(GenerationId generation, const Match &match);

    const db::Database &m_database;
    std::shared_ptr<const Matcher> m_matcher;
    std::vector<RulePackId> m_packIds;
    std::vector<uint32_t> m_acrossHalves; // rules
    Scratch m_scratch;
    db::Statement m_insertFinding;
    db::Statement m_insertShadow;
    db::Statement m_insertFlag;
    db::Statement m_withdraw;
    db::Statement m_withdrawShadow;
};

} // namespace detect
