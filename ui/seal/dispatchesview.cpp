#include "ui/seal/dispatchesview.h"

#include "ui/seal/dispatchmodel.h"
#include "ui/shell/theme.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/tableview.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

DispatchesView::DispatchesView(workspace::Session &session, const incident::Procedure &procedure, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_actions(new SealActions(session, procedure, this))
    , m_model(new DispatchModel(this))
    , m_table(new TableView(this))
    , m_state(new StateView(m_table, this))
    , m_seal(new QPushButton(this))
    , m_send(new QPushButton(this))
    , m_receipt(new QPushButton(this))
    , m_correct(new QPushButton(this))
    , m_stamp(new QPushButton(this))
{
    m_table->setObjectName(u"dispatches"_s);
    m_table->setColumns({.widths = {16, 0, 11, 8, 15},
                         .stretch = DispatchModel::Detail,
                         .yields = {DispatchModel::Proof, DispatchModel::Who}});
    m_table->setModel(m_model);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::between);
    column->addWidget(m_state, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::between);
    addButtons(buttons);
    buttons->addStretch();
    column->addLayout(buttons);
    connect(m_table, &TableView::currentRowChanged, this, &DispatchesView::enable);
    connect(m_table, &TableView::activated, this, &DispatchesView::confirm);
    connect(&session, &workspace::Session::changed, this, &DispatchesView::reload);
    connect(m_actions, &SealActions::message, this, &DispatchesView::message);
    retranslate();
    reload();
}

void DispatchesView::addButtons(QLayout *layout)
{
    for (QPushButton *button : {m_seal, m_send, m_receipt, m_correct, m_stamp})
        layout->addWidget(button);
    connect(m_seal, &QPushButton::clicked, this, [this] { m_actions->sealPackage(m_subject); });
    connect(m_send, &QPushButton::clicked, this, [this] { m_actions->recordSending(m_subject); });
    connect(m_receipt, &QPushButton::clicked, this, &DispatchesView::confirm);
    connect(m_correct, &QPushButton::clicked, this, &DispatchesView::correct);
    connect(m_stamp, &QPushButton::clicked, this, &DispatchesView::stamp);
}

void DispatchesView::setSubject(const SealSubject &subject)
{
    m_subject = subject;
    reload();
}

void DispatchesView::reload()
{
    enable();
    if (m_subject.number.isEmpty())
        return m_state->showEmpty({.sentence = tr("Choose a case to see what was sent of it.")});
    auto packages = seal::packages(m_session.reader(), m_subject.incident);
    auto sendings = seal::dispatches(m_session.reader(), m_subject.incident);
    if (!packages || !sendings)
        return m_state->showError(
            failureText(!packages ? packages.error() : sendings.error(), tr("Reading what was sent")));
    std::erase_if(*packages, [this](const seal::PackageRecord &one) { return one.subject != m_subject.number; });
    std::erase_if(*sendings,
                  [this](const seal::DispatchRecord &one) { return one.dispatch.subject != m_subject.number; });
    const int row = m_table->currentRow();
    m_model->setRecords(*packages, *sendings);
    if (m_model->rowCount() == 0)
        m_state->showEmpty({.sentence = tr("Nothing of %1 was sealed or sent yet.").arg(m_subject.number)});
    else
        m_state->showContent();
    if (row >= 0 && m_model->rowCount() > 0)
        m_table->goToRow(std::min(row, m_model->rowCount() - 1));
    enable();
}

void DispatchesView::enable()
{
    const DispatchModel::Row *row = m_model->rowAt(m_table->currentRow());
    const bool canWrite = !m_session.isReadOnly() && !m_subject.number.isEmpty();
    const bool isSending = row && row->kind == DispatchModel::Kind::Sending && !row->sending.isWithdrawn;
    m_seal->setEnabled(canWrite);
    m_send->setEnabled(canWrite);
    m_receipt->setEnabled(canWrite && isSending);
    m_correct->setEnabled(canWrite && isSending);
    m_stamp->setEnabled(canWrite && row && row->kind == DispatchModel::Kind::Package);
}

void DispatchesView::confirm()
{
    if (m_receipt->isEnabled())
        m_actions->recordReceipt(m_model->rowAt(m_table->currentRow())->sending);
}

void DispatchesView::correct()
{
    m_actions->correctSending(m_model->rowAt(m_table->currentRow())->sending);
}

void DispatchesView::stamp()
{
    m_actions->timestamp(m_model->rowAt(m_table->currentRow())->package);
}

void DispatchesView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_model->retranslate();
        reload();
    }
    QWidget::changeEvent(event);
}

void DispatchesView::retranslate()
{
    m_table->setAccessibleName(tr("Packages, sendings and receipts"));
    m_seal->setText(tr("Seal package…"));
    m_send->setText(tr("Record sending…"));
    m_receipt->setText(tr("Record receipt…"));
    m_correct->setText(tr("Correct…"));
    m_stamp->setText(tr("Time stamp…"));
}

} // namespace ui
