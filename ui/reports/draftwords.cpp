#include "ui/reports/draftwords.h"

#include "ui/shell/localised.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using drafting::State;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::DraftWords)
};

} // namespace

report::Language screenLanguage()
{
    return showsChinese() ? report::Language::Chinese : report::Language::English;
}

QString languageText(report::Language language)
{
    return language == report::Language::Chinese ? u"中文"_s : u"English"_s;
}

QString reportKindText(const QString &kind)
{
    const report::ReportKind *known = report::reportKind(kind);
    return known ? localised(known->title) : kind;
}

QString subjectText(const drafting::DraftFile &file)
{
    switch (file.draft.subject.kind) {
    case report::SubjectKind::Case: return file.caseNumber;
    case report::SubjectKind::User: return file.draft.subject.user;
    case report::SubjectKind::Month: return file.draft.subject.month.toString(u"yyyy-MM"_s);
    }
    return {};
}

QString draftTitle(const drafting::DraftFile &file)
{
    return file.caseTitle.isEmpty() ? reportKindText(file.draft.kind) : file.caseTitle;
}

QString stateText(State state)
{
    switch (state) {
    case State::Draft: return Words::tr("draft");
    case State::Awaiting: return Words::tr("awaiting approval");
    case State::Returned: return Words::tr("returned");
    case State::Approved: return Words::tr("approved");
    case State::Stale: return Words::tr("approval lapsed");
    case State::Sealed: return Words::tr("sealed");
    case State::Sent: return Words::tr("sent");
    }
    return {};
}

Role stateRole(State state)
{
    switch (state) {
    case State::Draft: return Role::Muted;
    case State::Awaiting: return Role::Information;
    case State::Returned:
    case State::Stale: return Role::Attention;
    case State::Approved:
    case State::Sealed:
    case State::Sent: return Role::Good;
    }
    return Role::Muted;
}

QString nextText(const drafting::DraftFile &file, const drafting::Standing &standing, const drafting::Policy &policy)
{
    const QString author = file.last().actor;
    switch (standing.state) {
    case State::Draft: return Words::tr("%1 writes").arg(author);
    case State::Returned: return Words::tr("%1 corrects").arg(author);
    case State::Awaiting:
        return Words::tr("another officer approves: %1 of %2").arg(standing.approvals.size()).arg(policy.approvals);
    case State::Stale: return Words::tr("another officer approves again");
    case State::Approved: return Words::tr("can be sealed and sent");
    case State::Sealed: return Words::tr("can be sent");
    case State::Sent: break;
    }
    return {};
}

bool waitsFor(const drafting::DraftFile &file, const drafting::Standing &standing, const QString &officer)
{
    switch (standing.state) {
    case State::Draft:
    case State::Returned: return file.last().actor == officer;
    case State::Awaiting:
    case State::Stale: return obstacle(standing, officer) == drafting::Obstacle::None;
    case State::Approved:
    case State::Sealed: return file.last().actor == officer;
    case State::Sent: break;
    }
    return false;
}

QString obstacleText(drafting::Obstacle obstacle)
{
    switch (obstacle) {
    case drafting::Obstacle::None: break;
    case drafting::Obstacle::NotHandedIn: return Words::tr("This version is not handed in for approval.");
    case drafting::Obstacle::Author:
        return Words::tr("You wrote a version since the last approval: another officer approves it.");
    case drafting::Obstacle::HasApproved: return Words::tr("You have approved it; another officer must, too.");
    case drafting::Obstacle::Done: return Words::tr("It is approved.");
    }
    return {};
}

QString actText(drafting::Act::Kind kind)
{
    using enum drafting::Act::Kind;
    switch (kind) {
    case Submit: return Words::tr("handed in");
    case Approve: return Words::tr("approved");
    case Return: return Words::tr("returned");
    case Seal: return Words::tr("sealed");
    case Send: return Words::tr("sent");
    }
    return {};
}

} // namespace ui
