#include "app/ingest/hindrance.h"

#include <array>

using namespace Qt::StringLiterals;

namespace ingest {

namespace {

struct Detail
{
    Hindrance why;
    QStringView text;
};

constexpr std::array details{
    Detail{Hindrance::Missing, u"the file cannot be opened"},
    Detail{Hindrance::NotAFile, u"only a plain file can be followed"},
    Detail{Hindrance::Packed, u"a packed file cannot be followed; import it when it is whole"},
    Detail{Hindrance::NotUtf8, u"only text in UTF-8 can be followed; import the file when it is whole"},
    Detail{Hindrance::NotLines,
           u"only a log of one JSON record a line can be followed; import the file when it is whole"},
    Detail{Hindrance::UnknownFormat, u"no format knows its records"},
};

} // namespace

std::unexpected<Failure> hinder(Hindrance why, const QString &path, const QString &detail)
{
    const QString text = std::ranges::find(details, why, &Detail::why)->text.toString();
    return fail(Failure::Kind::BadInput, detail.isEmpty() ? text : text + u": "_s + detail, path);
}

std::optional<Hindrance> hindranceOf(const Failure &failure)
{
    if (failure.kind != Failure::Kind::BadInput)
        return {};
    const auto found =
        std::ranges::find_if(details, [&](const Detail &each) { return failure.detail.startsWith(each.text); });
    return found == details.end() ? std::nullopt : std::optional(found->why);
}

} // namespace ingest
