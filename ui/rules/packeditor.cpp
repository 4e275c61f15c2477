#include "ui/rules/packeditor.h"

#include "app/workspace/session.h"
#include "ui/rules/packtext.h"
#include "ui/rules/problemmodel.h"
#include "ui/rules/samplemodel.h"
#include "ui/rules/testbox.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/tableview.h"

#include <QPushButton>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QTabWidget>
#include <QTextBrowser>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

PackEditor::PackEditor(workspace::Session &session, const Knowledge &knowledge, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_draft(new OpenDraft(session, this))
    , m_checker(new DraftChecker(session, knowledge.taxonomy, this))
    , m_problemModel(new ProblemModel(this))
    , m_sampleModel(new SampleModel(this))
{
    QWidget *head = buildHead(); // first, as Tab goes
    auto *panes = new QSplitter(this);
    panes->setObjectName(u"editorPanes"_s);
    panes->setChildrenCollapsible(false);
    panes->addWidget(buildText());
    panes->addWidget(buildSide(knowledge.taxonomy));
    panes->setStretchFactor(0, 3);
    panes->setStretchFactor(1, 2);
    panes->setSizes({640, 500});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(head);
    layout->addWidget(hairline(Qt::Horizontal, this));
    layout->addWidget(panes, 1);
    setFocusProxy(m_text);
    connectParts();
    retranslate();
}

QWidget *PackEditor::buildHead()
{
    auto *head = new QWidget(this);
    m_back = new QToolButton(head);
    m_back->setAutoRaise(true);
    m_back->setFocusPolicy(Qt::StrongFocus);
    m_back->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_title = new Text(TextSize::Body, Role::Text, head);
    m_title->setElided(Qt::ElideRight);
    m_saved = new Text(TextSize::Small, Role::Muted, head);
    m_sign = new Picture({}, 16, head);
    m_verdict = new Text(TextSize::Body, Role::Muted, head);
    m_verdict->setElided(Qt::ElideRight);
    m_register = new QPushButton(head);
    makePrimary(m_register);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(space::between, space::inside, space::around, space::inside);
    row->setSpacing(space::between);
    row->addWidget(m_back);
    row->addWidget(m_title);
    row->addWidget(m_saved);
    row->addStretch(1);
    row->addWidget(m_sign);
    row->addWidget(m_verdict);
    row->addWidget(m_register);
    return head;
}

QWidget *PackEditor::buildText()
{
    auto *pane = new QSplitter(Qt::Vertical, this);
    pane->setObjectName(u"editorText"_s);
    pane->setChildrenCollapsible(false);
    m_text = new PackText(pane);
    m_problems = new TableView(pane);
    m_problems->setObjectName(u"problems"_s);
    m_problems->setColumns({.widths = {5.5, 20}, .stretch = ProblemModel::Problem, .numeric = {ProblemModel::Place}});
    m_problems->setModel(m_problemModel);
    m_problemState = new StateView(m_problems, pane);
    pane->addWidget(m_text);
    pane->addWidget(m_problemState);
    pane->setStretchFactor(0, 1);
    pane->setSizes({520, 120});
    return pane;
}

QWidget *PackEditor::buildSide(const detect::Taxonomy &taxonomy)
{
    m_tabs = new QTabWidget(this);
    m_tabs->setDocumentMode(true);
    m_samples = new TableView(this);
    m_samples->setObjectName(u"samples"_s);
    m_samples->setColumns({.widths = {6.5, 8, 8.5, 13, 9},
                           .stretch = SampleModel::Sample,
                           .yields = {SampleModel::Rule, SampleModel::Expected}});
    m_samples->setModel(m_sampleModel);
    m_sampleState = new StateView(m_samples, this);
    m_test = new TestBox(taxonomy, this, u"draftTest"_s);
    m_changes = new QTextBrowser(this);
    m_changes->setObjectName(u"changes"_s);
    m_changes->setFrameShape(QFrame::NoFrame);
    m_changes->setOpenLinks(false);
    m_changes->document()->setDocumentMargin(space::around);
    m_tabs->addTab(m_sampleState, QString());
    m_tabs->addTab(m_test, QString());
    m_tabs->addTab(m_changes, QString());
    return m_tabs;
}

void PackEditor::connectParts()
{
    connect(m_back, &QToolButton::clicked, this, &PackEditor::closeWanted);
    connect(m_register, &QPushButton::clicked, this, &PackEditor::registerWanted);
    connect(m_text, &QPlainTextEdit::textChanged, this, &PackEditor::changed);
    connect(m_checker, &DraftChecker::checked, this, &PackEditor::showCheck);
    connect(m_draft, &OpenDraft::saved, this, [this] { m_saved->setText(tr("saved")); });
    connect(m_draft, &OpenDraft::failed, this, [this](const Failure &failure) {
        m_saved->setText(tr("not saved"));
        Q_EMIT failed(failure);
    });
    const auto toProblem = [this](const QModelIndex &index) {
        m_text->goTo(m_problemModel->problem(index.row()).range);
    };
    connect(m_problems, &TableView::clicked, this, toProblem);
    connect(m_problems, &TableView::activated, this, toProblem);
    const auto toSample = [this](const QModelIndex &index) { m_text->goTo(m_sampleModel->sample(index.row()).range); };
    connect(m_samples, &TableView::clicked, this, toSample);
    connect(m_samples, &TableView::activated, this, toSample);
    connect(m_test, &TestBox::ruleActivated, this, [this](const QString &, const QString &rule) { goToRule(rule); });
}

void PackEditor::open(const std::optional<detect::PackDraft> &draft, const QByteArray &text, const QByteArray &version)
{
    leave();
    if (draft)
        m_draft->open(*draft);
    const QScopedValueRollback guard(m_isFilling, true);
    m_text->setReadOnly(!draft || m_session.isReadOnly());
    m_text->setTextInteractionFlags(m_text->isReadOnly() ? Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard
                                                         : Qt::TextEditorInteraction);
    m_text->setText(text);
    m_text->moveCursor(QTextCursor::Start);
    m_saved->setText({});
    m_check.reset();
    m_checker->compareWith(version);
    m_checker->checkNow(m_text->text());
    m_problemModel->setCheck(nullptr);
    m_sampleModel->setCheck(nullptr);
    m_problemState->showLoading();
    m_sampleState->showLoading();
    m_diff.reset();
    showHead();
    showVerdict();
    showTabs();
    showDiff();
}

void PackEditor::leave()
{
    m_draft->close();
    m_checker->forget();
}

void PackEditor::leaveUnsaved()
{
    m_draft->forget();
    m_checker->forget();
}

QByteArray PackEditor::text() const
{
    return m_text->text();
}

bool PackEditor::canRegister() const
{
    return m_draft->draft() && !m_session.isReadOnly() && m_check && m_check->canBeRegistered();
}

void PackEditor::changed()
{
    if (m_isFilling)
        return;
    const QByteArray text = m_text->text();
    m_draft->change(m_draft->draft() ? m_draft->draft()->pack : QString(), text);
    m_check.reset();
    m_checker->check(text);
    m_saved->setText({});
    showVerdict();
    Q_EMIT stateChanged();
}

bool PackEditor::closeInnermost()
{
    return m_test->isAncestorOf(focusWidget()) && m_test->clear();
}

/// From where the cursor is, and round.
void PackEditor::goToProblem(int direction)
{
    std::vector<detect::TextRange> places;
    for (int row = 0; row < m_problemModel->rowCount(); ++row)
        places.push_back(m_problemModel->problem(row).range);
    for (int row = 0; places.empty() && row < m_sampleModel->rowCount(); ++row) {
        if (!m_sampleModel->sample(row).result.hasPassed())
            places.push_back(m_sampleModel->sample(row).range);
    }
    if (places.empty())
        return;
    const auto before = [](const detect::TextRange &a, const detect::TextRange &b) {
        return std::pair(a.line, a.column) < std::pair(b.line, b.column);
    };
    std::ranges::sort(places, before);
    const detect::TextRange here = m_text->cursorPlace();
    auto next =
        direction > 0 ? std::ranges::upper_bound(places, here, before) : std::ranges::lower_bound(places, here, before);
    if (direction > 0)
        m_text->goTo(next == places.end() ? places.front() : *next);
    else
        m_text->goTo(next == places.begin() ? places.back() : *std::prev(next));
}

void PackEditor::goToRule(const QString &rule)
{
    if (!m_check)
        return;
    const auto found = std::ranges::find(m_check->pack.rules, rule, &detect::Rule::id);
    if (found != m_check->pack.rules.end())
        m_text->goTo(m_check->rules[static_cast<size_t>(found - m_check->pack.rules.begin())]);
}

void PackEditor::tryText()
{
    m_tabs->setCurrentWidget(m_test);
    m_test->focusInput();
}

void PackEditor::focusText()
{
    m_text->setFocus(Qt::OtherFocusReason);
}

} // namespace ui
