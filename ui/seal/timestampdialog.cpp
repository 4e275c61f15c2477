#include "ui/seal/timestampdialog.h"

#include "ui/handover/filefield.h"

#include <QComboBox>
#include <QFileInfo>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace ui {

TimestampDialog::TimestampDialog(const seal::PackageRecord &package, const QString &folder, QWidget *parent)
    : FormDialog(tr("Time stamp: %1").arg(package.fileName), tr("Write the request"), parent)
    , m_go(new QComboBox(this))
    , m_request(new FileField(FileField::For::Writing,
                              folder + u'/' + QFileInfo(package.fileName).completeBaseName() + u".tsq"_s,
                              tr("Requests (*.tsq)"), this))
    , m_package(new FileField(FileField::For::Reading, folder + u'/' + package.fileName, tr("Packages (*.zip)"), this))
    , m_answer(new FileField(FileField::For::Reading, {}, tr("Answers (*.tsr)"), this))
    , m_authorities(new FileField(FileField::For::Reading, {}, tr("Certificates (*.pem *.crt)"), this))
{
    m_go->addItem(tr("Write a request to carry to the authority"), int(Go::Request));
    m_go->addItem(tr("Bring in the authority's answer"), int(Go::Answer));
    setExplanation(
        tr("An authority confirms that the package was there at a moment (RFC 3161). It gets a hash, not the "
           "package. Carry both files yourself: this program opens no connection."));
    addField(tr("Action"), m_go);
    addField(tr("Request"), m_request);
    addField(tr("Package"), m_package, tr("The answer is put into it."));
    addField(tr("Answer"), m_answer);
    addField(tr("Its certificates"), m_authorities,
             tr("From the authority itself. Without them nobody is checked, and the record says so."));
    connect(m_go, &QComboBox::currentIndexChanged, this, &TimestampDialog::check);
    for (FileField *field : {m_request, m_package, m_answer, m_authorities})
        connect(field, &FileField::changed, this, &TimestampDialog::check);
    check();
}

void TimestampDialog::check()
{
    const bool isRequest = go() == Go::Request;
    setFieldVisible(m_request, isRequest);
    for (FileField *field : {m_package, m_answer, m_authorities})
        setFieldVisible(field, !isRequest);
    button()->setText(isRequest ? tr("Write the request") : tr("Put it in"));
    const bool isReady = isRequest ? !m_request->path().isEmpty()
                                   : QFileInfo(packagePath()).isFile() && QFileInfo(answerPath()).isFile();
    button()->setEnabled(isReady);
}

TimestampDialog::Go TimestampDialog::go() const
{
    return static_cast<Go>(m_go->currentData().toInt());
}

QString TimestampDialog::requestPath() const
{
    return m_request->path();
}

QString TimestampDialog::packagePath() const
{
    return m_package->path();
}

QString TimestampDialog::answerPath() const
{
    return m_answer->path();
}

QString TimestampDialog::authoritiesPath() const
{
    return m_authorities->path();
}

} // namespace ui
