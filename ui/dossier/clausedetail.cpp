#include "ui/dossier/clausedetail.h"

#include "ui/shell/localised.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QTextBrowser>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

using dossier::ClauseState;

namespace {

QString inColour(Role role, const QString &text)
{
    return u"<span style=\"color:%1\">%2</span>"_s.arg(theme().color(role).name(), text.toHtmlEscaped());
}

QString paragraph(const QString &html)
{
    return u"<p style=\"margin-top:0; margin-bottom:6px\">%1</p>"_s.arg(html);
}

} // namespace

ClauseDetail::ClauseDetail(const dossier::Rulebook &rules, QWidget *parent)
    : QWidget(parent)
    , m_rules(rules)
    , m_text(new QTextBrowser(this))
    , m_applies(new QPushButton(this))
{
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(0);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_applies);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::between);
    layout->addWidget(m_text, 1);
    layout->addLayout(buttons);
    connect(m_applies, &QPushButton::clicked, this, &ClauseDetail::applicabilityRequested);
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl &url) {
        const auto index = static_cast<size_t>(url.path().toULongLong());
        if (m_state && index < m_state->lacks.size())
            Q_EMIT lackChosen(m_state->lacks[index]);
    });
    clear();
}

void ClauseDetail::show(const ClauseState &state, const dossier::Dossier &dossier, bool canChange)
{
    m_state = state;
    m_dossier = dossier;
    const bool isByNature = state.state == ClauseState::State::NotApplicable && state.reason.isEmpty();
    m_applies->setVisible(canChange && !isByNature);
    write();
}

void ClauseDetail::clear()
{
    m_state.reset();
    m_text->clear();
    m_applies->hide();
}

void ClauseDetail::retranslate()
{
    m_text->setAccessibleName(tr("What the clause asks and what is missing"));
    write();
}

QString ClauseDetail::text() const
{
    return m_text->toPlainText();
}

void ClauseDetail::write()
{
    if (!m_state)
        return;
    const dossier::Clause &clause = *m_state->clause;
    const dossier::PackWords words = shownWords(m_rules);
    const bool isSetAside = m_state->state == ClauseState::State::NotApplicable;
    m_applies->setText(isSetAside ? tr("Applies after all") : tr("Does not apply…"));
    QString html = paragraph(inColour(Role::Text, localised(clause.asks)));
    html += paragraph(inColour(Role::Muted, words.sourced(clause.article, clause.confidence)));
    html += decisionHtml() + lackHtml() + figureHtml();
    m_text->setHtml(html);
}

QString ClauseDetail::decisionHtml() const
{
    if (m_state->state != ClauseState::State::NotApplicable)
        return {};
    return paragraph(inColour(Role::Muted,
                              m_state->reason.isEmpty() ? tr("Not asked: the model was made from no other.")
                                                        : tr("Does not apply: %1").arg(m_state->reason)));
}

QString ClauseDetail::lackHtml() const
{
    if (m_state->lacks.empty())
        return {};
    const dossier::PackWords words = shownWords(m_rules);
    QString items;
    for (size_t index = 0; index < m_state->lacks.size(); ++index)
        items += u"<li><a href=\"lack:%1\" style=\"color:%2\">%3</a></li>"_s.arg(
            QString::number(index), theme().color(Role::Information).name(),
            words.lack(m_state->lacks[index], m_dossier).toHtmlEscaped());
    return paragraph(inColour(Role::Attention, tr("Missing:")))
        + u"<ul style=\"margin-top:0; margin-left:0; -qt-list-indent:0\">%1</ul>"_s.arg(items);
}

QString ClauseDetail::figureHtml() const
{
    const dossier::PackWords words = shownWords(m_rules);
    QString html;
    for (const dossier::Figure &figure : m_state->figures) {
        const QString measured = words.figure(figure);
        html +=
            paragraph(inColour(Role::Text, words.figureTitle(figure, m_dossier)) + u"<br>"_s
                      + inColour(Role::Muted, words.limit(*figure.threshold)) + u"<br>"_s
                      + (measured.isEmpty() ? QString() : inColour(Role::Text, measured) + u"<br>"_s)
                      + inColour(outcomeRole(figure.outcome), words.word(name(figure.outcome).toLatin1().constData())));
    }
    return html.isEmpty() ? html : html + paragraph(inColour(Role::Muted, words.word("interval_note")));
}

} // namespace ui
