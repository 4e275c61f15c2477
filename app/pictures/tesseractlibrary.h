#pragma once

#include "app/base/result.h"

#include <tesseract/capi.h>

namespace pictures {

/// The functions of Tesseract's C interface that are called here, of the library as it is installed.
///
/// It is loaded when the first picture is to be read, not with the program: it brings 55 libraries along (one for
/// networks among them, of which it calls nothing for a picture in memory), which every start would pay for. It is
/// never unloaded.
struct TesseractLibrary
{
    /// NotFound: it is not installed.
    static Result<const TesseractLibrary *> open();

    decltype(&::TessVersion) version = nullptr;
    decltype(&::TessDeleteText) deleteText = nullptr;
    decltype(&::TessBaseAPICreate) create = nullptr;
    decltype(&::TessBaseAPIDelete) destroy = nullptr;
    decltype(&::TessBaseAPIInit2) init = nullptr;
    decltype(&::TessBaseAPISetVariable) setVariable = nullptr;
    decltype(&::TessBaseAPISetPageSegMode) setPageSegMode = nullptr;
    decltype(&::TessBaseAPISetImage) setImage = nullptr;
    decltype(&::TessBaseAPISetSourceResolution) setSourceResolution = nullptr;
    decltype(&::TessBaseAPIRecognize) recognize = nullptr;
    decltype(&::TessBaseAPIClear) clear = nullptr;
    decltype(&::TessBaseAPIGetIterator) iterator = nullptr;
    decltype(&::TessResultIteratorDelete) deleteIterator = nullptr;
    decltype(&::TessResultIteratorGetPageIterator) pageIterator = nullptr;
    decltype(&::TessResultIteratorNext) next = nullptr;
    decltype(&::TessResultIteratorGetUTF8Text) utf8 = nullptr;
    decltype(&::TessResultIteratorConfidence) confidence = nullptr;
    decltype(&::TessPageIteratorIsAtBeginningOf) isAtBeginningOf = nullptr;
    decltype(&::TessPageIteratorBoundingBox) box = nullptr;
    decltype(&::TessMonitorCreate) createMonitor = nullptr;
    decltype(&::TessMonitorDelete) deleteMonitor = nullptr;
    decltype(&::TessMonitorSetCancelFunc) setCancel = nullptr;
    decltype(&::TessMonitorSetCancelThis) setCancelThis = nullptr;
    decltype(&::TessMonitorSetDeadlineMSecs) setDeadline = nullptr;

    /// Keeps the calling thread to itself: OpenMP would take all processors for each picture.
    void (*setOpenMpThreads)(int) = nullptr; ///< may be null
};

} // namespace pictures
