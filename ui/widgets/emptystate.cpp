#include "ui/widgets/emptystate.h"

#include "app/base/result.h"
#include "ui/shell/icons.h"
#include "ui/widgets/controls.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

QString remedyFor(Failure::Kind kind)
{
    switch (kind) {
    case Failure::Kind::Storage:
        return EmptyState::tr("Check that the disk has room and can be written to, then try again.");
    case Failure::Kind::BadInput: return EmptyState::tr("Correct what is named above, then try again.");
    case Failure::Kind::NotFound: return EmptyState::tr("It may have been moved or renamed. Look for it elsewhere.");
    case Failure::Kind::NotAWorkspace: return EmptyState::tr("Choose a file that Vermilion made.");
    case Failure::Kind::TooNew: return EmptyState::tr("Install the newer release. The file was not touched.");
    case Failure::Kind::Corrupt: return EmptyState::tr("Keep the file as it is and open the last backup.");
    case Failure::Kind::InUse: return EmptyState::tr("Close it in the other window, or open it read-only.");
    case Failure::Kind::WrongKey:
        return EmptyState::tr("Check Caps Lock and the input method. A lost passphrase cannot be recovered.");
    case Failure::Kind::Refused: return EmptyState::tr("Do first what the rule asks for.");
    case Failure::Kind::Cancelled: return EmptyState::tr("What was done so far is kept. Start again to go on.");
    }
    return {};
}

QString happened(Failure::Kind kind, const QString &doing)
{
    switch (kind) {
    case Failure::Kind::Storage: return EmptyState::tr("%1 failed: the store or the disk refused.").arg(doing);
    case Failure::Kind::BadInput:
        return EmptyState::tr("%1 failed: what was given cannot be used as it is.").arg(doing);
    case Failure::Kind::NotFound: return EmptyState::tr("%1 failed: there is nothing of that name.").arg(doing);
    case Failure::Kind::NotAWorkspace:
        return EmptyState::tr("%1 failed: the file is no Vermilion workspace.").arg(doing);
    case Failure::Kind::TooNew:
        return EmptyState::tr("%1 failed: a newer release of Vermilion wrote the file.").arg(doing);
    case Failure::Kind::Corrupt: return EmptyState::tr("%1 failed: the file is damaged.").arg(doing);
    case Failure::Kind::InUse: return EmptyState::tr("%1 failed: another instance has it open.").arg(doing);
    case Failure::Kind::WrongKey: return EmptyState::tr("%1 failed: the passphrase does not fit.").arg(doing);
    case Failure::Kind::Refused: return EmptyState::tr("%1 is not allowed now.").arg(doing);
    case Failure::Kind::Cancelled: return EmptyState::tr("%1 was stopped.").arg(doing);
    }
    return {};
}

} // namespace

StateText failureText(const Failure &failure, const QString &doing)
{
    const QStringList place = {failure.where, failure.detail};
    QStringList where;
    for (const QString &part : place) {
        if (!part.isEmpty())
            where << part;
    }
    return {.sentence = happened(failure.kind, doing),
            .where = where.join(QStringLiteral("\n")),
            .remedy = remedyFor(failure.kind),
            .button = EmptyState::tr("Try again"),
            .icon = QStringLiteral("status-negative")};
}

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_icon(new Picture({}, 24, this))
    , m_sentence(new Text(TextSize::Body, Role::Text, this))
    , m_where(new Text(TextSize::Mono, Role::Muted, this))
    , m_remedy(new Text(TextSize::Body, Role::Muted, this))
    , m_button(new QPushButton(this))
{
    auto *middle = new QWidget(this);
    middle->setMaximumWidth(460); // as wide as its lines: else a text is given the height that it needs when wider
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::between);
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    for (Text *text : {m_sentence, m_where, m_remedy}) {
        text->setAlignment(Qt::AlignHCenter);
        text->setWordWrap(true);
        text->setMinimumWidth(120);
        column->addWidget(text);
    }
    m_where->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addSpacing(space::inside);
    column->addWidget(m_button, 0, Qt::AlignHCenter);

    // A little above the middle, where the eye starts.
    auto *outer = new QGridLayout(this);
    outer->addWidget(middle, 1, 1);
    outer->setRowStretch(0, 2);
    outer->setRowStretch(2, 3);
    outer->setColumnStretch(0, 1);
    outer->setColumnStretch(1, 4);
    outer->setColumnStretch(2, 1);
    connect(m_button, &QPushButton::clicked, this, &EmptyState::activated);
    setText({});
}

EmptyState::EmptyState(const StateText &text, QWidget *parent)
    : EmptyState(parent)
{
    setText(text);
}

void EmptyState::setText(const StateText &text, bool primary)
{
    const auto show = [](Text *label, const QString &words) {
        label->setText(words);
        label->setVisible(!words.isEmpty());
    };
    show(m_sentence, text.sentence);
    show(m_where, text.where);
    show(m_remedy, text.remedy);
    const bool error = text.icon == QStringLiteral("status-negative");
    m_icon->setIcon(text.icon.isEmpty() ? QIcon() : icon(text.icon, error ? Role::Negative : Role::Muted));
    m_button->setText(text.button);
    m_button->setVisible(!text.button.isEmpty());
    m_button->setProperty("primary", primary);
    setAccessibleName(text.sentence);
}

} // namespace ui
