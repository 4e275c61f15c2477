#include "ui/registry/usageview.h"

#include "ui/registry/changefeed.h"
#include "ui/registry/changewords.h"
#include "ui/shell/actions.h"
#include "ui/shell/destination.h"
#include "ui/shell/shown.h"
#include "ui/widgets/chart.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSplitter>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// What of the register the sheet about \a row tells of; empty: nothing.
QString recordOf(const UsageRow &row)
{
    if (row.silent && row.silent->item)
        return u"registry/%1"_s.arg(qint64(*row.silent->item));
    if (row.name && usage::isFound(row.name->match.how))
        return u"%1/%2"_s.arg(usage::name(row.name->kind)).arg(row.name->match.id);
    return row.level && row.level->of ? u"service/%1"_s.arg(qint64(*row.level->of)) : QString();
}

} // namespace

UsageView::UsageView(workspace::Session &session, const Knowledge &, QWidget *parent)
    : RegistryView(parent)
    , m_session(session)
    , m_feed(new ChangeFeed(session, this))
    , m_model(new PartModel)
    , m_table(new TableView(this))
    , m_state(new StateView(m_table, this))
    , m_sheet(new QTextBrowser(this))
    , m_chart(new Chart(this))
    , m_link(new QPushButton(this))
    , m_dismiss(new QPushButton(this))
    , m_undo(new QPushButton(this))
    , m_users(new QPushButton(this))
{
    buildPanes();
    setFocusProxy(m_table);
    connectParts();
    retranslate();
}

UsageView::~UsageView() = default;

QWidget *UsageView::buildDetail()
{
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_link, m_dismiss, m_undo, m_users})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto *detail = new QWidget(this);
    auto *column = new QVBoxLayout(detail);
    column->setContentsMargins(space::around, space::between, space::between, space::between);
    column->addLayout(buttons);
    column->addWidget(m_sheet, 1);
    column->addWidget(m_chart);
    return detail;
}

void UsageView::buildPanes()
{
    m_model->setTitles(usageTitles());
    m_model->setParent(this);
    m_model->setStatusColumn(UsageFinding);
    m_model->setMuted({UsageKind});
    m_model->setNumeric({UsageCalls});
    m_table->setObjectName(u"usage"_s);
    m_table->setColumns({.widths = {13, 5.5, 12, 14, 6, 7.5, 7.5},
                         .stretch = UsageName,
                         .numeric = {UsageCalls},
                         .yields = {UsageFirst, UsageKind, UsageRegistered}});
    m_table->setModel(m_model);
    m_sheet->setFrameShape(QFrame::NoFrame);
    auto *panes = new QSplitter(this);
    panes->setObjectName(u"usagePanes"_s);
    panes->addWidget(m_state);
    panes->addWidget(buildDetail());
    panes->setStretchFactor(0, 1);
    panes->setSizes({800, 360});
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(panes);
    setTabOrder({m_table, m_link, m_dismiss, m_undo, m_users, m_sheet, m_chart});
}

void UsageView::connectParts()
{
    connect(m_table, &TableView::currentRowChanged, this, &UsageView::showRow);
    connect(m_table, &TableView::activated, this, &UsageView::openRegister);
    connect(m_link, &QPushButton::clicked, this, &UsageView::link);
    connect(m_dismiss, &QPushButton::clicked, this, &UsageView::dismiss);
    connect(m_undo, &QPushButton::clicked, this, &UsageView::undo);
    connect(m_users, &QPushButton::clicked, this, &UsageView::enterUsers);
    connect(m_feed, &ChangeFeed::loaded, this, &UsageView::showReading);
    connect(m_feed, &ChangeFeed::failed, this, [this](const Failure &failure) {
        m_state->showError(failureText(failure, tr("Reading the logs")), [this] { refresh(); });
        Q_EMIT changed();
    });
}

void UsageView::registerActions(Actions &actions)
{
    const auto add = [&](const ActionSpec &spec, auto act) {
        connect(actions.add(spec, this), &QAction::triggered, this, act);
    };
    add({.id = u"usage.link"_s,
         .text = {"ui::UsageView", QT_TRANSLATE_NOOP("ui::UsageView", "Link name to the register")},
         .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_Return)},
         .primary = true},
        &UsageView::link);
    add({.id = u"usage.dismiss"_s,
         .text = {"ui::UsageView", QT_TRANSLATE_NOOP("ui::UsageView", "Say that a name needs no filing")},
         .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_Backspace)}},
        &UsageView::dismiss);
    add({.id = u"usage.undo"_s,
         .text = {"ui::UsageView", QT_TRANSLATE_NOOP("ui::UsageView", "Take back what was said of a name")},
         .shortcuts = {QKeySequence(QKeySequence::Undo)}},
        &UsageView::undo);
    add({.id = u"usage.users"_s,
         .text = {"ui::UsageView", QT_TRANSLATE_NOOP("ui::UsageView", "Enter registered users")},
         .shortcuts = {QKeySequence(QKeySequence::New)}},
        &UsageView::enterUsers);
    add({.id = u"usage.open"_s,
         .text = {"ui::UsageView", QT_TRANSLATE_NOOP("ui::UsageView", "Open in the register")},
         .shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return)}},
        &UsageView::openRegister);
}

