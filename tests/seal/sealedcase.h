#pragma once

#include "app/base/signature.h"
#include "app/incident/incidentstore.h"
#include "app/seal/sealing.h"
#include "tests/report/samplecase.h"
#include "tests/support/schema.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <archive.h>
#include <archive_entry.h>

#include <memory>

/// A workspace with one case of invented content, and what is sealed of it.
class SealedCase
{
public:
    static constexpr auto passphrase = "a passphrase of the tests";

    SealedCase()
    {
        incidents.openWith({.title = QStringLiteral("样例事件"), .how = QStringLiteral("规则命中")}, records()).value();
        incidents.recordStep(id, QStringLiteral("stop_generation"), EmptyStore::now).value();
        store.moment += 3'600'000;
        write(QStringLiteral("报告 草案.pdf"), "%PDF-1.4 a report of the tests");
        write(QStringLiteral("report.json"), R"({"a": "report"})");
        write(QStringLiteral("附件 (1).txt"), "an attachment");
    }

    static std::vector<incident::EvidenceItem> records() { return {sample::evidence(1024), sample::evidence(1025)}; }

    QString file(const QString &name) const { return folder.filePath(name); }

    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile to(file(name));
        if (!to.open(QIODevice::WriteOnly) || to.write(bytes) != bytes.size())
            qFatal("cannot write");
        return to.fileName();
    }

    seal::SealRequest request(seal::Edition edition, const QString &name) const
    {
        return {.incident = id,
                .edition = edition,
                .reports = {file(QStringLiteral("报告 草案.pdf")), file(QStringLiteral("report.json"))},
                .attachments = {file(QStringLiteral("附件 (1).txt"))},
                .secretKey = keys.secret,
                .passphrase = passphrase,
                .path = file(name)};
    }

    /// The path of a new package.
    QString seal(seal::Edition edition = seal::Edition::Full, const QString &name = QStringLiteral("package.zip"))
    {
        sealed = seal::sealPackage(store.database, store.journal, request(edition, name)).value();
        return file(name);
    }

    /// Unpacks \a package with libarchive, as somebody else's program would.
    QString unpacked(const QString &package, const QString &name = QStringLiteral("unpacked")) const
    {
        const QString to = file(name);
        QDir(to).removeRecursively();
        const std::unique_ptr<archive, decltype(&archive_read_free)> zip(archive_read_new(), &archive_read_free);
        archive_read_support_format_zip(zip.get());
        if (archive_read_open_filename(zip.get(), package.toUtf8().constData(), 1 << 16) != ARCHIVE_OK)
            qFatal("libarchive does not open it");
        archive_entry *entry = nullptr;
        while (archive_read_next_header(zip.get(), &entry) == ARCHIVE_OK) {
            const QString path = to + u'/' + QString::fromUtf8(archive_entry_pathname_utf8(entry));
            QDir().mkpath(QFileInfo(path).path());
            QFile out(path);
            if (!out.open(QIODevice::WriteOnly) || archive_read_data_into_fd(zip.get(), out.handle()) != ARCHIVE_OK)
                qFatal("libarchive does not unpack it");
        }
        return to;
    }

    /// Exit status and output of a program of the system, in a clean environment.
    static std::pair<int, QByteArray> run(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        QProcessEnvironment environment;
        environment.insert(QStringLiteral("PATH"), QStringLiteral("/usr/bin:/bin"));
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(program, arguments);
        if (!process.waitForFinished(120'000))
            return {-1, process.readAll()};
        return {process.exitCode(), process.readAll()};
    }

    /// What check.sh of the package unpacked at \a where says.
    std::pair<int, QByteArray> check(const QString &where, const QString &named = {}) const
    {
        return run(QStringLiteral("sh"), {where + QStringLiteral("/check.sh"), named});
    }

    QString fingerprint() const { return QString::fromLatin1(fingerprintOf(keys.open).value().toHex()); }

    EmptyStore store;
    incident::IncidentStore incidents{store.database, store.journal, incident::readProcedure().value()};
    QTemporaryDir folder;
    SigningKeys keys = newSigningKeys(passphrase).value();
    IncidentId id{1};
    seal::Sealed sealed;
};
