// What an officer does on the Review page: decide, undo, move, reveal. Keys and their effects.
#include "app/review/reviewstore.h"
#include "app/workspace/session.h"
#include "ui/reading/attemptsbar.h"
#include "ui/reading/decisionwords.h"
#include "ui/reading/itemloader.h"
#include "ui/reading/picturestrip.h"
#include "ui/reading/readingpane.h"
#include "ui/reading/reveal.h"
#include "ui/review/decisionpanel.h"
#include "ui/review/queuemodel.h"
#include "ui/review/reviewpage.h"
#include "ui/review/waitingcount.h"
#include "ui/shell/actions.h"
#include "ui/widgets/highlightedtext.h"
#include "ui/widgets/rawview.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QRegularExpression>

namespace ui {

namespace {

Phrase phrase(const char *source)
{
    return {"ui::ReviewPage", source};
}

QKeySequence key(const char *text)
{
    return QKeySequence(QString::fromLatin1(text));
}

} // namespace

void ReviewPage::registerActions(Actions &actions)
{
    using review::Disposition;
    const auto add = [&](const char *id, const char *text, QList<QKeySequence> keys, auto act, const char *icon = "") {
        QAction *action = actions.add({.id = QString::fromLatin1(id),
                                       .text = phrase(text),
                                       .icon = QString::fromLatin1(icon),
                                       .shortcuts = std::move(keys)},
                                      this);
        connect(action, &QAction::triggered, this, act);
    };
    add("review.confirm", QT_TRANSLATE_NOOP("ui::ReviewPage", "Decide: confirmed"), {key("1")},
        [this] { decide(Disposition::Confirmed); });
    add("review.clear", QT_TRANSLATE_NOOP("ui::ReviewPage", "Decide: not a problem"), {key("2")},
        [this] { decide(Disposition::NotAProblem); });
    add("review.second", QT_TRANSLATE_NOOP("ui::ReviewPage", "Decide: second opinion"), {key("3")},
        [this] { decide(Disposition::SecondOpinion); });
    add(
        "review.undo", QT_TRANSLATE_NOOP("ui::ReviewPage", "Undo decision"), {QKeySequence::Undo, key("U")},
        [this] { reverse(true); }, "edit-undo");
    add(
        "review.redo", QT_TRANSLATE_NOOP("ui::ReviewPage", "Redo decision"), {QKeySequence::Redo, key("Shift+U")},
        [this] { reverse(false); }, "edit-redo");
    add("review.next", QT_TRANSLATE_NOOP("ui::ReviewPage", "Next item"), {key("J")}, [this] { step(1); }, "go-down");
    add(
        "review.previous", QT_TRANSLATE_NOOP("ui::ReviewPage", "Previous item"), {key("K")}, [this] { step(-1); },
        "go-up");
    add("review.nextHit", QT_TRANSLATE_NOOP("ui::ReviewPage", "Next highlight"), {key("N")},
        [this] { m_reading->text()->nextSpan(); });
    add("review.previousHit", QT_TRANSLATE_NOOP("ui::ReviewPage", "Previous highlight"), {key("P")},
        [this] { m_reading->text()->previousSpan(); });
    add("review.risk", QT_TRANSLATE_NOOP("ui::ReviewPage", "Choose the risk code"), {key("R")}, [this] {
        m_decision->risk()->setFocus(Qt::ShortcutFocusReason);
        m_decision->risk()->showPopup();
    });
    add("review.note", QT_TRANSLATE_NOOP("ui::ReviewPage", "Write a note"), {key("M")},
        [this] { m_decision->note()->setFocus(Qt::ShortcutFocusReason); });
    add(
        "review.reveal", QT_TRANSLATE_NOOP("ui::ReviewPage", "Reveal masked personal information"), {key("V")},
        [this] { reveal(m_reading->text()->currentSpan()); }, "view-visible");
    add("review.pictures", QT_TRANSLATE_NOOP("ui::ReviewPage", "Show or blur the pictures"), {key("B")},
        [this] { m_reading->pictures()->toggle(); });
    add(
        "review.fullSize", QT_TRANSLATE_NOOP("ui::ReviewPage", "Picture in full size"), {key("F")},
        [this] {
            if (!m_reading->pictures()->openFullSize())
                Q_EMIT message(tr("No picture is shown. B shows those of this generation."));
        },
        "view-fullscreen");
    add("review.raw", QT_TRANSLATE_NOOP("ui::ReviewPage", "Text or raw record"), {key("T")},
        [this] { m_reading->setShowsRaw(!m_reading->showsRaw()); });
    add(
        "review.incident", QT_TRANSLATE_NOOP("ui::ReviewPage", "Open an incident from this item"), {key("I")},
        [this] {
            if (m_item)
                Q_EMIT navigate(
                    {QStringLiteral("incidents"), {{QStringLiteral("from"), qlonglong(m_item->generation)}}});
        },
        "emblem-warning");
    add("review.places", QT_TRANSLATE_NOOP("ui::ReviewPage", "Find what spoke for an estimate"), {key("E")},
        [this] { findPlaces(); });
    registerFilters(actions);
}

void ReviewPage::connectReading()
{
    connect(m_reading, &ReadingPane::rawWanted, this, &ReviewPage::loadRaw);
    connect(m_reading->pictures(), &PictureStrip::loadingChanged, this, &ReviewPage::loadingChanged);
    connect(m_reading->attempts(), &AttemptsBar::attemptWanted, this,
            [this](GenerationId attempt) { open({{QStringLiteral("id"), qlonglong(attempt)}}); });
    connect(m_reading->attempts(), &AttemptsBar::queryWanted, this, [this](const QString &query) {
        Q_EMIT navigate({QStringLiteral("investigate"), {{QStringLiteral("query"), query}}});
    });
}

bool ReviewPage::isLoading() const
{
    return m_reading->pictures()->isLoading() || m_waiting->isCounting();
}

void ReviewPage::decide(review::Disposition disposition)
{
    if (!m_item || m_session.isReadOnly())
        return;
    const GenerationId generation = m_item->generation;
    const review::Decision decision = m_decision->decision(disposition);
    if (disposition == review::Disposition::Confirmed && decision.risk.isEmpty()) {
        Q_EMIT message(tr("Choose a risk code first (R): a confirmed problem needs one."));
        return m_decision->risk()->setFocus(Qt::ShortcutFocusReason);
    }
    m_rowAfterDecision = m_table->currentRow() + (m_model->filter().state == review::QueueFilter::State::Any ? 1 : 0);
    m_notes.erase(generation);
    m_item.reset(); // refresh() then goes on to the next one
    m_session
        .write([=](db::Database &database, journal::Journal &journal) {
            return review::ReviewStore(database, journal).decide(generation, decision);
        })
        .then(this, [this, generation, disposition](const Result<ReviewEventId> &event) {
            if (!event)
                return Q_EMIT message(failureText(event.error(), tr("Recording the decision")).sentence);
            afterWrite(generation, tr("G-%1: %2").arg(qint64(generation)).arg(dispositionText(disposition)));
        });
}

/// A note that was typed but not yet recorded is there again when the officer comes back.
void ReviewPage::keepNote()
{
    if (!m_item)
        return;
    const QString typed = m_decision->note()->text();
    if (typed == (m_item->inForce ? m_item->inForce->note : QString()))
        m_notes.erase(m_item->generation);
    else
        m_notes[m_item->generation] = typed;
}

void ReviewPage::reverse(bool undo)
{
    m_session
        .write([=](db::Database &database, journal::Journal &journal) {
            review::ReviewStore reviews(database, journal);
            return undo ? reviews.undo() : reviews.redo();
        })
        .then(this, [this, undo](const Result<std::optional<GenerationId>> &done) {
            if (!done)
                return Q_EMIT message(failureText(done.error(), tr("Recording the decision")).sentence);
            if (!*done)
                return Q_EMIT message(undo ? tr("Nothing to undo") : tr("Nothing to redo"));
            refresh(); // what was undone waits in its queue again; what was redone has left it
            if (undo || m_model->rowOf(**done) >= 0)
                open({{QStringLiteral("id"), qlonglong(**done)}});
            Q_EMIT message((undo ? tr("Undone: G-%1") : tr("Redone: G-%1")).arg(qint64(**done)));
        });
}

void ReviewPage::afterWrite(GenerationId, const QString &words)
{
    refresh();
    Q_EMIT message(words);
}

void ReviewPage::step(int direction)
{
    const int row = m_table->currentRow() + direction;
    if (row >= 0 && row < m_model->rowCount())
        m_table->goToRow(row);
}

void ReviewPage::reveal(int span)
{
    toggleRevealed(*m_reading, m_session, span, [this](const QString &words) { Q_EMIT message(words); });
}

void ReviewPage::loadRaw()
{
    if (!m_item)
        return;
    const Result<QByteArray> record = loadRawRecord(m_session.reader(), *m_item);
    if (!record)
        return m_reading->rawState()->showError(failureText(record.error(), tr("Reading the raw record")),
                                                [this] { loadRaw(); });
    m_reading->raw()->setContent(*record);
    m_reading->rawState()->showContent();
}

void ReviewPage::open(const QVariantMap &filter)
{
    review::QueueFilter wanted{.state = review::QueueFilter::State::ToDecide,
                               .riskClass = filter.value(QStringLiteral("riskClass")).toString(),
                               .service = filter.value(QStringLiteral("service")).toString()};
    if (const QDate day = filter.value(QStringLiteral("day")).toDate(); day.isValid())
        wanted.day = day;
    m_listName = filter.value(QStringLiteral("name")).toString();
    for (const QVariant &each : filter.value(QStringLiteral("only")).toList())
        wanted.only.push_back(static_cast<GenerationId>(each.toLongLong()));
    const QString by = filter.value(QStringLiteral("by")).toString();
    if (!by.isEmpty())
        wanted.by =
            by == QLatin1String("models") ? review::QueueFilter::By::ModelsAlone : review::QueueFilter::By::Rules;
    static const QStringList states{QStringLiteral("to_decide"), QStringLiteral("second_opinion"),
                                    QStringLiteral("decided"), QStringLiteral("any")};
    const auto id = static_cast<GenerationId>(filter.value(QStringLiteral("id")).toLongLong());
    const bool one = filter.contains(QStringLiteral("id"));
    if (one && m_model->rowOf(id) >= 0)
        return m_table->goToRow(m_model->rowOf(id));
    const qsizetype state = states.indexOf(filter.value(QStringLiteral("state")).toString());
    if (state >= 0 || one)
        wanted.state = state >= 0 ? static_cast<review::QueueFilter::State>(state) : review::QueueFilter::State::Any;
    setFilter(wanted);
    if (!one)
        return;
    while (m_model->rowOf(id) < 0 && m_model->canFetchMore({}))
        m_model->fetchMore({});
    m_model->rowOf(id) >= 0 ? m_table->goToRow(m_model->rowOf(id)) : showItem(id);
}

std::optional<Destination> ReviewPage::jump(const QString &text) const
{
    static const QRegularExpression pattern(QStringLiteral("^\\s*[Gg]-?(\\d+)\\s*$"));
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return Destination{id(), {{QStringLiteral("id"), match.captured(1).toLongLong()}}};
}

bool ReviewPage::closeInnermost()
{
    if (m_reading->showsRaw()) {
        m_reading->setShowsRaw(false);
        return true;
    }
    if (m_decision->note()->hasFocus()) {
        m_table->setFocus();
        return true;
    }
    return false;
}

} // namespace ui
