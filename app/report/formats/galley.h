#pragma once

#include "app/report/formats/pagination.h"
#include "app/report/formats/qrcode.h"
#include "app/report/formats/structure.h"
#include "app/report/formats/textlines.h"

#include <QColor>
#include <QPointF>
#include <QRectF>

#include <memory>
#include <optional>
#include <vector>

namespace report {

/// One line of a set text, where it stands within its strip. In points.
struct LinePiece
{
    std::shared_ptr<const SetText> text;
    int line = 0;
    QPointF at;
    std::optional<size_t> element = {}; ///< whose content it is; none: it says again what is said elsewhere
};

/// A filled rectangle within its strip: a tint, a rule, a bar. In points.
struct FillPiece
{
    QRectF area;
    QColor colour;
};

/// A QR code within its strip, its quiet zone included. In points.
struct CodePiece
{
    QrCode code;
    QRectF area;
    size_t element = 0;
};

/// A band with what is drawn in it; tints first.
struct Strip
{
    Band band;
    std::vector<FillPiece> fills = {};
    std::vector<LinePiece> texts = {};
    std::vector<CodePiece> codes = {};
};

/// A place that a bookmark leads to, and references to a record if it is one.
struct Anchor
{
    size_t strip = 0; ///< among those of the galley
    QString text;
    int level = 1;    ///< 1: the document; 2: a section; 3: a record in it
    std::optional<GenerationId> record = {};
};

/// A document set in lines, before it is cut into pages.
struct Galley
{
    std::vector<Strip> strips;
    std::vector<Strip> headerStrips;  ///< of all tables
    std::vector<HeaderBands> headers; ///< which of them belong to which table
    Structure structure;
    std::vector<Anchor> anchors;      ///< in the order of their places
};

std::vector<Page> paginate(const Galley &galley, double height);

} // namespace report
