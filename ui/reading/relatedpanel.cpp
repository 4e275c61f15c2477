#include "ui/reading/relatedpanel.h"

#include "app/detect/taxonomy.h"
#include "app/search/queryparts.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/emptystate.h"

#include <QListWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QString line(const detect::RelatedGeneration &one)
{
    QStringList facts{u"G-%1"_s.arg(qint64(one.generation))};
    if (one.at)
        facts << shanghaiText(*one.at);
    facts << detect::displayCode(one.risk) << RelatedPanel::tr("severity %1").arg(one.severity);
    return facts.join(u" · "_s);
}

QString countText(const detect::Related &related)
{
    const QString number = QLocale().toString(related.count);
    return related.isExact ? number : RelatedPanel::tr("%1 or more").arg(number);
}

/// Words of personal information stand in no query: what is typed is remembered.
QString patternQuery(const detect::Pattern &pattern)
{
    const QString rule = search::fieldPart(search::Field::Rule, pattern.rule);
    const bool isQuotable = !pattern.word.isEmpty() && !pattern.word.contains(u'"') && !pattern.word.contains(u'\n');
    return isQuotable ? u"%1 \"%2\""_s.arg(rule, pattern.word) : rule;
}

} // namespace

RelatedPanel::RelatedPanel(const workspace::Session &session, QWidget *parent)
    : QWidget(parent)
    , m_loader(new RelatedLoader(session, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::around, space::between, space::around, space::between);
    column->setSpacing(space::inside);
    m_user = makeSection();
    m_pattern = makeSection();
    column->addStretch(1);
    connect(m_loader, &RelatedLoader::loaded, this, &RelatedPanel::showItems);
    connect(m_loader, &RelatedLoader::failed, this, [this](const Failure &failure) {
        m_user.title->setText(failureText(failure, tr("Looking for related items")).sentence);
        Q_EMIT loadingChanged();
    });
    for (Section *section : {&m_user, &m_pattern})
        connect(section->all, &QToolButton::clicked, this, [this, section] { Q_EMIT queryWanted(section->query); });
    retranslate();
}

RelatedPanel::Section RelatedPanel::makeSection()
{
    Section section{.title = new Text(TextSize::Body, Role::Text, this),
                    .list = new QListWidget(this),
                    .all = new QToolButton(this),
                    .query = {}};
    section.title->setWordWrap(true);
    section.list->setFrameShape(QFrame::NoFrame);
    section.list->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    section.list->setSizePolicy(QSizePolicy::Preferred,
                                QSizePolicy::Maximum); // as high as its rows, and lower if need be
    section.list->setAccessibleDescription(tr("Return opens one"));
    section.all->setAutoRaise(true);
    section.all->setFocusPolicy(Qt::StrongFocus);
    section.all->setToolButtonStyle(Qt::ToolButtonTextOnly);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addWidget(section.title);
    column->addWidget(section.list);
    column->addWidget(section.all, 0, Qt::AlignLeft);
    connect(section.list, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        Q_EMIT generationWanted(static_cast<GenerationId>(item->data(Qt::UserRole).toLongLong()));
    });
    return section;
}

void RelatedPanel::setGeneration(GenerationId generation)
{
    if (generation == m_generation)
        return;
    m_generation = generation;
    m_items.reset();
    m_loader->stop();
    m_asked = {};
    retranslate();
    load();
}

void RelatedPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    load();
}

void RelatedPanel::load()
{
    if (!isVisible() || qint64(m_generation) == 0 || m_asked == m_generation)
        return;
    m_asked = m_generation;
    m_loader->load(m_generation);
    Q_EMIT loadingChanged();
}

void RelatedPanel::showItems(const RelatedItems &items)
{
    m_items = items;
    const bool hasUser = !items.user.isEmpty();
    fill(m_user,
         hasUser ? tr("Same user, flagged as well: %1").arg(countText(items.ofUser))
                 : tr("The log names no user here."),
         items.ofUser, search::fieldPart(search::Field::User, items.user) + u" risk:any"_s);
    const QString word = items.pattern && !items.pattern->word.isEmpty() ? u"“%1”"_s.arg(items.pattern->word)
                                                                         : tr("the same information");
    fill(m_pattern,
         items.pattern
             ? tr("Same pattern, rule %1 and %2: %3").arg(items.pattern->rule, word, countText(items.ofPattern))
             : tr("No rule has found anything here."),
         items.ofPattern, items.pattern ? patternQuery(*items.pattern) : QString());
    Q_EMIT loadingChanged();
}

void RelatedPanel::fill(Section &section, const QString &title, const detect::Related &related, const QString &query)
{
    section.title->setText(title);
    section.query = query;
    section.list->clear();
    for (const detect::RelatedGeneration &one : related.newest) {
        auto *item = new QListWidgetItem(line(one), section.list);
        item->setData(Qt::UserRole, qlonglong(one.generation));
    }
    section.list->setVisible(!related.newest.empty());
    section.list->setAccessibleName(title);
    section.all->setText(tr("Open all in Investigate"));
    section.all->setToolTip(query);
    section.all->setVisible(related.count > 0);
}

void RelatedPanel::retranslate()
{
    if (m_items)
        return showItems(*m_items);
    fill(m_user, qint64(m_generation) == 0 ? QString() : tr("Looking for related items…"), {}, {});
    fill(m_pattern, {}, {}, {});
}

} // namespace ui
