// What can be done on the Investigate page, and by which keys.
#include "app/detect/rulepack.h"
#include "app/detect/taxonomy.h"
#include "app/workspace/session.h"
#include "ui/investigate/exportdialog.h"
#include "ui/investigate/facetpanel.h"
#include "ui/investigate/investigatepage.h"
#include "ui/investigate/querybar.h"
#include "ui/investigate/queryfield.h"
#include "ui/investigate/resultmodel.h"
#include "ui/reading/itemloader.h"
#include "ui/reading/picturestrip.h"
#include "ui/reading/readingpane.h"
#include "ui/reading/reveal.h"
#include "ui/shell/actions.h"
#include "ui/users/userdialog.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/highlightedtext.h"
#include "ui/widgets/rawview.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QToolButton>

namespace ui {

namespace {

QKeySequence key(const char *text)
{
    return QKeySequence(QString::fromLatin1(text));
}

/// Registers an action of the page; what it does comes last.
struct Adding
{
    Actions &actions;
    InvestigatePage *page;

    template <typename Act>
    QAction *operator()(const char *id, const char *text, QList<QKeySequence> keys, const char *icon, Act act) const
    {
        QAction *action = actions.add({.id = QString::fromLatin1(id),
                                       .text = {"ui::InvestigatePage", text},
                                       .icon = QString::fromLatin1(icon),
                                       .shortcuts = std::move(keys)},
                                      page);
        QObject::connect(action, &QAction::triggered, page, act);
        return action;
    }
};

} // namespace

void InvestigatePage::registerActions(Actions &actions)
{
    const Adding add{actions, this};
    m_export = actions.add({.id = QStringLiteral("investigate.export"),
                            .text = {"ui::InvestigatePage", QT_TRANSLATE_NOOP("ui::InvestigatePage", "Export result…")},
                            .icon = QStringLiteral("document-export"),
                            .shortcuts = {key("Ctrl+E")},
                            .primary = true},
                           this);
    connect(m_export, &QAction::triggered, this, &InvestigatePage::exportResult);
    add("investigate.find", QT_TRANSLATE_NOOP("ui::InvestigatePage", "Write a query"), {key("/"), QKeySequence::Find},
        "edit-find", [this] {
            m_query->field()->setFocus(Qt::ShortcutFocusReason);
            m_query->field()->selectAll();
        });
    add("investigate.clear", QT_TRANSLATE_NOOP("ui::InvestigatePage", "Clear the query"), {}, "edit-clear-all",
        [this] { m_query->ask({}); });
    m_save = add("investigate.save", QT_TRANSLATE_NOOP("ui::InvestigatePage", "Save query…"), {key("Ctrl+S")},
                 "document-save", [this] { saveQuery(); });
    add("investigate.help", QT_TRANSLATE_NOOP("ui::InvestigatePage", "The query language"), {}, "help-hint",
        [this] { m_query->showHelp(); });
    add("investigate.order", QT_TRANSLATE_NOOP("ui::InvestigatePage", "Newest or best match first"), {}, "view-sort",
        [this] { m_order->setCurrentIndex(1 - m_order->currentIndex()); });
    add("investigate.charts", QT_TRANSLATE_NOOP("ui::InvestigatePage", "Charts on or off"), {}, "office-chart-bar",
        [this] { m_facets->setVisible(m_facets->isHidden()); });
    registerReading(actions);
    registerConversation(actions);
    m_export->setEnabled(!m_session.isReadOnly());
    m_save->setEnabled(!m_session.isReadOnly());
}

/// What is done with the generation that is chosen; two of them stand as buttons below it.
void InvestigatePage::registerReading(Actions &actions)
{
    const Adding add{actions, this};
    const auto step = [this](int direction) {
        const int row = m_table->currentRow() + direction;
        if (row >= 0 && row < m_model->rowCount())
            m_table->goToRow(row);
    };
    QAction *review = add("investigate.review", QT_TRANSLATE_NOOP("ui::InvestigatePage", "Open in Review"), {key("O")},
                          "view-list-text", [this] { openInReview(); });
    QAction *incident =
        add("investigate.incident", QT_TRANSLATE_NOOP("ui::InvestigatePage", "Open an incident from this generation"),
            {key("I")}, "emblem-warning", [this] { openIncident(); });
    add("investigate.next", QT_TRANSLATE_NOOP("ui::InvestigatePage", "Next result"), {key("J")}, "go-down",
        [step] { step(1); });
    add("investigate.previous", QT_TRANSLATE_NOOP("ui::InvestigatePage", "Previous result"), {key("K")}, "go-up",
        [step] { step(-1); });
    add("investigate.nextHit", QT_TRANSLATE_NOOP("ui::InvestigatePage", "Next highlight"), {key("N")}, "",
        [this] { m_reading->text()->nextSpan(); });
    add("investigate.previousHit", QT_TRANSLATE_NOOP("ui::InvestigatePage", "Previous highlight"), {key("P")}, "",
        [this] { m_reading->text()->previousSpan(); });
    add("investigate.reveal", QT_TRANSLATE_NOOP("ui::InvestigatePage", "Reveal masked personal information"),
        {key("V")}, "view-visible", [this] {
            toggleRevealed(*m_reading, m_session, m_reading->text()->currentSpan(),
                           [this](const QString &words) { Q_EMIT message(words); });
        });
    add("investigate.pictures", QT_TRANSLATE_NOOP("ui::InvestigatePage", "Show or blur the pictures"), {key("B")}, "",
        [this] { m_reading->pictures()->toggle(); });
    add("investigate.fullSize", QT_TRANSLATE_NOOP("ui::InvestigatePage", "Picture in full size"), {key("F")},
        "view-fullscreen", [this] {
            if (!m_reading->pictures()->openFullSize())
                Q_EMIT message(tr("No picture is shown. B shows those of this generation."));
        });
    add("investigate.user", QT_TRANSLATE_NOOP("ui::InvestigatePage", "Measures against this user"), {key("Y")},
        "user-identity", [this] { openUserOf(m_item ? m_item->user : QString()); });
    add("investigate.usersDue", QT_TRANSLATE_NOOP("ui::InvestigatePage", "Users to look at"), {}, "user-group",
        [this] { showUsers({}); });
    add("investigate.raw", QT_TRANSLATE_NOOP("ui::InvestigatePage", "Text or raw record"), {key("T")}, "",
        [this] { m_reading->setShowsRaw(!m_reading->showsRaw()); });

    auto *row = new QHBoxLayout;
    row->setContentsMargins(space::around, space::inside, space::around, space::between);
    row->addWidget(flatButton(review, false, this));
    row->addWidget(flatButton(incident, false, this));
    row->addStretch(1);
    m_readingLayout->addLayout(row);
}

/// In the list where it stands there, else by a query of its own, so that list and text always agree.
void InvestigatePage::showAttempt(GenerationId generation)
{
    const int row = m_model->rowOf(generation);
    if (row >= 0)
        m_table->goToRow(row);
    else
        open({{QStringLiteral("id"), qlonglong(generation)}});
}

void InvestigatePage::loadRaw()
{
    if (!m_item)
        return;
    const Result<QByteArray> record = loadRawRecord(m_session.reader(), *m_item);
    if (!record)
        return m_reading->rawState()->showError(failureText(record.error(), tr("Reading the raw record")),
                                                [this] { loadRaw(); });
    m_reading->raw()->setContent(*record);
    m_reading->rawState()->showContent();
}

void InvestigatePage::openInReview()
{
    if (m_item)
        Q_EMIT navigate({QStringLiteral("review"), {{QStringLiteral("id"), qlonglong(m_item->generation)}}});
}

void InvestigatePage::openUserOf(const QString &user)
{
    if (user.isEmpty())
        Q_EMIT message(tr("The log names no user here."));
    else
        showUsers(user);
}

void InvestigatePage::showUsers(const QString &user)
{
    UserDialog *dialog = openUser(m_session, user, this);
    dialog->setCover(m_reading->cover());
    connect(dialog, &UserDialog::message, this, &InvestigatePage::message);
    connect(dialog, &UserDialog::generationWanted, this, [this, dialog](GenerationId generation) {
        dialog->close();
        showAttempt(generation);
    });
}

void InvestigatePage::openIncident()
{
    if (m_item)
        Q_EMIT navigate({QStringLiteral("incidents"), {{QStringLiteral("from"), qlonglong(m_item->generation)}}});
}

FormDialog *InvestigatePage::dialog() const
{
    return m_dialog;
}

void InvestigatePage::exportResult()
{
    if (m_session.isReadOnly())
        return Q_EMIT message(tr("The workspace is open for reading only."));
    auto *dialog = new ExportDialog(m_session, m_query->query().typed(), this);
    m_dialog = dialog;
    connect(dialog, &ExportDialog::exported, this, [this](const report::ExportedResult &result, const QString &path) {
        Q_EMIT message(tr("%1 generations written to %2").arg(result.generations).arg(path));
    });
    dialog->open();
}

void InvestigatePage::saveQuery()
{
    if (m_session.isReadOnly())
        return Q_EMIT message(tr("The workspace is open for reading only."));
    auto *dialog = new FormDialog(tr("Save query"), tr("Save"), this);
    m_dialog = dialog;
    auto *name = new QLineEdit;
    dialog->addField(tr("Name"), name, tr("A query of this name is replaced."));
    const auto check = [dialog, name] { dialog->button()->setEnabled(!name->text().trimmed().isEmpty()); };
    connect(name, &QLineEdit::textChanged, dialog, check);
    check();
    connect(dialog, &FormDialog::submitted, this, [this, dialog, name, typed = m_query->query().typed()] {
        dialog->await(m_session.write([name = name->text(), typed](db::Database &database, journal::Journal &journal) {
            return search::SavedQueryStore(database, journal).save(name, typed);
        }),
                      tr("Saving the query"));
    });
    connect(dialog, &QDialog::accepted, this, [this, name] {
        readSaved();
        Q_EMIT message(tr("Query saved: %1").arg(name->text().trimmed()));
    });
    dialog->open();
}

void InvestigatePage::removeSaved(search::SavedQueryId id)
{
    m_session
        .write([id](db::Database &database, journal::Journal &journal) {
            return search::SavedQueryStore(database, journal).remove(id);
        })
        .then(this, [this](const Result<void> &removed) {
            readSaved();
            Q_EMIT message(removed ? tr("Saved query removed")
                                   : failureText(removed.error(), tr("Removing the query")).sentence);
        });
}

void InvestigatePage::readSaved()
{
    m_saved = search::savedQueries(m_session.reader()).value_or(std::vector<search::SavedQuery>());
    m_query->setSaved(m_saved, !m_session.isReadOnly());
}

/// What completion offers: the values found most, and all risk codes and rules there are.
void InvestigatePage::learnValues(const search::Facets &facets)
{
    KnownValues known = m_query->field()->knownValues();
    for (const auto &[facet, counts] : facets.counts) {
        QStringList &values = known[search::fieldOf(facet)];
        for (const search::FacetCount &count : counts)
            values << count.value;
        values.removeDuplicates();
    }
    QStringList &risks = known[search::Field::Risk];
    for (const detect::Risk &risk : m_taxonomy.risks())
        risks << risk.code;
    risks.removeDuplicates();
    QStringList &rules = known[search::Field::Rule];
    for (const detect::RulePack &pack : m_packs) {
        for (const detect::Rule &rule : pack.rules)
            rules << rule.id;
    }
    rules.removeDuplicates();
    m_query->setKnownValues(std::move(known));
}

void InvestigatePage::open(const QVariantMap &filter)
{
    if (filter.contains(QStringLiteral("query")))
        m_query->ask(filter.value(QStringLiteral("query")).toString());
    else if (const qlonglong id = filter.value(QStringLiteral("id")).toLongLong(); id > 0)
        m_query->ask(QStringLiteral("id:G-%1").arg(id));
}

std::vector<Page::NamedPlace> InvestigatePage::places() const
{
    std::vector<NamedPlace> named;
    for (const search::SavedQuery &saved : m_saved)
        named.push_back({saved.name, {id(), {{QStringLiteral("query"), saved.query}}}});
    return named;
}

bool InvestigatePage::closeInnermost()
{
    if (m_query->field()->hasFocus()) {
        m_table->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return m_reading->closeInnermost();
}

} // namespace ui
