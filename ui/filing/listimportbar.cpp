#include "ui/filing/listimportbar.h"

#include "ui/handover/filefield.h"
#include "ui/registry/dayfield.h"
#include "ui/shell/localised.h"
#include "ui/widgets/controls.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace ui {

ListImportBar::ListImportBar(const filing::ListTable &lists, QDate today, QWidget *parent)
    : QWidget(parent)
    , m_file(new FileField(FileField::For::Reading, {}, tr("Papers (*.pdf *.docx *.xlsx *.csv *.html *.htm)"), this))
    , m_list(new QComboBox(this))
    , m_day(new DayField(today, this))
    , m_extent(new QComboBox(this))
    , m_source(new QLineEdit(this))
    , m_reason(new Text(TextSize::Small, Role::Muted, this))
{
    m_list->addItem(tr("What the file says"), QString());
    for (const filing::List &list : lists.lists)
        m_list->addItem(localised(list.title), list.id);
    m_extent->addItem(tr("Whole list"), true);
    m_extent->addItem(tr("Only additions"), false);
    m_extent->setToolTip(tr("An attachment that only adds is counted together with the lists before it."));
    m_source->setPlaceholderText(tr("Such as the notice it came with"));
    m_reason->setElided(Qt::ElideRight);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(space::between);
    layout->setVerticalSpacing(space::inside);
    const auto add = [&](int row, int column, const QString &label, QWidget *field) {
        auto *text = new Text(TextSize::Body, Role::Muted, this);
        text->setText(label);
        text->setBuddy(field);
        field->setAccessibleName(label);
        layout->addWidget(text, row, column);
        layout->addWidget(field, row, column + 1);
    };
    add(0, 0, tr("File"), m_file);
    add(0, 2, tr("As of"), m_day);
    add(0, 4, tr("Extent"), m_extent);
    add(1, 0, tr("List"), m_list);
    add(1, 2, tr("Source"), m_source);
    layout->addWidget(m_reason, 2, 1, 1, 5);
    layout->setColumnStretch(1, 3);
    layout->setColumnStretch(3, 2);
    connect(m_file, &FileField::changed, this, &ListImportBar::fileChosen);
    connect(m_list, &QComboBox::activated, this, &ListImportBar::listChosen);
    connect(m_day, &QLineEdit::textChanged, this, &ListImportBar::changed);
}

QString ListImportBar::path() const
{
    return m_file->path();
}

void ListImportBar::setPath(const QString &path)
{
    m_file->setPath(path);
}

QString ListImportBar::list() const
{
    return m_list->currentData().toString();
}

void ListImportBar::setList(const QString &id)
{
    const QSignalBlocker quiet(m_list);
    m_list->setCurrentIndex(std::max(0, m_list->findData(id)));
}

QDate ListImportBar::day() const
{
    return m_day->day();
}

bool ListImportBar::isWhole() const
{
    return m_extent->currentData().toBool();
}

QString ListImportBar::source() const
{
    return m_source->text().trimmed();
}

void ListImportBar::setReason(const QString &reason)
{
    m_reason->setText(reason);
}

} // namespace ui
