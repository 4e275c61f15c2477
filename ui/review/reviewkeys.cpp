// What an officer does on the Review page by keys: decide, move, look. Where it is done, see the other files of the
// page.
#include "app/estimates/tierbounds.h"
#include "app/workspace/session.h"
#include "ui/handover/handoveractions.h"
#include "ui/reading/picturestrip.h"
#include "ui/reading/readingpane.h"
#include "ui/reading/relatedpanel.h"
#include "ui/review/decisionpanel.h"
#include "ui/review/queuepane.h"
#include "ui/review/reviewpage.h"
#include "ui/shell/actions.h"
#include "ui/widgets/highlightedtext.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>

#include <array>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// Registers actions of a page one after the other.
class Adding
{
public:
    Adding(Actions &actions, QWidget *page)
        : m_actions(actions)
        , m_page(page)
    {
    }

    /// A key that is held down does it once: for what is not to happen to the items behind this one.
    template <typename Act>
    void once(const char *id, const char *text, QList<QKeySequence> keys, Act act)
    {
        (*this)(id, text, std::move(keys), act);
        m_actions.action(QString::fromLatin1(id))->setAutoRepeat(false);
    }

    template <typename Act>
    void operator()(const char *id, const char *text, QList<QKeySequence> keys, Act act, const char *icon = "")
    {
        QAction *action = m_actions.add({.id = QString::fromLatin1(id),
                                         .text = {"ui::ReviewPage", text},
                                         .icon = QString::fromLatin1(icon),
                                         .shortcuts = std::move(keys)},
                                        m_page);
        QObject::connect(action, &QAction::triggered, m_page, act);
    }

private:
    Actions &m_actions;
    QWidget *m_page;
};

QKeySequence key(const char *text)
{
    return QKeySequence(QString::fromLatin1(text));
}

QStringList risksFound(const Item &item)
{
    QStringList risks;
    for (const Why &reason : item.why)
        risks += reason.risk;
    return risks;
}

} // namespace

void ReviewPage::registerActions(Actions &actions)
{
    m_actions = &actions;
    registerDeciding(actions);
    registerMoving(actions);
    registerReading(actions);
    registerDesk(actions);
    registerFilters(actions);
    m_handover->registerActions(actions, this);
    connect(&actions, &Actions::changed, this, &ReviewPage::showKeys);
    showKeys();
}

/// The key of an action as it is at the moment: officers change them.
QString ReviewPage::keyOf(const QString &id) const
{
    return m_actions ? m_actions->keyText(id) : QString();
}

void ReviewPage::showKeys()
{
    using review::Disposition;
    m_decision->setKeys({{Disposition::Illegal, keyOf(u"review.illegal"_s)},
                         {Disposition::Harmful, keyOf(u"review.harmful"_s)},
                         {Disposition::NotAProblem, keyOf(u"review.clear"_s)},
                         {Disposition::Unclear, keyOf(u"review.unclear"_s)},
                         {Disposition::SecondOpinion, keyOf(u"review.second"_s)}},
                        keyOf(u"review.handIn"_s));
}

