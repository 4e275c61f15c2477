#include "app/drafting/actrules.h"

#include "app/base/hash.h"

using namespace Qt::StringLiterals;

namespace drafting {

namespace {

QString hex(const QByteArray &sha256)
{
    return QString::fromLatin1(sha256.toHex());
}

Result<void> refused(const QString &why, const QString &where = {})
{
    return fail(Failure::Kind::Refused, why, where);
}

/// Why the officer cannot approve.
QString wordsOf(Obstacle obstacle)
{
    switch (obstacle) {
    case Obstacle::None: break;
    case Obstacle::NotHandedIn: return u"the version is not handed in for approval"_s;
    case Obstacle::Author: return u"whoever wrote a version since the last approval does not approve it"_s;
    case Obstacle::HasApproved: return u"another officer must approve it, too"_s;
    case Obstacle::Done: return u"the version is approved"_s;
    }
    return {};
}

Result<void> checkSubmission(const Review &review, const Act &act)
{
    if (review.standing.submission)
        return refused(u"version %1 is handed in already"_s.arg(act.version));
    if (!review.drafted)
        return failed(review.drafted);
    for (const report::TextProblem &problem : review.drafted->problems) {
        if (problem.kind != report::TextProblem::Kind::EmptyField)
            return refused(u"the text has problems: %1 %2"_s.arg(problem.reason, problem.field),
                           QString::number(problem.line));
    }
    if (review.content.gaps > 0 && act.reason.isEmpty())
        return fail(Failure::Kind::BadInput,
                    u"%1 things are missing: say why it goes out so"_s.arg(review.content.gaps));
    return {};
}

bool isSealed(const Standing &standing)
{
    return standing.state == State::Sealed || standing.state == State::Sent;
}

} // namespace

QString journalKind(Act::Kind kind)
{
    switch (kind) {
    case Act::Kind::Submit: return u"draft.submitted"_s;
    case Act::Kind::Approve: return u"draft.approved"_s;
    case Act::Kind::Return: return u"draft.returned"_s;
    case Act::Kind::Seal: return u"draft.sealed"_s;
    case Act::Kind::Send: return u"draft.sent"_s;
    }
    return {};
}

QJsonObject journalBody(const Act &act)
{
    QJsonObject body{{u"version"_s, act.version}, {u"text_sha256"_s, hex(act.textSha256)}};
    if (!act.contentSha256.isEmpty()) {
        body.insert(u"content_sha256"_s, hex(act.contentSha256));
        body.insert(u"as_of"_s, act.asOf);
    }
    if (!act.fileSha256.isEmpty())
        body.insert(u"file_sha256"_s, hex(act.fileSha256));
    if (!act.reason.isEmpty())
        body.insert(u"reason_sha256"_s, hex(Sha256::of(act.reason.toUtf8())));
    return body;
}

Result<void> checkAct(const Review &review, const Act &act, const QString &actor)
{
    switch (act.kind) {
    case Act::Kind::Submit: return checkSubmission(review, act);
    case Act::Kind::Approve:
        if (const Obstacle found = obstacle(review.standing, actor); found != Obstacle::None)
            return refused(wordsOf(found));
        if (!review.drafted)
            return failed(review.drafted);
        if (act.contentSha256 != review.content.sha256)
            return refused(u"it says something else by now: read it again"_s);
        return {};
    case Act::Kind::Return:
        if (act.reason.isEmpty())
            return fail(Failure::Kind::BadInput, u"whoever gives a report back says why"_s);
        return review.standing.submission && !isSealed(review.standing) ? Result<void>()
                                                                        : refused(wordsOf(Obstacle::NotHandedIn));
    case Act::Kind::Seal:
    case Act::Kind::Send:
        return review.standing.state == State::Approved || isSealed(review.standing)
            ? Result<void>()
            : refused(u"the version is not approved, or no longer"_s);
    }
    return {};
}

} // namespace drafting
