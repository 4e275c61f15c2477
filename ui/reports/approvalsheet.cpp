#include "ui/reports/approvalsheet.h"

#include "ui/reports/draftwords.h"
#include "ui/shell/theme.h"

#include <QCoreApplication>
#include <QTextCursor>
#include <QTextDocument>

#include <ranges>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int hashShown = 12; // hexadecimal digits

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::ApprovalSheet)
};

QString hashText(const QByteArray &sha256)
{
    return QString::fromLatin1(sha256.toHex()).left(hashShown);
}

class Writer
{
public:
    Writer(QTextDocument &sheet, const drafting::Review &review)
        : m_cursor(&sheet)
        , m_review(review)
    {
    }

    void write(const QString &officer)
    {
        const drafting::Standing &standing = m_review.standing;
        heading(Words::tr("Version %1: %2").arg(m_review.file.last().n).arg(stateText(standing.state)));
        line(nextText(m_review.file, standing, m_review.policy), Role::Text);
        rule(officer);
        if (standing.returned)
            line(Words::tr("Returned by %1: %2").arg(standing.returned->actor, standing.returned->reason),
                 Role::Attention);
        for (const drafting::Act &act : standing.approvals)
            approval(act, Role::Good);
        lapsed();
        history();
    }

private:
    void begin(int above)
    {
        QTextBlockFormat format;
        format.setTopMargin(above);
        format.setBottomMargin(space::inside);
        if (m_isFirst)
            m_cursor.setBlockFormat(format);
        else
            m_cursor.insertBlock(format);
        m_isFirst = false;
    }

    void heading(const QString &text)
    {
        begin(m_isFirst ? 0 : space::around);
        QTextCharFormat look;
        QFont face = ui::font(TextSize::Body);
        face.setWeight(QFont::DemiBold);
        look.setFont(face);
        look.setForeground(theme().color(Role::Text));
        m_cursor.insertText(text, look);
    }

    void line(const QString &text, Role role, TextSize size = TextSize::Body)
    {
        if (text.isEmpty())
            return;
        begin(0);
        QTextCharFormat look;
        look.setFont(ui::font(size));
        look.setForeground(theme().color(role));
        m_cursor.insertText(text, look);
    }

    void rule(const QString &officer)
    {
        line(Words::tr("Needed besides the author: %1. Who wrote a version since the last approval cannot approve: %2.")
                 .arg(m_review.policy.approvals)
                 .arg(m_review.standing.authors.join(u", "_s)),
             Role::Muted, TextSize::Small);
        const drafting::Obstacle found = obstacle(m_review.standing, officer);
        if (found != drafting::Obstacle::Done)
            line(obstacleText(found), Role::Muted, TextSize::Small);
    }

    void approval(const drafting::Act &act, Role role)
    {
        line(Words::tr("Approved by %1, %2").arg(act.actor, shanghaiText(act.at)), role);
        if (!act.reason.isEmpty())
            line(act.reason, Role::Text);
        line(Words::tr("text %1 · filled %2").arg(hashText(act.textSha256), hashText(act.contentSha256)), Role::Muted,
             TextSize::Small);
    }

    /// What no longer holds, and why.
    void lapsed()
    {
        const drafting::Standing &standing = m_review.standing;
        for (const drafting::Act &act : standing.lapsed)
            line(Words::tr("No longer holds: approved by %1, %2").arg(act.actor, shanghaiText(act.at)),
                 Role::Attention);
        if (!m_review.drafted)
            return line(Words::tr("The text cannot be filled: see the missing fields."), Role::Negative);
        if (m_review.changes.empty())
            return;
        heading(standing.lapsed.empty() ? Words::tr("The report says something else than when it was handed in")
                                        : Words::tr("The report says something else than what was approved"));
        line(Words::tr("The text is the same; the facts or records behind it have changed:"), Role::Text);
        for (const drafting::ContentChange &change : m_review.changes)
            changed(change);
    }

    void changed(const drafting::ContentChange &change)
    {
        if (!change.section.isEmpty() && change.section != m_section)
            line(change.section, Role::Muted, TextSize::Small);
        m_section = change.section;
        if (change.line.before.line > 0)
            line(QChar(0x2212) + u' ' + change.line.before.text, Role::Negative);
        if (change.line.after.line > 0)
            line(u"+ "_s + change.line.after.text, Role::Good);
    }

    void history()
    {
        if (m_review.file.acts.empty())
            return;
        heading(Words::tr("Approval so far"));
        for (const drafting::Act &act : std::views::reverse(m_review.file.acts)) {
            line(Words::tr("%1 · version %2 %3 by %4")
                     .arg(shanghaiText(act.at))
                     .arg(act.version)
                     .arg(actText(act.kind), act.actor),
                 Role::Text, TextSize::Small);
            line(act.reason, Role::Muted, TextSize::Small);
        }
    }

    QTextCursor m_cursor;
    const drafting::Review &m_review;
    QString m_section;
    bool m_isFirst = true;
};

} // namespace

void writeApproval(QTextDocument &sheet, const drafting::Review &review, const QString &officer)
{
    sheet.clear();
    Writer(sheet, review).write(officer);
}

} // namespace ui
