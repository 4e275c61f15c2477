#include "ui/registry/paperdialogs.h"

#include "ui/handover/filefield.h"
#include "ui/registry/dayfield.h"
#include "ui/registry/fieldtable.h"
#include "ui/registry/filingwords.h"
#include "ui/registry/registerfields.h"
#include "ui/seal/filelistfield.h"
#include "ui/shell/documentsfolder.h"

#include <QComboBox>
#include <QFileInfo>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using registry::FilingDocument;

QString paperText(const FilingDocument &paper)
{
    return u"%1 · %2 · %3"_s.arg(paperKindText(paper.kind), paper.name,
                                 DocumentsDialog::tr("revision %1").arg(paper.revision));
}

/// The newest revision of each kind is likely to be the one that was handed in.
std::vector<Tick> paperTicks(const std::vector<FilingDocument> &papers)
{
    std::vector<Tick> ticks;
    for (const FilingDocument &each : papers) {
        const bool isNewest = std::ranges::none_of(papers, [&](const FilingDocument &other) {
            return other.kind == each.kind && other.revision > each.revision;
        });
        const bool isOwn = each.kind != u"screenshot" && each.kind != u"receipt" && each.kind != u"certificate";
        ticks.push_back({qlonglong(each.id), paperText(each), isNewest && isOwn});
    }
    return ticks;
}

FieldTable::Fields firstFields(const QString &itemKind)
{
    FieldTable::Fields fields;
    for (const QString &each : fieldNames(itemKind))
        fields.emplace_back(each, QString());
    return fields;
}

QString pictures()
{
    return DisplayDialog::tr("Pictures (*.png *.jpg *.jpeg *.webp)");
}

} // namespace

DocumentsDialog::DocumentsDialog(const registry::RegistryItem &item, const QStringList &paths,
                                 const std::vector<FilingDocument> &held, QWidget *parent)
    : FormDialog(tr("Add documents: %1").arg(item.name), tr("Add"), parent)
    , m_held(held)
    , m_kind(new QComboBox(this))
    , m_files(new FileListField(documentsFolder(), paths, this))
{
    setExplanation(tr("Kept in the workspace with their SHA-256. Nothing is opened, and nothing is ever replaced: a "
                      "paper of a kind that is there becomes its next revision."));
    for (const QString &each : paperKinds())
        m_kind->addItem(paperKindText(each), each);
    addField(tr("Files"), m_files);
    addField(tr("What they are"), m_kind, tr("Revision"));
    connect(m_files, &FileListField::changed, this, &DocumentsDialog::check);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &DocumentsDialog::check);
    check();
}

void DocumentsDialog::check()
{
    const auto there = std::ranges::count(m_held, kind(), &FilingDocument::kind);
    setHint(m_kind,
            there == 0 ? tr("The first of its kind with this item.") : tr("It becomes revision %1.").arg(there + 1));
    for (const QString &each : paths()) {
        if (!QFileInfo(each).isReadable())
            return setProblem(tr("%1 cannot be read.").arg(QFileInfo(each).fileName()));
    }
    setProblem({});
    button()->setEnabled(!paths().isEmpty());
}

QStringList DocumentsDialog::paths() const
{
    return m_files->paths();
}

QString DocumentsDialog::kind() const
{
    return m_kind->currentData().toString();
}

SubmissionDialog::SubmissionDialog(const registry::RegistryItem &item, const std::vector<registry::Submission> &earlier,
                                   const std::vector<FilingDocument> &papers, QDate today, QWidget *parent)
    : FormDialog(tr("Record submission: %1").arg(item.name), tr("Record"), parent)
    , m_item(item.id)
    , m_today(today)
    , m_purpose(new QComboBox(this))
    , m_on(new DayField(today, this))
    , m_fields(new FieldTable(earlier.empty() ? firstFields(item.kind) : earlier.back().fields, this))
    , m_papers(tickField(paperTicks(papers), this))
{
    setExplanation(
        earlier.empty()
            ? tr("What was handed in stays as it was. The next submission begins with it.")
            : tr("Filled in as in submission %1. Change what was handed in otherwise.").arg(earlier.back().number));
    for (const QString &each : registry::submissionPurposes())
        m_purpose->addItem(purposeText(each), each);
    m_purpose->setCurrentIndex(earlier.empty() ? 0 : m_purpose->findData(u"change"_s));
    addField(tr("Purpose"), m_purpose);
    addField(tr("Handed in on"), m_on);
    addField(tr("Fields of the form"), m_fields, tr("Return edits, Insert adds a field, Delete takes it out."));
    addField(tr("Documents with it"), m_papers);
    setFieldVisible(m_papers, !papers.empty());
    connect(m_on, &QLineEdit::textChanged, this, &SubmissionDialog::check);
    connect(m_fields, &FieldTable::changed, this, &SubmissionDialog::check);
    check();
}

