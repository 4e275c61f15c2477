#include "ui/editions/editiondialog.h"

#include "ui/editions/kindchoice.h"
#include "ui/editions/removalmodel.h"
#include "ui/handover/filefield.h"
#include "ui/shell/charwidth.h"
#include "ui/shell/localised.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/ownreturn.h"
#include "ui/widgets/tableview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int listLines = 5;
constexpr int widthInEm = 60;
constexpr int stillness = 150; // milliseconds

QString formatText(report::Format format)
{
    return report::name(format).toUpper();
}

/// A field with another behind it, such as its button.
QWidget *inRow(QWidget *field, QWidget *button)
{
    auto *both = new QWidget;
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::between);
    row->addWidget(field, 1);
    row->addWidget(button, 0, Qt::AlignTop);
    both->setFocusPolicy(Qt::StrongFocus); // a form puts the focus into its first field that takes it
    both->setFocusProxy(field);
    return both;
}

} // namespace

EditionDialog::EditionDialog(workspace::Session &session, EditionOffer offer, QWidget *parent)
    : FormDialog(tr("Make an edition"), tr("Check and save"), parent)
    , m_session(session)
    , m_offer(std::move(offer))
    , m_reasons(users::unmaskReasons().value_or(std::vector<users::UnmaskReason>()))
    , m_removals(new RemovalModel(this))
    , m_edition(new QComboBox(this))
    , m_format(new QComboBox(this))
    , m_unmasked(new QCheckBox(tr("Show personal information"), this))
    , m_reason(new QComboBox(this))
    , m_words(new QLineEdit(this))
    , m_kinds(new KindChoice(m_removals, this))
    , m_list(new TableView(this))
    , m_shown(new QCheckBox(tr("Show names"), this))
    , m_more(new QLineEdit(this))
    , m_preview(new QPlainTextEdit(this))
    , m_path(new FileField(FileField::For::Writing, {}, tr("Reports (*.pdf *.docx *.odt *.html *.json)"), this))
    , m_result(new Text(TextSize::Body, Role::Muted, this))
{
    setMinimumWidth(widthInEm * charWidth(fontMetrics()) * 2);
    setExplanation(
        tr("What is saved is taken apart and searched for every text that goes: text, metadata, hidden layers, "
           "attachments, pictures. A file that still holds one is not saved. The journal records the edition."));
    addEdition();
    addWhatGoes();
    addFile();
    m_soon.setSingleShot(true);
    m_soon.setInterval(stillness);
    connect(&m_soon, &QTimer::timeout, this, &EditionDialog::updatePreview);
    connect(m_removals, &RemovalModel::chosenChanged, this, &EditionDialog::previewSoon);
    connect(this, &FormDialog::submitted, this, &EditionDialog::save);
    suggestName();
    refresh();
    look();
}

void EditionDialog::addEdition()
{
    m_edition->addItem(tr("Redacted"), int(report::Edition::Redacted));
    m_edition->addItem(tr("Full"), int(report::Edition::Full));
    for (const report::Format format : report::formats())
        m_format->addItem(formatText(format), int(format));
    for (const users::UnmaskReason &reason : m_reasons)
        m_reason->addItem(localised(reason.title), reason.id);
    addField(tr("Edition and format"), inRow(m_edition, m_format));
    m_edition->setAccessibleName(tr("Edition"));
    m_format->setAccessibleName(tr("Format"));
    addField(tr("Personal information"), m_unmasked);
    addField(tr("Why does it have to be seen?"), m_reason);
    addField(tr("Number or words"), m_words, tr("The authority's number, or the reason in words. It is recorded."));
    for (QComboBox *choice : {m_edition, m_format}) {
        connect(choice, &QComboBox::currentIndexChanged, this, [this] {
            suggestName();
            previewSoon();
        });
    }
    connect(m_reason, &QComboBox::currentIndexChanged, this, &EditionDialog::refresh);
    connect(m_words, &QLineEdit::textChanged, this, &EditionDialog::refresh);
    connect(m_unmasked, &QCheckBox::toggled, this, &EditionDialog::previewSoon);
}

void EditionDialog::addWhatGoes()
{
    auto *both = new QWidget(this);
    auto *columns = new QHBoxLayout(both);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(space::around);
    columns->addWidget(list(), 1);
    columns->addWidget(preview(), 1);
    both->setFocusPolicy(Qt::NoFocus);
    auto *add = new QPushButton(tr("Cover"), this);
    keepReturn(add);
    connect(add, &QPushButton::clicked, this, [this] {
        if (m_removals->add(m_more->text()))
            m_more->clear();
    });
    addField(tr("What goes"), m_kinds);
    addField(tr("Texts"), both);
    addField(tr("A further text"), inRow(m_more, add));
    m_more->setAccessibleName(tr("A further text"));
}

