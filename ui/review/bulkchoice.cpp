// What the dialog shows of what is alike, and when one may decide about it.
#include "app/review/sampling.h"
#include "app/workspace/session.h"
#include "ui/reading/itemloader.h"
#include "ui/reading/readingpane.h"
#include "ui/review/alikeloader.h"
#include "ui/review/bulkdialog.h"
#include "ui/review/bulkmodel.h"
#include "ui/review/bulkwords.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/highlightedtext.h"
#include "ui/widgets/rawview.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/tableview.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QPushButton>
#include <QRadioButton>

namespace ui {

namespace {

constexpr size_t moreAtOnce = 10;

} // namespace

void BulkDialog::ask()
{
    m_alike = {};
    m_members.clear();
    m_model->clear();
    m_reading->clear();
    m_sentence->setText(tr("Looking for what is like G-%1").arg(static_cast<qint64>(m_generation)));
    m_state->showLoading([this] { reject(); });
    showReadiness();
    m_loader->ask({.generation = m_generation, .basis = m_basis, .least = alikeSteps.front().least});
}

void BulkDialog::showAlike(const review::Alike &alike)
{
    m_alike = alike;
    m_sentence->setText(clusterText(m_basis, m_generation, alike));
    m_stepRow->setVisible(m_basis == review::Basis::Text);
    for (int i = 0; i < int(alikeSteps.size()); ++i) {
        const AlikeStep step = alikeSteps[size_t(i)];
        const auto count = std::ranges::count_if(alike.members, [&](const review::AlikeMember &member) {
            return !member.isHeld && review::isAtLeast(member, step.least);
        });
        m_steps->button(i)->setText(stepText(step, count));
    }
    showStep();
}

review::ClusterSample BulkDialog::sample() const
{
    return review::sampleOf(m_members, {m_generation, m_alike.risk}, {.random = m_random}, quint64(m_generation));
}

void BulkDialog::showStep()
{
    const bool isOfText = m_basis == review::Basis::Text;
    const AlikeStep step = alikeSteps[size_t(std::max(0, m_steps->checkedId()))];
    m_members = isOfText ? review::atLeast(m_alike.members, step.least) : m_alike.members;
    const review::ClusterSample drawn = sample();
    std::vector<GenerationId> ids;
    for (const auto *part : {&drawn.border, &drawn.random}) {
        for (const review::AlikeMember &member : *part)
            ids.push_back(member.generation);
    }
    m_model->clear();
    if (ids.empty()) {
        m_state->showEmpty({.sentence = tr("Nothing else that waits for a decision is so alike."),
                            .remedy = isOfText ? tr("Ask for less, or for the same rule and term.")
                                               : tr("Ask for near-duplicates of the text.")});
        return showReadiness();
    }
    m_loader->readSample(ids);
    showReadiness();
}

void BulkDialog::showSample(const std::vector<review::QueueItem> &items)
{
    m_model->setSample(sample(), items, m_alike.risk);
    m_state->showContent();
    showReadiness();
    m_table->goToRow(std::max(0, m_model->rowOf(m_current))); // where the officer was, if it is still there
    if (!std::exchange(m_wasShown, true)) // later the keyboard stays with whatever asked for another sample
        m_table->setFocus(Qt::OtherFocusReason);
}

void BulkDialog::showRow(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    m_current = m_model->generation(row);
    m_loader->readItem(m_current);
}

/// Its text is on screen now: from here on it counts as seen; where it is covered, once it is uncovered.
void BulkDialog::showItem(const Item &item)
{
    const int row = m_table->currentRow();
    if (row < 0 || m_model->generation(row) != item.generation)
        return;
    m_reading->setItem(item);
    if (!m_reading->text()->isVeiled())
        m_model->setSeen(row);
}

void BulkDialog::loadRaw()
{
    if (!m_reading->item())
        return;
    const Result<QByteArray> record = loadRawRecord(m_session.reader(), *m_reading->item());
    if (!record)
        return m_reading->rawState()->showError(failureText(record.error(), tr("Reading the raw record")),
                                                [this] { loadRaw(); });
    m_reading->raw()->setContent(*record);
    m_reading->rawState()->showContent();
}

void BulkDialog::fail(const Failure &failure)
{
    m_sentence->clear();
    m_state->showError(failureText(failure, tr("Looking for what is alike")), [this] { ask(); });
    showReadiness();
}

std::vector<GenerationId> BulkDialog::chosen() const
{
    std::vector<GenerationId> ids;
    for (const review::AlikeMember &member : m_members) {
        if (!member.isHeld && !m_model->takenOut().contains(member.generation))
            ids.push_back(member.generation);
    }
    return ids;
}

/// Why one may not decide yet; empty: one may.
QString BulkDialog::readiness() const
{
    if (m_state->state() == StateView::State::Loading)
        return tr("What is alike is being looked for.");
    if (m_session.isReadOnly())
        return tr("The workspace is open for reading only.");
    if (const int unseen = m_model->unseenAtBorder(); unseen > 0)
        return tr("Look at the least alike first: there errors would be. %n of them not seen yet.", nullptr, unseen);
    return {};
}

void BulkDialog::showReadiness()
{
    const auto count = static_cast<int>(chosen().size());
    qint64 out = 0;
    for (const review::AlikeMember &member : m_members)
        out += m_model->takenOut().contains(member.generation) ? 1 : 0;
    const QString remarks = remarksText(m_alike, m_members, out);
    m_remarks->setText(remarks);
    m_remarks->setHidden(remarks.isEmpty());
    const QString reason = readiness();
    const bool hasSample = m_state->state() == StateView::State::Content && m_model->rowCount() > 0;
    m_hint->setText(reason.isEmpty() && hasSample
                        ? tr("All of the least alike were seen. The decision is one act, and one undo takes it back.")
                        : reason);
    m_decide->setText(tr("&Decide about %n generation(s)", nullptr, count));
    m_decide->setEnabled(reason.isEmpty() && hasSample && count > 0);
    m_decide->setAccessibleDescription(m_hint->text());
    m_more->setEnabled(hasSample);
}

void BulkDialog::drawMore()
{
    m_random += moreAtOnce;
    showStep();
}

void BulkDialog::decide()
{
    Q_EMIT wanted(chosen(), m_decision);
    accept();
}

bool BulkDialog::sampleKey(int key)
{
    const int row = m_table->currentRow();
    if (row < 0)
        return false;
    if (key == Qt::Key_Space) {
        m_model->toggle(row);
        return true;
    }
    if (key != Qt::Key_Return && key != Qt::Key_Enter)
        return false;
    m_reading->text()->setFocus(Qt::OtherFocusReason);
    return true;
}

bool BulkDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (watched == m_table && sampleKey(key))
            return true;
        if (watched == m_reading->text() && key == Qt::Key_Escape) { // back to the sample, and no further
            m_table->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace ui
