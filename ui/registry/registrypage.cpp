#include "ui/registry/registrypage.h"

#include "ui/registry/registerview.h"
#include "ui/shell/actions.h"
#include "ui/shell/theme.h"
#include "ui/widgets/controls.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QStackedLayout>
#include <QTabBar>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// \a title with the first of its letters that is still free as mnemonic; \a taken grows by it. Titles in
/// other scripts have none: the views are also reached with Ctrl+Page Down.
QString withMnemonic(const QString &title, QString &taken)
{
    for (qsizetype i = 0; i < title.size(); ++i) {
        const QChar letter = title[i].toUpper();
        if (letter < u'A' || letter > u'Z' || taken.contains(letter))
            continue;
        taken.append(letter);
        return title.left(i) + u'&' + title.mid(i);
    }
    return title;
}

} // namespace

RegistryPage::RegistryPage(workspace::Session &session, const Knowledge &knowledge, QWidget *parent)
    : Page({.id = u"registry"_s,
            .name = {"ui::RegistryPage", QT_TRANSLATE_NOOP("ui::RegistryPage", "Registry")},
            .icon = u"view-calendar-list"_s,
            .shortcut = QKeySequence(u"Ctrl+5"_s)},
           parent)
    , m_tabs(new QTabBar(this))
    , m_stack(new QStackedLayout)
    , m_register(new RegisterView(session, knowledge, this))
{
    m_tabs->setObjectName(u"views"_s);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(space::between, space::inside, space::between, 0);
    row->addWidget(m_tabs);
    row->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(row);
    layout->addWidget(hairline(Qt::Horizontal, this));
    layout->addLayout(m_stack, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, &RegistryPage::viewChosen);
    addView(m_register);
    retranslate();
}

void RegistryPage::addView(RegistryView *view)
{
    view->setObjectName(u"registry."_s + view->id());
    m_views.push_back(view);
    m_unread.push_back(view);
    m_stack->addWidget(view);
    connect(view, &RegistryView::changed, this, [this] {
        showTabs();
        Q_EMIT summaryChanged();
        Q_EMIT loadingChanged();
    });
    connect(view, &RegistryView::navigate, this, &Page::navigate);
    connect(view, &RegistryView::message, this, &Page::message);
    m_tabs->addTab(view->title()); // shows the first of all
    showTabs();
}

RegistryView *RegistryPage::view(const QString &id) const
{
    const auto found = std::ranges::find(m_views, id, &RegistryView::id);
    return found == m_views.end() ? nullptr : *found;
}

RegistryView *RegistryPage::currentView() const
{
    return m_views.at(static_cast<std::size_t>(std::max(0, m_tabs->currentIndex())));
}

void RegistryPage::showView(const QString &id)
{
    if (const auto found = std::ranges::find(m_views, id, &RegistryView::id); found != m_views.end())
        m_tabs->setCurrentIndex(static_cast<int>(found - m_views.begin()));
}

/// The keyboard stays on the tabs where it was there, else it goes into the view.
void RegistryPage::viewChosen(int index)
{
    RegistryView *chosen = m_views.at(static_cast<std::size_t>(std::max(0, index)));
    const bool wasInside =
        m_stack->currentWidget() && m_stack->currentWidget()->isAncestorOf(QApplication::focusWidget());
    m_stack->setCurrentWidget(chosen);
    if (std::erase(m_unread, chosen) > 0 && isVisible())
        chosen->refresh();
    if (wasInside)
        chosen->setFocus();
    Q_EMIT viewChanged();
    Q_EMIT summaryChanged();
}

void RegistryPage::step(int by)
{
    const int count = m_tabs->count();
    m_tabs->setCurrentIndex((m_tabs->currentIndex() + by + count) % count);
}

/// With a focus proxy in a view Qt's Tab would pass the row of views by.
void RegistryPage::focusInEvent(QFocusEvent *event)
{
    currentView()->setFocus(event->reason());
}

