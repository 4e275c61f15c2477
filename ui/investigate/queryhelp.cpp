#include "ui/investigate/queryhelp.h"

#include "app/search/fieldvalues.h"
#include "ui/investigate/querywords.h"
#include "ui/shell/localised.h"
#include "ui/widgets/controls.h"

#include <QGridLayout>
#include <QScreen>

namespace ui {

namespace {

/// A line of a grid: what is typed, and what it finds.
void addLine(QGridLayout &grid, const QString &typed, const QString &meaning, QWidget *parent)
{
    const int row = grid.rowCount();
    auto *code = new Text(TextSize::Mono, Role::Text, parent);
    code->setText(typed);
    auto *words = new Text(TextSize::Body, Role::Muted, parent);
    words->setText(meaning);
    grid.addWidget(code, row, 0);
    grid.addWidget(words, row, 1);
}

QGridLayout *column(const QString &title, QWidget *parent)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::around);
    grid->setVerticalSpacing(space::inside);
    auto *heading = new Text(TextSize::Body, Role::Text, parent);
    QFont bold = heading->font();
    bold.setWeight(QFont::DemiBold);
    heading->setFont(bold);
    heading->setText(title);
    grid->addWidget(heading, 0, 0, 1, 2);
    return grid;
}

} // namespace

QueryHelp::QueryHelp(QWidget *parent)
    : QFrame(parent, Qt::Popup)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(tr("The query language"));
    setFrameShape(QFrame::StyledPanel);

    QGridLayout *words = column(tr("Words"), this);
    addLine(*words, tr("filing refund"), tr("both, anywhere in prompt and output"), this);
    addLine(*words, tr("\"filing number\""), tr("one after the other"), this);
    addLine(*words, QStringLiteral("phish*"), tr("a word that begins so"), this);
    addLine(*words, QStringLiteral("a OR b"), tr("one of them; AND binds tighter"), this);
    addLine(*words, QStringLiteral("-a   NOT a"), tr("without it"), this);
    addLine(*words, QStringLiteral("(a OR b) c"), tr("brackets group"), this);
    addLine(*words, QStringLiteral("near(a b, 20)"), tr("at most 20 characters apart"), this);
    addLine(*words, QStringLiteral("prompt:a  output:a"), tr("in that text only"), this);
    addLine(*words, QStringLiteral("risk:A.1,A.2"), tr("a comma: one of these values"), this);
    auto *note = new Text(TextSize::Small, Role::Muted, this);
    note->setWordWrap(true);
    note->setText(tr("Simplified and traditional, upper and lower case, full and half width find each other. "
                     "Full-width punctuation is understood."));
    words->addWidget(note, words->rowCount(), 0, 1, 2);
    words->setRowStretch(words->rowCount(), 1);

    QGridLayout *fields = column(tr("Conditions"), this);
    for (const search::Field field : search::allFields()) {
        const QString name = showsChinese() ? search::chineseFieldName(field) + u'：' : search::fieldName(field) + u':';
        addLine(*fields, name, fieldMeaning(field), this);
    }

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::around, space::around, space::around, space::around);
    row->setSpacing(space::group);
    row->addLayout(words);
    row->addWidget(hairline(Qt::Vertical, this));
    row->addLayout(fields);
}

void QueryHelp::openBelow(const QWidget &anchor)
{
    adjustSize();
    QPoint corner = anchor.mapToGlobal(QPoint(anchor.width() - width(), anchor.height() + space::inside));
    if (const QScreen *screen = anchor.screen())
        corner.setX(std::max(corner.x(), screen->availableGeometry().left()));
    move(corner);
    show();
    setFocus();
}

} // namespace ui
