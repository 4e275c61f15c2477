#include "ui/complaints/complaintfigurespane.h"

#include "app/complaint/statistics.h"
#include "ui/complaints/complaintfiguresmodel.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/keepplace.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/tableview.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSaveFile>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

enum Period { ThisMonth, LastMonth, ThisQuarter, ThisYear, OtherDays };

std::pair<QDate, QDate> daysOf(int period, QDate today)
{
    const QDate month(today.year(), today.month(), 1);
    switch (period) {
    case LastMonth: return {month.addMonths(-1), month.addDays(-1)};
    case ThisQuarter: return {QDate(today.year(), (today.month() - 1) / 3 * 3 + 1, 1), today};
    case ThisYear: return {QDate(today.year(), 1, 1), today};
    default: return {month, today};
    }
}

} // namespace

ComplaintFiguresPane::ComplaintFiguresPane(workspace::Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new ComplaintFiguresModel(this))
    , m_title(new Text(TextSize::Title, Role::Text, this))
    , m_period(new QComboBox(this))
    , m_from(new QDateEdit(this))
    , m_to(new QDateEdit(this))
    , m_export(new QPushButton(this))
    , m_back(new QPushButton(this))
    , m_table(new TableView(this))
    , m_state(new StateView(m_table, this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_period->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_table->setObjectName(u"complaintFigures"_s);
    m_table->setColumns(
        {.widths = {26, 8, 0}, .stretch = ComplaintFiguresModel::Note, .numeric = {ComplaintFiguresModel::Figure}});
    m_table->setModel(m_model);
    layOut();
    setFocusProxy(m_period);
    for (QDateEdit *field : {m_from, m_to}) {
        field->setDisplayFormat(u"yyyy-MM-dd"_s);
        field->setCalendarPopup(true);
        connect(field, &QDateEdit::dateChanged, this, [this] {
            m_period->setCurrentIndex(OtherDays);
            count();
        });
    }
    connect(m_period, &QComboBox::activated, this, &ComplaintFiguresPane::choosePeriod);
    connect(m_export, &QPushButton::clicked, this, &ComplaintFiguresPane::exportCsv);
    connect(m_back, &QPushButton::clicked, this, &ComplaintFiguresPane::left);
    retranslate();
    choosePeriod(ThisMonth);
}

void ComplaintFiguresPane::layOut()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::between);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_period, m_from, m_to})
        row->addWidget(widget);
    row->addStretch();
    row->addWidget(m_export);
    row->addWidget(m_back);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::around, space::around, space::around, 0);
    layout->setSpacing(space::between);
    layout->addWidget(m_title);
    layout->addLayout(row);
    layout->addWidget(m_state, 1);
}

QDate ComplaintFiguresPane::from() const
{
    return m_from->date();
}

QDate ComplaintFiguresPane::to() const
{
    return m_to->date();
}

void ComplaintFiguresPane::choosePeriod(int which)
{
    if (which == OtherDays)
        return m_from->setFocus();
    const auto [first, last] = daysOf(which, shanghaiDay(m_session.clock()()));
    setPeriod(first, last);
    m_period->setCurrentIndex(which);
}

void ComplaintFiguresPane::setPeriod(QDate from, QDate to)
{
    {
        const QSignalBlocker first(m_from);
        const QSignalBlocker last(m_to);
        m_from->setDate(from);
        m_to->setDate(to);
    }
    m_period->setCurrentIndex(OtherDays);
    count();
}

void ComplaintFiguresPane::refresh(const complaint::Rules &rules)
{
    m_rules = rules;
    count();
}

void ComplaintFiguresPane::count()
{
    if (!m_rules)
        return;
    if (to() < from())
        return m_state->showFiltered(tr("The first day lies after the last."), [this] { setPeriod(to(), from()); });
    const auto figures = complaint::statistics(m_session.reader(), *m_rules, from(), to());
    if (!figures)
        return m_state->showError(failureText(figures.error(), tr("Counting the complaints")), [this] { count(); });
    keepPlace(*m_table, [&] { m_model->setFigures(*figures, m_rules->kinds); });
    if (m_table->currentRow() < 0 && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    m_state->showContent();
}

Result<void> ComplaintFiguresPane::writeCsv(const QString &path) const
{
    QSaveFile file(path);
    const QByteArray bytes = m_model->csv().toUtf8();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(Failure::Kind::Storage, file.errorString(), path);
    return {};
}

void ComplaintFiguresPane::exportCsv()
{
    auto *dialog = new QFileDialog(this, tr("Export figures"), {}, tr("Spreadsheet text (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(u"complaints-%1-%2.csv"_s.arg(from().toString(Qt::ISODate), to().toString(Qt::ISODate)));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const Result<void> written = writeCsv(path);
        Q_EMIT message(written ? tr("Figures exported to %1").arg(path)
                               : failureText(written.error(), tr("Exporting the figures")).sentence);
    });
    dialog->open();
}

void ComplaintFiguresPane::retranslate()
{
    const int period = std::max(0, m_period->currentIndex());
    m_title->setText(tr("Figures of complaints"));
    m_period->clear();
    m_period->addItems({tr("This month"), tr("Last month"), tr("This quarter"), tr("This year"), tr("Other days")});
    m_period->setCurrentIndex(period);
    m_period->setAccessibleName(tr("Period"));
    m_from->setAccessibleName(tr("First day"));
    m_to->setAccessibleName(tr("Last day"));
    m_export->setText(tr("Export CSV…"));
    m_back->setText(tr("Back to the complaints"));
    m_table->setAccessibleName(tr("Figures of complaints in the period"));
    m_model->retranslate();
}

} // namespace ui
