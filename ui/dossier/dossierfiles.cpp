// Files that come into a dossier and go out of it.
#include "app/base/hash.h"
#include "app/dossier/pack.h"
#include "app/journal/journal.h"
#include "app/report/formats/pdf.h"
#include "db/transaction.h"
#include "ui/dossier/dossieracts.h"
#include "ui/dossier/takeoverdialog.h"
#include "ui/editions/editiondialog.h"
#include "ui/handover/filefield.h"
#include "ui/shell/documentsfolder.h"
#include "ui/shell/localised.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QString filterOf(dossier::Format format)
{
    return u"%1 (*.%2)"_s.arg(localised(dossier::title(format)), dossier::suffix(format));
}

/// Reads all of \a path, up to what a document may hold.
Result<QByteArray> bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Failure::Kind::NotFound, file.errorString(), path);
    return file.read(dossier::DossierStore::maxDocument + 1);
}

/// The card language of the interface.
dossier::CardLanguage cardLanguage()
{
    return QLocale().language() == QLocale::Chinese ? dossier::CardLanguage::Chinese : dossier::CardLanguage::English;
}

struct OutFile
{
    QString path;
    QByteArray bytes;
};

/// An id as a part of a file's name: those of files that somebody else wrote may hold a path.
QString asNamePart(QString id)
{
    static const QRegularExpression unsafe(u"[^\\p{L}\\p{N}_-]"_s);
    return id.replace(unsafe, u"-"_s);
}

/// What an export to \a path writes: one file, or one a source that is used.
Result<std::vector<OutFile>> filesOf(const dossier::Dossier &dossier, dossier::Format format,
                                     const dossier::Vocabulary &words, const QString &path, Moment now)
{
    std::vector<std::pair<QString, QString>> wanted{{path, {}}};
    if (isOfSource(format)) {
        wanted.clear();
        const QString end = u'.' + dossier::suffix(format);
        const QString stem = path.endsWith(end) ? path.chopped(end.size()) : path;
        for (const dossier::DataSource &source : dossier.sources) {
            if (!source.isExcluded)
                wanted.emplace_back(stem + u'-' + asNamePart(source.id) + end, source.id);
        }
    }
    std::vector<OutFile> files;
    for (const auto &[name, source] : wanted) {
        const auto bytes = writeAs(format, dossier, words, {.source = source, .language = cardLanguage(), .now = now});
        if (!bytes)
            return failed(bytes);
        files.push_back({name, *bytes});
    }
    return files;
}

} // namespace

void DossierActs::importFile(const ShownDossier &shown)
{
    auto *dialog =
        new QFileDialog(m_window, tr("Import into the dossier of %1").arg(shown.model.name), documentsFolder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Dossiers, bills of materials, cards, Croissant (*.json *.md)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, [this, shown](const QString &path) { importFrom(shown, path); });
    dialog->open();
}

void DossierActs::importFrom(const ShownDossier &shown, const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    const QString doing = tr("Reading %1").arg(name);
    const Result<QByteArray> bytes = bytesOf(path);
    if (!bytes)
        return say(bytes.error(), doing);
    const auto format = dossier::formatOf(*bytes);
    if (!format)
        return say({Failure::Kind::BadInput,
                    u"neither a dossier nor a bill of materials of CycloneDX, a card with a YAML head or Croissant"_s,
                    name},
                   doing);
    const Result<dossier::Reading> read = dossier::readAs(*format, *bytes, name);
    if (!read)
        return say(read.error(), doing);
    dossier::Dossier after = dossier::takenInto(shown.dated.dossier, *format, *read);
    const QStringList notCarried = read->notCarried + dossier::withoutUnkept(after, shown.documents);
    auto *dialog = new TakeOverDialog(tr("Import of %1").arg(name), shown, std::move(after), m_rules, m_window);
    dialog->setNotCarried(notCarried);
    const QString cause = u"imported:"_s + dossier::name(*format);
    connect(dialog, &FormDialog::submitted, this, [this, dialog, basedOn = shown.dated.version.number, cause] {
        dialog->await(m_session.write([next = dialog->dossier(), basedOn, cause](db::Database &database,
                                                                                 journal::Journal &journal) {
            return dossier::DossierStore(database, journal).save(next, basedOn, cause);
        }),
                      tr("Keeping the dossier"));
    });
    show(dialog, tr("Import taken over"));
}

void DossierActs::exportFile(const ShownDossier &shown)
{
    auto *dialog = new QFileDialog(m_window, tr("Export the dossier of %1").arg(shown.model.name), documentsFolder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    QStringList filters;
    for (const dossier::Format format : dossier::formats)
        filters.append(filterOf(format));
    dialog->setNameFilters(filters);
    dialog->setDefaultSuffix(dossier::suffix(dossier::Format::Own));
    dialog->selectFile(shown.model.name);
    const auto chosen = [dialog, filters] {
        return dossier::formats.at(
            static_cast<size_t>(std::max<qsizetype>(0, filters.indexOf(dialog->selectedNameFilter()))));
    };
    connect(dialog, &QFileDialog::filterSelected, dialog,
            [dialog, chosen] { dialog->setDefaultSuffix(dossier::suffix(chosen())); });
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, shown, chosen](const QString &path) { exportTo(shown, path, chosen()); });
    dialog->open();
}

