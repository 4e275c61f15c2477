#include "ui/complaints/complaintfiguresmodel.h"

#include "app/complaint/delimited.h"
#include "ui/complaints/complaintwords.h"
#include "ui/widgets/keepplace.h"
#include "ui/widgets/tableview.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QString percent(double share)
{
    return QString::number(share * 100, 'f', 1) + u" %"_s;
}

QString daysText(std::optional<double> days)
{
    return days ? QString::number(*days) : u"–"_s;
}

} // namespace

ComplaintFiguresModel::ComplaintFiguresModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ComplaintFiguresModel::setFigures(const complaint::Statistics &figures, std::vector<complaint::Kind> kinds)
{
    beginResetModel();
    m_figures = figures;
    m_kinds = std::move(kinds);
    build();
    endResetModel();
}

void ComplaintFiguresModel::retranslate()
{
    beginResetModel();
    build();
    endResetModel();
}

void ComplaintFiguresModel::build()
{
    m_rows.clear();
    if (!m_figures)
        return;
    addTotals();
    addTimes();
    addParts();
}

void ComplaintFiguresModel::addTotals()
{
    const complaint::Statistics &figures = *m_figures;
    const auto add = [this](const QString &what, qint64 count, const QString &note = {}) {
        m_rows.push_back({what, QString::number(count), note});
    };
    add(tr("Received complaints"), figures.received, tr("in the period"));
    add(tr("Closed"), figures.closed, tr("in the period, whenever received"));
    add(tr("Open"), figures.open, tr("at the end of the period, whenever received"));
    add(tr("Open and overdue"), figures.overdue, tr("at the end of the period, not fed back"));
    add(tr("Fed back"), figures.fedBack, tr("for the first time in the period"));
    add(tr("Feedback not possible"), figures.unreachable, tr("in the period"));
}

void ComplaintFiguresModel::addTimes()
{
    const complaint::Statistics &figures = *m_figures;
    const auto inTime = figures.inTimeShare();
    m_rows.push_back({tr("In time"), QString::number(figures.inTime),
                      inTime ? tr("%1 of those under a limit").arg(percent(*inTime)) : QString()});
    m_rows.push_back({tr("Late"), QString::number(figures.late)});
    m_rows.push_back(
        {tr("Without a limit"), QString::number(figures.unlimited), tr("neither the law nor a promise set one")});
    m_rows.push_back({tr("Working days to the feedback, median"), daysText(figures.median)});
    m_rows.push_back({tr("Working days to the feedback, 90th percentile"), daysText(figures.ninetieth)});
    m_rows.push_back({tr("Founded or partly founded"), QString::number(figures.founded),
                      figures.judged > 0
                          ? tr("%1 of %2 judged; 95 % interval %3 to %4")
                                .arg(percent(figures.foundedShare.value))
                                .arg(figures.judged)
                                .arg(percent(figures.foundedShare.low), percent(figures.foundedShare.high))
                          : tr("none was judged")});
    m_rows.push_back({tr("Records behind them"), QString::number(figures.generations)});
    m_rows.push_back({tr("Cases behind them"), QString::number(figures.cases)});
}

void ComplaintFiguresModel::addParts()
{
    const complaint::Statistics &figures = *m_figures;
    for (const auto &[kind, count] : figures.byKind)
        m_rows.push_back({tr("Received, kind: %1").arg(kindText(m_kinds, kind)), QString::number(count)});
    for (const auto &[channel, count] : figures.byChannel) {
        const auto known = complaint::channelNamed(channel);
        m_rows.push_back({tr("Received, by: %1").arg(known ? channelText(*known) : channel), QString::number(count)});
    }
    for (const auto &[service, count] : figures.byService)
        m_rows.push_back(
            {tr("Received, service: %1").arg(service.isEmpty() ? tr("not named") : service), QString::number(count)});
    for (const auto &[outcome, count] : figures.byOutcome) {
        const auto known = complaint::outcomeNamed(outcome);
        m_rows.push_back(
            {tr("Closed, outcome: %1").arg(known ? outcomeText(*known) : outcome), QString::number(count)});
    }
}

QString ComplaintFiguresModel::csv() const
{
    QString text{QChar(QChar::ByteOrderMark)}; // without it spreadsheets take it for another encoding
    text += complaint::delimitedRow({headerData(What, Qt::Horizontal).toString(),
                                     headerData(Figure, Qt::Horizontal).toString(),
                                     headerData(Note, Qt::Horizontal).toString()});
    if (m_figures)
        text += complaint::delimitedRow(
            {tr("Period"), m_figures->from.toString(Qt::ISODate) + u'/' + m_figures->to.toString(Qt::ISODate), {}});
    for (const Row &row : m_rows)
        text += complaint::delimitedRow({row.what, row.figure, row.note});
    return text;
}

int ComplaintFiguresModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ComplaintFiguresModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ComplaintFiguresModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(static_cast<size_t>(index.row()));
    switch (role) {
    case Qt::DisplayRole: return index.column() == What ? row.what : index.column() == Figure ? row.figure : row.note;
    case NumericRole: return index.column() == Figure;
    case MutedRole: return index.column() == Note;
    case IdRole: return row.what;
    default: return {};
    }
}

QVariant ComplaintFiguresModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case What: return tr("Figure of");
    case Figure: return tr("How many");
    case Note: return tr("Note");
    default: return {};
    }
}

} // namespace ui
