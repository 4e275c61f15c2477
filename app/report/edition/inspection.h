#pragma once

#include "app/report/edition/leakreport.h"
#include "app/report/edition/redaction.h"
#include "app/report/edition/spellings.h"

#include <QByteArray>

#include <functional>
#include <set>
#include <span>

namespace report {

/// The text written in a picture (the bytes of its file); nullopt where nothing can read it.
using PictureText = std::function<std::optional<QString>(const QByteArray &picture)>;

/// What whoever takes a file apart tells of its parts. Notes where a removed text stands and what could not be
/// read.
class Inspection
{
public:
    using Part = LeakPlace::Part;

    /// Borrows all; \a found takes what is found.
    Inspection(const SpellingSearch &search, std::span<const Removed> removed, const PictureText &reader,
               LeakReport &found);

    void text(const QString &text, Part part, int number = 0);   ///< in any spelling
    void bytes(QByteArrayView bytes, Part part, int number = 0); ///< as SpellingSearch::inBytes()
    void picture(const QByteArray &picture, int number = 0);     ///< what is written in it
    void unread(Unread::Why why, Part part, int number = 0);

    /// The inspection of a file called \a name within this one. A name that is a leak itself is left out.
    Inspection inside(const QString &name) const;

    /// Files lie within files to this depth at most: a file could hold itself.
    bool isTooDeep() const { return m_depth > 6; }

private:
    void note(const std::vector<size_t> &texts, Part part, int number);

    const SpellingSearch &m_search;
    std::span<const Removed> m_removed;
    const PictureText &m_reader;
    LeakReport &m_found;
    QString m_file;
    int m_depth = 0;
};

} // namespace report
