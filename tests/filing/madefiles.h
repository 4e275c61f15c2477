#pragma once

#include "tests/filing/madelist.h"

namespace made {

/// How a list is written to a file.
enum class Form { RuledPdf, PlainPdf, Docx, Xlsx, Csv, Html };

inline constexpr std::array allForms{
    std::pair(Form::RuledPdf, "ruled.pdf"), std::pair(Form::PlainPdf, "plain.pdf"), std::pair(Form::Docx, "list.docx"),
    std::pair(Form::Xlsx, "list.xlsx"),     std::pair(Form::Csv, "list.csv"),       std::pair(Form::Html, "list.html"),
};

/// Writes \a sheet to \a path. PDF pages hold Sheet::pageRows rows each; text is wrapped to the columns.
void write(const Sheet &sheet, Form form, const QString &path);

} // namespace made
