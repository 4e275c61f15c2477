#include "ui/import/mappingview.h"

#include "app/ingest/mappingproposal.h"
#include "ui/import/mappingform.h"
#include "ui/import/mappingwords.h"
#include "ui/import/pointerfield.h"
#include "ui/import/previewmodel.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/highlightedtext.h"
#include "ui/widgets/rawview.h"
#include "ui/widgets/tableview.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSplitter>
#include <QVBoxLayout>

namespace ui {

namespace {

/// A heading over one of the four panes.
QWidget *pane(const QString &heading, QWidget *content)
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::inside);
    auto *words = new Text(TextSize::Small, Role::Muted);
    words->setText(heading);
    words->setElided(Qt::ElideRight);
    column->addWidget(words);
    column->addWidget(content, 1);
    content->setAccessibleName(heading);
    return box;
}

QSplitter *split(Qt::Orientation orientation, QWidget *first, QWidget *second, const QList<int> &sizes)
{
    auto *splitter = new QSplitter(orientation);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(first);
    splitter->addWidget(second);
    splitter->setHandleWidth(space::around);
    splitter->setStretchFactor(0, sizes[0]);
    splitter->setStretchFactor(1, sizes[1]);
    splitter->setSizes(sizes);
    return splitter;
}

/// \a context: JSON [{"role", "content"}], or empty.
std::vector<TextPart> earlierTurns(const std::string &context, const ingest::Secrets &secrets)
{
    std::vector<TextPart> parts;
    const QJsonArray turns = QJsonDocument::fromJson(QByteArray::fromStdString(context)).array();
    for (const auto &turn : turns)
        parts.push_back({.heading = MappingView::tr("Before it: %1").arg(turn[u"role"].toString()),
                         .text = ingest::withoutSecrets(turn[u"content"].toString().toStdString(), secrets),
                         .quiet = true});
    return parts;
}

} // namespace

MappingView::MappingView(ingest::Pseudonyms pseudonyms, QWidget *parent)
    : QWidget(parent)
    , m_pseudonyms(std::move(pseudonyms))
    , m_form(new MappingForm)
    , m_raw(new RawView)
    , m_preview(new PreviewModel(this))
    , m_table(new TableView)
    , m_text(new HighlightedText)
{
    m_table->setColumns({.widths = {4.2, 9.5, 8, 7, 7, 12, 0},
                         .stretch = PreviewModel::Output,
                         .numeric = {PreviewModel::Line},
                         .yields = {PreviewModel::Service, PreviewModel::Model}});
    m_table->setModel(m_preview);
    m_table->setCompact(true);
    auto *above = split(Qt::Horizontal, pane(tr("Where each field stands"), m_form),
                        pane(tr("The record as it stands in the file"), m_raw), {700, 420});
    auto *below = split(Qt::Horizontal, pane(tr("What the records give"), m_table),
                        pane(tr("The generation as it is read later"), m_text), {700, 420});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::between, space::between, space::between, 0);
    layout->addWidget(split(Qt::Vertical, above, below, {380, 230}));
    connect(m_form, &MappingForm::changed, this, &MappingView::readAgain);
    connect(m_table, &TableView::currentRowChanged, this, &MappingView::showRecord);
}

void MappingView::setFirst(ingest::FirstRecords first)
{
    m_first = std::move(first);
    m_form->setPlaces(m_first.survey.places());
    if (!std::exchange(m_isProposed, true))
        m_form->setDraft(ingest::draftOf(ingest::proposeMapping(m_first.survey)));
    else
        readAgain();
    m_table->goToRow(0);
}

void MappingView::focusFirstField()
{
    m_form->field(QStringLiteral("prompt"))->setFocus(Qt::TabFocusReason);
}

void MappingView::readAgain()
{
    const ingest::MappingDraft draft = m_form->draft();
    m_looks = ingest::lookAt(draft, m_first);
    m_form->setLooks(m_looks, static_cast<int>(m_first.records.size()));
    const Result<ingest::Mapping> mapping = ingest::mappingOf(draft);
    m_mapping = mapping ? std::optional(*mapping) : std::nullopt;
    m_preview->setRows(previewOf(m_first, m_mapping.value_or(ingest::Mapping()), m_pseudonyms));
    showRecord(m_table->currentRow());
    Q_EMIT changed();
}

void MappingView::showRecord(int row)
{
    const PreviewRow *shown = m_preview->row(row);
    const ingest::SeenRecord *record = shown ? &m_first.records[static_cast<size_t>(row)] : nullptr;
    m_raw->setContent(record ? QByteArray::fromStdString(record->shown) : QByteArray());
    if (!record || !shown->generation)
        return m_text->setParts({});
    std::vector<TextPart> parts = earlierTurns(shown->generation->context, record->secrets);
    const auto shownText = [&](const std::string &text) { return ingest::withoutSecrets(text, record->secrets); };
    parts.push_back({.heading = tr("Prompt"), .text = shownText(shown->generation->prompt)});
    parts.push_back({.heading = tr("Output"), .text = shownText(shown->generation->output)});
    m_text->setParts(std::move(parts));
}

bool MappingView::givesNothing() const
{
    for (int i = 0; const PreviewRow *row = m_preview->row(i); ++i) {
        if (row->generation && (!row->generation->prompt.empty() || !row->generation->output.empty()))
            return false;
    }
    return true;
}

QString MappingView::problem() const
{
    for (const auto &[field, look] : m_looks) {
        const bool isOutput = field == QStringLiteral("output");
        if (look.fault == ingest::FieldLook::Fault::NoPointer || (isFault(look) && isOutput))
            return tr("%1: %2").arg(mappingFieldName(field), mappingFieldNote(look, 0));
    }
    if (!m_mapping)
        return tr("Say where the prompt or the output stands: choose a path with ↓.");
    if (givesNothing())
        return tr("None of these records gives a prompt or an output. Choose other paths.");
    return {};
}

} // namespace ui
