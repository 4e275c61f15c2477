#include "ui/complaints/complaintspage.h"

#include "app/complaint/complaintclocks.h"
#include "app/incident/casefilestore.h"
#include "app/registry/rulestore.h"
#include "ui/complaints/complaintactions.h"
#include "ui/complaints/complaintfigurespane.h"
#include "ui/complaints/complaintlinks.h"
#include "ui/complaints/complaintlistpane.h"
#include "ui/complaints/complaintview.h"
#include "ui/widgets/highlightedtext.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/tableview.h"

#include <QHBoxLayout>
#include <QListView>
#include <QSplitter>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int shortestList = 260; // px: a complaint's number beside its clock
constexpr auto showNames = std::array{"open", "overdue", "closed", "all"}; // as ComplaintListModel::Show
constexpr int daysAround = 3; // in which the generation that is complained of is looked for

} // namespace

ComplaintsPage::ComplaintsPage(workspace::Session &session, const Knowledge &knowledge, QWidget *parent)
    : Page({.id = u"complaints"_s,
            .name = {"ui::ComplaintsPage", QT_TRANSLATE_NOOP("ui::ComplaintsPage", "Complaints")},
            .icon = u"mail-message"_s,
            .shortcut = QKeySequence(u"Alt+8"_s)},
           parent)
    , m_session(session)
    , m_knowledge(knowledge)
    , m_actions(new ComplaintActions(session, this))
    , m_list(new ComplaintListPane(session, this))
    , m_view(new ComplaintView(this))
    , m_viewState(new StateView(m_view, this))
    , m_figures(new ComplaintFiguresPane(session, this))
    , m_stack(new QStackedWidget(this))
{
    m_actions->setKinds(complaint::shippedKinds().value_or(std::vector<complaint::Kind>()));
    buildPanes();
    setFocusProxy(m_list);
    connectParts();
    retranslate();
}

void ComplaintsPage::buildPanes()
{
    auto *panes = new QSplitter(m_stack);
    panes->setObjectName(u"panes"_s);
    panes->addWidget(m_list);
    panes->addWidget(m_viewState);
    m_list->setMinimumWidth(shortestList);
    panes->setStretchFactor(1, 1);
    panes->setSizes({340, 800});
    m_stack->addWidget(panes);
    m_stack->addWidget(m_figures);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
}

void ComplaintsPage::connectParts()
{
    connect(m_list, &ComplaintListPane::currentChanged, this, &ComplaintsPage::showComplaint);
    connect(m_list, &ComplaintListPane::activated, this, [this] { m_view->text()->setFocus(); });
    connect(m_list, &ComplaintListPane::newRequested, this, [this] { receive(); });
    connect(m_view, &ComplaintView::acknowledgeRequested, this, [this] { m_actions->acknowledge(m_file->complaint); });
    connect(m_view, &ComplaintView::entryRequested, this, [this] { m_actions->addEntry(m_file->complaint); });
    connect(m_view, &ComplaintView::linkRequested, this, [this] { m_actions->link(m_file->complaint); });
    connect(m_view, &ComplaintView::outcomeRequested, this, [this] { m_actions->decide(m_file->complaint); });
    connect(m_view, &ComplaintView::feedbackRequested, this, [this] { m_actions->feedBack(m_file->complaint); });
    connect(m_view, &ComplaintView::closeRequested, this, &ComplaintsPage::closeComplaint);
    connect(m_view, &ComplaintView::reopenRequested, this, [this] { m_actions->reopen(m_file->complaint); });
    connect(m_view, &ComplaintView::revealRequested, this, [this] { m_actions->reveal(m_file->complaint); });
    connect(m_view, &ComplaintView::linkActivated, this, &ComplaintsPage::goToLink);
    connect(m_figures, &ComplaintFiguresPane::left, this, [this] { showFigures(false); });
    connect(m_figures, &ComplaintFiguresPane::message, this, &Page::message);
    connect(m_actions, &ComplaintActions::message, this, &Page::message);
    connect(m_actions, &ComplaintActions::received, this, [this](ComplaintId id) {
        refresh();
        goTo(id);
    });
    connect(m_actions, &ComplaintActions::revealed, this, [this](ComplaintId id) {
        if (m_file && m_file->complaint.id == id)
            m_view->setRevealed(true);
    });
}

