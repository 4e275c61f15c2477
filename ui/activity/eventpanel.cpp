#include "ui/activity/eventpanel.h"

#include "ui/shell/shown.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/rawview.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

void makeReadable(Text *text)
{
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

/// 64 digits in groups of eight: they can wrap, and be compared with paper.
QString grouped(const QByteArray &hash)
{
    const QString hex = QString::fromLatin1(hash.toHex());
    QStringList groups;
    for (qsizetype at = 0; at < hex.size(); at += 8)
        groups.append(hex.mid(at, 8));
    return groups.join(u' ');
}

} // namespace

EventPanel::EventPanel(QWidget *parent)
    : QWidget(parent)
    , m_shown(new QWidget(this))
    , m_none(new Text(TextSize::Body, Role::Muted, this))
    , m_heading(new Text(TextSize::Small, Role::Muted, m_shown))
    , m_sentence(new Text(TextSize::Body, Role::Text, m_shown))
    , m_meta(new Text(TextSize::Small, Role::Muted, m_shown))
    , m_open(new QPushButton(m_shown))
    , m_hashTitle(new Text(TextSize::Small, Role::Muted, m_shown))
    , m_hash(new Text(TextSize::Mono, Role::Text, m_shown))
    , m_bodyTitle(new Text(TextSize::Small, Role::Muted, m_shown))
    , m_body(new RawView(m_shown))
{
    for (Text *text : {m_none, m_sentence, m_meta, m_hash})
        makeReadable(text);
    auto *shown = new QVBoxLayout(m_shown);
    shown->setContentsMargins(0, 0, 0, 0);
    shown->setSpacing(space::between);
    shown->addWidget(m_heading);
    shown->addWidget(m_sentence);
    shown->addWidget(m_meta);
    shown->addWidget(m_open, 0, Qt::AlignLeft);
    shown->addSpacing(space::between);
    shown->addWidget(m_hashTitle);
    shown->addWidget(m_hash);
    shown->addSpacing(space::between);
    shown->addWidget(m_bodyTitle);
    shown->addWidget(m_body, 1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::around, space::around, space::around, space::around);
    layout->addWidget(m_none, 0, Qt::AlignTop);
    layout->addWidget(m_shown, 1);
    connect(m_open, &QPushButton::clicked, this, &EventPanel::openRequested);
    retranslate();
    clear();
}

void EventPanel::setEntry(const ActivityEntry &entry, const QString &sentence, const QString &object, bool canOpen)
{
    m_object = object;
    m_sequence = entry.event.sequence;
    tellShown(*this, QStringLiteral("event/%1").arg(m_sequence));
    m_sentence->setText(sentence);
    m_meta->setText(QStringList{shanghaiText(entry.event.at), entry.event.actor, entry.event.kind}.join(u" · "_s));
    m_hash->setText(grouped(entry.hash));
    m_body->setContent(entry.event.body);
    m_open->setVisible(canOpen);
    m_shown->show();
    m_none->hide();
    retranslate();
}

void EventPanel::clear()
{
    m_shown->hide();
    m_none->show();
}

void EventPanel::retranslate()
{
    m_none->setText(tr("Choose an event to see what was sealed with it."));
    m_heading->setText(tr("Event %1").arg(m_sequence));
    m_open->setText(tr("Open %1").arg(m_object));
    m_hashTitle->setText(tr("Hash (SHA-256)"));
    m_bodyTitle->setText(tr("Sealed content"));
    m_body->setAccessibleName(m_bodyTitle->text());
}

} // namespace ui
