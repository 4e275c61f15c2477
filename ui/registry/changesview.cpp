#include "ui/registry/changesview.h"

#include "ui/registry/changefeed.h"
#include "ui/shell/actions.h"
#include "ui/shell/destination.h"
#include "ui/shell/shown.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSplitter>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

ChangesView::ChangesView(workspace::Session &session, const Knowledge &, QWidget *parent)
    : RegistryView(parent)
    , m_session(session)
    , m_feed(new ChangeFeed(session, this))
    , m_model(new PartModel)
    , m_table(new TableView(this))
    , m_state(new StateView(m_table, this))
    , m_sheet(new QTextBrowser(this))
    , m_confirm(new QPushButton(this))
    , m_waive(new QPushButton(this))
    , m_undo(new QPushButton(this))
    , m_open(new QPushButton(this))
{
    buildPanes();
    setFocusProxy(m_table);
    connectParts();
    retranslate();
}

ChangesView::~ChangesView() = default;

void ChangesView::buildPanes()
{
    m_model->setTitles(changeTitles());
    m_model->setParent(this);
    m_model->setStatusColumn(ChangeState);
    m_model->setMuted({ChangeSource});
    m_table->setObjectName(u"changes"_s);
    m_table->setColumns(
        {.widths = {16, 12, 8, 7.5, 10, 8, 12}, .stretch = ChangeWhat, .yields = {ChangeSource, ChangeOn, ChangeLeft}});
    m_table->setModel(m_model);
    m_sheet->setFrameShape(QFrame::NoFrame);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_confirm, m_waive, m_undo, m_open})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto *detail = new QWidget(this);
    auto *column = new QVBoxLayout(detail);
    column->setContentsMargins(space::around, space::between, space::between, space::between);
    column->addLayout(buttons);
    column->addWidget(m_sheet);
    auto *panes = new QSplitter(this);
    panes->setObjectName(u"changePanes"_s);
    panes->addWidget(m_state);
    panes->addWidget(detail);
    panes->setStretchFactor(0, 1);
    panes->setSizes({800, 360});
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(panes);
    setTabOrder({m_table, m_confirm, m_waive, m_undo, m_open, m_sheet});
}

void ChangesView::connectParts()
{
    connect(m_table, &TableView::currentRowChanged, this, &ChangesView::showRow);
    connect(m_table, &TableView::activated, this, &ChangesView::openItem);
    connect(m_confirm, &QPushButton::clicked, this, &ChangesView::confirm);
    connect(m_waive, &QPushButton::clicked, this, &ChangesView::waive);
    connect(m_undo, &QPushButton::clicked, this, &ChangesView::undo);
    connect(m_open, &QPushButton::clicked, this, &ChangesView::openItem);
    connect(m_feed, &ChangeFeed::loaded, this, &ChangesView::showReading);
    connect(m_feed, &ChangeFeed::failed, this, [this](const Failure &failure) {
        m_state->showError(failureText(failure, tr("Reading the changes")), [this] { refresh(); });
        Q_EMIT changed();
    });
}

void ChangesView::registerActions(Actions &actions)
{
    const auto add = [&](const ActionSpec &spec, auto act) {
        connect(actions.add(spec, this), &QAction::triggered, this, act);
    };
    add({.id = u"change.record"_s,
         .text = {"ui::ChangesView", QT_TRANSLATE_NOOP("ui::ChangesView", "Record event")},
         .shortcuts = {QKeySequence(QKeySequence::New)},
         .primary = true},
        &ChangesView::record);
    add({.id = u"change.confirm"_s,
         .text = {"ui::ChangesView", QT_TRANSLATE_NOOP("ui::ChangesView", "Confirm duty or event")},
         .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_Return)}},
        &ChangesView::confirm);
    add({.id = u"change.waive"_s,
         .text = {"ui::ChangesView", QT_TRANSLATE_NOOP("ui::ChangesView", "Waive duty or event")},
         .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_Backspace)}},
        &ChangesView::waive);
    add({.id = u"change.undo"_s,
         .text = {"ui::ChangesView", QT_TRANSLATE_NOOP("ui::ChangesView", "Take back decision on duty")},
         .shortcuts = {QKeySequence(QKeySequence::Undo)}},
        &ChangesView::undo);
    add({.id = u"change.open"_s,
         .text = {"ui::ChangesView", QT_TRANSLATE_NOOP("ui::ChangesView", "Open item in the register")},
         .shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return)}},
        &ChangesView::openItem);
}

