#include "ui/users/measuredialog.h"

#include "ui/shell/theme.h"
#include "ui/users/evidencechoice.h"
#include "ui/users/userwords.h"
#include "ui/widgets/momentedit.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>

namespace ui {

namespace {

using users::MeasureKind;

constexpr Moment oneDay = 24 * Moment(3600) * 1000;
constexpr int evidenceLines = 6;

QPlainTextEdit *reasonField(const QString &text, QWidget *parent)
{
    auto *field = new QPlainTextEdit(text, parent);
    field->setTabChangesFocus(true);
    field->setFixedHeight(3 * field->fontMetrics().lineSpacing() + 2 * space::between + 2);
    return field;
}

QString titleOf(MeasureKind kind)
{
    switch (kind) {
    case MeasureKind::Warn: return MeasureDialog::tr("Warn the user");
    case MeasureKind::Limit: return MeasureDialog::tr("Limit functions");
    case MeasureKind::Suspend: return MeasureDialog::tr("Suspend the service");
    case MeasureKind::Terminate: return MeasureDialog::tr("Terminate the service");
    case MeasureKind::None: return MeasureDialog::tr("Take no measure");
    case MeasureKind::Lift: return MeasureDialog::tr("Lift the measure");
    case MeasureKind::Report: return MeasureDialog::tr("Authority told");
    case MeasureKind::Withdraw: return MeasureDialog::tr("Withdraw the record");
    }
    return {};
}

bool mayEnd(MeasureKind kind)
{
    return kind == MeasureKind::Limit || kind == MeasureKind::Suspend;
}

} // namespace

MeasureDialog::MeasureDialog(const MeasureOffer &offer, QWidget *parent)
    : FormDialog(tr("%1: %2").arg(titleOf(offer.kind), offer.user), tr("Record"), parent)
    , m_user(offer.user)
    , m_kind(offer.kind)
    , m_reason(reasonField(offer.reason, this))
    , m_scope(new QLineEdit(this))
    , m_from(new MomentEdit(offer.now, 0, offer.now + 366 * oneDay, this))
    , m_days(new QComboBox(this))
    , m_evidence(new EvidenceChoice(offer.prompts, offer.counted, this))
    , m_evidenceList(new QListView(this))
    , m_authority(new QLineEdit(this))
    , m_receipt(new QLineEdit(this))
{
    setExplanation(m_kind == MeasureKind::None
                       ? tr("What was decided until now counts no more towards a rule. The reason is kept.")
                       : tr("Vermilion takes no measure itself: it keeps the record of what is done in your service "
                            "(Interim Measures for Generative AI Services, Art. 14(2))."));
    addField(tr("Reason"), m_reason);
    addField(tr("Functions"), m_scope, tr("Which are limited: pictures, files, sharing, …"));
    setFieldVisible(m_scope, m_kind == MeasureKind::Limit);
    addDuration();
    addEvidence();
    addAuthority();
    connect(m_reason, &QPlainTextEdit::textChanged, this, &MeasureDialog::check);
    connect(m_scope, &QLineEdit::textChanged, this, &MeasureDialog::check);
    connect(m_evidence, &EvidenceChoice::chosenChanged, this, &MeasureDialog::check);
    check();
}

void MeasureDialog::addDuration()
{
    for (const int days : {1, 3, 7, 30})
        m_days->addItem(tr("%n day(s)", nullptr, days), days);
    m_days->addItem(tr("Until it is lifted"), 0);
    m_days->setCurrentIndex(m_days->findData(7));
    addField(tr("Takes effect"), m_from, tr("Asia/Shanghai"));
    addField(tr("Duration"), m_days);
    setFieldVisible(m_from, m_kind != MeasureKind::None);
    setFieldVisible(m_days, mayEnd(m_kind));
}

void MeasureDialog::addEvidence()
{
    m_evidenceList->setModel(m_evidence);
    m_evidenceList->setUniformItemSizes(true);
    m_evidenceList->setFixedHeight(evidenceLines * (m_evidenceList->fontMetrics().lineSpacing() + space::between));
    m_evidenceList->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // what is too long is elided
    if (m_evidence->rowCount() > 0)
        m_evidenceList->setCurrentIndex(m_evidence->index(0));
    addField(tr("Evidence"), m_evidenceList, tr("What is marked is frozen with the record. Space marks and unmarks."));
}

void MeasureDialog::addAuthority()
{
    addField(tr("Authority told"), m_authority, tr("Leave it empty if it was not told yet; it can be recorded later."));
    addField(tr("Receipt"), m_receipt);
    setFieldVisible(m_authority, m_kind != MeasureKind::None);
    setFieldVisible(m_receipt, m_kind != MeasureKind::None);
}

void MeasureDialog::check()
{
    const users::NewMeasure wanted = measure();
    const bool hasScope = m_kind != MeasureKind::Limit || !wanted.scope.isEmpty();
    const bool hasEvidence = m_kind == MeasureKind::None || !wanted.evidence.empty();
    button()->setEnabled(!wanted.reason.isEmpty() && hasScope && hasEvidence);
}

users::NewMeasure MeasureDialog::measure() const
{
    users::NewMeasure wanted{.user = m_user,
                             .kind = m_kind,
                             .from = m_from->moment(),
                             .scope = m_kind == MeasureKind::Limit ? m_scope->text().trimmed() : QString(),
                             .reason = m_reason->toPlainText().trimmed(),
                             .evidence = m_evidence->chosen()};
    if (const int days = m_days->currentData().toInt(); days > 0 && mayEnd(m_kind))
        wanted.until = *wanted.from + days * oneDay;
    if (const QString authority = m_authority->text().trimmed(); !authority.isEmpty())
        wanted.told = users::Told{.authority = authority, .receipt = m_receipt->text().trimmed()};
    return wanted;
}

FurtherDialog::FurtherDialog(MeasureKind kind, const users::Measure &measure, Moment now, QWidget *parent)
    : FormDialog(tr("%1: %2").arg(titleOf(kind), users::reference(measure.event.id)), tr("Record"), parent)
    , m_kind(kind)
    , m_reason(reasonField({}, this))
    , m_authority(new QLineEdit(this))
    , m_at(new MomentEdit(now, 0, now, this))
    , m_receipt(new QLineEdit(this))
{
    setExplanation(tr("%1, recorded %2 by %3")
                       .arg(measureText(measure.event.kind), shanghaiText(measure.event.at), measure.event.actor));
    if (kind == MeasureKind::Report)
        m_reason->setPlainText(tr("Reported under Art. 14(2) of the Interim Measures"));
    addField(tr("Authority"), m_authority);
    addField(tr("Told"), m_at, tr("Asia/Shanghai"));
    addField(tr("Receipt"), m_receipt);
    addField(kind == MeasureKind::Report ? tr("Note") : tr("Reason"), m_reason);
    for (QWidget *field : std::initializer_list<QWidget *>{m_authority, m_at, m_receipt})
        setFieldVisible(field, kind == MeasureKind::Report);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &FurtherDialog::check);
    connect(m_authority, &QLineEdit::textChanged, this, &FurtherDialog::check);
    check();
}

void FurtherDialog::check()
{
    button()->setEnabled(!reason().isEmpty() && (m_kind != MeasureKind::Report || !told().authority.isEmpty()));
}

QString FurtherDialog::reason() const
{
    return m_reason->toPlainText().trimmed();
}

users::Told FurtherDialog::told() const
{
    return {.authority = m_authority->text().trimmed(), .at = m_at->moment(), .receipt = m_receipt->text().trimmed()};
}

} // namespace ui
