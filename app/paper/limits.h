#pragma once

#include <QtTypes>

namespace paper {

/// What a paper may be before reading stops: filings have tens of pages, the longest published lists some hundreds.
/// Beyond the first group a file is Refused; beyond the second the rest is passed over and said so (Trouble::CutOff).
struct Limits
{
    qint64 fileBytes = 256LL << 20;
    qint64 partBytes = 128LL << 20; ///< of one member of a DOCX or XLSX, unpacked
    qint64 unpackedBytes = 512LL << 20; ///< of all members of a DOCX or XLSX that are read
    int parts = 10'000;             ///< members of a DOCX or XLSX
    qint64 markupBytes = 16LL << 20; ///< of an HTML page
    int markupTags = 300'000;        ///< of an HTML page, ends among them
    int markupDepth = 2'000;         ///< of an HTML page: see markupdepth.h
    int depth = 200;                ///< of nested elements

    int pages = 3'000;
    int marks = 400'000;        ///< glyphs, and parts of lines, on one page
    qint64 traced = 4LL << 30;  ///< bytes that mutool writes
    int rows = 200'000;         ///< of a table
    int columns = 1'000;        ///< of a table
    int cells = 2'000'000;      ///< of a paper
    qint64 fields = 20'000'000; ///< of a table's grid, empty ones among them
    int textLength = 100'000;   ///< of a cell or a line, in UTF-16 units
    qint64 texts = 256LL << 20; ///< of a paper, in UTF-16 units
};

/// What a child that reads a stranger's file may use.
struct ChildLimits
{
    qint64 memory = 1LL << 30; ///< address space, in bytes
    int processorSeconds = 120;
    int wallSeconds = 240;
};

} // namespace paper
