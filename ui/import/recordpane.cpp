#include "ui/import/recordpane.h"

#include "ui/import/bytesview.h"
#include "ui/import/quarantinewords.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/stateview.h"

#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

RecordPane::RecordPane(QWidget *parent)
    : QWidget(parent)
    , m_buttons(new QHBoxLayout)
    , m_facts(new QWidget(this))
    , m_reason(new Text(TextSize::Body, Role::Text))
    , m_place(new Text(TextSize::Small, Role::Muted))
    , m_extent(new Text(TextSize::Small, Role::Attention))
    , m_bytes(new BytesView)
    , m_state(new StateView(m_bytes))
{
    auto *facts = new QVBoxLayout(m_facts);
    facts->setContentsMargins(space::around, 0, space::between, space::between);
    facts->setSpacing(space::inside);
    for (Text *text : {m_reason, m_place, m_extent}) {
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        facts->addWidget(text);
    }
    m_buttons->setSpacing(space::inside);
    m_buttons->addStretch(1);
    facts->addLayout(m_buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_facts);
    column->addWidget(m_state, 1);
    clear();
    retranslate();
}

void RecordPane::addActions(const QList<QAction *> &actions, QWidget *before)
{
    for (QAction *action : actions) {
        QToolButton *button = flatButton(action, false, this);
        m_buttons->insertWidget(m_buttons->count() - 1, button); // before the stretch
        setTabOrder(before, button);
        before = button;
    }
    setTabOrder(before, m_bytes); // which they stand above
}

QString RecordPane::place(const ingest::QuarantineEntry &entry) const
{
    const QLocale numbers;
    QString words = tr("%1, line %2, byte %3")
                        .arg(entry.path.section(QLatin1Char('/'), -1), numbers.toString(entry.record.line),
                             numbers.toString(entry.record.offset));
    if (m_piece && m_piece->fault)
        words += tr("; the fault is %1 bytes further on").arg(numbers.toString(m_piece->fault->offset));
    return words;
}

void RecordPane::describe(const ingest::QuarantineEntry &entry)
{
    QStringList reason{quarantineAdvice(entry.record.reason)};
    if (m_piece && m_piece->fault)
        reason.append(tr("Marked: %1.").arg(faultText(m_piece->fault->kind)));
    else if (!entry.record.detail.isEmpty() && entry.record.reason != QLatin1String("too-long"))
        reason.append(entry.record.detail);
    if (entry.record.resolvedBy)
        reason.append(entry.mendedAs
                          ? tr("A mended copy was imported as G-%1; this is the original.").arg(qint64(*entry.mendedAs))
                          : tr("A mended copy was imported; this is the original."));
    m_reason->setText(reason.join(QLatin1Char(' ')));
    m_place->setText(place(entry));
    m_place->setToolTip(entry.path);
    QString extent = m_piece ? pieceText(*m_piece) : QString();
    m_extent->setText(extent);
    m_extent->setVisible(!extent.isEmpty());
    m_facts->show();
    m_state->show();
}

void RecordPane::setLoading(const ingest::QuarantineEntry &entry)
{
    m_piece.reset();
    describe(entry);
    m_state->showLoading();
}

void RecordPane::setPiece(const ingest::QuarantinePiece &piece)
{
    m_piece = piece;
    describe(piece.entry);
    const bool isJson = piece.bytes.startsWith('{') || piece.bytes.startsWith('[') || piece.before > 0;
    m_bytes->setBytes(piece.bytes, piece.faultAt, isJson);
    m_state->showContent();
}

void RecordPane::setFailure(const Failure &failure, std::function<void()> again)
{
    m_piece.reset();
    m_state->showError(failureText(failure, tr("Reading the record")), std::move(again));
}

void RecordPane::clear()
{
    m_piece.reset();
    m_bytes->setBytes({});
    m_facts->hide();
    m_state->hide();
}

void RecordPane::retranslate()
{
    m_bytes->setAccessibleName(tr("The record as it stands in the file"));
    if (m_piece)
        describe(m_piece->entry);
}

} // namespace ui
