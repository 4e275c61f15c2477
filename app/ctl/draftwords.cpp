#include "app/ctl/draftwords.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace ctl {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ctl::DraftWords)
};

QString hex(const QByteArray &sha256)
{
    return QString::fromLatin1(sha256.toHex());
}

/// What the report is about: a case's number, a user, a month.
QString aboutOf(const drafting::DraftFile &file)
{
    switch (file.draft.subject.kind) {
    case report::SubjectKind::Case: return file.caseNumber;
    case report::SubjectKind::User: return file.draft.subject.user;
    case report::SubjectKind::Month: return file.draft.subject.month.toString(u"yyyy-MM"_s);
    }
    return {};
}

QJsonArray versionsOf(const drafting::DraftFile &file)
{
    QJsonArray all;
    for (const drafting::Version &each : file.versions)
        all.append(QJsonObject{{u"version"_s, each.n},
                               {u"at"_s, shanghaiText(each.at)},
                               {u"by"_s, each.actor},
                               {u"note"_s, each.note},
                               {u"sha256"_s, hex(each.sha256)}});
    return all;
}

QJsonArray actsOf(const drafting::DraftFile &file)
{
    QJsonArray all;
    for (const drafting::Act &each : file.acts)
        all.append(QJsonObject{{u"kind"_s, drafting::name(each.kind)},
                               {u"version"_s, each.version},
                               {u"at"_s, shanghaiText(each.at)},
                               {u"by"_s, each.actor},
                               {u"reason"_s, each.reason},
                               {u"text_sha256"_s, hex(each.textSha256)},
                               {u"content_sha256"_s, hex(each.contentSha256)},
                               {u"file_sha256"_s, hex(each.fileSha256)}});
    return all;
}

QJsonArray problemsOf(const drafting::Review &review)
{
    QJsonArray all;
    if (!review.drafted)
        return all;
    for (const report::TextProblem &each : review.drafted->problems)
        all.append(QJsonObject{{u"line"_s, each.line},
                               {u"column"_s, each.column},
                               {u"field"_s, each.field},
                               {u"what"_s, report::problemText(each, report::Language::English)}});
    return all;
}

QJsonArray changesOf(const drafting::Review &review)
{
    QJsonArray all;
    for (const drafting::ContentChange &each : review.changes)
        all.append(QJsonObject{{u"section"_s, each.section},
                               {u"before"_s, each.line.before.text},
                               {u"now"_s, each.line.after.text}});
    return all;
}

} // namespace

QJsonObject json(const drafting::DraftFile &file, const drafting::Standing &standing, const drafting::Policy &policy)
{
    return {{u"draft"_s, drafting::reference(file.draft.id)},
            {u"kind"_s, file.draft.kind},
            {u"about"_s, aboutOf(file)},
            {u"language"_s, report::name(file.draft.language)},
            {u"state"_s, drafting::name(standing.state)},
            {u"version"_s, file.last().n},
            {u"author"_s, file.last().actor},
            {u"approvals"_s, int(standing.approvals.size())},
            {u"needed"_s, policy.approvals}};
}

QJsonObject json(const drafting::Review &review)
{
    QJsonObject all = json(review.file, review.standing, review.policy);
    all[u"versions"_s] = versionsOf(review.file);
    all[u"acts"_s] = actsOf(review.file);
    all[u"problems"_s] = problemsOf(review);
    all[u"missing"_s] = review.content.gaps;
    all[u"content_sha256"_s] = hex(review.content.sha256);
    all[u"changed_since"_s] = changesOf(review);
    all[u"may_not_approve"_s] = QJsonArray::fromStringList(review.standing.authors);
    return all;
}

QString line(const drafting::DraftFile &file, const drafting::Standing &standing)
{
    return QStringList{drafting::reference(file.draft.id),
                       aboutOf(file),
                       file.draft.kind,
                       report::name(file.draft.language),
                       drafting::name(standing.state),
                       u"v%1"_s.arg(file.last().n),
                       file.last().actor}
        .join(u"  "_s);
}

QStringList lines(const drafting::Review &review)
{
    QStringList all{line(review.file, review.standing)};
    for (const drafting::Version &each : review.file.versions)
        all.append(u"  "_s
                   + QStringList{u"v%1"_s.arg(each.n), shanghaiText(each.at), each.actor, each.note}.join(u"  "_s));
    for (const drafting::Act &each : review.file.acts)
        all.append(u"  "_s
                   + QStringList{shanghaiText(each.at), drafting::name(each.kind), u"v%1"_s.arg(each.version),
                                 each.actor, each.reason}
                         .join(u"  "_s));
    if (!review.drafted)
        return all << Text::tr("  cannot be filled: %1").arg(review.drafted.error().detail);
    for (const report::TextProblem &each : review.drafted->problems)
        all.append(Text::tr("  line %1: %2").arg(each.line).arg(report::problemText(each, report::Language::English)));
    for (const drafting::ContentChange &each : review.changes)
        all.append(
            Text::tr("  changed in “%1”: %2 → %3").arg(each.section, each.line.before.text, each.line.after.text));
    return all;
}

QString unified(const std::vector<drafting::DiffLine> &lines)
{
    QString text;
    for (const drafting::DiffLine &each : lines) {
        if (each.kind == drafting::DiffLine::Kind::Same) {
            text += u' ' + each.after.text + u'\n';
            continue;
        }
        if (each.before.line > 0)
            text += u'-' + each.before.text + u'\n';
        if (each.after.line > 0)
            text += u'+' + each.after.text + u'\n';
    }
    return text;
}

} // namespace ctl
