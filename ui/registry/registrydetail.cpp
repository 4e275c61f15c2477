#include "ui/registry/registrydetail.h"

#include "ui/registry/detailtabs.h"
#include "ui/registry/itemevent.h"
#include "ui/registry/itemsheet.h"
#include "ui/registry/registryeventmodel.h"
#include "ui/registry/registrywords.h"
#include "ui/registry/stateline.h"
#include "ui/shell/shown.h"
#include "ui/widgets/badges.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/tableview.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

RegistryDetail::RegistryDetail(QWidget *parent)
    : QWidget(parent)
    , m_shown(new QWidget(this))
    , m_none(new Text(TextSize::Body, Role::Muted, this))
    , m_title(new Text(TextSize::Body, Role::Text, m_shown))
    , m_badge(new StatusBadge(m_shown))
    , m_line(new StateLine(m_shown))
    , m_add(new QPushButton(m_shown))
    , m_move(new QPushButton(m_shown))
    , m_edit(new QPushButton(m_shown))
    , m_event(new QPushButton(m_shown))
    , m_done(new QPushButton(m_shown))
    , m_tabs(new DetailTabs(m_shown))
{
    setBackgroundRole(QPalette::Base); // it is read: one ground with the sheet and the tables
    setAutoFillBackground(true);
    m_title->setWordWrap(true);
    m_none->setWordWrap(true);
    m_none->setContentsMargins(space::around, space::around, space::around, space::around);

    auto *shown = new QVBoxLayout(m_shown);
    shown->setContentsMargins(space::around, space::around, space::between, space::between);
    shown->setSpacing(space::between);
    shown->addWidget(m_title);
    shown->addWidget(m_badge);
    shown->addWidget(m_line);
    shown->addWidget(buildHead());
    shown->addWidget(m_tabs, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_shown, 1);
    layout->addWidget(m_none, 0, Qt::AlignTop);

    connect(m_add, &QPushButton::clicked, this, &RegistryDetail::addRequested);
    connect(m_move, &QPushButton::clicked, this, &RegistryDetail::moveRequested);
    connect(m_edit, &QPushButton::clicked, this, &RegistryDetail::editRequested);
    connect(m_event, &QPushButton::clicked, this, &RegistryDetail::eventRequested);
    connect(m_done, &QPushButton::clicked, this, &RegistryDetail::doneRequested);
    connect(m_tabs, &DetailTabs::eventChosen, this, &RegistryDetail::showButtons);
    retranslate();
    clear();
}

/// Two rows of buttons: one of all does not fit beside the table.
QWidget *RegistryDetail::buildHead()
{
    auto *head = new QWidget(m_shown);
    auto *rows = new QVBoxLayout(head);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::between);
    for (const std::vector<QPushButton *> &buttons :
         {std::vector{m_add, m_move, m_edit}, std::vector{m_event, m_done}}) {
        auto *row = new QHBoxLayout;
        row->setSpacing(space::between);
        for (QPushButton *button : buttons)
            row->addWidget(button);
        row->addStretch();
        rows->addLayout(row);
    }
    return head;
}

bool RegistryDetail::setUp(Kind kind, qlonglong id, const QString &title)
{
    const bool same = m_kind == kind && m_id == id;
    m_kind = kind;
    m_id = id;
    m_shown->show();
    m_none->hide();
    m_title->setText(title);
    m_badge->setVisible(kind == Kind::Item || kind == Kind::Missing);
    m_line->setVisible(kind == Kind::Item && !m_line->steps().empty());
    return same;
}

/// The steps that are recorded by the day, and where they end otherwise (a last day that is over) the state of the day.
void RegistryDetail::showLine(const registry::ItemStatus &status, const registry::RegistryItem &item,
                              const ItemParts &parts)
{
    std::vector<StateLine::Step> steps;
    std::optional<registry::State> last;
    for (const registry::Transition &each : parts.transitions) {
        if (parts.day.isValid() && each.on > parts.day)
            continue;
        last = each.to;
        steps.push_back({.word = stateText(each.to, item.kind),
                         .on = each.on,
                         .role = stateRole(each.to),
                         .note = QStringList{each.note, each.actor}.join(u"\n"_s).trimmed()});
    }
    const registry::State now = status.state.value_or(item.state);
    const bool isOver = now == registry::State::Expired && status.validUntil.isValid();
    if (last != now)
        steps.push_back({.word = stateText(now, item.kind),
                         .on = isOver ? status.validUntil.addDays(1) : QDate(),
                         .role = stateRole(now)});
    m_line->setSteps(std::move(steps));
}

