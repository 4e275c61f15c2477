#include "app/drafting/standing.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace drafting {

namespace {

/// An alias as it counts: "Li", "li " and "ｌｉ" are one person.
QString person(const QString &alias)
{
    return alias.normalized(QString::NormalizationForm_KC).simplified().toCaseFolded();
}

/// The newest version before the last that had its approvals and was not given back since, 0: none. Each counts for
/// what the report said then.
int lastApproved(const DraftFile &file, const Policy &policy)
{
    std::map<int, std::map<QByteArray, std::set<QString>>> approvers;
    std::set<int> approved;
    for (const Act &act : file.acts) {
        if (act.version >= file.last().n)
            continue;
        if (act.kind == Act::Kind::Submit || act.kind == Act::Kind::Return) { // approvals end here, see play()
            approvers.erase(act.version);
            approved.erase(act.version);
        } else if (act.kind == Act::Kind::Approve) {
            std::set<QString> &persons = approvers[act.version][act.contentSha256];
            persons.insert(person(act.actor));
            if (int(persons.size()) >= policy.approvals)
                approved.insert(act.version);
        }
    }
    return approved.empty() ? 0 : *approved.rbegin();
}

QStringList authorsAfter(const DraftFile &file, int version)
{
    QStringList authors;
    for (const Version &each : file.versions) {
        if (each.n > version && !authors.contains(each.actor))
            authors.append(each.actor);
    }
    return authors;
}

void addApproval(Standing &standing, const Act &act)
{
    // What somebody approves anew takes the place of what they approved before.
    std::erase_if(standing.approvals, [&](const Act &each) { return person(each.actor) == person(act.actor); });
    standing.approvals.push_back(act);
}

/// The acts about the newest version, one after the other.
void play(Standing &standing, const DraftFile &file)
{
    for (const Act &act : file.acts) {
        if (act.version != file.last().n)
            continue;
        switch (act.kind) {
        case Act::Kind::Submit:
            standing.submission = act;
            standing.approvals.clear();
            standing.returned.reset();
            standing.state = State::Awaiting;
            break;
        case Act::Kind::Approve: addApproval(standing, act); break;
        case Act::Kind::Return:
            standing.submission.reset();
            standing.approvals.clear();
            standing.returned = act;
            standing.state = State::Returned;
            break;
        case Act::Kind::Seal: standing.state = State::Sealed; break;
        case Act::Kind::Send: standing.state = State::Sent; break;
        }
    }
}

} // namespace

QString name(State state)
{
    constexpr std::array names{"draft", "awaiting", "returned", "approved", "stale", "sealed", "sent"};
    return QString::fromLatin1(names.at(size_t(state)));
}

Standing standing(const DraftFile &file, const Policy &policy, const QByteArray &contentNow)
{
    Standing standing;
    standing.authors = authorsAfter(file, lastApproved(file, policy));
    play(standing, file);
    if (!standing.submission)
        return standing;
    const bool wasApproved = int(standing.approvals.size()) >= policy.approvals;
    const QByteArray content = contentNow.isEmpty()
        ? (standing.approvals.empty() ? standing.submission->contentSha256 : standing.approvals.back().contentSha256)
        : contentNow;
    const auto fresh =
        std::ranges::stable_partition(standing.approvals, [&](const Act &act) { return act.contentSha256 == content; });
    standing.lapsed.assign(fresh.begin(), fresh.end());
    standing.approvals.erase(fresh.begin(), fresh.end());
    if (standing.state != State::Awaiting)
        return standing; // sealed or sent: it stays so
    if (int(standing.approvals.size()) >= policy.approvals)
        standing.state = State::Approved;
    else if (wasApproved)
        standing.state = State::Stale;
    return standing;
}

Obstacle obstacle(const Standing &standing, const QString &officer)
{
    if (!standing.submission)
        return Obstacle::NotHandedIn;
    if (standing.state != State::Awaiting && standing.state != State::Stale)
        return Obstacle::Done;
    const QString who = person(officer);
    if (std::ranges::any_of(standing.authors, [&](const QString &author) { return person(author) == who; }))
        return Obstacle::Author;
    const bool has = std::ranges::any_of(standing.approvals, [&](const Act &act) { return person(act.actor) == who; });
    return has ? Obstacle::HasApproved : Obstacle::None;
}

} // namespace drafting
