#include "app/paper/markupdepth.h"

#include <QByteArray>
#include <QSet>

#include <algorithm>
#include <vector>

namespace paper {

namespace {

bool endsByItself(const QByteArray &name)
{
    static const QSet<QByteArray> names{"p",     "li",    "td",    "th",       "tr",   "dt",    "dd",     "option",
                                        "tbody", "thead", "tfoot", "colgroup", "col",  "br",    "hr",     "img",
                                        "input", "meta",  "link",  "base",     "area", "embed", "source", "track",
                                        "wbr",   "param", "rt",    "rp",       "html", "head",  "body"};
    return names.contains(name);
}

QByteArray nameAt(QByteArrayView markup, qsizetype at)
{
    qsizetype end = at;
    const auto isOfName = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    };
    while (end < markup.size() && end - at < 32 && isOfName(markup[end]))
        ++end;
    return markup.sliced(at, end - at).toByteArray().toLower();
}

/// An end is of the innermost element of its name, but for what a table that is open in it hides.
void close(std::vector<QByteArray> &open, const QByteArray &name)
{
    for (auto element = open.rbegin(); element != open.rend(); ++element) {
        if (*element == name) {
            open.erase(std::next(element).base());
            return;
        }
        if (*element == "table")
            return;
    }
}

} // namespace

int depthOfMarkup(QByteArrayView markup, int enough)
{
    std::vector<QByteArray> open;
    size_t most = 0;
    for (qsizetype at = markup.indexOf('<'); at >= 0; at = markup.indexOf('<', at + 1)) {
        const bool isEnd = at + 1 < markup.size() && markup[at + 1] == '/';
        const QByteArray name = nameAt(markup, at + (isEnd ? 2 : 1));
        if (name.isEmpty() || endsByItself(name))
            continue;
        if (isEnd)
            close(open, name);
        else
            open.push_back(name);
        most = std::max(most, open.size());
        if (most > static_cast<size_t>(enough))
            break;
    }
    return static_cast<int>(most);
}

} // namespace paper
