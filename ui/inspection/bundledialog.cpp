#include "ui/inspection/bundledialog.h"

#include "ui/handover/filefield.h"
#include "ui/inspection/scopefields.h"
#include "ui/shell/documentsfolder.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QFileInfo>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace ui {

BundleDialog::BundleDialog(const QStringList &services, const QString &number, const QString &officer, QDate today,
                           QWidget *parent)
    : FormDialog(tr("Make a bundle"), tr("Make bundle"), parent)
    , m_authority(new QLineEdit(this))
    , m_inspectors(new QLineEdit(this))
    , m_basis(new QLineEdit(tr("Interim Measures for Generative AI Services, Art. 19"), this))
    , m_services(namesField(services, this))
    , m_from(dayField(today.addMonths(-3), this))
    , m_to(dayField(today, this))
    , m_until(dayField(today.addMonths(1), this))
    , m_named(new QCheckBox(tr("Keep aliases of officers, and show events of the journal in full"), this))
    , m_key(new FileField(FileField::For::Writing, documentsFolder() + u"/vermilion-%1.key"_s.arg(officer),
                          tr("Signing keys (*.key *.pem)"), this))
    , m_passphrase(new QLineEdit(this))
    , m_file(new FileField(FileField::For::Writing, documentsFolder() + u'/' + number, tr("Bundles (*.zip)"), this))
{
    setExplanation(
        tr("A signed part of the workspace that anybody can check and read. Personal information is covered, "
           "and the finished file is searched for it."));
    m_passphrase->setEchoMode(QLineEdit::Password);
    addFields(services);
    for (QLineEdit *field : {m_authority, m_basis})
        connect(field, &QLineEdit::textChanged, this, &BundleDialog::check);
    for (QDateEdit *field : {m_from, m_to, m_until})
        connect(field, &QDateEdit::dateChanged, this, &BundleDialog::check);
    connect(m_key, &FileField::changed, this, &BundleDialog::check);
    connect(m_file, &FileField::changed, this, &BundleDialog::check);
    check();
}

void BundleDialog::addFields(const QStringList &services)
{
    addField(tr("Authority"), m_authority);
    addField(tr("Inspectors"), m_inspectors, tr("Names or badge numbers as they were given, with commas between."));
    addField(tr("Legal basis"), m_basis);
    addField(tr("Services"), m_services,
             services.isEmpty() ? QString() : tr("With commas between; empty: all of them."));
    addField(tr("First day"), m_from);
    addField(tr("Last day"), m_to, tr("Asia/Shanghai, this day included."));
    addField(tr("Good until"), m_until);
    addField(QString(), m_named);
    addField(tr("Signing key"), m_key, tr("Made anew where there is none."));
    addField(tr("Passphrase of the key"), m_passphrase);
    addField(tr("File"), m_file);
}

void BundleDialog::check()
{
    if (m_authority->text().trimmed().isEmpty() || m_basis->text().trimmed().isEmpty())
        setProblem(tr("Name the authority and the legal basis."));
    else if (m_from->date() > m_to->date())
        setProblem(tr("The last day lies before the first."));
    else if (m_key->path().isEmpty() || m_file->path().isEmpty())
        setProblem(tr("Name the key and the file."));
    else if (QFileInfo::exists(m_file->path()))
        setProblem(tr("There is a file of that name. Choose another name."));
    else
        setProblem({});
}

inspection::BundleRequest BundleDialog::request() const
{
    inspection::BundleRequest request{.scope = {.services = listIn(*m_services)},
                                      .mandate = {.authority = m_authority->text().trimmed(),
                                                  .inspectors = listIn(*m_inspectors),
                                                  .basis = m_basis->text().trimmed(),
                                                  .until = m_until->date().toString(Qt::ISODate)},
                                      .namesOfficers = m_named->isChecked(),
                                      .passphrase = m_passphrase->text().toUtf8(),
                                      .path = m_file->path()};
    inspection::setDays(request.scope, m_from->date(), m_to->date());
    return request;
}

QString BundleDialog::keyPath() const
{
    return m_key->path();
}

} // namespace ui
