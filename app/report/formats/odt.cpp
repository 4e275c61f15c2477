#include "app/report/formats/odt.h"

#include "app/report/formats/odtparts.h"
#include "app/report/formats/zipfile.h"

namespace report {

Result<QByteArray> renderOdt(const Document &document)
{
    return zipped({{"mimetype", odt::mimeType, false}, // so that the file can be told without unpacking it
                   {"META-INF/manifest.xml", odt::manifest()},
                   {"meta.xml", odt::meta(document)},
                   {"styles.xml", odt::styles(document)},
                   {"content.xml", odt::content(document)}});
}

} // namespace report
