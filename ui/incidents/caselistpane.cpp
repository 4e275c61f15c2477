#include "ui/incidents/caselistpane.h"

#include "app/incident/casefilestore.h"
#include "ui/incidents/casedelegate.h"
#include "ui/widgets/keepplace.h"
#include "ui/widgets/stateview.h"

#include <QComboBox>
#include <QListView>
#include <QScopedValueRollback>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

CaseListPane::CaseListPane(workspace::Session &session, CaseListModel::ClocksOf clocksOf, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new CaseListModel(std::move(clocksOf), this))
    , m_list(new QListView(this))
    , m_state(new StateView(m_list, this))
    , m_show(new QComboBox(this))
{
    m_show->hide();
    m_show->setSizeAdjustPolicy(QComboBox::AdjustToContents); // the language may change while it is shown
    m_list->setObjectName(u"cases"_s);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CaseDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // what is too long is elided
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_state);
    setFocusProxy(m_list);

    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (!m_reading)
            Q_EMIT currentChanged();
    });
    connect(m_list, &QListView::activated, this, &CaseListPane::activated);
    connect(m_show, &QComboBox::activated, this, [this](int show) { setShow(static_cast<CaseListModel::Show>(show)); });
    retranslate();
}

void CaseListPane::refresh()
{
    Result<std::vector<incident::Incident>> cases = incident::incidents(m_session.reader());
    if (!cases)
        return m_state->showError(failureText(cases.error(), tr("Reading the cases")), [this] { refresh(); });
    {
        const QScopedValueRollback reading(m_reading, true);
        keepPlace(*m_list, [&] { m_model->setCases(std::move(*cases)); });
        if (!m_list->currentIndex().isValid() && m_model->rowCount() > 0)
            m_list->setCurrentIndex(m_model->index(0));
    }
    showState();
    Q_EMIT currentChanged();
}

bool CaseListPane::goTo(IncidentId id)
{
    if (m_model->rowOf(id) < 0)
        setShow(CaseListModel::Show::All);
    const QModelIndex index = m_model->index(m_model->rowOf(id));
    if (!index.isValid())
        return false;
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
    return true;
}

void CaseListPane::setShow(CaseListModel::Show show)
{
    m_show->setCurrentIndex(int(show));
    if (show == m_model->show())
        return;
    {
        const QScopedValueRollback reading(m_reading, true);
        keepPlace(*m_list, [&] { m_model->setShow(show); });
        if (!m_list->currentIndex().isValid() && m_model->rowCount() > 0)
            m_list->setCurrentIndex(m_model->index(0));
    }
    showState();
    Q_EMIT currentChanged();
}

std::optional<IncidentId> CaseListPane::current() const
{
    const int row = m_list->currentIndex().row();
    return row >= 0 && row < m_model->rowCount() ? std::optional(m_model->incidentAt(row).id) : std::nullopt;
}

int CaseListPane::openCases() const
{
    return static_cast<int>(std::ranges::count(m_model->cases(), incident::Status::Open, &incident::Incident::status));
}

void CaseListPane::showState()
{
    if (m_model->rowCount() > 0)
        return m_state->showContent();
    if (!m_model->cases().empty())
        return m_state->showFiltered(m_show->currentText(), [this] { setShow(CaseListModel::Show::All); });
    m_state->showEmpty({.sentence = tr("A case is opened when illegal content or an attack is found."),
                        .button = m_session.isReadOnly() ? QString() : tr("New incident…")},
                       [this] { Q_EMIT newRequested(); });
}

void CaseListPane::retranslate()
{
    const int show = std::max(0, m_show->currentIndex());
    m_show->clear();
    m_show->addItems({tr("Open cases"), tr("Closed cases"), tr("All cases")});
    m_show->setCurrentIndex(show);
    m_show->setAccessibleName(tr("Which cases are shown"));
    m_list->setAccessibleName(tr("Cases, the newest first"));
    m_model->retranslate();
    showState();
}

} // namespace ui
