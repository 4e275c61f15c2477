#include "ui/reading/readingpane.h"

#include "app/workspace/session.h"
#include "ui/reading/attemptsbar.h"
#include "ui/reading/picturestrip.h"
#include "ui/reading/relatedpanel.h"
#include "ui/shell/shown.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/highlightedtext.h"
#include "ui/widgets/hitminimap.h"
#include "ui/widgets/rawview.h"
#include "ui/widgets/spaneditor.h"
#include "ui/widgets/stateview.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTabBar>

#include <algorithm>

namespace ui {

namespace {

/// The item, and what of its conversation stands around it without being asked for.
QString shownRecords(const Item &item)
{
    QStringList records{QStringLiteral("generation/%1").arg(qint64(item.generation))};
    for (const auto &turns : {item.session.earlier, item.session.later}) {
        for (const ingest::SessionTurn &turn : turns) {
            if (turn.isFlagged)
                records << QStringLiteral("generation/%1").arg(qint64(turn.generation));
        }
    }
    return records.join(QLatin1Char(' '));
}

} // namespace

ReadingPane::ReadingPane(const workspace::Session &session, QWidget *parent)
    : QWidget(parent)
    , m_conversation([&session]() -> const db::Database & { return session.reader(); })
    , m_facts(new Text(TextSize::Body, Role::Text, this))
    , m_notes(new Text(TextSize::Small, Role::Muted, this))
    , m_attempts(new AttemptsBar(this))
    , m_tabs(new QTabBar(this))
    , m_stack(new QStackedWidget(this))
    , m_pictures(new PictureStrip(session, this))
    , m_text(new HighlightedText)
    , m_editor(new SpanEditor(m_text))
    , m_raw(new RawView)
    , m_rawState(new StateView(m_raw))
    , m_related(new RelatedPanel(session))
{
    build();
    connectParts();
    retranslate();
}

/// The facts, below them the choice of what is shown: in a narrow pane neither has room for the other.
QLayout *ReadingPane::head()
{
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->setContentsMargins(space::around + 2, 0, 0, 0); // where the text below begins: margin and frame
    words->addWidget(m_facts);
    words->addWidget(m_notes);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_facts->setWordWrap(true);
    m_notes->setWordWrap(true);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(false);
    for (int tab = 0; tab < 3; ++tab)
        m_tabs->addTab({});
    return words;
}

void ReadingPane::build()
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::between, space::inside, space::inside);
    layout->setSpacing(space::inside);

    layout->addLayout(head());
    auto *attempts = new QHBoxLayout; // as wide as the pane
    attempts->setContentsMargins(space::around + 2, 0, 0, 0);
    attempts->addWidget(m_attempts);
    layout->addLayout(attempts);
    auto *tabs = new QHBoxLayout;
    tabs->setContentsMargins(space::between, 0, 0, 0);
    tabs->addWidget(m_tabs);
    tabs->addStretch(1);
    layout->addLayout(tabs);
    layout->addWidget(m_stack, 1);

    auto *reading = new QWidget;
    auto *column = new QVBoxLayout(reading);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::inside);
    column->addWidget(m_pictures);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_text, 1);
    row->addWidget(new HitMinimap(m_text));
    column->addLayout(row, 1);
    m_stack->addWidget(reading);
    m_stack->addWidget(m_rawState);
    m_stack->addWidget(m_related);
}

void ReadingPane::connectParts()
{
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_stack->setCurrentIndex(tab);
        if (tab == 1)
            Q_EMIT rawWanted();
    });
    connect(m_text, &HighlightedText::liftRequested, this, &ReadingPane::toggleVeil);
    connect(m_text, &HighlightedText::foldActivated, this, &ReadingPane::openFold);
    connect(m_editor, &SpanEditor::said, this, &ReadingPane::said);
    connect(m_editor, &SpanEditor::spanMade, this,
            [this](int part, size_t begin, size_t end) { Q_EMIT spanMade(part == m_firstPart + 1, begin, end); });
    connect(m_related, &RelatedPanel::generationWanted, this, &ReadingPane::generationWanted);
    connect(m_related, &RelatedPanel::queryWanted, this, &ReadingPane::queryWanted);
}

void ReadingPane::setItem(const Item &item, const std::vector<Hit> &hits)
{
    m_editor->cancel();
    const bool isAnother = !m_item || m_item->generation != item.generation;
    if (isAnother) {
        m_veiled.reset(); // what was lifted was lifted for one item
        m_unmasking.reset();
    }
    m_item = item;
    tellShown(*this, shownRecords(item));
    m_hits = hits;
    describe();
    m_attempts->setItem(item);
    m_pictures->setPictures(item.generation, item.pictures);
    m_conversation.setItem(item);
    m_related->setGeneration(item.generation);
    m_text->setParts(parts());
    m_text->bringForward(m_firstPart);
    veil();
    if (!showsRaw())
        return;
    if (isAnother && m_text->isVeiled())
        setShowsRaw(false); // that of the item before was asked for: this record has the words that are covered
    else
        Q_EMIT rawWanted();
}

void ReadingPane::clear()
{
    m_editor->cancel();
    m_item.reset();
    m_unmasking.reset();
    m_hits.clear();
    m_reasons.clear();
    m_conversation.clear();
    m_related->setGeneration({});
    describe();
    m_attempts->setItem({});
    m_pictures->setPictures({}, {});
    m_text->setParts({});
    m_veiled.reset();
    veil();
    m_raw->setContent({});
}

void ReadingPane::describe()
{
    if (!m_item) {
        m_facts->clear();
        m_notes->clear();
        return;
    }
    QStringList facts{QStringLiteral("G-%1").arg(qint64(m_item->generation))};
    facts << (m_item->at ? shanghaiText(*m_item->at) : tr("no time in the log")) << m_item->service << m_item->model
          << m_item->user;
    if (!m_item->ageBand.isEmpty())
        facts << tr("age %1").arg(m_item->ageBand);
    facts.removeAll(QString());
    m_facts->setText(facts.join(QStringLiteral(" · ")));

    QStringList notes{tr("%1 @ byte %2").arg(m_item->sourceFile).arg(m_item->byteOffset)};
    if (!m_item->blocked.isEmpty())
        notes << tr("blocked upstream: %1").arg(m_item->blocked);
    m_notes->setText(notes.join(QStringLiteral(" · ")));
}

bool ReadingPane::showsRaw() const
{
    return m_tabs->currentIndex() == 1;
}

void ReadingPane::setShowsRaw(bool raw)
{
    m_tabs->setCurrentIndex(raw ? 1 : 0);
}

void ReadingPane::setShowsRelated(bool related)
{
    m_tabs->setCurrentIndex(related ? 2 : 0);
}

bool ReadingPane::closeInnermost()
{
    if (m_editor->isActive()) {
        m_editor->cancel();
        return true;
    }
    const bool isAside = m_tabs->currentIndex() != 0;
    m_tabs->setCurrentIndex(0);
    return isAside;
}

void ReadingPane::retranslate()
{
    m_tabs->setTabText(0, tr("Text"));
    m_tabs->setTabText(1, tr("Raw record"));
    m_tabs->setTabText(2, tr("Related"));
    m_tabs->setAccessibleName(tr("Text, raw record or related items"));
    m_related->retranslate();
    m_text->setAccessibleName(tr("Generation"));
    if (m_item)
        m_attempts->setItem(*m_item);
    m_pictures->retranslate();
    describe();
    if (!m_item)
        return;
    m_text->setParts(parts());
    veil();
}

} // namespace ui
