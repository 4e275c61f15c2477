#include "ui/filing/officiallistsview.h"

#include "app/filing/own.h"
#include "app/filing/snapshotstore.h"
#include "app/registry/registrystore.h"
#include "ui/filing/formimportdialog.h"
#include "ui/filing/listchangemodel.h"
#include "ui/filing/listimportdialog.h"
#include "ui/filing/officiallistsbar.h"
#include "ui/filing/snapshotmodel.h"
#include "ui/filing/standingmodel.h"
#include "ui/shell/localised.h"
#include "ui/shell/shown.h"
#include "ui/widgets/keepplace.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/tableview.h"

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// Of the same list, with text; the first in \a all, which have the newest first; nullptr: none.
const filing::Snapshot *preceding(const filing::Snapshot &snapshot, const std::vector<filing::Snapshot> &all)
{
    const auto older = std::ranges::find_if(all, [&](const filing::Snapshot &each) {
        return each.list == snapshot.list && each.hasText
            && std::tie(each.day, each.id) < std::tie(snapshot.day, snapshot.id);
    });
    return older == all.end() ? nullptr : &*older;
}

} // namespace

OfficialListsView::~OfficialListsView()
{
    delete m_dialog; // they borrow the lists
    delete m_form;
}

ListImportDialog *OfficialListsView::dialog() const
{
    return m_dialog;
}

QString OfficialListsView::id() const
{
    return u"official-lists"_s;
}

QString OfficialListsView::title() const
{
    return tr("Official lists");
}

QString OfficialListsView::summary() const
{
    return tr("%n list(s) kept", nullptr, m_snapshots->rowCount());
}

int OfficialListsView::waiting() const
{
    return m_waiting;
}

const filing::List &OfficialListsView::list() const
{
    static const filing::List none;
    const filing::List *found = m_lists.find(m_bar->list());
    return found ? *found : none;
}

void OfficialListsView::refresh()
{
    m_bar->setToday(today());
    auto snapshots = filing::readSnapshots(m_session.reader());
    if (!snapshots)
        return m_snapshotState->showError(failureText(snapshots.error(), tr("Reading the official lists")),
                                          [this] { refresh(); });
    keepPlace(*m_snapshotTable, [&] { m_snapshots->setSnapshots(std::move(*snapshots)); });
    showKept();
    if (m_snapshotTable->currentRow() < 0 && m_snapshots->rowCount() > 0)
        m_snapshotTable->goToRow(0);
    countWaiting();
    readOurs();
    readChanges();
    showStates();
    Q_EMIT changed();
}

/// Of two of one day the newest stands first.
void OfficialListsView::showKept()
{
    if (!m_kept)
        return;
    const std::vector<filing::Snapshot> &all = m_snapshots->snapshots();
    const auto found = std::ranges::find_if(all, [this](const filing::Snapshot &each) {
        return each.list == m_kept->first && each.day == m_kept->second;
    });
    m_kept.reset();
    if (found != all.end())
        m_snapshotTable->goToRow(static_cast<int>(found - all.begin()));
}

/// Over all lists as of today, whatever the view shows: the number in the rail must not hang on a filter.
void OfficialListsView::countWaiting()
{
    m_waiting = 0;
    const auto decisions = filing::readDecisions(m_session.reader());
    for (const filing::List &each : m_lists.lists) {
        const auto rows = filing::readListOn(m_session.reader(), each, today());
        const auto own = filing::readOwn(m_session.reader(), each);
        if (!rows || !own || !decisions || rows->empty())
            continue;
        const auto standings = filing::standings(each, *own, *rows, *decisions);
        m_waiting += static_cast<int>(std::ranges::count_if(standings, [](const filing::Standing &standing) {
            return standing.what != filing::Standing::What::Found && !standing.verdict
                && !standing.own.number.isEmpty();
        }));
    }
}

void OfficialListsView::readOurs()
{
    auto rows = filing::readListOn(m_session.reader(), list(), m_bar->day());
    const auto own = filing::readOwn(m_session.reader(), list());
    const auto decisions = filing::readDecisions(m_session.reader());
    if (!rows || !own || !decisions)
        return m_standings->clear();
    auto standings =
        rows->empty() ? std::vector<filing::Standing>() : filing::standings(list(), *own, *rows, *decisions);
    keepPlace(*m_standingTable, [&] { m_standings->setStandings(list(), std::move(*rows), std::move(standings)); });
    if (m_standingTable->currentRow() < 0 && m_standings->rowCount() > 0)
        m_standingTable->goToRow(0);
}

