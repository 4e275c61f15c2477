#pragma once

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

/// A time stamp authority for a day, made with the openssl command: a root, a certificate for time stamps, and one that
/// is not for them.
class Authority
{
public:
    Authority()
    {
        write(u"tsa.cnf"_s,
              "[req]\ndistinguished_name = dn\n[dn]\n"
              "[ca]\nbasicConstraints = critical, CA:TRUE\nkeyUsage = keyCertSign, cRLSign\n"
              "[stamp]\nbasicConstraints = CA:FALSE\nextendedKeyUsage = critical, timeStamping\n"
              "[other]\nbasicConstraints = CA:FALSE\nextendedKeyUsage = emailProtection\n"
              "[tsa]\ndefault_tsa = one\n[one]\ndir = .\nserial = ./serial\ncrypto_device = builtin\n"
              "signer_cert = ./stamp.pem\ncerts = ./root.pem\nsigner_key = ./stamp.key\nsigner_digest = sha256\n"
              "default_policy = 1.2.3.4.1\ndigests = sha256\naccuracy = secs:1\nordering = yes\ntsa_name = yes\n"
              "ess_cert_id_chain = no\n");
        makeRoot(u"root"_s, u"Test root"_s);
        makeRoot(u"stranger"_s, u"Some other root"_s);
        makeCertificate(u"stamp"_s, u"Test time stamps"_s, u"stamp"_s);
        makeCertificate(u"mail"_s, u"Not for time stamps"_s, u"other"_s);
    }

    QByteArray root() const { return read(u"root.pem"_s); }
    QByteArray stranger() const { return read(u"stranger.pem"_s); }

    /// The answer to \a request; empty: none was given. \a signer: whose certificate signs.
    QByteArray answer(const QByteArray &request, const QString &signer = u"stamp"_s) const
    {
        write(u"request.tsq"_s, request);
        QFile::remove(file(u"answer.tsr"_s));
        openssl({u"ts"_s, u"-reply"_s, u"-config"_s, u"tsa.cnf"_s, u"-queryfile"_s, u"request.tsq"_s, u"-signer"_s,
                 signer + u".pem"_s, u"-inkey"_s, signer + u".key"_s, u"-chain"_s, u"root.pem"_s, u"-out"_s,
                 u"answer.tsr"_s});
        return read(u"answer.tsr"_s);
    }

    /// Whether the openssl command finds that \a response is of \a data.
    bool opensslHolds(const QByteArray &response, const QByteArray &data) const
    {
        write(u"data"_s, data);
        write(u"given.tsr"_s, response);
        return openssl(
            {u"ts"_s, u"-verify"_s, u"-data"_s, u"data"_s, u"-in"_s, u"given.tsr"_s, u"-CAfile"_s, u"root.pem"_s});
    }

    QString file(const QString &name) const { return m_folder.filePath(name); }

private:
    void makeRoot(const QString &name, const QString &title)
    {
        openssl({u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-keyout"_s, name + u".key"_s,
                 u"-out"_s, name + u".pem"_s, u"-subj"_s, u"/CN="_s + title, u"-days"_s, u"2"_s, u"-config"_s,
                 u"tsa.cnf"_s, u"-extensions"_s, u"ca"_s});
    }

    void makeCertificate(const QString &name, const QString &title, const QString &section)
    {
        openssl({u"req"_s, u"-new"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-keyout"_s, name + u".key"_s,
                 u"-out"_s, name + u".csr"_s, u"-subj"_s, u"/CN="_s + title, u"-config"_s, u"tsa.cnf"_s});
        openssl({u"x509"_s, u"-req"_s, u"-in"_s, name + u".csr"_s, u"-CA"_s, u"root.pem"_s, u"-CAkey"_s, u"root.key"_s,
                 u"-CAcreateserial"_s, u"-out"_s, name + u".pem"_s, u"-days"_s, u"1"_s, u"-extfile"_s, u"tsa.cnf"_s,
                 u"-extensions"_s, section});
    }

    bool openssl(const QStringList &arguments) const
    {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.start(u"openssl"_s, arguments);
        return process.waitForFinished(60'000) && process.exitCode() == 0;
    }

    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile to(file(name));
        if (!to.open(QIODevice::WriteOnly) || to.write(bytes) != bytes.size())
            qFatal("cannot write");
    }

    QByteArray read(const QString &name) const
    {
        QFile from(file(name));
        return from.open(QIODevice::ReadOnly) ? from.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
};
