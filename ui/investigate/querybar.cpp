#include "ui/investigate/querybar.h"

#include "app/search/queryparts.h"
#include "ui/investigate/queryfield.h"
#include "ui/investigate/queryhelp.h"
#include "ui/investigate/querywords.h"
#include "ui/shell/icons.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/filterchips.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollArea>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

namespace ui {

namespace {

constexpr int pause = 350; ///< ms without a key, after which what is typed is asked

QToolButton *button(QWidget *parent, const QString &iconName)
{
    auto *made = new QToolButton(parent);
    made->setAutoRaise(true);
    made->setFocusPolicy(Qt::StrongFocus);
    made->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    made->setPopupMode(QToolButton::InstantPopup);
    made->setIcon(icon(iconName));
    return made;
}

const std::vector<search::Field> &offeredFields()
{
    using search::Field;
    static const std::vector<Field> fields{Field::Service,  Field::Model,  Field::Risk,   Field::Blocked,
                                           Field::Decision, Field::Served, Field::Finish, Field::User};
    return fields;
}

} // namespace

QueryBar::QueryBar(QWidget *parent)
    : QWidget(parent)
    , m_field(new QueryField(this))
    , m_problem(new Text(TextSize::Small, Role::Negative, this))
    , m_chips(new FilterChips)
    , m_chipRow(new QScrollArea)
    , m_add(button(this, QStringLiteral("list-add")))
    , m_addMenu(new QMenu(m_add))
    , m_savedButton(button(this, QStringLiteral("bookmarks")))
    , m_savedMenu(new QMenu(m_savedButton))
    , m_help(button(this, QStringLiteral("help-hint")))
    , m_pause(new QTimer(this))
{
    m_pause->setSingleShot(true);
    m_pause->setInterval(pause);
    m_add->setMenu(m_addMenu);
    m_savedButton->setMenu(m_savedMenu);
    m_problem->hide();
    m_problem->setElided(Qt::ElideRight);
    build();
    connect(m_field, &QLineEdit::textChanged, this, [this] {
        understand();
        m_pause->start();
    });
    connect(m_field, &QLineEdit::returnPressed, this, [this] {
        askNow();
        if (m_isUnderstood) {
            m_field->remember(typed());
            Q_EMIT leaveWanted();
        }
    });
    connect(m_pause, &QTimer::timeout, this, &QueryBar::askNow);
    connect(m_chips, &FilterChips::removed, this, [this](const QString &id) { remove(id.toULongLong()); });
    connect(m_chips, &FilterChips::cleared, this, [this] { ask({}); });
    connect(m_addMenu, &QMenu::aboutToShow, this, &QueryBar::fillAddMenu);
    connect(m_savedMenu, &QMenu::aboutToShow, this, &QueryBar::fillSavedMenu);
    connect(m_help, &QToolButton::clicked, this, &QueryBar::showHelp);
    setFocusProxy(m_field);
    retranslate();
}

void QueryBar::build()
{
    auto *line = new QHBoxLayout;
    line->setSpacing(space::inside);
    line->addWidget(m_field, 1);
    line->addWidget(m_help);
    line->addWidget(m_savedButton);

    m_chipRow->setFrameShape(QFrame::NoFrame);
    m_chipRow->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_chipRow->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_chipRow->setFocusPolicy(Qt::NoFocus);
    m_chipRow->viewport()->setAutoFillBackground(false);
    auto *inner = new QWidget;
    inner->setAutoFillBackground(false);
    auto *chips = new QHBoxLayout(inner);
    chips->setContentsMargins(0, 0, 0, 0);
    chips->setSpacing(space::inside);
    chips->addWidget(m_chips);
    chips->addWidget(m_add);
    chips->addWidget(m_problem);
    chips->addStretch(1);
    m_chipRow->setWidget(inner);
    m_chipRow->setWidgetResizable(true);
    fitChips();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::around, space::between, space::around, space::inside);
    column->setSpacing(space::inside);
    column->addLayout(line);
    column->addWidget(m_chipRow);
    setTabOrder(m_field, m_help); // as they stand, not as they were made
    setTabOrder(m_help, m_savedButton);
    setTabOrder(m_savedButton, m_add);
}

void QueryBar::fitChips()
{
    m_chipRow->setFixedHeight(std::max(m_add->sizeHint().height(), m_chips->sizeHint().height()) + space::inside);
}

void QueryBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitChips();
}

