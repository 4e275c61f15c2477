#include "ui/reports/writingpane.h"

#include "ui/reports/draftwords.h"
#include "ui/reports/reportedit.h"
#include "ui/reports/reportpreview.h"
#include "ui/shell/shown.h"
#include "ui/widgets/badges.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/stateview.h"

#include <QHBoxLayout>
#include <QScopedValueRollback>
#include <QSplitter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

using drafting::State;

WritingPane::WritingPane(OpenReport &report, QWidget *parent)
    : QWidget(parent)
    , m_report(report)
    , m_head(buildHead())
    , m_edit(new ReportEdit(this))
    , m_preview(new ReportPreview(this))
    , m_previewState(new StateView(m_preview, this))
    , m_sides(new QSplitter(this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_edit->setObjectName(u"reportText"_s);
    m_preview->setObjectName(u"preview"_s);
    m_sides->setObjectName(u"textAndPreview"_s);
    m_sides->setChildrenCollapsible(false);
    m_sides->addWidget(m_edit);
    m_sides->addWidget(m_previewState);
    m_sides->setSizes({420, 420});
    auto *content = new QWidget(this);
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(0);
    inner->addWidget(m_head);
    inner->addWidget(hairline(Qt::Horizontal, content));
    inner->addWidget(m_sides, 1);
    m_state = new StateView(content, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_state);
    setFocusProxy(m_edit);
    connectParts();
    retranslate();
}

QWidget *WritingPane::buildHead()
{
    auto *head = new QWidget(this);
    m_title = new Text(TextSize::Body, Role::Text, head);
    m_title->setElided(Qt::ElideRight);
    m_meta = new Text(TextSize::Small, Role::Muted, head);
    m_meta->setElided(Qt::ElideRight);
    m_kept = new Text(TextSize::Small, Role::Muted, head);
    m_badge = new StatusBadge(head);
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(m_title);
    names->addWidget(m_meta);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(space::around, space::inside, space::between, space::inside);
    row->setSpacing(space::between);
    row->addLayout(names, 1);
    row->addWidget(m_kept);
    row->addWidget(m_badge);
    return head;
}

void WritingPane::connectParts()
{
    connect(&m_report, &OpenReport::textReplaced, this, &WritingPane::replaceText);
    connect(&m_report, &OpenReport::filled, this, &WritingPane::showFilled);
    connect(&m_report, &OpenReport::kept, this, [this] { m_kept->setText(tr("kept")); });
    connect(&m_report, &OpenReport::keepFailed, this, [this](const Failure &failure) {
        m_kept->setText(tr("not kept"));
        const StateText text = failureText(failure, tr("Keeping what was typed"));
        m_state->setNotice(QStringList{text.sentence, text.remedy}.join(u' '));
    });
    connect(m_edit, &QPlainTextEdit::textChanged, this, &WritingPane::typed);
    connect(m_edit, &ReportEdit::lineChanged, this, [this](int line) {
        m_edit->setLitLines({});
        m_preview->goToLine(line);
        Q_EMIT evidenceShown(evidenceOf(line));
    });
    connect(m_edit, &ReportEdit::evidenceWanted, this, [this](int line) { Q_EMIT evidenceWanted(evidenceOf(line)); });
    connect(m_preview, &ReportPreview::statementChosen, this, [this](int index) {
        const SheetStatement &statement = m_preview->statements().at(size_t(index));
        m_edit->setLitLines(m_preview->linesOfLit());
        if (statement.line > 0)
            m_edit->bringIntoSight(statement.line);
        Q_EMIT evidenceShown(statement.evidence);
    });
    connect(m_preview, &ReportPreview::lineWanted, this, &WritingPane::goToLine);
    connect(m_preview, &ReportPreview::evidenceWanted, this, &WritingPane::evidenceWanted);
    connect(m_preview, &ReportPreview::recordWanted, this, &WritingPane::recordWanted);
}

void WritingPane::replaceText()
{
    const QScopedValueRollback filling(m_isFilling, true);
    m_edit->setKind(m_report.review().file.draft.kind);
    m_edit->setText(m_report.text());
    QTextCursor cursor(m_edit->document());
    cursor.setPosition(std::clamp(m_report.cursor(), 0, m_edit->document()->characterCount() - 1));
    m_edit->setTextCursor(cursor);
    m_preview->clearReport(); // another report is read from its beginning
    m_kept->setText({});
}

/// As one step that can be undone.
void WritingPane::takeUp(const QString &text)
{
    QTextCursor cursor(m_edit->document());
    cursor.select(QTextCursor::Document);
    cursor.insertText(text);
    m_edit->setFocus(Qt::OtherFocusReason);
}

void WritingPane::typed()
{
    if (m_isFilling)
        return;
    m_kept->setText({});
    m_report.change(m_edit->wholeText(), m_edit->textCursor().position());
}

void WritingPane::showFilled()
{
    const auto &drafted = m_report.drafted();
    if (!drafted) {
        m_edit->setProblems(report::lint(m_report.text()));
        const StateText text = failureText(drafted.error(), tr("Filling the report"));
        m_previewState->showError(text);
        return;
    }
    m_edit->setProblems(drafted->problems);
    m_preview->setReport(drafted->document);
    m_previewState->showContent();
    if (!m_preview->hasFocus())
        m_preview->goToLine(m_edit->line());
}

void WritingPane::showReport()
{
    if (!m_report.isOpen()) {
        m_preview->clearReport();
        return m_state->showEmpty({.sentence = tr("Choose a report to write on it, or begin a new one.")});
    }
    tellShown(*this, QStringLiteral("report/%1").arg(qint64(m_report.id())));
    m_edit->setReadOnly(m_report.isReadOnly());
    m_edit->setTextInteractionFlags(m_report.isReadOnly() ? Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard
                                                          : Qt::TextEditorInteraction);
    showHead();
    showNotice();
    m_state->showContent();
}

void WritingPane::showHead()
{
    const drafting::Review &review = m_report.review();
    m_title->setText(QStringList{reportKindText(review.file.draft.kind), draftTitle(review.file)}.join(u" · "_s));
    if (review.file.caseTitle.isEmpty())
        m_title->setText(reportKindText(review.file.draft.kind));
    const QString version = m_report.isDirty() ? tr("version %1, and what you typed since").arg(m_report.base())
                                               : tr("version %1").arg(review.file.last().n);
    m_meta->setText(QStringList{reference(review.file.draft.id), subjectText(review.file),
                                languageText(review.file.draft.language), version}
                        .join(u" · "_s));
    m_badge->setStatus(stateRole(review.standing.state), stateText(review.standing.state));
}

void WritingPane::showNotice()
{
    const drafting::Review &review = m_report.review();
    const int last = review.file.last().n;
    QString said;
    if (m_report.isReadOnly())
        said = tr("Open for reading only: nothing can be recorded.");
    else if (m_report.isBehind())
        said =
            tr("%1 saved version %2 while you wrote on version %3. Compare them under Versions; what you save replaces "
               "it.")
                .arg(review.file.last().actor)
                .arg(last)
                .arg(m_report.base());
    else if (review.standing.state == State::Stale)
        said = tr("The approval lapsed: the facts or records behind the text have changed since. What changed stands "
                  "under Approval.");
    else if (review.standing.returned)
        said = tr("Returned by %1: %2").arg(review.standing.returned->actor, review.standing.returned->reason);
    else if (review.standing.state == State::Sent)
        said = tr("Version %1 was sent. What you save now is a new version, to be approved again.").arg(last);
    else if (review.standing.state == State::Sealed)
        said = tr("Version %1 is sealed. What you save now is a new version, to be approved again.").arg(last);
    else if (review.file.isCaseClosed)
        said = tr("%1 is closed. A report about it can still be written and sent.").arg(review.file.caseNumber);
    m_state->setNotice(said);
}

void WritingPane::goToLine(int line)
{
    m_edit->goToLine(line);
}

void WritingPane::lightRecord(GenerationId record)
{
    m_preview->lightRecord(record);
    const std::vector<int> lines = m_preview->linesOfLit();
    m_edit->setLitLines(lines);
    if (!lines.empty())
        m_edit->bringIntoSight(lines.front());
}

std::vector<GenerationId> WritingPane::evidenceOf(int line) const
{
    std::vector<GenerationId> records;
    for (const SheetStatement &statement : m_preview->statements()) {
        if (statement.line != line)
            continue;
        for (const GenerationId record : statement.evidence) {
            if (std::ranges::find(records, record) == records.end())
                records.push_back(record);
        }
    }
    return records;
}

std::vector<GenerationId> WritingPane::evidenceHere() const
{
    if (m_preview->hasFocus() && m_preview->current())
        return m_preview->statements().at(size_t(*m_preview->current())).evidence;
    return evidenceOf(m_edit->line());
}

void WritingPane::retranslate()
{
    m_edit->setAccessibleName(tr("Text of the report"));
    m_preview->setAccessibleName(tr("The finished report"));
    m_kept->setText({});
    showReport();
}

} // namespace ui
