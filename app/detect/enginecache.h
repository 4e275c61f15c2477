#pragma once

#include <QByteArray>
#include <QString>

struct hs_database;

namespace detect {

/// Compiled databases of Vectorscan in a folder, so that one start of the program spares the next the compiling,
/// which is most of the cost of a small import. Nothing depends on it: what is not there, or is not what it should
/// be to the last byte, is compiled again, and a folder that cannot be written stays as it is. Any number of
/// processes may share a folder.
///
/// The folder has to be the user's own: a database is a program for the engine, and the checks are against damage.
class EngineCache
{
public:
    static constexpr int mostFiles = 400; ///< the least recently written go beyond that

    EngineCache() = default; ///< keeps nothing
    explicit EngineCache(QString folder);

    /// "vermilion-rules" in the user's cache; keeps nothing where there is none.
    static EngineCache ofUser();

    /// The database under \a key, which the caller frees; nullptr: not kept, or damaged.
    hs_database *load(const QByteArray &key) const;
    void save(const QByteArray &key, const hs_database *database) const;

    bool keepsNothing() const { return m_folder.isEmpty(); }
    /// A key for what \a content says, with this engine on this processor.
    static QByteArray keyOf(const QByteArray &content);

private:
    QString pathOf(const QByteArray &key) const;
    void makeRoom() const;

    QString m_folder;
};

} // namespace detect