QString ComplaintsPage::summary() const
{
    return tr("%n open complaint(s)", nullptr, waiting()) + u" · "_s
        + tr("%n closed", nullptr, m_list->model().closedCount());
}

int ComplaintsPage::waiting() const
{
    return m_list->model().openCount();
}

QWidget *ComplaintsPage::header()
{
    return m_list->filterBar();
}

void ComplaintsPage::refresh()
{
    // A workspace may have holidays of its own beside those that ship.
    const registry::Rulebook book = registry::readRulebook(m_session.reader()).value_or(m_knowledge.rules);
    auto rules = complaint::readRules(m_session.reader(), book.clocks, book.days);
    if (!rules)
        return m_viewState->showError(failureText(rules.error(), tr("Reading the rules for complaints")),
                                      [this] { refresh(); });
    m_rules.emplace(std::move(*rules));
    m_list->refresh(*m_rules);
    if (m_stack->currentWidget() == m_figures)
        m_figures->refresh(*m_rules);
    showNotice();
    Q_EMIT summaryChanged();
}

/// What is missing before complaints can be kept to a time limit, or what an import left behind.
void ComplaintsPage::showNotice()
{
    if (!m_rules)
        return;
    if (m_session.isReadOnly())
        return m_list->setNotice(tr("Open for reading only: nothing can be recorded."));
    const bool promised =
        std::ranges::contains(m_rules->promises, complaint::Promise::Target::Published, &complaint::Promise::target);
    const calendar::Clock *general = m_rules->clocks.find(u"complaint.general"_s);
    if (!promised && (!general || general->amount == 0))
        return m_list->setNotice(tr("No time limit is promised yet; the law has you publish one."), tr("Promise…"),
                                 [this] { m_actions->promise(m_rules->clocks); });
    m_list->setNotice({});
}

void ComplaintsPage::showComplaint()
{
    const std::optional<ComplaintId> id = m_list->current();
    m_file.reset();
    m_viewState->setNotice({}); // it is about the complaint that was shown
    if (!id || !m_rules)
        return m_viewState->showEmpty({.sentence = tr("Choose a complaint to see what it says and what was done.")});
    Result<complaint::ComplaintFile> file = complaint::complaintFile(m_session.reader(), *id);
    if (!file)
        return m_viewState->showError(failureText(file.error(), tr("Reading the complaint")), [this] { refresh(); });
    m_file = std::move(*file);
    m_standing = complaint::standing(m_file->complaint, m_file->events);
    const Moment now = m_session.clock()();
    std::vector<ComplaintClockLine> clocks;
    for (const complaint::ComplaintClock &clock :
         complaint::complaintClocks(*m_rules, m_file->complaint, m_standing, now))
        clocks.push_back(clockLine(clock, m_rules->days, now));
    m_view->setReadOnly(m_session.isReadOnly());
    m_view->setContent({*m_file, m_standing, std::move(clocks),
                        linksOf(m_session.reader(), m_file->complaint, m_standing), m_rules->kinds});
    m_viewState->showContent();
}

void ComplaintsPage::showFigures(bool shown)
{
    m_stack->setCurrentIndex(shown ? 1 : 0);
    if (shown && m_rules)
        m_figures->refresh(*m_rules);
    QWidget *next = shown ? static_cast<QWidget *>(m_figures->table()) : m_list->list();
    setFocusProxy(shown ? static_cast<QWidget *>(m_figures) : m_list);
    next->setFocus();
}

void ComplaintsPage::goTo(ComplaintId id)
{
    showFigures(false);
    if (!m_list->goTo(id))
        Q_EMIT message(tr("There is no such complaint."));
}

