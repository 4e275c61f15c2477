#include "ui/registry/comparedialog.h"

#include "ui/registry/comparesheet.h"
#include "ui/registry/filingwords.h"
#include "ui/registry/registrywords.h"
#include "ui/widgets/controls.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

CompareDialog::CompareDialog(const QString &name, std::vector<registry::Submission> submissions,
                             std::vector<registry::FilingDocument> papers, QWidget *parent)
    : QDialog(parent)
    , m_submissions(std::move(submissions))
    , m_papers(std::move(papers))
    , m_before(new QComboBox(this))
    , m_after(new QComboBox(this))
    , m_onlyChanged(new QCheckBox(tr("Only what differs"), this))
    , m_summary(new Text(TextSize::Body, Role::Text, this))
    , m_sheet(new QTextBrowser(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Compare submissions: %1").arg(name));
    resize(60 * fontMetrics().height(), 36 * fontMetrics().height());
    m_sheet->setFrameShape(QFrame::NoFrame);
    m_sheet->setOpenLinks(false);
    m_sheet->document()->setDocumentMargin(space::between);
    m_sheet->setAccessibleName(tr("Field by field, before and after"));
    m_before->setAccessibleName(tr("Before"));
    m_after->setAccessibleName(tr("After"));
    addChoices();

    build();
    connect(m_before, &QComboBox::currentIndexChanged, this, &CompareDialog::compare);
    connect(m_after, &QComboBox::currentIndexChanged, this, &CompareDialog::compare);
    connect(m_onlyChanged, &QCheckBox::toggled, this, &CompareDialog::compare);
    const int count = static_cast<int>(m_submissions.size());
    choose(std::max(0, count - 2), count - 1);
    m_before->setFocus();
}

void CompareDialog::build()
{
    auto *arrow = new Text(TextSize::Body, Role::Muted, this);
    arrow->setText(u"→"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::between);
    row->addWidget(m_before);
    row->addWidget(arrow);
    row->addWidget(m_after);
    row->addWidget(m_onlyChanged);
    row->addStretch();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::around, space::around, space::around, space::around);
    layout->setSpacing(space::between);
    layout->addLayout(row);
    layout->addWidget(m_summary);
    layout->addWidget(m_sheet, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void CompareDialog::addChoices()
{
    for (const registry::Submission &each : m_submissions) {
        const QString text =
            u"%1 · %2 · %3"_s.arg(QString::number(each.number), purposeText(each.purpose), dayText(each.on));
        m_before->addItem(text);
        m_after->addItem(text);
    }
}

void CompareDialog::choose(int before, int after)
{
    m_before->setCurrentIndex(before);
    m_after->setCurrentIndex(after);
    compare();
}

void CompareDialog::compare()
{
    if (m_before->currentIndex() < 0 || m_after->currentIndex() < 0)
        return;
    const CompareSheet sheet = compareSheet(m_submissions[static_cast<std::size_t>(m_before->currentIndex())],
                                            m_submissions[static_cast<std::size_t>(m_after->currentIndex())], m_papers,
                                            m_onlyChanged->isChecked());
    m_summary->setText(sheet.changed == 0 ? tr("Nothing differs.")
                                          : tr("%n field(s) or paper(s) differ.", nullptr, sheet.changed));
    m_sheet->setHtml(sheet.html);
}

/// The sheet holds colours in its text.
void CompareDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        compare();
    QDialog::changeEvent(event);
}

} // namespace ui