void RegistryDetail::showItem(const registry::ItemStatus &status, const registry::RegistryItem &item,
                              const registry::Register &all, ItemParts parts, bool showsNumber)
{
    tellShown(*this, QStringLiteral("registry/%1").arg(qint64(item.id)));
    m_badge->setStatus(statusRole(status.status), statusText(status.status));
    showLine(status, item, parts);
    const bool same = setUp(Kind::Item, qlonglong(item.id), shownText(status.title));
    m_tabs->setItem(itemSheet(status, &item, all), std::move(parts), showsNumber, same);
    showButtons();
}

void RegistryDetail::showMissing(const registry::ItemStatus &status)
{
    tellShown(*this, {});
    m_badge->setStatus(statusRole(status.status), statusText(status.status));
    setUp(Kind::Missing, 0, shownText(status.title));
    m_tabs->setSheet(itemSheet(status, nullptr, {}));
    showButtons();
}

void RegistryDetail::showService(const registry::Service &service, const registry::Register &all,
                                 const registry::Regime *regime)
{
    const bool same = setUp(Kind::Service, qlonglong(service.id), service.name);
    m_tabs->setService(serviceSheet(service, regime), all, service.id, same);
    tellShown(*this, QStringLiteral("service/%1").arg(qint64(service.id)));
    showButtons();
}

void RegistryDetail::showModel(const registry::Model &model, const registry::Register &all)
{
    const bool same = setUp(Kind::Model, qlonglong(model.id), model.name);
    m_tabs->setModel(modelSheet(model, all), all, model.id, same);
    tellShown(*this, QStringLiteral("model/%1").arg(qint64(model.id)));
    showButtons();
}

void RegistryDetail::showAlgorithm(const registry::Algorithm &algorithm, const registry::Register &all)
{
    const bool same = setUp(Kind::Algorithm, qlonglong(algorithm.id), algorithm.name);
    m_tabs->setAlgorithm(algorithmSheet(algorithm), all, algorithm.id, same);
    tellShown(*this, QStringLiteral("algorithm/%1").arg(qint64(algorithm.id)));
    showButtons();
}

void RegistryDetail::showHeading(const QString &title, const QString &add)
{
    tellShown(*this, {});
    setUp(Kind::Heading, 0, title);
    m_tabs->clear();
    showButtons();
    m_add->setText(add);
}

void RegistryDetail::clear()
{
    tellShown(*this, {});
    m_kind = Kind::None;
    m_tabs->clear();
    m_shown->hide();
    m_none->show();
}

void RegistryDetail::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_tabs->setReadOnly(readOnly);
    showButtons();
}

const registry::RegistryEvent *RegistryDetail::runningEvent() const
{
    if (m_kind != Kind::Item)
        return nullptr;
    const RegistryEventModel &events = *m_tabs->events();
    const auto runs = [](const registry::RegistryEvent &event) {
        return startsClock(event.kind) && !event.doneOn.isValid();
    };
    const int chosen = m_tabs->history()->currentRow();
    if (chosen >= 0 && chosen < events.rowCount() && runs(events.eventAt(chosen)))
        return &events.eventAt(chosen);
    for (int row = 0; row < events.rowCount(); ++row) {
        if (runs(events.eventAt(row)))
            return &events.eventAt(row);
    }
    return nullptr;
}

void RegistryDetail::showButtons()
{
    const bool isItem = m_kind == Kind::Item;
    m_add->setText(tr("Add item…"));
    m_add->setVisible(m_kind == Kind::Missing || m_kind == Kind::Service || m_kind == Kind::Heading);
    m_move->setVisible(isItem);
    m_edit->setVisible(isItem || m_kind == Kind::Service || m_kind == Kind::Model || m_kind == Kind::Algorithm);
    m_event->setVisible(isItem);
    m_done->setVisible(isItem && runningEvent());
    for (QPushButton *button : {m_add, m_move, m_edit, m_event, m_done})
        button->setEnabled(!m_readOnly);
}

void RegistryDetail::retranslate()
{
    m_none->setText(tr("Choose a row to see what is next about it, and why."));
    m_move->setText(tr("Change state…"));
    m_edit->setText(tr("Edit…"));
    m_event->setText(tr("Record event…"));
    m_done->setText(tr("Duty done…"));
    m_line->setAccessibleName(tr("How it came to its state"));
    m_tabs->retranslate();
}

} // namespace ui
