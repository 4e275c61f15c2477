#include "app/report/formats/pagination.h"

namespace report {

namespace {

class Paginator
{
public:
    Paginator(const std::vector<Band> &bands, const std::vector<HeaderBands> &headers,
              const std::vector<Band> &headerBands, double height)
        : m_bands(bands)
        , m_headers(headers)
        , m_headerBands(headerBands)
        , m_height(height)
    {
        m_pages.emplace_back();
    }

    std::vector<Page> run()
    {
        for (size_t first = 0; first < m_bands.size();) {
            const size_t end = groupEnd(first);
            if (!fits(groupHeight(first, end)))
                startPage(m_bands[first].header);
            for (; first < end; ++first)
                place(first);
        }
        return std::move(m_pages);
    }

private:
    /// The end of the bands that keep together from \a first on.
    size_t groupEnd(size_t first) const
    {
        size_t end = first + 1;
        while (end < m_bands.size() && m_bands[end - 1].keepWithNext)
            ++end;
        return end;
    }

    double groupHeight(size_t first, size_t end) const
    {
        double height = 0;
        for (size_t i = first; i < end; ++i)
            height += m_bands[i].height + m_bands[i].before + (i + 1 < end ? m_bands[i].after : 0);
        return height;
    }

    bool fits(double height) const
    {
        constexpr double rounding = 0.01;
        return m_y + height <= m_height + rounding;
    }

    void startPage(int header)
    {
        if (m_isFresh)
            return;
        m_pages.emplace_back();
        m_y = 0;
        m_isFresh = true;
        if (header >= 0)
            placeHeader(m_headers[static_cast<size_t>(header)]);
    }

    void placeHeader(const HeaderBands &header)
    {
        for (size_t i = header.first; i < header.first + header.count; ++i) {
            m_pages.back().push_back({.band = i, .isHeader = true, .y = m_y});
            m_y += m_headerBands[i].height;
        }
    }

    void place(size_t index)
    {
        const Band &band = m_bands[index];
        if (!fits(band.height + (m_isFresh ? 0 : band.before)))
            startPage(band.header); // within a group that is taller than a page
        if (!m_isFresh)
            m_y += band.before;
        m_pages.back().push_back({.band = index, .isHeader = false, .y = m_y});
        m_y += band.height + band.after;
        m_isFresh = false;
    }

    const std::vector<Band> &m_bands;
    const std::vector<HeaderBands> &m_headers;
    const std::vector<Band> &m_headerBands;
    double m_height;
    std::vector<Page> m_pages;
    double m_y = 0;
    bool m_isFresh = true; ///< nothing but a repeated header is on the page yet
};

} // namespace

std::vector<Page> paginate(const std::vector<Band> &bands, const std::vector<HeaderBands> &headers,
                           const std::vector<Band> &headerBands, double height)
{
    return Paginator(bands, headers, headerBands, height).run();
}

} // namespace report