void ReviewPage::registerDeciding(Actions &actions)
{
    using review::Disposition;
    Adding add(actions, this);
    add.once("review.illegal", QT_TRANSLATE_NOOP("ui::ReviewPage", "Decide: illegal"), {key("1")},
             [this] { decide(Disposition::Illegal); });
    add.once("review.harmful", QT_TRANSLATE_NOOP("ui::ReviewPage", "Decide: harmful"), {key("2")},
             [this] { decide(Disposition::Harmful); });
    add.once("review.clear", QT_TRANSLATE_NOOP("ui::ReviewPage", "Decide: not a problem"), {key("3")},
             [this] { decide(Disposition::NotAProblem); });
    add.once("review.unclear", QT_TRANSLATE_NOOP("ui::ReviewPage", "Decide: unclear"), {key("4")},
             [this] { decide(Disposition::Unclear); });
    add.once("review.second", QT_TRANSLATE_NOOP("ui::ReviewPage", "Decide: second opinion"), {key("5")},
             [this] { decide(Disposition::SecondOpinion); });
    add.once("review.handIn", QT_TRANSLATE_NOOP("ui::ReviewPage", "Hand in what is chosen and go on"),
             {key("Ctrl+Return"), key("Ctrl+Enter")}, [this] { handInChosen(); });
    add.once("review.alike", QT_TRANSLATE_NOOP("ui::ReviewPage", "Decide the same about all that are like it…"),
             {key("W")}, [this] { decideAlike(); });
    add(
        "review.undo", QT_TRANSLATE_NOOP("ui::ReviewPage", "Undo"), {QKeySequence::Undo, key("U")},
        [this] { reverse(true); }, "edit-undo");
    add(
        "review.redo", QT_TRANSLATE_NOOP("ui::ReviewPage", "Redo"), {QKeySequence::Redo, key("Shift+U")},
        [this] { reverse(false); }, "edit-redo");
    struct ClassKey
    {
        const char *id;
        const char *code;
        const char *keys;
        const char *text;
    };
    constexpr std::array classes{
        ClassKey{"review.class1", "A.1", "Shift+1",
                 QT_TRANSLATE_NOOP("ui::ReviewPage", "Risk class A.1, again for its next code")},
        ClassKey{"review.class2", "A.2", "Shift+2",
                 QT_TRANSLATE_NOOP("ui::ReviewPage", "Risk class A.2, again for its next code")},
        ClassKey{"review.class3", "A.3", "Shift+3",
                 QT_TRANSLATE_NOOP("ui::ReviewPage", "Risk class A.3, again for its next code")},
        ClassKey{"review.class4", "A.4", "Shift+4",
                 QT_TRANSLATE_NOOP("ui::ReviewPage", "Risk class A.4, again for its next code")},
        ClassKey{"review.class5", "A.5", "Shift+5",
                 QT_TRANSLATE_NOOP("ui::ReviewPage", "Risk class A.5, again for its next code")},
    };
    for (const ClassKey &one : classes) {
        add(one.id, one.text, {key(one.keys)}, [this, code = one.code] {
            if (m_item)
                m_decision->chooseClass(QString::fromLatin1(code), risksFound(*m_item));
        });
    }
    add("review.risk", QT_TRANSLATE_NOOP("ui::ReviewPage", "Choose the risk code"), {key("R")}, [this] {
        m_decision->risk()->setFocus(Qt::ShortcutFocusReason);
        m_decision->risk()->showPopup();
    });
    add.once("review.further", QT_TRANSLATE_NOOP("ui::ReviewPage", "Add the code to the further ones, or take it off"),
             {key("X")}, [this] { m_decision->toggleFurther(); });
    add("review.less", QT_TRANSLATE_NOOP("ui::ReviewPage", "Less severe"), {key("[")},
        [this] { m_decision->changeSeverity(-1); });
    add("review.more", QT_TRANSLATE_NOOP("ui::ReviewPage", "More severe"), {key("]")},
        [this] { m_decision->changeSeverity(1); });
    add("review.reason", QT_TRANSLATE_NOOP("ui::ReviewPage", "Choose a reason"), {key("S")},
        [this] { m_decision->focusReason(); });
    add("review.note", QT_TRANSLATE_NOOP("ui::ReviewPage", "Write a note"), {key("M")},
        [this] { m_decision->note()->setFocus(Qt::ShortcutFocusReason); });
}

void ReviewPage::registerMoving(Actions &actions)
{
    Adding add(actions, this);
    add(
        "review.next", QT_TRANSLATE_NOOP("ui::ReviewPage", "Next item"), {key("J")}, [this] { m_queue->step(1); },
        "go-down");
    add(
        "review.previous", QT_TRANSLATE_NOOP("ui::ReviewPage", "Previous item"), {key("K")},
        [this] { m_queue->step(-1); }, "go-up");
    add("review.nextQueue", QT_TRANSLATE_NOOP("ui::ReviewPage", "Next queue"), {key("Ctrl+PgDown")},
        [this] { m_queue->openQueue(1); });
    add("review.previousQueue", QT_TRANSLATE_NOOP("ui::ReviewPage", "Previous queue"), {key("Ctrl+PgUp")},
        [this] { m_queue->openQueue(-1); });
    add("review.nextHit", QT_TRANSLATE_NOOP("ui::ReviewPage", "Next highlight"), {key("N")},
        [this] { m_reading->text()->nextSpan(); });
    add("review.previousHit", QT_TRANSLATE_NOOP("ui::ReviewPage", "Previous highlight"), {key("P")},
        [this] { m_reading->text()->previousSpan(); });
    constexpr std::array<std::pair<const char *, const char *>, 5> orders{{
        {"review.byRisk", QT_TRANSLATE_NOOP("ui::ReviewPage", "Gravest first")},
        {"review.byAge", QT_TRANSLATE_NOOP("ui::ReviewPage", "Oldest first")},
        {"review.byScore", QT_TRANSLATE_NOOP("ui::ReviewPage", "Highest score first")},
        {"review.byDoubt", QT_TRANSLATE_NOOP("ui::ReviewPage", "Most uncertain first")},
        {"review.byLot", QT_TRANSLATE_NOOP("ui::ReviewPage", "At random")},
    }};
    for (size_t i = 0; i < orders.size(); ++i)
        add(orders[i].first, orders[i].second, {}, [this, i] { m_queue->setOrder(static_cast<review::Order>(i)); });
    add("review.order", QT_TRANSLATE_NOOP("ui::ReviewPage", "Next order of the queue"), {key("O")}, [this] {
        const int next = (static_cast<int>(m_queue->filter().order) + 1) % (static_cast<int>(review::Order::Lot) + 1);
        m_queue->setOrder(static_cast<review::Order>(next));
    });
    add(
        "review.incident", QT_TRANSLATE_NOOP("ui::ReviewPage", "Open an incident from this item"), {key("I")},
        [this] {
            if (m_item)
                Q_EMIT navigate({u"incidents"_s, {{u"from"_s, qlonglong(m_item->generation)}}});
        },
        "emblem-warning");
}

