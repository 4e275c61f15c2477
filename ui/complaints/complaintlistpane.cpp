#include "ui/complaints/complaintlistpane.h"

#include "app/complaint/complaintreader.h"
#include "ui/complaints/complaintdelegate.h"
#include "ui/complaints/complaintwords.h"
#include "ui/shell/localised.h"
#include "ui/shell/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/keepplace.h"
#include "ui/widgets/stateview.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int wordsWidth = 160; // px

}

ComplaintListPane::ComplaintListPane(workspace::Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_kinds(complaint::shippedKinds().value_or(std::vector<complaint::Kind>()))
    , m_model(new ComplaintListModel(this))
    , m_list(new QListView(this))
    , m_state(new StateView(m_list, this))
    , m_bar(new QWidget(this))
    , m_show(new QComboBox(m_bar))
    , m_kind(new QComboBox(m_bar))
    , m_words(new QLineEdit(m_bar))
{
    buildBar();
    m_list->setObjectName(u"complaints"_s);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ComplaintDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // what is too long is elided
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_state);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (!m_reading)
            Q_EMIT currentChanged();
    });
    connect(m_list, &QListView::activated, this, &ComplaintListPane::activated);
    retranslate();
}

void ComplaintListPane::buildBar()
{
    m_bar->hide();
    for (QComboBox *box : {m_show, m_kind}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents); // the language may change while it is shown
        connect(box, &QComboBox::activated, this, &ComplaintListPane::applyFilter);
    }
    m_words->setFixedWidth(wordsWidth);
    m_words->setClearButtonEnabled(true);
    connect(m_words, &QLineEdit::textChanged, this, &ComplaintListPane::applyFilter);
    auto *row = new QHBoxLayout(m_bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::between);
    row->addWidget(m_show);
    row->addWidget(m_kind);
    row->addWidget(m_words);
}

void ComplaintListPane::reload(const std::function<void()> &work)
{
    {
        const QScopedValueRollback reading(m_reading, true);
        keepPlace(*m_list, work);
        if (!m_list->currentIndex().isValid() && m_model->rowCount() > 0)
            m_list->setCurrentIndex(m_model->index(0));
    }
    showState();
    Q_EMIT currentChanged();
}

void ComplaintListPane::refresh(const complaint::Rules &rules)
{
    Result<std::vector<complaint::ComplaintFile>> files = complaint::complaintFiles(m_session.reader());
    if (!files)
        return m_state->showError(failureText(files.error(), tr("Reading the complaints")),
                                  [this, rules] { refresh(rules); });
    auto veiled = complaint::complaintsAboutFlagged(m_session.reader()).value_or(std::vector<ComplaintId>());
    reload([&] { m_model->setComplaints(std::move(*files), rules, m_session.clock()(), std::move(veiled)); });
}

void ComplaintListPane::applyFilter()
{
    const ComplaintListModel::Filter filter{.show = static_cast<ComplaintListModel::Show>(m_show->currentIndex()),
                                            .kind = m_kind->currentData().toString(),
                                            .words = m_words->text().trimmed()};
    if (filter != m_model->filter())
        reload([&] { m_model->setFilter(filter); });
}

void ComplaintListPane::clearFilter()
{
    m_kind->setCurrentIndex(0);
    m_words->clear();
    setShow(ComplaintListModel::Show::All);
}

void ComplaintListPane::setShow(ComplaintListModel::Show show)
{
    m_show->setCurrentIndex(int(show));
    applyFilter();
}

bool ComplaintListPane::goTo(ComplaintId id)
{
    if (m_model->rowOf(id) < 0)
        clearFilter();
    const QModelIndex index = m_model->index(m_model->rowOf(id));
    if (!index.isValid())
        return false;
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
    return true;
}

std::optional<ComplaintId> ComplaintListPane::current() const
{
    const int row = m_list->currentIndex().row();
    return row >= 0 && row < m_model->rowCount() ? std::optional(m_model->idAt(row)) : std::nullopt;
}

void ComplaintListPane::setNotice(const QString &text, const QString &button, std::function<void()> act)
{
    m_state->setNotice(text, button, std::move(act));
}

/// Keys go to the list, or where there is nothing to list to the button that ends that: else the page's keys would be
/// dead.
void ComplaintListPane::placeFocus()
{
    QWidget *button = m_state->findChild<EmptyState *>()->button();
    const bool hadFocus = isAncestorOf(window()->focusWidget());
    setFocusProxy(m_state->state() == StateView::State::Content || button->isHidden() ? m_list : button);
    if (hadFocus)
        setFocus();
}

void ComplaintListPane::showState()
{
    showContentOrWhy();
    placeFocus();
}

void ComplaintListPane::showContentOrWhy()
{
    if (m_model->rowCount() > 0)
        return m_state->showContent();
    if (!m_model->isEmpty()) {
        QStringList filter{m_show->currentText(), m_kind->currentIndex() > 0 ? m_kind->currentText() : QString(),
                           m_words->text().trimmed()};
        filter.removeAll(QString());
        return m_state->showFiltered(filter.join(u", "_s), [this] { clearFilter(); });
    }
    m_state->showEmpty({.sentence = tr("Complaints and reports from the public are kept here, with the time limit that "
                                       "you publish."),
                        .button = m_session.isReadOnly() ? QString() : tr("New complaint…")},
                       [this] { Q_EMIT newRequested(); });
}

void ComplaintListPane::retranslate()
{
    const int show = std::max(0, m_show->currentIndex());
    const int kind = std::max(0, m_kind->currentIndex());
    m_show->clear();
    m_show->addItems({tr("Open complaints"), tr("Overdue complaints"), tr("Closed complaints"), tr("All complaints")});
    m_show->setCurrentIndex(show);
    m_kind->clear();
    m_kind->addItem(tr("Every kind"));
    for (const complaint::Kind &each : m_kinds)
        m_kind->addItem(localised(each.title), each.id);
    m_kind->setCurrentIndex(kind);
    m_words->setPlaceholderText(tr("Number or text"));
    m_show->setAccessibleName(tr("Which complaints are shown"));
    m_kind->setAccessibleName(tr("Kind of complaints shown"));
    m_words->setAccessibleName(tr("Number, ticket, service or words of the complaints shown"));
    m_list->setAccessibleName(tr("Complaints, the newest first"));
    m_model->retranslate();
    showState();
}

} // namespace ui
