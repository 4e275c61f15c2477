#include "tests/paper/zippaper.h"

#include <archive.h>
#include <archive_entry.h>

using namespace Qt::StringLiterals;

namespace {

const QByteArray rels = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

QByteArray relationship(const QByteArray &id, const QByteArray &type, const QByteArray &target)
{
    return "<Relationship Id=\"" + id + "\" Type=\"" + rels + '/' + type + "\" Target=\"" + target + "\"/>";
}

QByteArray relationships(const QByteArray &inner)
{
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + inner
        + "</Relationships>";
}

} // namespace

QByteArray zipOf(const std::vector<std::pair<QString, QByteArray>> &parts)
{
    QByteArray bytes;
    archive *writer = archive_write_new();
    archive_write_set_format_zip(writer);
    archive_write_set_bytes_in_last_block(writer, 1); // no padding
    archive_write_open(
        writer, &bytes, nullptr,
        [](archive *, void *into, const void *from, size_t size) {
            static_cast<QByteArray *>(into)->append(static_cast<const char *>(from), static_cast<qsizetype>(size));
            return static_cast<la_ssize_t>(size);
        },
        nullptr);
    for (const auto &[name, content] : parts) {
        archive_entry *entry = archive_entry_new();
        archive_entry_set_pathname(entry, name.toUtf8().constData());
        archive_entry_set_filetype(entry, AE_IFREG);
        archive_entry_set_perm(entry, 0644);
        archive_entry_set_size(entry, content.size());
        archive_write_header(writer, entry);
        archive_write_data(writer, content.constData(), static_cast<size_t>(content.size()));
        archive_entry_free(entry);
    }
    archive_write_close(writer);
    archive_write_free(writer);
    return bytes;
}

QByteArray workbookOf(const std::vector<QByteArray> &sheets, const QByteArray &sharedStrings, const QByteArray &styles,
                      const QByteArray &workbookAttributes)
{
    std::vector<std::pair<QString, QByteArray>> parts;
    QByteArray list;
    QByteArray targets;
    for (size_t i = 0; i < sheets.size(); ++i) {
        const QByteArray number = QByteArray::number(qulonglong(i + 1));
        const QByteArray state = sheets[i].startsWith("<!--hidden-->") ? " state=\"hidden\"" : "";
        list += "<sheet name=\"S" + number + "\" sheetId=\"" + number + "\"" + state + " r:id=\"r" + number + "\"/>";
        targets += relationship("r" + number, "worksheet", "worksheets/sheet" + number + ".xml");
        parts.emplace_back(u"xl/worksheets/sheet%1.xml"_s.arg(i + 1), "<worksheet>" + sheets[i] + "</worksheet>");
    }
    if (!sharedStrings.isEmpty()) {
        targets += relationship("s", "sharedStrings", "sharedStrings.xml");
        parts.emplace_back(u"xl/sharedStrings.xml"_s, "<sst>" + sharedStrings + "</sst>");
    }
    if (!styles.isEmpty()) {
        targets += relationship("t", "styles", "/xl/styles.xml");
        parts.emplace_back(u"xl/styles.xml"_s, "<styleSheet>" + styles + "</styleSheet>");
    }
    parts.emplace_back(u"_rels/.rels"_s, relationships(relationship("d", "officeDocument", "xl/workbook.xml")));
    parts.emplace_back(u"xl/_rels/workbook.xml.rels"_s, relationships(targets));
    parts.emplace_back(u"xl/workbook.xml"_s,
                       "<workbook xmlns:r=\"" + rels + "\"><workbookPr" + workbookAttributes + "/><sheets>" + list
                           + "</sheets></workbook>");
    return zipOf(parts);
}

QByteArray documentOf(const QByteArray &body, const QByteArray &header)
{
    const QByteArray space = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    std::vector<std::pair<QString, QByteArray>> parts{
        {u"_rels/.rels"_s, relationships(relationship("d", "officeDocument", "word/document.xml"))},
        {u"word/document.xml"_s, "<w:document" + space + "><w:body>" + body + "</w:body></w:document>"},
    };
    if (!header.isEmpty()) {
        parts.emplace_back(u"word/_rels/document.xml.rels"_s,
                           relationships(relationship("h", "header", "header1.xml")));
        parts.emplace_back(u"word/header1.xml"_s, "<w:hdr" + space + '>' + header + "</w:hdr>");
    }
    return zipOf(parts);
}