void ComplaintsPage::goToLink(const ComplaintLink &link)
{
    if (!link.isThere)
        return Q_EMIT message(tr("%1 is no longer in the workspace.").arg(link.reference));
    if (const auto generation = complaint::generationReferred(link.reference))
        return Q_EMIT navigate({link.isFlagged ? u"review"_s : u"investigate"_s, {{u"id"_s, qlonglong(*generation)}}});
    if (const auto found = incident::findIncident(m_session.reader(), link.reference))
        Q_EMIT navigate({u"incidents"_s, {{u"id"_s, qlonglong(found->id)}}});
}

void ComplaintsPage::openCase()
{
    Q_EMIT navigate({u"incidents"_s, {{u"complaint"_s, qlonglong(m_file->complaint.id)}}});
}

/// What is linked, else what the user, or anyone of that service, had generated in the days before.
void ComplaintsPage::findGeneration()
{
    const complaint::Complaint &one = m_file->complaint;
    QStringList parts;
    if (!one.user.isEmpty())
        parts.append(u"user:"_s + one.user);
    else if (!one.service.isEmpty())
        parts.append(u"service:\"%1\""_s.arg(one.service));
    const QDate day = shanghaiDay(one.receivedAt);
    if (one.user.isEmpty())
        parts.append(u"day:%1..%2"_s.arg(day.addDays(-daysAround).toString(Qt::ISODate), day.toString(Qt::ISODate)));
    Q_EMIT navigate({u"investigate"_s, {{u"query"_s, parts.join(u' ')}}});
}

void ComplaintsPage::receive(const QString &links)
{
    if (!m_session.isReadOnly())
        m_actions->receive(m_list->model().services(), links);
}

void ComplaintsPage::closeComplaint()
{
    if (!m_file || m_standing.isClosed())
        return;
    if (m_standing.answer) {
        m_viewState->setNotice({});
        return m_actions->close(m_file->complaint);
    }
    const bool decided = m_standing.outcome.has_value();
    m_viewState->setNotice(decided
                               ? tr("%1 cannot be closed: the complainant was not told.").arg(m_file->complaint.number)
                               : tr("%1 cannot be closed: it has no outcome.").arg(m_file->complaint.number),
                           decided ? tr("Feed back…") : tr("Record outcome…"), [this, decided] {
                               decided ? m_actions->feedBack(m_file->complaint) : m_actions->decide(m_file->complaint);
                           });
}

void ComplaintsPage::open(const QVariantMap &filter)
{
    if (const QString show = filter.value(u"show"_s).toString(); !show.isEmpty()) {
        const auto found =
            std::ranges::find(showNames, show, [](const char *each) { return QString::fromLatin1(each); });
        if (found != showNames.end())
            m_list->setShow(static_cast<ComplaintListModel::Show>(found - showNames.begin()));
    }
    refresh();
    if (filter.contains(u"id"_s))
        goTo(static_cast<ComplaintId>(filter.value(u"id"_s).toLongLong()));
    if (filter.contains(u"from"_s))
        receive(u"G-%1"_s.arg(filter.value(u"from"_s).toLongLong()));
    if (filter.value(u"figures"_s).toBool())
        showFigures(true);
}

std::optional<Destination> ComplaintsPage::jump(const QString &text) const
{
    if (!text.startsWith(u"TS-", Qt::CaseInsensitive))
        return {};
    const auto found = complaint::complaintFile(m_session.reader(), text.trimmed().toUpper());
    if (!found)
        return {};
    return Destination{id(), {{u"id"_s, qlonglong(found->complaint.id)}}};
}

bool ComplaintsPage::closeInnermost()
{
    if (m_stack->currentWidget() != m_figures)
        return false;
    showFigures(false);
    return true;
}

void ComplaintsPage::retranslate()
{
    m_list->retranslate();
    m_view->retranslate();
    m_figures->retranslate();
    showNotice();
    showComplaint();
}

} // namespace ui