void RegistryPage::keyPressEvent(QKeyEvent *event)
{
    const bool tab = event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab;
    if (!tab || !(event->modifiers() & Qt::ControlModifier))
        return Page::keyPressEvent(event);
    step(event->key() == Qt::Key_Backtab || event->modifiers() & Qt::ShiftModifier ? -1 : 1);
}

QString RegistryPage::summary() const
{
    return currentView()->summary();
}

int RegistryPage::waiting() const
{
    return std::ranges::fold_left(m_views, 0, [](int sum, const RegistryView *each) { return sum + each->waiting(); });
}

QWidget *RegistryPage::header()
{
    return currentView()->header();
}

const QWidget *RegistryPage::actionScope() const
{
    return currentView();
}

QStringList RegistryPage::views() const
{
    QStringList ids;
    for (const RegistryView *each : m_views)
        ids.append(each->id());
    return ids;
}

std::vector<Page::NamedPlace> RegistryPage::places() const
{
    std::vector<NamedPlace> places;
    for (const RegistryView *each : m_views)
        places.push_back({.name = each->title(), .destination = {id(), {{u"view"_s, each->id()}}}});
    return places;
}

void RegistryPage::registerActions(Actions &actions)
{
    const auto add = [&](const char *id, const char *text, const char *keys, int by) {
        const QAction *action = actions.add({.id = QString::fromLatin1(id),
                                             .text = {"ui::RegistryPage", text},
                                             .shortcuts = {QKeySequence(QString::fromLatin1(keys))}},
                                            this);
        connect(action, &QAction::triggered, this, [this, by] { step(by); });
    };
    add("registry.nextView", QT_TRANSLATE_NOOP("ui::RegistryPage", "Next view of the registry"), "Ctrl+PgDown", 1);
    add("registry.previousView", QT_TRANSLATE_NOOP("ui::RegistryPage", "Previous view of the registry"), "Ctrl+PgUp",
        -1);
    for (RegistryView *each : m_views)
        each->registerActions(actions);
}

/// The view on screen at once, the others one in each idle moment: their counts stand on the tabs.
void RegistryPage::refresh()
{
    m_unread = m_views;
    std::erase(m_unread, currentView());
    currentView()->refresh();
    Q_EMIT summaryChanged();
    QTimer::singleShot(0, this, &RegistryPage::readNext);
}

void RegistryPage::readNext()
{
    if (m_unread.empty())
        return;
    RegistryView *next = m_unread.front();
    m_unread.erase(m_unread.begin());
    next->refresh();
    QTimer::singleShot(0, this, &RegistryPage::readNext);
}

bool RegistryPage::isLoading() const
{
    return currentView()->isLoading();
}

void RegistryPage::showTabs()
{
    QString taken = u"WGVHR"_s; // the menus of the window and of this page
    for (int i = 0; i < m_tabs->count(); ++i) {
        const RegistryView *each = m_views[static_cast<std::size_t>(i)];
        const QString title = withMnemonic(each->title(), taken);
        m_tabs->setTabText(i, each->waiting() > 0 ? u"%1 %2"_s.arg(title).arg(each->waiting()) : title);
        m_tabs->setTabToolTip(i,
                              each->waiting() > 0 ? tr("%1: %n to do", nullptr, each->waiting()).arg(each->title())
                                                  : QString());
    }
}

void RegistryPage::retranslate()
{
    m_tabs->setAccessibleName(tr("Views of the registry"));
    for (RegistryView *each : m_views)
        each->retranslate();
    showTabs();
}

void RegistryPage::recolour()
{
    for (RegistryView *each : m_views)
        each->recolour();
}

void RegistryPage::open(const QVariantMap &filter)
{
    QVariantMap rest = filter;
    showView(rest.take(u"view"_s).value<QString>().isEmpty() ? m_register->id() : filter.value(u"view"_s).toString());
    currentView()->open(rest);
}

bool RegistryPage::closeInnermost()
{
    return currentView()->closeInnermost();
}

QByteArray RegistryPage::saveState() const
{
    return currentView()->id().toUtf8();
}

void RegistryPage::restoreState(const QByteArray &state)
{
    showView(QString::fromUtf8(state));
}

} // namespace ui