void ReviewPage::registerReading(Actions &actions)
{
    Adding add(actions, this);
    add(
        "review.reveal", QT_TRANSLATE_NOOP("ui::ReviewPage", "Reveal masked personal information"), {key("V")},
        [this] { reveal(m_reading->text()->currentSpan()); }, "view-visible");
    add.once("review.pictures", QT_TRANSLATE_NOOP("ui::ReviewPage", "Show or blur the pictures"), {key("B")},
             [this] { m_reading->pictures()->toggle(); });
    add(
        "review.fullSize", QT_TRANSLATE_NOOP("ui::ReviewPage", "Picture in full size"), {key("F")},
        [this] {
            if (!m_reading->pictures()->openFullSize())
                Q_EMIT message(
                    tr("No picture is shown. %1 shows those of this generation.").arg(keyOf(u"review.pictures"_s)));
        },
        "view-fullscreen");
    add.once("review.raw", QT_TRANSLATE_NOOP("ui::ReviewPage", "Text or raw record"), {key("T")},
             [this] { m_reading->setShowsRaw(!m_reading->showsRaw()); });
    add("review.turns", QT_TRANSLATE_NOOP("ui::ReviewPage", "Go to folded turns, or open them"), {key("G")},
        [this] { m_reading->openNearestFold(); });
    add.once("review.related", QT_TRANSLATE_NOOP("ui::ReviewPage", "Related items"), {key("L")},
             [this] { m_reading->setShowsRelated(m_reading->related()->isHidden()); });
    add.once("review.veil", QT_TRANSLATE_NOOP("ui::ReviewPage", "Cover or uncover the text"), {key("H")},
             [this] { m_reading->toggleVeil(); });
    add("review.cover", QT_TRANSLATE_NOOP("ui::ReviewPage", "What is covered…"), {},
        [this] { m_reading->chooseCover(); });
    add("review.mark", QT_TRANSLATE_NOOP("ui::ReviewPage", "Mark words"), {key("D")}, [this] { startMark(); });
    add("review.unmark", QT_TRANSLATE_NOOP("ui::ReviewPage", "Take the mark off"), {key("Shift+D")},
        [this] { unmark(); });
    add("review.places", QT_TRANSLATE_NOOP("ui::ReviewPage", "Find what spoke for an estimate"), {key("E")},
        [this] { findPlaces(); });
}

void ReviewPage::registerFilters(Actions &actions)
{
    using By = review::QueueFilter::By;
    Adding add(actions, this);
    add(
        "review.byRules", QT_TRANSLATE_NOOP("ui::ReviewPage", "Only what rules found"), {},
        [this] { filterBy(By::Rules); }, "view-filter");
    add(
        "review.byModels", QT_TRANSLATE_NOOP("ui::ReviewPage", "Only what models alone flag"), {},
        [this] { filterBy(By::ModelsAlone); }, "view-filter");
    add(
        "review.unsafe", QT_TRANSLATE_NOOP("ui::ReviewPage", "Only what is unsafe by its score"), {},
        [this] {
            const auto bounds = estimates::tierBounds(m_session.reader());
            review::QueueFilter filter = m_queue->filter();
            filter.leastScore = filter.leastScore > 0 || !bounds ? 0 : bounds->unsafe;
            m_queue->setFilter(filter);
        },
        "view-filter");
}

/// Narrows the queue to that evidence, or widens it again.
void ReviewPage::filterBy(review::QueueFilter::By by)
{
    review::QueueFilter filter = m_queue->filter();
    filter.by = filter.by == by ? review::QueueFilter::By::Anyone : by;
    m_queue->setFilter(filter);
}

} // namespace ui
