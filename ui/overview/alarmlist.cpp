#include "ui/overview/alarmlist.h"

#include "ui/widgets/clockpill.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/keepplace.h"
#include "ui/widgets/rowpainting.h"

#include <QComboBox>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int mostRows = 8; // more are scrolled to
constexpr std::array leads{24, 72, 168, 720, 8760}; // hours

QString pillText(const ClockLine &clock)
{
    return clockKindText(clock.kind) + u" · "_s + clock.left;
}

QString dueText(const ClockLine &clock)
{
    return clock.conservative.isEmpty()
        ? clock.due
        : AlarmList::tr("%1, conservative reading %2").arg(clock.due, clock.conservative);
}

/// Pill, what runs out, and at the right end the case and the day.
class AlarmDelegate : public QStyledItemDelegate
{
public:
    AlarmDelegate(const AlarmModel *model, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_model(model)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem row = option;
        initStyleOption(&row, index);
        draw::rowGround(*painter, row);
        const AlarmRow &alarm = m_model->row(index.row());
        painter->save();
        QRect line = row.rect.adjusted(space::between, space::inside, -space::between, -space::inside);
        const int pill = draw::clockPillWidth(pillText(alarm.clock));
        draw::clockPill(*painter, QRect(line.left(), line.top(), pill, line.height()), alarm.clock.kind,
                        pillText(alarm.clock), draw::rowColour(row, alarm.clock.role),
                        theme().color(row.state & QStyle::State_Selected ? Role::Selection : Role::Base));
        const QString end = alarm.number + u" · "_s + dueText(alarm.clock);
        const QFont small = ui::font(TextSize::Small);
        const int endWidth = std::min(QFontMetrics(small).horizontalAdvance(end) + 2, line.width() / 2);
        draw::rowWords(*painter, QRect(line.right() - endWidth, line.top(), endWidth, line.height()), small,
                       draw::rowColour(row, Role::Muted), end);
        line.adjust(pill + space::around, 0, -endWidth - space::around, 0);
        draw::rowWords(*painter, line, ui::font(TextSize::Body), draw::rowColour(row, Role::Text), alarm.clock.title);
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {200, QFontMetrics(ui::font(TextSize::Body)).height() + 2 * space::inside + space::inside};
    }

private:
    const AlarmModel *m_model;
};

} // namespace

void AlarmModel::setRows(std::vector<AlarmRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int AlarmModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant AlarmModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AlarmRow &alarm = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: return QString(alarm.number + u", "_s + alarm.clock.text());
    case Qt::ToolTipRole: return QString(alarm.clock.title + u" · "_s + alarm.clock.rule);
    case IdRole: return QString(alarm.number + u' ' + alarm.clock.title);
    default: return {};
    }
}

AlarmList::AlarmList(QWidget *parent)
    : QWidget(parent)
    , m_model(new AlarmModel(this))
    , m_lead(new QComboBox(this)) // from top to bottom, as Tab goes
    , m_list(new QListView(this))
    , m_title(new Text(TextSize::Body, Role::Text, this))
    , m_nothing(new Text(TextSize::Body, Role::Muted, this))
{
    m_list->setObjectName(u"alarms"_s);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new AlarmDelegate(m_model, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    auto *top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(m_lead);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::between);
    layout->addLayout(top);
    layout->addWidget(m_nothing);
    layout->addWidget(m_list);
    const auto follow = [this](const QModelIndex &index) { Q_EMIT activated(m_model->row(index.row()).to); };
    connect(m_list, &QListView::activated, this, follow);
    connect(m_list, &QListView::clicked, this, follow);
    connect(m_lead, &QComboBox::activated, this,
            [this](int index) { Q_EMIT leadChosen(m_lead->itemData(index).toInt()); });
    retranslate();
}

void AlarmList::setRows(std::vector<AlarmRow> rows, int leadHours)
{
    m_leadHours = leadHours;
    keepPlace(*m_list, [&] { m_model->setRows(std::move(rows)); });
    fillLead();
    m_nothing->setVisible(m_model->rowCount() == 0);
    m_list->setVisible(m_model->rowCount() > 0);
    fitHeight();
}

void AlarmList::fitHeight()
{
    const int rows = std::min(mostRows, m_model->rowCount());
    m_list->setFixedHeight(rows * std::max(1, m_list->sizeHintForRow(0)) + 2);
}

void AlarmList::setReadOnly(bool readOnly)
{
    m_lead->setEnabled(!readOnly);
}

void AlarmList::fillLead()
{
    const QSignalBlocker quiet(m_lead);
    m_lead->clear();
    std::vector<int> hours(leads.begin(), leads.end());
    if (m_leadHours > 0 && !std::ranges::contains(hours, m_leadHours))
        hours.push_back(m_leadHours); // set elsewhere
    std::ranges::sort(hours);
    for (const int each : hours) {
        const QString text = each >= 8760 ? tr("all that run")
            : each < 72                   ? tr("within %n hour(s)", nullptr, each)
                                          : tr("within %n day(s)", nullptr, each / 24);
        m_lead->addItem(text, each);
    }
    m_lead->setCurrentIndex(m_lead->findData(m_leadHours));
}

void AlarmList::retranslate()
{
    m_title->setText(tr("What runs out first"));
    m_nothing->setText(tr("Nothing runs out within this time."));
    m_list->setAccessibleName(tr("Clocks and tasks that run out"));
    m_lead->setAccessibleName(tr("How long before it runs out a clock is shown"));
    fillLead();
}

} // namespace ui
