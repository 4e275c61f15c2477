#include "ui/activity/chainpanel.h"

#include "ui/widgets/badges.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/emptystate.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

/// Room to break the line after every eight digits: a label does not break inside a word.
QString wrappable(const QString &head)
{
    QString text;
    for (qsizetype at = 0; at < head.size(); at += 8)
        text += head.mid(at, 8) + QChar(0x200b);
    return text;
}

} // namespace

ChainPanel::ChainPanel(QWidget *parent)
    : QWidget(parent)
    , m_title(new Text(TextSize::Small, Role::Muted, this))
    , m_badge(new StatusBadge(this))
    , m_sentence(new Text(TextSize::Body, Role::Text, this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QPushButton(this))
    , m_bad(new QPushButton(this))
    , m_headTitle(new Text(TextSize::Small, Role::Muted, this))
    , m_headLine(new Text(TextSize::Mono, Role::Text, this))
    , m_copy(new QPushButton(this))
    , m_witnessTitle(new Text(TextSize::Small, Role::Muted, this))
    , m_witness(new QLineEdit(this))
    , m_verify(new QPushButton(this))
{
    for (Text *text : {m_sentence, m_headLine, m_witnessTitle}) {
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    m_bar->setTextVisible(false);
    m_witness->setClearButtonEnabled(true);
    m_witness->setFont(ui::font(TextSize::Mono));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::around, space::around, space::around, space::around);
    layout->setSpacing(space::between);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_title, m_badge, m_sentence, m_bar})
        layout->addWidget(widget);
    for (QPushButton *button : {m_cancel, m_bad})
        layout->addWidget(button, 0, Qt::AlignLeft);
    layout->addSpacing(space::between);
    layout->addWidget(m_headTitle);
    layout->addWidget(m_headLine);
    layout->addWidget(m_copy, 0, Qt::AlignLeft);
    layout->addSpacing(space::between);
    layout->addWidget(m_witnessTitle);
    layout->addWidget(m_witness);
    layout->addWidget(m_verify, 0, Qt::AlignLeft);
    layout->addStretch();

    connect(m_verify, &QPushButton::clicked, this, &ChainPanel::verifyRequested);
    connect(m_witness, &QLineEdit::returnPressed, this, &ChainPanel::verifyRequested);
    connect(m_cancel, &QPushButton::clicked, this, &ChainPanel::cancelRequested);
    connect(m_copy, &QPushButton::clicked, this, &ChainPanel::copyHead);
    connect(m_bad, &QPushButton::clicked, this, [this] { Q_EMIT firstBadRequested((*m_found)->firstBad); });
    retranslate();
}

void ChainPanel::setHead(const journal::Head &head)
{
    m_head = head;
    m_headLine->setText(wrappable(head.text()));
    m_copy->setEnabled(head.sequence > 0);
}

void ChainPanel::setProgress(qint64 checked, qint64 total)
{
    m_state = State::Verifying;
    m_checked = checked;
    m_total = total;
    showState();
}

void ChainPanel::setResult(const Result<journal::Verification> &found)
{
    m_state = !found && found.error().kind == Failure::Kind::Cancelled ? State::Unknown : State::Known;
    m_found = found;
    showState();
}

Result<std::optional<journal::Head>> ChainPanel::witness() const
{
    if (m_witness->text().trimmed().isEmpty())
        return std::nullopt;
    return journal::Head::parse(m_witness->text()).transform([](const journal::Head &head) {
        return std::optional(head);
    });
}

void ChainPanel::copyHead()
{
    QGuiApplication::clipboard()->setText(headText());
    Q_EMIT copied();
}

void ChainPanel::showProgress()
{
    m_bar->setMaximum(m_total > 0 ? 1000 : 0);
    m_bar->setValue(m_total > 0 ? static_cast<int>(m_checked * 1000 / m_total) : 0);
    setBadge(Role::Information, tr("Verifying"), tr("%1 of %2 events").arg(m_checked).arg(m_total));
}

void ChainPanel::showState()
{
    m_bar->setVisible(m_state == State::Verifying);
    m_cancel->setVisible(m_state == State::Verifying);
    m_verify->setEnabled(m_state != State::Verifying);
    const bool broken = m_state == State::Known && m_found->has_value() && !(*m_found)->ok();
    m_bad->setVisible(broken);
    if (broken)
        m_bad->setText(tr("Show event %1").arg((*m_found)->firstBad));
    if (m_state == State::Verifying)
        showProgress();
    else if (m_state == State::Unknown)
        setBadge(Role::Information, tr("Not verified yet"), resultText());
    else if (!m_found->has_value() || broken)
        setBadge(Role::Negative, broken ? tr("Chain is broken") : tr("Not verified"), resultText());
    else
        setBadge((*m_found)->isChapter ? Role::Information : Role::Good,
                 (*m_found)->isChapter ? tr("Part of a journal") : tr("Chain is whole"), resultText());
}

void ChainPanel::setBadge(Role role, const QString &word, const QString &sentence)
{
    m_badge->setStatus(role, word);
    m_sentence->setText(sentence);
}

QString ChainPanel::resultText() const
{
    if (m_state != State::Known)
        return tr("Each event is sealed with the hash of the one before it. Verifying computes all of them again.");
    if (!m_found->has_value()) {
        const StateText text = failureText(m_found->error(), tr("Verifying the chain"));
        return text.remedy.isEmpty() ? text.sentence : text.sentence + u'\n' + text.remedy;
    }
    const journal::Verification &found = **m_found;
    if (found.ok() && found.isChapter)
        return found.areContentsChecked
            ? tr("A part of a journal: the hashes of %n event(s), the content of some.", nullptr, int(found.checked))
            : tr("A part of a journal: the hashes of %n event(s) fit. Names of officers were replaced, so the content "
                 "of "
                 "events was not checked.",
                 nullptr, int(found.checked));
    return found.ok() ? tr("%n event(s) computed again.", nullptr, static_cast<int>(found.checked))
                      : faultText(found) + u'\n' + tr("Keep this file as it is, and go on from a backup.");
}

QString ChainPanel::faultText(const journal::Verification &found)
{
    using Fault = journal::Verification::Fault;
    switch (found.fault) {
    case Fault::None: return {};
    case Fault::Altered: return tr("Event %1 was altered after it was sealed.").arg(found.firstBad);
    case Fault::Broken: return tr("Event %1 does not follow from the one before it.").arg(found.firstBad);
    case Fault::Missing: return tr("Event %1 is missing.").arg(found.firstBad);
    case Fault::HeadDiffers:
        return tr("A head that was kept does not fit the chain (event %1): the chain was rewritten, or the head.")
            .arg(found.firstBad);
    case Fault::Rewritten:
        return tr("The chain does not hold the printed head (event %1): it was rewritten or cut.").arg(found.firstBad);
    }
    return {};
}

void ChainPanel::retranslate()
{
    m_title->setText(tr("Audit chain"));
    m_cancel->setText(tr("Cancel"));
    m_headTitle->setText(tr("Head of the chain"));
    m_headLine->setAccessibleName(m_headTitle->text());
    m_copy->setText(tr("Copy head"));
    m_copy->setToolTip(tr("Print or send it elsewhere: paper can then witness the file."));
    m_witnessTitle->setText(tr("Compare with a head printed earlier"));
    m_witness->setAccessibleName(m_witnessTitle->text());
    m_witness->setPlaceholderText(tr("number:hash"));
    m_verify->setText(tr("Verify chain"));
    showState();
}

} // namespace ui
