#include "ui/retest/rectifydialog.h"

#include "ui/retest/retestwords.h"
#include "ui/shell/theme.h"
#include "ui/widgets/momentedit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int boxesInARow = 3;

} // namespace

RectifyDialog::RectifyDialog(const incident::StepState &step, const std::optional<incident::Rectification> &before,
                             const QStringList &models, const Times &times, QWidget *parent)
    : FormDialog(tr("Record the rectification"), tr("Record"), parent)
    , m_moment(new MomentEdit(times.latest, times.earliest, times.latest, this))
    , m_before(new QComboBox(this))
    , m_after(new QLineEdit(this))
    , m_note(new QPlainTextEdit(this))
    , m_proof(new QLineEdit(this))
{
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(4 * m_note->fontMetrics().lineSpacing() + 2 * space::between);
    m_before->setEditable(true);
    m_before->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_before->addItems(models);
    m_before->setCurrentText(before ? before->modelBefore : models.size() == 1 ? models.constFirst() : QString());
    m_after->setText(before ? before->modelAfter : QString());
    setExplanation(tr("Interim Measures, Art. 14(1): rectify by measures such as model optimisation training. The same "
                      "prompts are then put to the corrected model in a re-test."));
    addField(tr("With"), meansBoxes(before));
    addField(tr("Done"), m_moment, tr("Asia/Shanghai. Only answers from then on count in the re-test."));
    addField(tr("Model before"), m_before);
    addField(tr("Model since"), m_after, tr("As the logs name it. Empty: answers of any model count."));
    addField(tr("What was done"), m_note);
    addField(tr("What shows it"), m_proof, tr("A ticket, a training run, a configuration"));
    if (step.event && step.state == incident::StepState::State::Done)
        fill(*step.event);
    check();
}

QWidget *RectifyDialog::meansBoxes(const std::optional<incident::Rectification> &before)
{
    auto *boxes = new QWidget(this);
    boxes->setAccessibleName(tr("With what the model was rectified"));
    auto *grid = new QGridLayout(boxes);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::around);
    for (int i = 0; i < incident::meansCount; ++i) {
        const auto means = static_cast<incident::Means>(i);
        auto *box = new QCheckBox(meansText(means), boxes);
        box->setObjectName(incident::name(means));
        box->setChecked(before && std::ranges::contains(before->means, means));
        connect(box, &QCheckBox::toggled, this, &RectifyDialog::check);
        grid->addWidget(box, i / boxesInARow, i % boxesInARow);
        m_means.push_back(box);
    }
    boxes->setFocusProxy(m_means.front());
    boxes->setFocusPolicy(Qt::StrongFocus); // the form begins with it
    return boxes;
}

void RectifyDialog::fill(const incident::IncidentEvent &event)
{
    m_moment->setDateTime(shanghaiTime(event.at));
    m_note->setPlainText(event.note);
    m_proof->setText(event.proof);
}

void RectifyDialog::check()
{
    button()->setEnabled(std::ranges::any_of(m_means, &QCheckBox::isChecked));
}

Moment RectifyDialog::moment() const
{
    return m_moment->moment();
}

incident::Rectification RectifyDialog::rectification() const
{
    incident::Rectification said{.means = {},
                                 .modelBefore = m_before->currentText().trimmed(),
                                 .modelAfter = m_after->text().trimmed()};
    for (size_t i = 0; i < m_means.size(); ++i) {
        if (m_means[i]->isChecked())
            said.means.push_back(static_cast<incident::Means>(i));
    }
    return said;
}

QString RectifyDialog::note() const
{
    return m_note->toPlainText().trimmed();
}

QString RectifyDialog::proof() const
{
    return m_proof->text().trimmed();
}

} // namespace ui
