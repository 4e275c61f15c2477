#include "ui/import/mappingform.h"

#include "ui/import/mappingwords.h"
#include "ui/import/pointerfield.h"
#include "ui/widgets/controls.h"

#include <QComboBox>
#include <QGridLayout>
#include <QSignalBlocker>

namespace ui {

using ingest::MappedTime;

namespace {

constexpr int chinaMinutes = 8 * 60;

} // namespace

MappingForm::MappingForm(QWidget *parent)
    : QScrollArea(parent)
    , m_unit(new QComboBox)
    , m_zone(new QComboBox)
{
    auto *content = new QWidget;
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(2, 2, space::between, 2); // room for focus rings
    grid->setHorizontalSpacing(space::between);
    grid->setVerticalSpacing(space::inside);
    grid->setColumnStretch(1, 5);
    grid->setColumnStretch(2, 6);
    for (const QLatin1StringView field : ingest::mappingFields) {
        addRow(grid, field);
        if (field == QLatin1StringView("at"))
            addTimeRows(grid);
    }
    grid->setRowStretch(grid->rowCount(), 1);
    orderTabs();
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
}

void MappingForm::addRow(QGridLayout *grid, const QString &field)
{
    auto *pointer = new PointerField;
    auto *note = new Text(TextSize::Small, Role::Muted);
    auto *label = new QLabel(mappingFieldName(field));
    const int row = grid->rowCount();
    pointer->setObjectName(field);
    pointer->setAccessibleName(label->text());
    pointer->setMinimumWidth(150);
    if (ingest::canBeFixed(field))
        pointer->setPlaceholderText(tr("a path or a fixed name"));
    label->setBuddy(pointer);
    note->setElided(Qt::ElideRight);
    note->setMinimumWidth(120);
    grid->addWidget(label, row, 0);
    grid->addWidget(pointer, row, 1);
    grid->addWidget(note, row, 2);
    m_rows.push_back({field, pointer, note});
    connect(pointer, &QLineEdit::textChanged, this, &MappingForm::changed);
}

/// How times are written, where that cannot be seen in them.
void MappingForm::addTimeRows(QGridLayout *grid)
{
    m_unit->addItem(tr("by their size"), int(MappedTime::Unit::Guessed));
    m_unit->addItem(tr("seconds"), int(MappedTime::Unit::Seconds));
    m_unit->addItem(tr("milliseconds"), int(MappedTime::Unit::Milliseconds));
    m_unit->addItem(tr("microseconds"), int(MappedTime::Unit::Microseconds));
    m_unit->addItem(tr("nanoseconds"), int(MappedTime::Unit::Nanoseconds));
    m_zone->addItem(tr("UTC"), 0);
    m_zone->addItem(tr("China Standard Time (UTC+8)"), chinaMinutes);
    const std::pair<QComboBox *, QString> choices[] = {{m_unit, tr("Times as numbers")},
                                                       {m_zone, tr("Times without a zone")}};
    for (const auto &[box, name] : choices) {
        auto *label = new QLabel(name);
        const int row = grid->rowCount();
        label->setBuddy(box);
        box->setAccessibleName(name);
        grid->addWidget(label, row, 0);
        grid->addWidget(box, row, 1);
        connect(box, &QComboBox::currentIndexChanged, this, &MappingForm::changed);
    }
}

/// As the fields stand.
void MappingForm::orderTabs()
{
    QWidget *before = m_rows.front().pointer;
    const auto next = [&](QWidget *field) {
        setTabOrder(before, field);
        before = field;
    };
    for (size_t i = 1; i < m_rows.size(); ++i) {
        next(m_rows[i].pointer);
        if (m_rows[i].field == QStringLiteral("at")) {
            next(m_unit);
            next(m_zone);
        }
    }
}

void MappingForm::setPlaces(const std::vector<ingest::SeenPlace> &places)
{
    for (const Row &row : m_rows)
        row.pointer->setPlaces(places);
}

void MappingForm::setDraft(const ingest::MappingDraft &draft)
{
    {
        const QSignalBlocker quiet(this);
        for (const Row &row : m_rows) {
            const auto typed = draft.typed.find(row.field);
            row.pointer->setText(typed == draft.typed.end() ? QString() : typed->second);
            row.pointer->setCursorPosition(0);
        }
        m_unit->setCurrentIndex(m_unit->findData(int(draft.time.unit)));
        if (m_zone->findData(draft.time.minutesEast) < 0)
            m_zone->addItem(tr("%1 minutes east of UTC").arg(draft.time.minutesEast), draft.time.minutesEast);
        m_zone->setCurrentIndex(m_zone->findData(draft.time.minutesEast));
    }
    Q_EMIT changed();
}

ingest::MappingDraft MappingForm::draft() const
{
    ingest::MappingDraft draft;
    for (const Row &row : m_rows) {
        if (const QString typed = row.pointer->text().trimmed(); !typed.isEmpty())
            draft.typed[row.field] = typed;
    }
    draft.time.unit = static_cast<MappedTime::Unit>(m_unit->currentData().toInt());
    draft.time.minutesEast = m_zone->currentData().toInt();
    return draft;
}

void MappingForm::setLooks(const std::map<QString, ingest::FieldLook> &looks, int records)
{
    for (const Row &row : m_rows) {
        const auto look = looks.find(row.field);
        note(row, look == looks.end() ? nullptr : &look->second, records);
    }
}

void MappingForm::note(const Row &row, const ingest::FieldLook *look, int records)
{
    const QString words = look ? mappingFieldNote(*look, records) : QString();
    row.note->setRole(look && isFault(*look) ? Role::Negative : Role::Muted);
    row.note->setText(words);
    row.pointer->setAccessibleDescription(words);
}

PointerField *MappingForm::field(const QString &name) const
{
    return findChild<PointerField *>(name);
}

} // namespace ui
