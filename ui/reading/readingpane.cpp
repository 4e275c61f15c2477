#include "ui/reading/readingpane.h"

#include "ui/reading/attemptsbar.h"
#include "ui/reading/picturestrip.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/highlightedtext.h"
#include "ui/widgets/hitminimap.h"
#include "ui/widgets/rawview.h"
#include "ui/widgets/stateview.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStackedWidget>
#include <QTabBar>

#include <algorithm>

namespace ui {

namespace {

QString roleText(const QString &role)
{
    if (role == QStringLiteral("user"))
        return ReadingPane::tr("User, earlier");
    if (role == QStringLiteral("assistant"))
        return ReadingPane::tr("Model, earlier");
    if (role == QStringLiteral("system"))
        return ReadingPane::tr("System prompt");
    return role;
}

/// Earlier turns as quiet parts: what the flagged turn is read against.
void addContext(std::vector<TextPart> &parts, const std::string &context)
{
    const QJsonArray turns = QJsonDocument::fromJson(QByteArray::fromStdString(context)).array();
    for (const auto &turn : turns) {
        parts.push_back({.heading = roleText(turn[u"role"].toString()),
                         .text = turn[u"content"].toString().toStdString(),
                         .quiet = true});
    }
}

} // namespace

Span Item::span(const Why &reason) const
{
    const RiskClass risk = reason.isPersonal ? RiskClass::PersonalInformation : riskClass(reason.risk);
    return {.begin = reason.begin,
            .end = reason.end,
            .risk = risk,
            .label = QStringLiteral("%1 %2 · %3").arg(reason.risk.left(3), reason.risk.mid(4), reason.title),
            .masked = reason.isPersonal,
            .estimated = reason.isEstimate};
}

std::vector<Span> Item::furtherSpans(const Why &reason) const
{
    std::vector<Span> spans;
    for (const text::Span &place : reason.further) {
        Span one = span(reason);
        one.begin = place.begin;
        one.end = place.end;
        one.lettered = false; // the heaviest place has the letter
        spans.push_back(std::move(one));
    }
    return spans;
}

ReadingPane::ReadingPane(const workspace::Session &session, QWidget *parent)
    : QWidget(parent)
    , m_facts(new Text(TextSize::Body, Role::Text, this))
    , m_notes(new Text(TextSize::Small, Role::Muted, this))
    , m_attempts(new AttemptsBar(this))
    , m_tabs(new QTabBar(this))
    , m_stack(new QStackedWidget(this))
    , m_pictures(new PictureStrip(session, this))
    , m_text(new HighlightedText)
    , m_raw(new RawView)
    , m_rawState(new StateView(m_raw))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::between, space::inside, space::inside);
    layout->setSpacing(space::inside);

    auto *top = new QHBoxLayout;
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
    m_tabs->addTab({});
    m_tabs->addTab({});
    top->addLayout(words, 1);
    top->addWidget(m_tabs, 0, Qt::AlignTop);
    layout->addLayout(top);
    auto *attempts = new QHBoxLayout; // as wide as the pane
    attempts->setContentsMargins(space::around + 2, 0, 0, 0);
    attempts->addWidget(m_attempts);
    layout->addLayout(attempts);

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
    layout->addWidget(m_stack, 1);

    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_stack->setCurrentIndex(tab);
        if (tab == 1)
            Q_EMIT rawWanted();
    });
    retranslate();
}

void ReadingPane::setItem(const Item &item, const std::vector<Hit> &hits)
{
    m_item = item;
    m_hits = hits;
    describe();
    m_attempts->setItem(item);
    m_pictures->setPictures(item.generation, item.pictures);
    m_text->setParts(parts());
    if (showsRaw())
        Q_EMIT rawWanted();
}

void ReadingPane::clear()
{
    m_item.reset();
    m_hits.clear();
    describe();
    m_attempts->setItem({});
    m_pictures->setPictures({}, {});
    m_text->setParts({});
    m_raw->setContent({});
}

std::vector<TextPart> ReadingPane::parts() const
{
    std::vector<TextPart> all;
    addContext(all, m_item->context);
    TextPart prompt{.heading = tr("Prompt"), .text = m_item->prompt};
    TextPart output{.heading = tr("Output"),
                    .note = m_item->finish.isEmpty() ? QString() : tr("finish: %1").arg(m_item->finish),
                    .text = m_item->output};
    addSpans(prompt, false);
    addSpans(output, true);
    all.push_back(std::move(prompt));
    all.push_back(std::move(output));
    return all;
}

/// First one for each reason, then the other places of estimates and what was searched for: reason() counts on it.
void ReadingPane::addSpans(TextPart &part, bool inOutput) const
{
    for (const Why &reason : m_item->why) {
        if (reason.inOutput == inOutput)
            part.spans.push_back(m_item->span(reason));
    }
    for (const Why &reason : m_item->why) {
        if (reason.inOutput == inOutput)
            std::ranges::move(m_item->furtherSpans(reason), std::back_inserter(part.spans));
    }
    for (const Hit &hit : m_hits) {
        if (hit.inOutput == inOutput)
            part.spans.push_back({.begin = hit.begin, .end = hit.end, .label = tr("Found by the query")});
    }
}

/// For each span of text(), as addSpans() gives them, which reason it stands for; -1: a hit.
std::vector<int> ReadingPane::reasonsOfSpans() const
{
    std::vector<int> reasons;
    if (!m_item)
        return reasons;
    const auto count = static_cast<int>(m_item->why.size());
    for (const bool inOutput : {false, true}) {
        std::vector<int> further;
        for (int i = 0; i < count; ++i) {
            const Why &reason = m_item->why[static_cast<size_t>(i)];
            if (reason.inOutput != inOutput)
                continue;
            reasons.push_back(i);
            further.insert(further.end(), reason.further.size(), i);
        }
        reasons.insert(reasons.end(), further.begin(), further.end());
        reasons.insert(reasons.end(), static_cast<size_t>(std::ranges::count(m_hits, inOutput, &Hit::inOutput)), -1);
    }
    return reasons;
}

int ReadingPane::reasonNumber(int span) const
{
    const std::vector<int> reasons = reasonsOfSpans();
    return span >= 0 && span < static_cast<int>(reasons.size()) ? reasons[static_cast<size_t>(span)] : -1;
}

int ReadingPane::spanOf(int reason) const
{
    const std::vector<int> reasons = reasonsOfSpans();
    const auto found = std::ranges::find(reasons, reason);
    return reason < 0 || found == reasons.end() ? -1 : static_cast<int>(found - reasons.begin());
}

const Why *ReadingPane::reason(int span) const
{
    const int number = reasonNumber(span);
    return number < 0 ? nullptr : &m_item->why[static_cast<size_t>(number)];
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

void ReadingPane::retranslate()
{
    m_tabs->setTabText(0, tr("Text"));
    m_tabs->setTabText(1, tr("Raw record"));
    m_tabs->setAccessibleName(tr("Text or raw record"));
    m_text->setAccessibleName(tr("Generation"));
    if (m_item)
        m_attempts->setItem(*m_item);
    m_pictures->retranslate();
    describe();
    if (m_item)
        m_text->setParts(parts());
}

} // namespace ui
