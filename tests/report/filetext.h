#pragma once

#include "app/report/formats/outline.h"

#include <QHash>
#include <QStringList>
#include <QXmlStreamReader>

#include <archive.h>
#include <archive_entry.h>

/// Reads reports back from their files, and what should be read there.
namespace filetext {

/// The members of a zip archive, in their order.
inline std::vector<std::pair<QString, QByteArray>> unzipped(const QByteArray &zip)
{
    std::vector<std::pair<QString, QByteArray>> members;
    archive *reader = archive_read_new();
    archive_read_support_format_zip(reader);
    archive_read_open_memory(reader, zip.constData(), size_t(zip.size()));
    archive_entry *entry = nullptr;
    while (archive_read_next_header(reader, &entry) == ARCHIVE_OK) {
        QByteArray bytes;
        char buffer[4096];
        for (la_ssize_t got = 0; (got = archive_read_data(reader, buffer, sizeof buffer)) > 0;)
            bytes.append(buffer, qsizetype(got));
        members.emplace_back(QString::fromUtf8(archive_entry_pathname(entry)), bytes);
    }
    archive_read_free(reader);
    return members;
}

inline QByteArray member(const QByteArray &zip, const QString &name)
{
    for (const auto &[each, bytes] : unzipped(zip)) {
        if (each == name)
            return bytes;
    }
    return {};
}

/// "" where \a xml is well-formed, else what is wrong with it.
inline QString fault(const QByteArray &xml)
{
    QXmlStreamReader reader(xml);
    while (!reader.atEnd())
        reader.readNext();
    return reader.errorString();
}

/// Which elements of a format mean what.
struct Words
{
    QString body;
    QStringList lines; ///< end a line of text
    QStringList texts; ///< hold text; empty: any
    QHash<QString, QString> signs;
};

/// The lines of text in the body of \a xml; without the empty ones.
inline QStringList lines(const QByteArray &xml, const Words &words)
{
    QStringList found;
    QString line;
    bool isInBody = false;
    QStringList open;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        reader.readNext();
        const QString name = reader.qualifiedName().toString();
        if (reader.isStartElement()) {
            isInBody = isInBody || name == words.body;
            line += words.signs.value(name);
            open.append(name);
        } else if (reader.isCharacters() && isInBody && (words.texts.isEmpty() || words.texts.contains(open.back()))) {
            line += reader.text();
        } else if (reader.isEndElement()) {
            open.removeLast();
            isInBody = isInBody && name != words.body;
            if (words.lines.contains(name) && !line.isEmpty())
                found.append(std::exchange(line, {}));
        }
    }
    return found;
}

/// What a flowing document says, line by line.
class Expected final : public report::OutlineWriter
{
public:
    explicit Expected(const report::Document &document) { writeOutline(document, *this); }

    QStringList lines;
    QStringList bare; ///< without letters

    void heading(int, const QString &text, const QString &) override { add(report::plainRun(text)); }
    void paragraph(report::Tone, const report::Runs &runs) override { add(runs); }
    void numberedList(const std::vector<report::Runs> &items) override
    {
        for (const report::Runs &item : items)
            add(item);
    }
    void grid(const report::Grid &grid) override
    {
        for (const report::GridRow &row : grid.rows) {
            for (const report::GridCell &cell : row.cells)
                add(cell.runs);
        }
    }

private:
    void add(const report::Runs &runs)
    {
        QString line;
        QString text;
        for (const report::Run &run : runs) {
            line += run.text;
            text += run.kind == report::Run::Kind::Letter ? QString() : run.text;
        }
        if (!line.isEmpty()) {
            lines.append(line);
            bare.append(text);
        }
    }
};

} // namespace filetext