QString QueryBar::typed() const
{
    return m_field->text();
}

void QueryBar::ask(const QString &typed)
{
    m_field->setText(typed);
    understand();
    askNow();
    if (m_isUnderstood)
        m_field->remember(typed);
}

void QueryBar::add(const QString &part)
{
    ask(search::withPart(typed(), part));
}

void QueryBar::remove(size_t part)
{
    ask(search::withoutPart(m_query, part));
}

/// Marks the error, or takes the query over and shows its chips.
void QueryBar::understand()
{
    const auto query = search::Query::parse(typed());
    m_isUnderstood = query.has_value();
    m_field->setError(query ? std::nullopt : std::optional(query.error()));
    m_problem->setText(query ? QString() : problemText(query.error()));
    m_problem->setVisible(!query);
    m_field->setAccessibleDescription(m_problem->text());
    if (!query)
        return m_chips->hide(); // they would be of another query than the text
    m_isAsked = m_isAsked && query->root() == m_query.root();
    m_query = *query;
    showChips();
}

void QueryBar::askNow()
{
    m_pause->stop();
    if (!m_isUnderstood || m_isAsked)
        return;
    m_isAsked = true;
    Q_EMIT asked(m_query);
}

void QueryBar::showChips()
{
    const search::Node &root = m_query.root();
    const bool isJoined = root.kind == search::Node::Kind::And;
    QList<FilterChips::Chip> chips;
    for (size_t part = 0; part < m_query.parts().size(); ++part)
        chips.append({QString::number(part), chipText(isJoined ? root.children[part] : root, m_query.typed())});
    m_chips->setChips(chips);
    fitChips();
}

void QueryBar::setKnownValues(KnownValues values)
{
    m_field->setKnownValues(std::move(values));
}

void QueryBar::setSaved(std::vector<search::SavedQuery> queries, bool canChange)
{
    m_saved = std::move(queries);
    m_canSave = canChange;
}

void QueryBar::fillAddMenu()
{
    m_addMenu->clear();
    const KnownValues &known = m_field->knownValues();
    for (const search::Field field : offeredFields()) {
        QStringList values = fixedValues(field);
        if (const auto held = known.find(field); held != known.end())
            values += held->second;
        values.removeDuplicates();
        values.removeAll(QString());
        if (values.isEmpty())
            continue;
        QMenu *menu = m_addMenu->addMenu(fieldTitle(field));
        for (const QString &value : std::as_const(values).first(std::min<qsizetype>(values.size(), 20)))
            menu->addAction(valueText(field, value), this,
                            [this, field, value] { add(search::fieldPart(field, value)); });
    }
}

void QueryBar::fillSavedMenu()
{
    m_savedMenu->clear();
    for (const search::SavedQuery &saved : m_saved)
        m_savedMenu->addAction(saved.name, this, [this, query = saved.query] { ask(query); });
    if (m_saved.empty())
        m_savedMenu->addAction(tr("No query is saved yet"))->setEnabled(false);
    m_savedMenu->addSeparator();
    m_savedMenu->addAction(icon(QStringLiteral("document-save")), tr("Save this query…"), this, &QueryBar::saveWanted)
        ->setEnabled(m_canSave && m_isUnderstood);
    if (m_saved.empty() || !m_canSave)
        return;
    QMenu *removing = m_savedMenu->addMenu(icon(QStringLiteral("edit-delete")), tr("Remove"));
    for (const search::SavedQuery &saved : m_saved)
        removing->addAction(saved.name, this, [this, id = saved.id] { Q_EMIT removeSavedWanted(id); });
}

void QueryBar::showHelp()
{
    (new QueryHelp(this))->openBelow(*m_help);
}

void QueryBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down && m_field->hasFocus())
        return Q_EMIT leaveWanted();
    QWidget::keyPressEvent(event);
}

void QueryBar::retranslate()
{
    m_field->setPlaceholderText(tr("Words, \"phrases\", OR, -without, service:chat, risk:A.1, day:2026-11 …"));
    m_field->setAccessibleName(tr("Query"));
    m_field->setToolTip(tr("/ goes here, Return asks, Up brings back what was asked, Ctrl+Space completes"));
    m_add->setText(tr("Add condition"));
    m_savedButton->setText(tr("Saved queries"));
    m_help->setText(tr("Help"));
    m_help->setToolTip(tr("The query language"));
    understand();
}

} // namespace ui
