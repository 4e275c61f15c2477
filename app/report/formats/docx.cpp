#include "app/report/formats/docx.h"

#include "app/report/formats/docxparts.h"
#include "app/report/formats/docxtext.h"
#include "app/report/formats/zipfile.h"

namespace report {

Result<QByteArray> renderDocx(const Document &document)
{
    return zipped({{"[Content_Types].xml", docx::contentTypes()},
                   {"_rels/.rels", docx::packageRelations()},
                   {"docProps/core.xml", docx::coreProperties(document)},
                   {"docProps/app.xml", docx::programProperties()},
                   {"word/document.xml", docx::body(document)},
                   {"word/_rels/document.xml.rels", docx::documentRelations()},
                   {"word/styles.xml", docx::styles()},
                   {"word/numbering.xml", docx::numbering()},
                   {"word/fontTable.xml", docx::fontTable()},
                   {"word/settings.xml", docx::settings()},
                   {"word/header1.xml", docx::header(document)},
                   {"word/footer1.xml", docx::footer(document)}});
}

} // namespace report