QString ChangesView::title() const
{
    return tr("Changes");
}

QString ChangesView::summary() const
{
    const int all = static_cast<int>(m_rows.size());
    return waiting() > 0 ? tr("%n to confirm", nullptr, waiting()) : tr("%n change(s)", nullptr, all);
}

int ChangesView::waiting() const
{
    return m_feed->reading() ? m_feed->reading()->waiting() : 0;
}

void ChangesView::refresh()
{
    if (!m_feed->reading())
        m_state->showLoading();
    m_feed->start();
    Q_EMIT changed();
}

bool ChangesView::isLoading() const
{
    return m_feed->isLoading();
}

void ChangesView::showReading()
{
    const change::ChangeReading *reading = m_feed->reading();
    if (!reading)
        return;
    const auto kept = std::exchange(m_wanted, change::ProposalId{});
    const int row = std::max(0, m_table->currentRow());
    m_rows = changeRows(*reading);
    m_model->setRows(shown(m_rows, *reading));
    const auto again =
        std::ranges::find_if(m_rows, [&](const ChangeRow &each) { return each.proposal && each.proposal->id == kept; });
    if (!m_rows.empty())
        m_table->goToRow(again != m_rows.end() ? static_cast<int>(again - m_rows.begin())
                                               : std::min(row, m_model->rowCount() - 1));
    if (m_rows.empty())
        m_state->showEmpty({.sentence =
                                tr("Events that may start duties are kept here: a new model version, a new function, "
                                   "growth, a grave case, the end of a service."),
                            .button = m_session.isReadOnly() ? QString() : tr("Record event…")},
                           [this] { record(); });
    else
        m_state->showContent();
    m_state->setNotice(m_session.isReadOnly() ? tr("Open for reading only: nothing can be changed.") : QString());
    showRow();
    Q_EMIT changed();
}

const ChangeRow *ChangesView::current() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < static_cast<int>(m_rows.size()) ? &m_rows[static_cast<size_t>(row)] : nullptr;
}

void ChangesView::showRow()
{
    const ChangeRow *row = current();
    m_wanted = row && row->proposal ? row->proposal->id : change::ProposalId{};
    m_sheet->setHtml(row ? changeSheet(*row, *m_feed->reading()) : QString());
    const bool isKept = row && row->event && !row->isSuggestion;
    tellShown(*m_sheet, isKept ? QStringLiteral("change/%1").arg(qint64(row->event->id)) : QString());
    const bool writes = row && !m_session.isReadOnly();
    m_confirm->setEnabled(writes && row->waits());
    m_waive->setEnabled(writes && row->waits());
    m_undo->setVisible(writes && row->proposal && !row->waits());
    m_open->setEnabled(row && row->proposal && row->proposal->item);
}

void ChangesView::openItem()
{
    const ChangeRow *row = current();
    if (row && row->proposal && row->proposal->item)
        Q_EMIT navigate({u"registry"_s, {{u"view"_s, u"register"_s}, {u"id"_s, qlonglong(*row->proposal->item)}}});
}

void ChangesView::open(const QVariantMap &filter)
{
    m_wanted = static_cast<change::ProposalId>(filter.value(u"proposal"_s).toLongLong());
    showReading();
}

void ChangesView::recolour()
{
    showRow();
}

void ChangesView::retranslate()
{
    m_model->setTitles(changeTitles());
    m_table->setAccessibleName(tr("Events and the duties proposed for them"));
    m_sheet->setAccessibleName(tr("About the chosen row"));
    m_confirm->setText(tr("Confirm"));
    m_waive->setText(tr("Waive…"));
    m_undo->setText(tr("Take back…"));
    m_open->setText(tr("Open item"));
    if (m_feed->reading())
        showReading();
}

} // namespace ui