void DossierActs::exportTo(const ShownDossier &shown, const QString &path, dossier::Format format)
{
    auto files = filesOf(shown.dated.dossier, format, m_rules.words, path, m_session.clock()());
    if (!files)
        return say(files.error(), tr("Exporting the dossier"));
    if (files->empty())
        return say({Failure::Kind::NotFound, u"the dossier has no source that is used"_s}, tr("Exporting the dossier"));
    const auto work = [files = std::move(*files), format, model = shown.model.id,
                       version = shown.dated.version.number](db::Database &database,
                                                             journal::Journal &journal) -> Result<QString> {
        db::Transaction transaction(database);
        for (const OutFile &file : files) {
            journal.append(u"dossier.exported"_s, dossier::objectOf(model),
                           {{u"format"_s, dossier::name(format)},
                            {u"version"_s, version},
                            {u"sha256"_s, QString::fromLatin1(Sha256::of(file.bytes).toHex())}});
            if (const Result<void> written = report::writeFile(file.bytes, file.path); !written)
                return failed(written);
        }
        transaction.commit();
        return files.front().path;
    };
    m_session.write(work).then(this, [this](const Result<QString> &done) {
        done ? message(tr("Exported to %1").arg(QDir::toNativeSeparators(*done)))
             : say(done.error(), tr("Exporting the dossier"));
    });
}

void DossierActs::addDocument(const ShownDossier &shown)
{
    auto *dialog = new FormDialog(tr("Keep a document with the dossier"), tr("Keep"), m_window);
    auto *file = new FileField(FileField::For::Reading, {}, tr("All files (*)"), dialog);
    auto *kind = new QComboBox(dialog);
    for (const QString &each : dossier::documentKinds())
        kind->addItem(localised(m_rules.words.documentKind(each)), each);
    dialog->addField(tr("File"), file, tr("Its bytes are kept in the workspace, named by their SHA-256."));
    dialog->addField(tr("Kind"), kind);
    const auto check = [dialog, file] {
        dialog->setProblem(QFileInfo(file->path()).isFile() ? QString() : tr("Choose a file."));
    };
    connect(file, &FileField::changed, dialog, check);
    check();
    connect(dialog, &FormDialog::submitted, this, [this, dialog, file, kind, model = shown.model.id] {
        const auto work = [path = file->path(), word = kind->currentData().toString(),
                           model](db::Database &database, journal::Journal &journal) {
            return bytesOf(path).and_then([&](const QByteArray &bytes) {
                return dossier::DossierStore(database, journal)
                    .addDocument(model, QFileInfo(path).fileName(), word, bytes);
            });
        };
        dialog->await(m_session.write(work), tr("Keeping the document"));
    });
    show(dialog, tr("Document kept"));
}

void DossierActs::saveDocument(const ShownDossier &shown, const QString &sha256)
{
    auto *dialog = new QFileDialog(m_window, tr("Save a copy of the document"), documentsFolder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(documentText(sha256, shown.documents));
    connect(dialog, &QFileDialog::fileSelected, this, [this, sha256, model = shown.model.id](const QString &path) {
        const auto written =
            dossier::documentBytes(m_session.reader(), model, sha256).and_then([&](const QByteArray &bytes) {
                return report::writeFile(bytes, path);
            });
        written ? message(tr("Saved to %1").arg(QDir::toNativeSeparators(path)))
                : say(written.error(), tr("Saving the document"));
    });
    dialog->open();
}

void DossierActs::pack(const ShownDossier &shown, QDate day, report::Language language)
{
    const auto input = dossier::readPackInput(m_session.reader(), shown.model.id, day, m_session.clock()());
    if (!input)
        return say(input.error(), tr("Making the pack"));
    QStringList people;
    for (const report::Removal &removal : dossier::peopleIn(input->dated.dossier))
        people.append(removal.text);
    auto *dialog = new EditionDialog(m_session,
                                     {.document = dossier::packDocument(*input, m_rules, language),
                                      .subject = dossier::objectOf(shown.model.id),
                                      .folder = documentsFolder(),
                                      .passages = people},
                                     m_window);
    connect(dialog, &EditionDialog::saved, this, [this](const QString &path) {
        Q_EMIT message(tr("Pack saved to %1").arg(QDir::toNativeSeparators(path)));
    });
    if (m_dialog)
        m_dialog->reject();
    m_dialog = dialog;
    dialog->open();
}

} // namespace ui
