#include "ui/rules/testbox.h"

#include "app/detect/flag.h"
#include "ui/rules/matchmodel.h"
#include "ui/rules/ruleswords.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/highlightedtext.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/tableview.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int scanDelay = 150; // ms: while somebody types, only the pause is scanned

} // namespace

TestBox::TestBox(const detect::Taxonomy &taxonomy, QWidget *parent)
    : QWidget(parent)
    , m_taxonomy(taxonomy)
    , m_title(new Text(TextSize::Small, Role::Muted, this))
    , m_part(new QComboBox(this))
    , m_input(new QPlainTextEdit(this))
    , m_verdict(new Text(TextSize::Small, Role::Muted, this))
    , m_marked(new HighlightedText(this))
    , m_matches(new MatchModel(this))
    , m_table(new TableView(this))
    , m_delay(new QTimer(this))
{
    m_delay->setSingleShot(true);
    m_delay->setInterval(scanDelay);
    m_part->addItem(QString(), int(detect::Part::Prompt));
    m_part->addItem(QString(), int(detect::Part::Output));
    m_input->setTabChangesFocus(true);
    m_input->setFrameShape(QFrame::NoFrame);
    m_input->document()->setDocumentMargin(space::between);
    m_table->setObjectName(u"matches"_s);
    m_table->setColumns({.widths = {5, 9, 8, 5.8, 8}, .stretch = MatchModel::Rule, .yields = {MatchModel::Pack}});
    m_table->setModel(m_matches);

    auto *results = new QSplitter(Qt::Vertical, this);
    results->setObjectName(u"results"_s);
    results->setChildrenCollapsible(false);
    results->addWidget(m_marked);
    results->addWidget(m_table);
    m_state = new StateView(results, this);
    auto *all = new QSplitter(Qt::Vertical, this);
    all->setObjectName(u"test"_s);
    all->setChildrenCollapsible(false);
    all->addWidget(m_input);
    all->addWidget(m_state);
    all->setStretchFactor(1, 2);
    all->setSizes({140, 380});

    auto *top = new QHBoxLayout;
    top->setContentsMargins(space::around, space::between, space::between, space::between);
    top->setSpacing(space::around);
    top->addWidget(m_title);
    top->addWidget(m_verdict, 1);
    top->addWidget(m_part);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(all, 1);
    connectParts();
    retranslate();
    scan();
}

void TestBox::connectParts()
{
    connect(m_input, &QPlainTextEdit::textChanged, m_delay, qOverload<>(&QTimer::start));
    connect(m_delay, &QTimer::timeout, this, &TestBox::scan);
    connect(m_part, &QComboBox::activated, this, &TestBox::scan);
    connect(m_table, &TableView::currentRowChanged, m_marked, &HighlightedText::setCurrentSpan);
    connect(m_marked, &HighlightedText::spanActivated, m_table, &TableView::goToRow);
    connect(m_table, &TableView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT ruleActivated(m_matches->pack(index.row()).id, m_matches->rule(index.row()).id);
    });
}

void TestBox::setMatcher(std::shared_ptr<const detect::Matcher> matcher)
{
    if (m_ready && m_matcher == matcher)
        return;
    m_ready = true;
    m_matcher = std::move(matcher);
    scan();
}

void TestBox::setText(const QString &text)
{
    m_input->setPlainText(text);
    m_delay->stop();
    scan();
}

void TestBox::focusInput()
{
    m_input->setFocus(Qt::ShortcutFocusReason);
}

bool TestBox::clear()
{
    if (m_input->document()->isEmpty())
        return false;
    setText({});
    return true;
}

void TestBox::scan()
{
    const std::string text = m_input->toPlainText().toStdString();
    m_verdict->setText({});
    if (!m_ready)
        return m_state->showLoading();
    if (!m_matcher) {
        m_matches->clear();
        return m_state->showEmpty(
            {.sentence = tr("No pack is on, so nothing is looked for. Switch one on at the left.")});
    }
    if (text.empty()) {
        m_matches->clear();
        return m_state->showEmpty(
            {.sentence = tr(
                 "Type or paste a text above to see what the rules that are on mark in it, and why. It is not kept.")});
    }
    const auto part = static_cast<detect::Part>(m_part->currentData().toInt());
    show(text, m_matcher->scan(text, part, m_scratch));
}

void TestBox::show(const std::string &text, std::vector<detect::Match> matches)
{
    const std::optional<detect::Flag> flag = detect::flagFor(matches, *m_matcher);
    m_verdict->setText(
        flag ? tr("Flagged %1, severity %2").arg(detect::displayCode(flag->risk), severityWord(flag->severity))
             : tr("Nothing found"));
    m_verdict->setRole(flag ? Role::Attention : Role::Good);
    m_matches->setMatches(m_matcher, text, std::move(matches));
    std::vector<Span> spans;
    for (int row = 0; row < m_matches->rowCount(); ++row) {
        const detect::Match &match = m_matches->matchAt(row);
        spans.push_back({.begin = match.span.begin,
                         .end = match.span.end,
                         .risk = shownClass(m_matches->pack(row), m_matches->rule(row)),
                         .label = riskText(m_taxonomy, m_matches->rule(row).risk) + u" · "_s
                             + shownRuleText(m_matches->rule(row).title)});
    }
    m_marked->setText(text, std::move(spans));
    m_state->showContent();
}

void TestBox::retranslate()
{
    m_title->setText(tr("Try a text"));
    m_part->setItemText(0, tr("as a prompt"));
    m_part->setItemText(1, tr("as an output"));
    m_part->setAccessibleName(tr("Which part of a generation the text is"));
    m_input->setAccessibleName(tr("Text to try"));
    m_input->setPlaceholderText(tr("Type or paste a text"));
    m_marked->setAccessibleName(tr("The text with what the rules marked"));
    m_table->setAccessibleName(tr("What was found, and why"));
    m_matches->retranslate();
    scan();
}

} // namespace ui
