#include "ui/rules/testbox.h"

#include "app/detect/flag.h"
#include "app/detect/reason.h"
#include "ui/reading/reasonwords.h"
#include "ui/rules/ruleswords.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/highlightedtext.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/tableview.h"

#include <QLocale>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int scanDelay = 150; // ms: while somebody types, only the pause is scanned

QPlainTextEdit *input(QWidget *parent)
{
    auto *input = new QPlainTextEdit(parent);
    input->setTabChangesFocus(true);
    input->setFrameShape(QFrame::NoFrame);
    input->document()->setDocumentMargin(space::between);
    return input;
}

} // namespace

TestBox::TestBox(const detect::Taxonomy &taxonomy, QWidget *parent, const QString &name)
    : QWidget(parent)
    , m_taxonomy(taxonomy)
    , m_title(new Text(TextSize::Small, Role::Muted, this))
    , m_prompt(input(this))
    , m_output(input(this))
    , m_verdict(new Text(TextSize::Small, Role::Muted, this))
    , m_marked(new HighlightedText(this))
    , m_matches(new MatchModel(this))
    , m_table(new TableView(this))
    , m_reason(new Text(TextSize::Small, Role::Muted, this))
    , m_delay(new QTimer(this))
{
    setObjectName(name);
    m_delay->setSingleShot(true);
    m_delay->setInterval(scanDelay);
    m_state = new StateView(buildResults(), this);
    auto *all = new QSplitter(Qt::Vertical, this);
    all->setObjectName(name + u"Halves"_s);
    all->setChildrenCollapsible(false);
    all->addWidget(m_prompt);
    all->addWidget(m_output);
    all->addWidget(m_state);
    all->setStretchFactor(2, 1);
    all->setSizes({80, 80, 380});

    auto *top = new QHBoxLayout;
    top->setContentsMargins(space::around, space::between, space::between, space::between);
    top->setSpacing(space::around);
    top->addWidget(m_title);
    top->addWidget(m_verdict, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(all, 1);
    connectParts();
    retranslate();
}

QWidget *TestBox::buildResults()
{
    m_table->setObjectName(objectName() + u"Matches"_s);
    m_table->setColumns({.widths = {5, 9, 8, 5.8, 8}, .stretch = MatchModel::Rule, .yields = {MatchModel::Pack}});
    m_table->setModel(m_matches);
    m_reason->setWordWrap(true);
    m_reason->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_reason->setContentsMargins(space::around, space::inside, space::between, space::between);
    auto *found = new QWidget(this);
    auto *layout = new QVBoxLayout(found);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_reason);
    auto *results = new QSplitter(Qt::Vertical, this);
    results->setObjectName(objectName() + u"Results"_s);
    results->setChildrenCollapsible(false);
    results->addWidget(m_marked);
    results->addWidget(found);
    return results;
}

void TestBox::connectParts()
{
    for (QPlainTextEdit *half : {m_prompt, m_output})
        connect(half, &QPlainTextEdit::textChanged, m_delay, qOverload<>(&QTimer::start));
    connect(m_delay, &QTimer::timeout, this, &TestBox::scan);
    connect(m_table, &TableView::currentRowChanged, m_marked, &HighlightedText::setCurrentSpan);
    connect(m_table, &TableView::currentRowChanged, this, &TestBox::showReason);
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

void TestBox::setText(const QString &prompt, const QString &output)
{
    m_prompt->setPlainText(prompt);
    m_output->setPlainText(output);
    m_delay->stop();
    scan();
}

void TestBox::focusInput()
{
    m_prompt->setFocus(Qt::ShortcutFocusReason);
}

bool TestBox::clear()
{
    if (m_prompt->document()->isEmpty() && m_output->document()->isEmpty())
        return false;
    setText({});
    return true;
}

void TestBox::scan()
{
    const MatchModel::Halves halves{m_prompt->toPlainText().toStdString(), m_output->toPlainText().toStdString()};
    m_verdict->setText({});
    if (!m_ready)
        return m_state->showLoading();
    if (!m_matcher) {
        m_matches->clear();
        return m_state->showEmpty(
            {.sentence = tr(
                 "No rule is in use, so nothing is looked for: no pack is on, or no rule of the draft can be read.")});
    }
    if (halves[0].empty() && halves[1].empty()) {
        m_matches->clear();
        return m_state->showEmpty({.sentence = tr("Type or paste a prompt or an output above to see what the rules "
                                                  "mark in it, and why. It is not kept.")});
    }
    show(halves, m_matcher->scan(halves[0], halves[1], m_scratch));
}

void TestBox::show(const MatchModel::Halves &halves, std::vector<detect::Match> matches)
{
    const std::optional<detect::Flag> flag = detect::flagFor(matches, *m_matcher);
    m_verdict->setText(
        flag ? tr("Flagged %1, severity %2").arg(detect::displayCode(flag->risk), severityWord(flag->severity))
             : tr("Nothing found"));
    m_verdict->setRole(flag ? Role::Attention : Role::Good);
    m_matches->setMatches(m_matcher, halves, std::move(matches));
    std::array<std::vector<Span>, 2> spans;
    for (int row = 0; row < m_matches->rowCount(); ++row) {
        const detect::Match &match = m_matches->matchAt(row);
        spans[static_cast<size_t>(match.part)].push_back(
            {.begin = match.span.begin,
             .end = match.span.end,
             .risk = shownClass(m_matches->pack(row), m_matches->rule(row)),
             .label = riskText(m_taxonomy, m_matches->rule(row).risk) + u" · "_s
                 + shownRuleText(m_matches->rule(row).title)});
    }
    std::vector<TextPart> parts;
    const std::array headings{tr("Prompt"), tr("Output")};
    for (size_t half = 0; half < halves.size(); ++half) {
        if (!halves[half].empty())
            parts.push_back({.heading = headings[half], .text = halves[half], .spans = std::move(spans[half])});
    }
    m_marked->setParts(std::move(parts));
    m_state->showContent();
    showReason();
}

void TestBox::showReason()
{
    m_reason->setText(reason());
    m_reason->setVisible(!m_reason->text().isEmpty());
}

QString TestBox::reason() const
{
    const int row = m_table->currentRow();
    if (row < 0 || row >= m_matches->rowCount())
        return m_matches->rowCount() > 0 ? tr("Choose a line to see why.") : QString();
    const detect::Match &match = m_matches->matchAt(row);
    const auto why = detect::Reason::fromJson(match.why);
    const QString said = tr("Score %1").arg(QLocale().toString(match.score, 'f', 2));
    return why ? said + u'\n' + reasonText(*why) : said;
}

void TestBox::retranslate()
{
    m_title->setText(tr("Try a text"));
    m_prompt->setAccessibleName(tr("Prompt to try"));
    m_prompt->setPlaceholderText(tr("Prompt: type or paste a text"));
    m_output->setAccessibleName(tr("Output to try"));
    m_output->setPlaceholderText(tr("Output: type or paste a text"));
    m_marked->setAccessibleName(tr("The text with what the rules marked"));
    m_table->setAccessibleName(tr("What was found, and why"));
    m_matches->retranslate();
    scan();
}

} // namespace ui
