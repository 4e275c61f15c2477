#pragma once

#include "app/base/result.h"
#include "app/paper/limits.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <map>

namespace paper {

/// The parts of a DOCX or an XLSX that are read, unpacked in memory.
class Container
{
public:
    /// Unpacks what \a isWanted of the zip \a bytes. Refused: encrypted, or beyond the limits. BadInput: damaged.
    /// `where` is the part.
    static Result<Container> of(const QByteArray &bytes, const Limits &limits, bool (*isWanted)(const QString &name));

    bool has(const QString &name) const { return m_parts.contains(name); }
    QByteArray part(const QString &name) const; ///< empty: there is none
    QStringList names() const;

private:
    std::map<QString, QByteArray> m_parts;
};

/// The part that \a target of a relationship of \a source means: "worksheets/sheet1.xml" of "xl/workbook.xml" is
/// "xl/worksheets/sheet1.xml".
QString partName(const QString &source, const QString &target);

/// The relationships of \a source in \a container: their targets, as part names, by their ids.
struct Relationship
{
    QString type; ///< its last word: "worksheet"
    QString part;
};
std::map<QString, Relationship> relationshipsOf(const Container &container, const QString &source);

} // namespace paper
