// What the editor of a pack shows of a check: problems, samples, changes, and whether it can be registered.
#include "app/workspace/session.h"
#include "ui/rules/draftwords.h"
#include "ui/rules/lintwords.h"
#include "ui/rules/packeditor.h"
#include "ui/rules/packtext.h"
#include "ui/rules/problemmodel.h"
#include "ui/rules/samplemodel.h"
#include "ui/rules/testbox.h"
#include "ui/shell/icons.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/keepplace.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/tableview.h"

#include <QLocale>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QTextBrowser>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ui {

void PackEditor::showCheck(const std::shared_ptr<const detect::DraftCheck> &check,
                           const std::optional<detect::PackDiff> &diff)
{
    m_check = check;
    m_diff = diff;
    if (m_draft->draft() && m_draft->draft()->pack != check->pack.id && !check->pack.id.isEmpty())
        m_draft->change(check->pack.id, check->pack.text);
    keepPlace(*m_problems, [&] { m_problemModel->setCheck(check); });
    keepPlace(*m_samples, [&] { m_sampleModel->setCheck(check); });
    if (check->problems.empty())
        m_problemState->showEmpty({.sentence = tr("Nothing is wrong in the text.")});
    else
        m_problemState->showContent();
    if (check->samples.empty())
        m_sampleState->showEmpty(
            {.sentence = tr("Samples are tested as soon as one rule with “match” and “no_match” can be read.")});
    else
        m_sampleState->showContent();
    m_test->setMatcher(check->matcher);
    showMarks();
    showHead();
    showVerdict();
    showTabs();
    showDiff();
    Q_EMIT stateChanged();
}

void PackEditor::showMarks()
{
    std::vector<PackText::Mark> marks;
    for (const detect::DraftProblem &problem : m_check->problems)
        marks.push_back({problem.range, lintText(problem.detail)});
    for (const detect::DraftSample &sample : m_check->samples) {
        if (!sample.result.hasPassed())
            marks.push_back({sample.range,
                             sample.result.mustMatch ? tr("The rule does not find this sample.")
                                                     : tr("The rule finds something in this sample."),
                             Role::Attention});
    }
    m_text->setMarks(marks);
}

void PackEditor::showHead()
{
    const std::optional<detect::PackDraft> &draft = m_draft->draft();
    const QString shown = m_check ? m_check->pack.id : draft ? draft->pack : QString();
    const QString name = shown.isEmpty() ? tr("pack without an id") : shown;
    if (!draft)
        m_title->setText(m_session.isReadOnly() ? tr("%1 · open for reading only").arg(name) : name);
    else if (draft->basedOnVersion.isEmpty())
        m_title->setText(tr("%1 · new draft").arg(name));
    else
        m_title->setText(tr("%1 · draft based on version %2").arg(name, draft->basedOnVersion));
}

void PackEditor::showVerdict()
{
    const bool can = canRegister();
    QString said = tr("Checking …");
    Role role = Role::Muted;
    if (m_check) {
        const QString obstacle = obstacleText(*m_check);
        const bool isMended = m_check->problems.empty() && m_check->failing() == 0;
        said = obstacle.isEmpty() ? tr("All %n sample(s) pass", nullptr, static_cast<int>(m_check->samples.size()))
                                  : obstacle;
        role = isMended ? (obstacle.isEmpty() ? Role::Good : Role::Muted) : Role::Negative;
    }
    m_sign->setIcon(role == Role::Good           ? icon(u"status-good"_s, role)
                        : role == Role::Negative ? icon(u"status-negative"_s, role)
                                                 : icon(u"status-information"_s, role));
    m_verdict->setText(said);
    m_verdict->setRole(role == Role::Negative ? Role::Negative : Role::Muted);
    m_register->setVisible(m_draft->draft() && !m_session.isReadOnly());
    m_register->setEnabled(can);
    m_register->setToolTip(can ? tr("Makes this text a version that the workspace knows; it is switched on apart")
                               : tr("Not yet: %1").arg(said));
    m_register->setAccessibleDescription(m_register->toolTip());
}

void PackEditor::showTabs()
{
    const QLocale locale;
    const size_t failing = m_check ? m_check->failing() : 0;
    m_tabs->setTabText(0,
                       failing > 0 ? tr("Samples (%1 failing)").arg(locale.toString(qulonglong(failing)))
                                   : tr("Samples"));
    m_tabs->setTabText(1, tr("Try a text"));
    m_tabs->setTabText(2, tr("Changes"));
}

void PackEditor::showDiff()
{
    const std::optional<detect::PackDraft> &draft = m_draft->draft();
    const auto muted = [](const QString &text) {
        return u"<p style=\"color:%1\">%2</p>"_s.arg(theme().color(Role::Muted).name(), text.toHtmlEscaped());
    };
    if (m_diff)
        m_changes->setHtml(diffSheet(*m_diff));
    else if (!draft || !draft->basedOn)
        m_changes->setHtml(muted(tr("There is no earlier version to compare with.")));
    else
        m_changes->setHtml(
            muted(tr("What differs from version %1 is told as soon as nothing is wrong.").arg(draft->basedOnVersion)));
}

void PackEditor::retranslate()
{
    m_back->setText(tr("Back"));
    m_back->setIcon(icon(u"go-previous"_s));
    m_back->setToolTip(tr("Back to the rules; the draft is kept (Esc)"));
    m_back->setAccessibleName(tr("Back to the rules"));
    m_register->setText(tr("Register this version"));
    m_text->setAccessibleName(tr("Text of the rule pack"));
    m_problems->setAccessibleName(tr("What is wrong in the text"));
    m_samples->setAccessibleName(tr("Samples of the rules"));
    m_changes->setAccessibleName(tr("What the draft says differently"));
    m_tabs->tabBar()->setAccessibleName(tr("About the draft"));
    m_saved->setText({});
    m_problemModel->retranslate();
    m_sampleModel->retranslate();
    m_test->retranslate();
    if (m_check) {
        showCheck(m_check, m_diff);
        return;
    }
    showHead();
    showVerdict();
    showTabs();
    showDiff();
}

void PackEditor::recolour()
{
    showDiff();
    showVerdict();
}

} // namespace ui