QString UsageView::title() const
{
    return tr("In the logs");
}

QString UsageView::summary() const
{
    const change::ChangeReading *reading = m_feed->reading();
    return reading ? coverageText(usage::coverageOf(reading->traffic)) : QString();
}

int UsageView::waiting() const
{
    return static_cast<int>(std::ranges::count_if(m_rows, &UsageRow::isFinding));
}

void UsageView::refresh()
{
    if (!m_feed->reading())
        m_state->showLoading();
    m_feed->start();
    Q_EMIT changed();
}

bool UsageView::isLoading() const
{
    return m_feed->isLoading();
}

void UsageView::showReading()
{
    const change::ChangeReading *reading = m_feed->reading();
    if (!reading)
        return;
    const QString wanted = m_wanted;
    const int row = std::max(0, m_table->currentRow());
    m_rows = usageRows(*reading);
    m_model->setRows(shown(m_rows, *reading));
    const auto again =
        std::ranges::find_if(m_rows, [&](const UsageRow &each) { return each.name && each.name->name == wanted; });
    if (!m_rows.empty())
        m_table->goToRow(again != m_rows.end() ? static_cast<int>(again - m_rows.begin())
                                               : std::min(row, m_model->rowCount() - 1));
    if (m_rows.empty())
        m_state->showEmpty({.sentence = tr("What the logs name is held against the register here. Logs come first."),
                            .button = tr("Import logs")},
                           [this] { Q_EMIT navigate({u"import"_s}); });
    else
        m_state->showContent();
    m_state->setNotice(reading->traffic.isWhole || m_session.isReadOnly()
                           ? QString()
                           : tr("Still counting: %1 calls so far.").arg(reading->traffic.counted));
    showRow();
    Q_EMIT changed();
}

const UsageRow *UsageView::current() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < static_cast<int>(m_rows.size()) ? &m_rows[static_cast<size_t>(row)] : nullptr;
}

bool UsageView::isUndoable(const UsageRow &row) const
{
    return row.name
        && (row.name->match.how == usage::Matching::Linked || row.name->match.how == usage::Matching::Dismissed);
}

void UsageView::showRow()
{
    const UsageRow *row = current();
    m_wanted = row && row->name ? row->name->name : QString();
    m_sheet->setHtml(row ? usageSheet(*row, *m_feed->reading()) : QString());
    tellShown(*m_sheet, row ? recordOf(*row) : QString());
    showChart(row);
    const bool writes = row && !m_session.isReadOnly();
    m_link->setVisible(writes && row->name);
    m_dismiss->setVisible(writes && row->name && row->name->match.how != usage::Matching::Dismissed);
    m_undo->setVisible(writes && isUndoable(*row));
    m_users->setVisible(writes && row->level);
}

void UsageView::showChart(const UsageRow *row)
{
    const ChartContent content = row ? usageChart(*row, *m_feed->reading()) : ChartContent();
    m_chart->setVisible(content.columns() > 0);
    m_chart->setContent(content);
}

void UsageView::openRegister()
{
    const UsageRow *row = current();
    if (!row)
        return;
    QVariantMap filter{{u"view"_s, u"register"_s}};
    if (row->silent && row->silent->item)
        filter.insert(u"id"_s, qlonglong(*row->silent->item));
    else if (row->name && usage::isFound(row->name->match.how))
        filter.insert(usage::name(row->name->kind), qlonglong(row->name->match.id));
    else if (row->level && row->level->of)
        filter.insert(u"service"_s, qlonglong(*row->level->of));
    Q_EMIT navigate({u"registry"_s, filter});
}

void UsageView::open(const QVariantMap &filter)
{
    m_wanted = filter.value(u"name"_s).toString();
    showReading();
}

void UsageView::recolour()
{
    showRow();
}

void UsageView::retranslate()
{
    m_model->setTitles(usageTitles());
    m_table->setAccessibleName(tr("Names in the logs, silent filings and thresholds"));
    m_sheet->setAccessibleName(tr("About the chosen row"));
    m_chart->setTitle(tr("By month"));
    m_link->setText(tr("Link…"));
    m_dismiss->setText(tr("Needs no filing…"));
    m_undo->setText(tr("Take back"));
    m_users->setText(tr("Registered users…"));
    if (m_feed->reading())
        showReading();
}

} // namespace ui
