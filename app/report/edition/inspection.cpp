#include "app/report/edition/inspection.h"

#include <algorithm>
#include <array>

namespace report {

namespace {

constexpr std::array partNames{"bytes",      "text",      "page",  "form",   "name",      "metadata",  "bookmark",
                               "annotation", "structure", "layer", "object", "attribute", "comment",   "script",
                               "data_uri",   "key",       "chunk", "pixels", "revision",  "beyond_end"};

constexpr std::array whyNames{"encrypted", "damaged", "unknown_kind", "unknown_filter",
                              "no_text",   "pixels",  "too_deep",     "too_large"};

template <typename T>
void addOnce(std::vector<T> &all, const T &one)
{
    const auto place = std::ranges::lower_bound(all, one);
    if (place == all.end() || *place != one)
        all.insert(place, one);
}

} // namespace

QString name(LeakPlace::Part part)
{
    return QLatin1StringView(partNames.at(size_t(part)));
}

QString name(Unread::Why why)
{
    return QLatin1StringView(whyNames.at(size_t(why)));
}

Inspection::Inspection(const SpellingSearch &search, std::span<const Removed> removed, const PictureText &reader,
                       LeakReport &found)
    : m_search(search)
    , m_removed(removed)
    , m_reader(reader)
    , m_found(found)
{
}

void Inspection::note(const std::vector<size_t> &texts, Part part, int number)
{
    for (const size_t text : texts)
        addOnce(m_found.leaks, {m_removed[text].number, {part, m_file, number}});
}

void Inspection::text(const QString &text, Part part, int number)
{
    if (!text.isEmpty())
        note(m_search.in(text), part, number);
}

void Inspection::bytes(QByteArrayView bytes, Part part, int number)
{
    note(m_search.inBytes(bytes), part, number);
}

void Inspection::picture(const QByteArray &picture, int number)
{
    const std::optional<QString> written = m_reader ? m_reader(picture) : std::nullopt;
    if (written)
        text(*written, Part::Pixels, number);
    else
        unread(Unread::Why::Pixels, Part::Pixels, number);
}

void Inspection::unread(Unread::Why why, Part part, int number)
{
    addOnce(m_found.unread, {why, {part, m_file, number}});
}

Inspection Inspection::inside(const QString &name) const
{
    Inspection inner(*this);
    const QString shown = m_search.in(name).empty() ? name : QString(u'█');
    inner.m_file = m_file.isEmpty() ? shown : m_file + QLatin1Char('/') + shown;
    ++inner.m_depth;
    return inner;
}

} // namespace report
