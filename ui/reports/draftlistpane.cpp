#include "ui/reports/draftlistpane.h"

#include "app/drafting/draftreader.h"
#include "ui/reports/draftdelegate.h"
#include "ui/shell/theme.h"
#include "ui/widgets/keepplace.h"
#include "ui/widgets/stateview.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int wordsWidth = 14; // em

/// Whether what was approved still holds depends on what the report says now; asked only where it matters.
bool canBeStale(const drafting::Standing &standing)
{
    return standing.state == drafting::State::Approved
        || (standing.state == drafting::State::Awaiting && !standing.approvals.empty());
}

} // namespace

DraftListPane::DraftListPane(workspace::Session &session, const drafting::Fill &fill, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_fill(fill)
    , m_model(new DraftListModel(session.officer(), this))
    , m_list(new QListView(this))
    , m_state(new StateView(m_list, this))
    , m_filter(new QWidget(this))
    , m_show(new QComboBox(m_filter))
    , m_words(new QLineEdit(m_filter))
{
    m_list->setObjectName(u"drafts"_s);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new DraftDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // what is too long is elided
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_state);
    setFocusProxy(m_list);
    buildFilter();

    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (!m_reading)
            Q_EMIT currentChanged();
    });
    connect(m_list, &QListView::activated, this, &DraftListPane::activated);
    retranslate();
}

void DraftListPane::buildFilter()
{
    m_filter->hide();
    m_show->setObjectName(u"show"_s);
    m_words->setObjectName(u"words"_s);
    m_show->setSizeAdjustPolicy(QComboBox::AdjustToContents); // the language may change while it is shown
    m_words->setClearButtonEnabled(true);
    m_words->setFixedWidth(wordsWidth * m_words->fontMetrics().horizontalAdvance(u'm'));
    auto *row = new QHBoxLayout(m_filter);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::between);
    row->addWidget(m_show);
    row->addWidget(m_words);
    connect(m_show, &QComboBox::activated, this,
            [this](int show) { setShow(static_cast<DraftListModel::Show>(show)); });
    connect(m_words, &QLineEdit::textChanged, this,
            [this](const QString &words) { refilter([&] { m_model->setWords(words); }); });
}

Result<std::vector<DraftListModel::Row>> DraftListPane::read(const drafting::Policy &policy) const
{
    auto files = drafting::draftFiles(m_session.reader());
    if (!files)
        return failed(files);
    std::vector<DraftListModel::Row> rows;
    for (drafting::DraftFile &file : *files) {
        drafting::Standing standing = drafting::standing(file, policy);
        if (canBeStale(standing)) {
            if (auto review = drafting::review(m_session.reader(), m_fill, file.draft.id, m_session.clock()()))
                standing = std::move(review->standing);
        }
        rows.push_back({std::move(file), std::move(standing)});
    }
    return rows;
}

void DraftListPane::refresh()
{
    const auto policy = drafting::readPolicy(m_session.reader());
    auto rows = policy ? read(*policy) : failed(policy);
    if (!rows)
        return m_state->showError(failureText(rows.error(), tr("Reading the drafts")), [this] { refresh(); });
    refilter([&] { m_model->setDrafts(std::move(*rows), *policy); });
}

/// Runs \a change; the current draft stays where it is still there.
void DraftListPane::refilter(const std::function<void()> &change)
{
    {
        const QScopedValueRollback reading(m_reading, true);
        keepPlace(*m_list, change);
        if (!m_list->currentIndex().isValid() && m_model->rowCount() > 0)
            m_list->setCurrentIndex(m_model->index(0));
    }
    showState();
    Q_EMIT currentChanged();
}

bool DraftListPane::goTo(drafting::ReportDraftId id)
{
    if (m_model->rowOf(id) < 0) {
        m_words->clear();
        setShow(DraftListModel::Show::All);
    }
    const QModelIndex index = m_model->index(m_model->rowOf(id));
    if (!index.isValid())
        return false;
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
    return true;
}

void DraftListPane::setShow(DraftListModel::Show show)
{
    m_show->setCurrentIndex(int(show));
    if (show != m_model->show())
        refilter([&] { m_model->setShow(show); });
}

std::optional<drafting::ReportDraftId> DraftListPane::current() const
{
    const int row = m_list->currentIndex().row();
    return row >= 0 && row < m_model->rowCount() ? std::optional(m_model->row(row).file.draft.id) : std::nullopt;
}

void DraftListPane::focusFilter()
{
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

bool DraftListPane::clearWords()
{
    if (m_words->text().isEmpty())
        return false;
    m_words->clear();
    m_list->setFocus(Qt::OtherFocusReason);
    return true;
}

void DraftListPane::showState()
{
    if (m_model->rowCount() > 0)
        return m_state->showContent();
    if (!m_model->drafts().empty()) {
        const QString filter = m_words->text().isEmpty() ? m_show->currentText()
                                                         : tr("%1, “%2”").arg(m_show->currentText(), m_words->text());
        return m_state->showFiltered(filter, [this] {
            m_words->clear();
            setShow(DraftListModel::Show::All);
        });
    }
    m_state->showEmpty({.sentence = tr("Reports to the authority and to the people concerned are written here."),
                        .button = m_session.isReadOnly() ? QString() : tr("New report…")},
                       [this] { Q_EMIT newRequested(); });
}

void DraftListPane::retranslate()
{
    const int show = std::max(0, m_show->currentIndex());
    m_show->clear();
    m_show->addItems({tr("Not sent yet"), tr("Waiting for me"), tr("Sent"), tr("All reports")});
    m_show->setCurrentIndex(show);
    m_show->setAccessibleName(tr("Which reports are shown"));
    m_words->setPlaceholderText(tr("Case, title, kind, officer"));
    m_words->setAccessibleName(tr("Words that the reports shown have"));
    m_list->setAccessibleName(tr("Reports, the one changed last first"));
    m_model->retranslate();
    showState();
}

} // namespace ui
