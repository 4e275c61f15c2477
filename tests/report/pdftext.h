#pragma once

#include <QProcess>
#include <QStandardPaths>
#include <QStringList>

/// Reads PDFs back with poppler's pdftotext, as whoever receives one would.
namespace pdftext {

inline bool isAvailable()
{
    return !QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty();
}

/// The text of each page without any white space, so that a line break hides nothing.
inline QStringList pages(const QString &path)
{
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"),
                 {QStringLiteral("-enc"), QStringLiteral("UTF-8"), path, QStringLiteral("-")});
    if (!reader.waitForFinished(60'000) || reader.exitCode() != 0)
        return {};
    QStringList pages = QString::fromUtf8(reader.readAllStandardOutput()).split(QLatin1Char('\f'));
    pages.removeLast(); // each page ends with a form feed
    for (QString &page : pages)
        page.removeIf([](QChar c) { return c.isSpace(); });
    return pages;
}

inline QString squeezed(QString text)
{
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

} // namespace pdftext
