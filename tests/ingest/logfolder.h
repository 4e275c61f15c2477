#pragma once

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

/// A folder for the log files of one test.
class LogFolder
{
public:
    QString path(const QString &name) const { return m_folder.filePath(name); }

    /// Writes a file and returns its path.
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the temporary folder refuses to be written to");
        return path(name);
    }

private:
    QTemporaryDir m_folder;
};

/// The path of a sample log, or an empty text where the samples are not at hand.
inline QString sampleLog(const QString &name)
{
    const QString path = qEnvironmentVariable("VERMILION_SOURCE") + QStringLiteral("/../shared/samples/logs/") + name;
    return QFile::exists(path) ? path : QString();
}
