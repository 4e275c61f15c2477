#include "app/ctl/output.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QLocale>

#include <unistd.h>

#include <cstdio>

namespace ctl {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ctl::Words)

public:
    static QString what(Failure::Kind kind);
    static QString remedy(Failure::Kind kind);
};

QString Words::what(Failure::Kind kind)
{
    switch (kind) {
    case Failure::Kind::Storage: return tr("The store or the disk refused");
    case Failure::Kind::BadInput: return tr("The input cannot be used");
    case Failure::Kind::NotFound: return tr("Not found");
    case Failure::Kind::NotAWorkspace: return tr("Not a Vermilion workspace");
    case Failure::Kind::TooNew: return tr("The workspace was written by a newer release");
    case Failure::Kind::Corrupt: return tr("The workspace is damaged");
    case Failure::Kind::InUse: return tr("The workspace is in use by another instance");
    case Failure::Kind::WrongKey: return tr("The workspace is encrypted and the passphrase does not fit");
    case Failure::Kind::Refused: return tr("Refused");
    case Failure::Kind::Cancelled: return tr("Cancelled");
    }
    return {};
}

QString Words::remedy(Failure::Kind kind)
{
    switch (kind) {
    case Failure::Kind::NotAWorkspace:
        return tr("Name a *.vml file, or make one with “vermilionctl --store FILE init”.");
    case Failure::Kind::TooNew: return tr("Install the release that wrote it; the file was not touched.");
    case Failure::Kind::Corrupt:
        return tr("Restore a backup; a copy from before the last upgrade lies beside it as *.bak.");
    case Failure::Kind::InUse:
        return tr("Close the other instance, or only read: search, status and verify work meanwhile.");
    case Failure::Kind::WrongKey: return tr("Give the passphrase with --key-file FILE.");
    case Failure::Kind::Storage: return tr("Check free space and rights; nothing half-done was kept.");
    default: return {};
    }
}

void write(std::FILE *stream, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    std::fwrite(utf8.constData(), 1, static_cast<size_t>(utf8.size()), stream);
    std::fflush(stream);
}

} // namespace

void printLine(const QString &line)
{
    write(stdout, line + QLatin1Char('\n'));
}

void printJson(const QJsonObject &object)
{
    printLine(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

void printError(const QString &line)
{
    write(stderr, line + QLatin1Char('\n'));
}

Exit wrongUsage(const QString &what)
{
    printError(what);
    return Exit::WrongUsage;
}

const QString &inLocale(const Bilingual &texts)
{
    return QLocale().language() == QLocale::Chinese ? texts.zh : texts.en;
}

QString words(const Failure &failure)
{
    QString text = Words::what(failure.kind);
    if (!failure.where.isEmpty())
        text += QStringLiteral(": ") + failure.where;
    if (!failure.detail.isEmpty())
        text += QStringLiteral(": ") + failure.detail;
    const QString remedy = Words::remedy(failure.kind);
    return remedy.isEmpty() ? text : text + QLatin1Char('\n') + remedy;
}

Exit report(const Failure &failure)
{
    printError(words(failure));
    switch (failure.kind) {
    case Failure::Kind::Storage:
    case Failure::Kind::NotAWorkspace:
    case Failure::Kind::TooNew:
    case Failure::Kind::Corrupt:
    case Failure::Kind::InUse:
    case Failure::Kind::WrongKey: return Exit::StoreError;
    case Failure::Kind::NotFound: return Exit::NotSo;
    case Failure::Kind::BadInput:
    case Failure::Kind::Refused:
    case Failure::Kind::Cancelled: return Exit::Refused;
    }
    return Exit::StoreError;
}

ProgressSink progressOnTerminal(const QString &label)
{
    if (!isatty(STDERR_FILENO))
        return [](const Progress &) {};
    return [label](const Progress &progress) {
        const double part = progress.total > 0 ? 100.0 * double(progress.done) / double(progress.total) : 0;
        write(stderr,
              QStringLiteral("\r\033[K%1  %2 %  %3 / %4 MB")
                  .arg(label)
                  .arg(part, 0, 'f', 0)
                  .arg(progress.done / 1'000'000)
                  .arg(progress.total / 1'000'000));
    };
}

void endProgress()
{
    if (isatty(STDERR_FILENO))
        write(stderr, QStringLiteral("\r\033[K"));
}

} // namespace ctl