/// The snapshot that is chosen against the one before it of the same list; two that are chosen against each other.
void OfficialListsView::readChanges()
{
    std::vector<const filing::Snapshot *> chosen;
    for (const QModelIndex &index : m_snapshotTable->selectionModel()->selectedRows())
        chosen.push_back(m_snapshots->at(index.row()));
    tellSnapshots(chosen);
    std::ranges::sort(chosen, [](const auto *left, const auto *right) {
        return std::tie(left->day, left->id) < std::tie(right->day, right->id);
    });
    if (chosen.size() == 1) {
        if (const filing::Snapshot *older = preceding(*chosen[0], m_snapshots->snapshots()))
            chosen.insert(chosen.begin(), older);
    }
    m_changes->clear();
    m_compares = false;
    m_changeState->setNotice({});
    if (chosen.size() != 2 || chosen[0]->list != chosen[1]->list)
        return;
    const filing::List *compared = m_lists.find(chosen[0]->list);
    if (!compared)
        return;
    const auto before = filing::readListOf(m_session.reader(), *compared, chosen[0]->id);
    const auto after = filing::readListOf(m_session.reader(), *compared, chosen[1]->id);
    m_compares = before && after;
    if (!m_compares)
        return;
    m_changes->setLists(*compared, *before, *after);
    m_changeState->setNotice(
        tr("From %1 to %2").arg(chosen[0]->day.toString(Qt::ISODate), chosen[1]->day.toString(Qt::ISODate)));
}

/// In an inspection: which of the lists are looked at.
void OfficialListsView::tellSnapshots(const std::vector<const filing::Snapshot *> &chosen)
{
    QStringList records;
    for (const filing::Snapshot *each : chosen)
        records.append(u"official_list/%1"_s.arg(qint64(each->id)));
    tellShown(*m_snapshotState, records.join(u' '));
}

void OfficialListsView::showStates()
{
    if (!m_fault.isEmpty())
        return m_snapshotState->showError({.sentence = m_fault});
    const QString button = m_session.isReadOnly() ? QString() : tr("Bring in a list…");
    if (m_snapshots->rowCount() > 0)
        m_snapshotState->showContent();
    else
        m_snapshotState->showEmpty({.sentence =
                                        tr("Lists that the authorities publish are kept here as they stood on a day."),
                                    .button = button},
                                   [this] { importList(); });
    const bool taken = std::ranges::any_of(m_snapshots->snapshots(), [this](const filing::Snapshot &each) {
        return each.list == list().id && each.day <= m_bar->day() && each.hasText;
    });
    if (m_standings->rowCount() > 0)
        m_standingState->showContent();
    else if (taken)
        m_standingState->showEmpty({.sentence = tr("Nothing of this kind is in the register.")});
    else
        m_standingState->showEmpty(
            {.sentence = tr("This list was not brought in by %1.").arg(m_bar->day().toString(Qt::ISODate))});
    if (m_changes->rowCount() > 0)
        m_changeState->showContent();
    else
        m_changeState->showEmpty(
            {.sentence = m_compares
                 ? tr("Nothing differs between the two lists.")
                 : tr("Choose a list that has one before it, or two of the same kind with Ctrl, to see what "
                      "changed.")});
}

void OfficialListsView::importList()
{
    if (m_session.isReadOnly())
        return;
    delete m_dialog;
    m_dialog = new ListImportDialog(m_session, m_lists, this);
    connect(m_dialog, &ListImportDialog::saved, this, [this](const QString &kept, QDate day, int rows) {
        m_kept = {kept, day};
        refresh();
        Q_EMIT message(tr("List of %1 kept: %n row(s)", nullptr, rows).arg(day.toString(Qt::ISODate)));
    });
    m_dialog->open();
}

void OfficialListsView::importForm()
{
    const auto registered = registry::readRegister(m_session.reader());
    if (!registered || m_session.isReadOnly())
        return;
    delete m_form;
    m_form = new FormImportDialog(m_session, m_lists, registered->items, this);
    if (const filing::Standing *standing = m_standings->standingAt(m_standingTable->currentRow()))
        m_form->chooseItem(standing->own.item);
    connect(m_form, &FormImportDialog::saved, this, [this] { Q_EMIT message(tr("Submission kept with its file")); });
    m_form->open();
}

void OfficialListsView::decide(filing::Verdict verdict)
{
    const int row = m_standingTable->currentRow();
    const auto match = m_standings->matchAt(row);
    const filing::ListedRow *listed = m_standings->listedAt(row);
    if (!match || !listed || m_session.isReadOnly())
        return Q_EMIT message(tr("Choose a filing of ours that has a row of the list beside it."));
    const auto work = [match = *match, of = m_standings->list(), listed = *listed, verdict](db::Database &database,
                                                                                            journal::Journal &journal) {
        return filing::SnapshotStore(database, journal).decide(match, of, listed, verdict);
    };
    m_session.write(work).then(this, [this, verdict](const Result<void> &done) {
        if (!done)
            return Q_EMIT message(failureText(done.error(), tr("Recording the match")).sentence);
        Q_EMIT message(verdict == filing::Verdict::Confirmed ? tr("Match confirmed") : tr("Match refused"));
    });
}

void OfficialListsView::open(const QVariantMap &filter)
{
    if (filter.contains(u"list"_s))
        m_bar->setList(filter.value(u"list"_s).toString());
    if (const QDate on = filter.value(u"on"_s).toDate(); on.isValid())
        m_bar->setDay(on);
}

bool OfficialListsView::closeInnermost()
{
    if (m_bar->day() == today())
        return false;
    m_bar->setDay(today());
    return true;
}

} // namespace ui
