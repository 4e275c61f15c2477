#pragma once

#include <QStringList>
#include <QTemporaryDir>

#include <optional>
#include <string>
#include <vector>

namespace bench {

/// How fast another program looks for terms.
struct PeerSpeed
{
    double rate = 0;      ///< MB/s of text, starting not counted; where it was stopped: less than that
    double megabytes = 0; ///< what it was given: a slice, where all would take too long
    bool isStopped = false;
};

/// Programs that look for the lines of one file in the lines of another and count those where they find one, which is
/// the least that can be asked of them. They have one core, as we do.
class Peers
{
public:
    /// Writes \a texts, a line each, into files of several sizes in a folder of its own.
    explicit Peers(const std::vector<std::string> &texts);

    void lookFor(const std::vector<std::string> &terms);

    /// None: \a program is not installed, or cannot do it. \a arguments come before "-f TERMS TEXT".
    std::optional<PeerSpeed> measure(const QString &program, const QStringList &arguments) const;

private:
    struct Slice
    {
        QString path;
        double megabytes = 0;
    };

    QString termFile() const { return m_folder.filePath(QStringLiteral("terms")); }

    QTemporaryDir m_folder;
    std::vector<Slice> m_slices; // the first is empty
};

} // namespace bench