void SubmissionDialog::check()
{
    if (!m_on->day().isValid())
        return setProblem(tr("Enter the day as 2026-11-23."));
    if (m_on->day() > m_today)
        return setProblem(tr("The day lies in the future. Record it when it has happened."));
    const QString twice = m_fields->repeated();
    setProblem(twice.isEmpty() ? QString() : tr("The field “%1” stands there twice.").arg(twice));
}

registry::Submission SubmissionDialog::submission() const
{
    registry::Submission submission{.item = m_item,
                                    .purpose = m_purpose->currentData().toString(),
                                    .on = m_on->day(),
                                    .fields = m_fields->fields()};
    for (const qlonglong each : ticked(m_papers))
        submission.documents.push_back(static_cast<registry::DocumentId>(each));
    return submission;
}

DisplayDialog::DisplayDialog(const registry::RegistryItem &item, const std::vector<FilingDocument> &papers, QDate today,
                             QWidget *parent)
    : FormDialog(tr("Number seen: %1").arg(item.name), tr("Record"), parent)
    , m_item(item.id)
    , m_today(today)
    , m_on(new DayField(today, this))
    , m_place(new QLineEdit(this))
    , m_held(new QComboBox(this))
    , m_picture(new FileField(FileField::For::Reading, {}, pictures(), this))
{
    setExplanation(tr("The number and a link to the public information stand in a prominent place of the site or app "
                      "(Algorithm Recommendation Provisions, Art. 26)."));
    m_held->addItem(tr("None, or a new one"), qlonglong(0));
    for (const FilingDocument &each : papers) {
        if (each.kind == u"screenshot")
            m_held->addItem(paperText(each), qlonglong(each.id));
    }
    addField(tr("Seen on"), m_on);
    addField(tr("Where"), m_place, tr("Such as: foot of the home page; settings, about."));
    addField(tr("Screenshot kept here"), m_held);
    addField(tr("New screenshot"), m_picture);
    setFieldVisible(m_held, m_held->count() > 1);
    connect(m_on, &QLineEdit::textChanged, this, &DisplayDialog::check);
    connect(m_place, &QLineEdit::textChanged, this, &DisplayDialog::check);
    connect(m_picture, &FileField::changed, this, &DisplayDialog::check);
    connect(m_held, &QComboBox::currentIndexChanged, this, [this] {
        setFieldVisible(m_picture, m_held->currentIndex() == 0);
        check();
    });
    check();
}

void DisplayDialog::check()
{
    if (!m_on->day().isValid())
        return setProblem(tr("Enter the day as 2026-11-23."));
    if (m_on->day() > m_today)
        return setProblem(tr("The day lies in the future. Record it when it has happened."));
    if (!newPicture().isEmpty() && !QFileInfo(newPicture()).isReadable())
        return setProblem(tr("%1 cannot be read.").arg(QFileInfo(newPicture()).fileName()));
    setProblem({});
    button()->setEnabled(!m_place->text().trimmed().isEmpty());
}

registry::DisplayEvidence DisplayDialog::evidence() const
{
    const qlonglong held = m_held->currentData().toLongLong();
    return {.item = m_item,
            .seenOn = m_on->day(),
            .place = m_place->text().trimmed(),
            .document = held > 0 ? std::optional(static_cast<registry::DocumentId>(held)) : std::nullopt};
}

QString DisplayDialog::newPicture() const
{
    return m_held->currentIndex() == 0 ? m_picture->path() : QString();
}

} // namespace ui
