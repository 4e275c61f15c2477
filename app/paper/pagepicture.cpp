#include "app/paper/pagepicture.h"

#include "app/paper/mutool.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace paper {

namespace {

constexpr int longestSide = 6000; ///< pixels
constexpr qsizetype mostBytes = 256 << 20;

Failure whyNone(const ChildEnd &end, const QString &path)
{
    if (end.words.contains(u"authenticate"_s) || end.words.contains(u"password"_s))
        return {Failure::Kind::Refused, u"encrypted"_s, path};
    if (end.how == ChildEnd::How::TimedOut || end.how == ChildEnd::How::Enough)
        return {Failure::Kind::Refused, u"takes too long, or is too large"_s, path};
    return {Failure::Kind::BadInput, end.words.trimmed().section(u'\n', -1).left(300), path};
}

} // namespace

Result<QImage> renderPage(const QString &path, int page, double scale, const std::stop_token &stop)
{
    const double resolution = std::isfinite(scale) ? std::clamp(72 * scale, 9.0, 1200.0) : 72;
    const QString side = QString::number(longestSide);
    const QStringList arguments{u"draw"_s,       u"-q"_s,
                                u"-o"_s,         u"-"_s,
                                u"-F"_s,         u"png"_s,
                                u"-r"_s,         QString::number(resolution, 'f', 2),
                                u"-w"_s,         side,
                                u"-h"_s,         side,
                                paperArgument(), QString::number(page)};
    QByteArray picture;
    const auto take = [&](QByteArrayView bytes) {
        picture.append(bytes);
        return picture.size() <= mostBytes;
    };
    ChildLimits limits;
    limits.processorSeconds = 60;
    limits.wallSeconds = 90;
    const Result<ChildEnd> end = runMutool(arguments, path, take, limits, stop);
    if (!end)
        return failed(end);
    QImage image = end->how == ChildEnd::How::Done ? QImage::fromData(picture, "PNG") : QImage();
    if (image.isNull())
        return std::unexpected(whyNone(*end, path));
    return image;
}

} // namespace paper
