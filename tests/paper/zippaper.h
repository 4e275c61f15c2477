#pragma once

#include <QByteArray>
#include <QString>

#include <utility>
#include <vector>

/// A zip archive of \a parts (name and bytes), deflated, in memory.
QByteArray zipOf(const std::vector<std::pair<QString, QByteArray>> &parts);

/// A workbook: \a sheets are the inner XML of worksheets, named S1, S2, …; \a extra more parts.
QByteArray workbookOf(const std::vector<QByteArray> &sheets, const QByteArray &sharedStrings = {},
                      const QByteArray &styles = {}, const QByteArray &workbookAttributes = {});

/// A document whose body is \a body; with a header part if \a header is not empty.
QByteArray documentOf(const QByteArray &body, const QByteArray &header = {});