/// The texts that may go.
QWidget *EditionDialog::list()
{
    auto *side = new QWidget(this);
    auto *lines = new QVBoxLayout(side);
    lines->setContentsMargins(0, 0, 0, 0);
    m_list->setColumns({.widths = {6, 5, 0, 9, 6, 8},
                        .stretch = RemovalModel::What,
                        .numeric = {RemovalModel::Number, RemovalModel::Places}});
    m_list->setCompact(true);
    m_list->setModel(m_removals);
    m_list->setAccessibleName(tr("Texts that may go"));
    m_list->setAccessibleDescription(tr("Space marks and unmarks."));
    m_list->setFixedHeight((listLines + 1) * (m_list->fontMetrics().lineSpacing() + space::between));
    connect(m_shown, &QCheckBox::toggled, m_removals, &RemovalModel::setTextsShown);
    lines->addWidget(m_list);
    lines->addWidget(m_shown);
    return side;
}

/// How the report then reads.
QWidget *EditionDialog::preview()
{
    auto *side = new QWidget(this);
    auto *lines = new QVBoxLayout(side);
    lines->setContentsMargins(0, 0, 0, 0);
    m_preview->setReadOnly(true);
    m_preview->setTabChangesFocus(true);
    m_preview->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_preview->setAccessibleName(tr("Preview"));
    auto *cover = new QPushButton(tr("Cover the selection"), this);
    keepReturn(cover);
    cover->setEnabled(false);
    connect(m_preview, &QPlainTextEdit::copyAvailable, cover, &QPushButton::setEnabled);
    connect(cover, &QPushButton::clicked, this, &EditionDialog::coverSelection);
    lines->addWidget(m_preview, 1);
    lines->addWidget(cover, 0, Qt::AlignLeft);
    return side;
}

void EditionDialog::addFile()
{
    addField(tr("File"), m_path, tr("The end of its name follows the format."));
    auto *check = new QPushButton(tr("Check now"), this);
    keepReturn(check);
    m_result->setWordWrap(true);
    m_result->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_result->setText(tr("Not checked yet."));
    m_check = inRow(m_result, check);
    m_check->setFocusProxy(check);
    addField(tr("Leak check"), m_check);
    m_result->setAccessibleName(tr("Leak check"));
    connect(check, &QPushButton::clicked, this, &EditionDialog::checkNow);
    connect(m_path, &FileField::changed, this, &EditionDialog::refresh);
}

void EditionDialog::setEdition(report::Edition edition)
{
    m_edition->setCurrentIndex(m_edition->findData(int(edition)));
}

void EditionDialog::setFormat(report::Format format)
{
    m_format->setCurrentIndex(m_format->findData(int(format)));
}

void EditionDialog::setPath(const QString &path)
{
    m_path->setPath(path);
}

report::EditionWish EditionDialog::wish() const
{
    const auto edition = report::Edition(m_edition->currentData().toInt());
    return {.edition = edition,
            .format = report::Format(m_format->currentData().toInt()),
            .redaction = {.texts = m_removals->chosen()},
            .isUnmasked = edition == report::Edition::Full && m_unmasked->isChecked()};
}

users::Unmasking EditionDialog::unmasking() const
{
    if (!wish().isUnmasked)
        return {};
    return {m_reason->currentData().toString(), m_words->text().trimmed()};
}

/// What stands in the preview as it stands in the report: without what was put in its place.
void EditionDialog::coverSelection()
{
    const QString selected = m_preview->textCursor().selectedText();
    for (const QString &line : selected.split(QChar::ParagraphSeparator)) {
        for (const QString &part : line.split(QStringLiteral("███")))
            m_removals->add(part);
    }
}

void EditionDialog::suggestName()
{
    const report::EditionWish wanted = wish();
    const QString folder = m_path->path().isEmpty() ? m_offer.folder : QFileInfo(m_path->path()).path();
    const QString number = m_offer.document.number;
    // The number of a report about a user is that user, and a file's name goes out with it.
    const bool isUser = wanted.edition == report::Edition::Redacted && number.startsWith(QStringLiteral("u-"));
    const QString stem = number.isEmpty() || isUser ? QStringLiteral("report") : number;
    m_path->setPath(QDir(folder).filePath(QStringLiteral("%1-%2-%3.%4")
                                              .arg(stem, report::name(m_offer.document.language),
                                                   report::name(wanted.edition), report::name(wanted.format))));
}

QString EditionDialog::problem() const
{
    const report::EditionWish wanted = wish();
    if (report::formatOf(m_path->path()) != wanted.format)
        return tr("End the file's name with .%1.").arg(report::name(wanted.format));
    if (!wanted.isUnmasked)
        return {};
    const auto reason = std::ranges::find(m_reasons, unmasking().reason, &users::UnmaskReason::id);
    if (reason == m_reasons.end())
        return tr("Give a reason for showing personal information.");
    if (reason->asks != users::UnmaskReason::Asks::Nothing && unmasking().words.isEmpty())
        return tr("This reason needs a number or words.");
    return {};
}

void EditionDialog::refresh()
{
    const bool isFull = wish().edition == report::Edition::Full;
    setFieldVisible(m_unmasked, isFull);
    setFieldVisible(m_reason, wish().isUnmasked);
    setFieldVisible(m_words, wish().isUnmasked);
    setProblem(problem());
    button()->setEnabled(m_isReady && problem().isEmpty());
}

} // namespace ui
