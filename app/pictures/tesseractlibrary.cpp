#include "app/pictures/tesseractlibrary.h"

#include <dlfcn.h>

using namespace Qt::StringLiterals;

namespace pictures {

namespace {

constexpr auto soname = "libtesseract.so.5"; // the interface that the header above is of

template <typename Function>
bool take(void *library, const char *name, Function &function)
{
    function = reinterpret_cast<Function>(::dlsym(library, name));
    return function != nullptr;
}

Result<TesseractLibrary> load()
{
    void *library = ::dlopen(soname, RTLD_NOW | RTLD_LOCAL);
    if (!library)
        return fail(Failure::Kind::NotFound, QString::fromLocal8Bit(::dlerror()), QLatin1StringView(soname));
    TesseractLibrary found;
    const bool isWhole = take(library, "TessVersion", found.version)
        && take(library, "TessDeleteText", found.deleteText) && take(library, "TessBaseAPICreate", found.create)
        && take(library, "TessBaseAPIDelete", found.destroy) && take(library, "TessBaseAPIInit2", found.init)
        && take(library, "TessBaseAPISetVariable", found.setVariable)
        && take(library, "TessBaseAPISetPageSegMode", found.setPageSegMode)
        && take(library, "TessBaseAPISetImage", found.setImage)
        && take(library, "TessBaseAPISetSourceResolution", found.setSourceResolution)
        && take(library, "TessBaseAPIRecognize", found.recognize) && take(library, "TessBaseAPIClear", found.clear)
        && take(library, "TessBaseAPIGetIterator", found.iterator)
        && take(library, "TessResultIteratorDelete", found.deleteIterator)
        && take(library, "TessResultIteratorGetPageIterator", found.pageIterator)
        && take(library, "TessResultIteratorNext", found.next)
        && take(library, "TessResultIteratorGetUTF8Text", found.utf8)
        && take(library, "TessResultIteratorConfidence", found.confidence)
        && take(library, "TessPageIteratorIsAtBeginningOf", found.isAtBeginningOf)
        && take(library, "TessPageIteratorBoundingBox", found.box)
        && take(library, "TessMonitorCreate", found.createMonitor)
        && take(library, "TessMonitorDelete", found.deleteMonitor)
        && take(library, "TessMonitorSetCancelFunc", found.setCancel)
        && take(library, "TessMonitorSetCancelThis", found.setCancelThis)
        && take(library, "TessMonitorSetDeadlineMSecs", found.setDeadline);
    if (!isWhole)
        return fail(Failure::Kind::NotFound, u"the library lacks a function"_s, QLatin1StringView(soname));
    take(library, "omp_set_num_threads", found.setOpenMpThreads);
    constexpr int silent = 6; // L_SEVERITY_NONE: Leptonica writes to stderr what it makes of odd pictures
    if (int (*setMessages)(int) = nullptr; take(library, "setMsgSeverity", setMessages))
        setMessages(silent);
    return found;
}

} // namespace

Result<const TesseractLibrary *> TesseractLibrary::open()
{
    static const Result<TesseractLibrary> library = load();
    if (!library)
        return failed(library);
    return &*library;
}

} // namespace pictures
