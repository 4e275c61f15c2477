#include "ui/reports/versionpane.h"

#include "ui/reports/diffsheet.h"
#include "ui/reports/versionmodel.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/keepplace.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/tableview.h"

#include <QComboBox>
#include <QPushButton>
#include <QSplitter>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

VersionPane::VersionPane(workspace::Session &session, OpenReport &report, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_report(report)
    , m_model(new VersionModel(this))
    , m_table(new TableView(this))
    , m_other(new QComboBox(this))
    , m_restore(new QPushButton(this))
    , m_diff(new QTextBrowser(this))
    , m_state(new StateView(m_diff, this))
{
    m_table->setObjectName(u"versions"_s);
    m_table->setColumns({.widths = {3, 9.5, 6, 6, 8},
                         .stretch = VersionModel::Author,
                         .numeric = {VersionModel::Number},
                         .yields = {VersionModel::Note, VersionModel::Done}});
    m_table->setModel(m_model);
    auto *halves = new QSplitter(Qt::Vertical, this);
    halves->setObjectName(u"versionHalves"_s);
    halves->setChildrenCollapsible(false);
    halves->addWidget(m_table);
    halves->addWidget(buildComparison());
    halves->setSizes({160, 340});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(halves);
    setFocusProxy(m_table);

    connect(m_table, &TableView::currentRowChanged, this, [this] {
        fillOthers();
        compare();
    });
    connect(m_other, &QComboBox::activated, this, &VersionPane::compare);
    connect(m_restore, &QPushButton::clicked, this, [this] {
        if (const auto text = textOf(chosen()); chosen() > 0 && text)
            Q_EMIT restoreWanted(chosen(), *text);
    });
    retranslate();
}

QWidget *VersionPane::buildComparison()
{
    m_diff->setObjectName(u"diff"_s);
    m_diff->setFrameShape(QFrame::NoFrame);
    m_diff->setOpenLinks(false);
    m_diff->document()->setDocumentMargin(space::between);
    m_other->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_other->setMinimumContentsLength(10);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(space::between, space::inside, space::between, space::inside);
    row->setSpacing(space::between);
    row->addWidget(m_other, 1);
    row->addWidget(m_restore);
    auto *lower = new QWidget(this);
    auto *below = new QVBoxLayout(lower);
    below->setContentsMargins(0, 0, 0, 0);
    below->setSpacing(0);
    below->addLayout(row);
    below->addWidget(m_state, 1);
    return lower;
}

int VersionPane::chosen() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < m_model->rowCount() ? m_model->version(row) : 0;
}

void VersionPane::showReport()
{
    if (!m_report.isOpen()) {
        m_shown.reset();
        m_model->clear();
        m_other->clear();
        m_restore->setEnabled(false);
        return m_state->showEmpty({.sentence = tr("The versions of a report are compared here.")});
    }
    const bool isAnother = m_shown != m_report.id();
    m_shown = m_report.id();
    keepPlace(*m_table, [this] { m_model->setFile(m_report.review().file); });
    if (isAnother || chosen() == 0)
        m_table->goToRow(0);
    fillOthers();
    compare();
}

/// The version before the one that is chosen is what it is compared with first.
void VersionPane::fillOthers()
{
    const QVariant kept = m_other->currentData();
    m_other->clear();
    if (!m_report.isOpen() || chosen() == 0)
        return;
    if (m_report.isDirty())
        m_other->addItem(tr("with the text as typed"), 0);
    for (int n = m_report.review().file.last().n; n > 0; --n) {
        if (n != chosen())
            m_other->addItem(tr("with version %1").arg(n), n);
    }
    const int before = m_other->findData(chosen() - 1);
    const int same = kept.isValid() ? m_other->findData(kept) : -1;
    m_other->setCurrentIndex(same >= 0 ? same : std::max(0, chosen() > 1 ? before : 0));
    m_other->setEnabled(m_other->count() > 0);
}

Result<QString> VersionPane::textOf(int n) const
{
    return n == 0 ? Result<QString>(m_report.text()) : drafting::versionText(m_session.reader(), m_report.id(), n);
}

void VersionPane::compare()
{
    if (!m_report.isOpen() || chosen() == 0)
        return;
    m_restore->setEnabled(!m_report.isReadOnly());
    if (m_other->count() == 0)
        return m_state->showEmpty({.sentence = tr("There is one version so far.")});
    const int other = m_other->currentData().toInt();
    // The older one stands before; what is typed is newer than any.
    const bool isOtherNewer = other == 0 || other > chosen();
    const auto before = textOf(isOtherNewer ? chosen() : other);
    const auto after = textOf(isOtherNewer ? other : chosen());
    if (!before || !after)
        return m_state->showError(failureText(!before ? before.error() : after.error(), tr("Reading the versions")),
                                  [this] { compare(); });
    writeDiff(*m_diff->document(), drafting::diff(*before, *after),
              {.same = tr("They say the same."), .skipped = tr("… lines alike: %1 …")});
    m_diff->moveCursor(QTextCursor::Start);
    m_state->showContent();
}

void VersionPane::retranslate()
{
    m_table->setAccessibleName(tr("Versions, the newest first"));
    m_other->setAccessibleName(tr("What the version is compared with"));
    m_diff->setAccessibleName(tr("What differs between the two versions"));
    m_restore->setText(tr("Take up again"));
    m_restore->setToolTip(tr("Puts this version's text into the editor; nothing is saved until you save it"));
    m_model->retranslate();
    showReport();
}

} // namespace ui
