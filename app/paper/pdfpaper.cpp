#include "app/paper/pdfpaper.h"

#include "app/paper/continuation.h"
#include "app/paper/mutool.h"
#include "app/paper/pdfpage.h"
#include "app/paper/trace.h"

using namespace Qt::StringLiterals;

namespace paper {

namespace {

constexpr int mostFaults = 20; ///< pages that are passed over before the rest is

/// Reads a PDF in as many runs of mutool as it takes: one, if no page is at fault.
class Reading
{
public:
    Reading(const QString &path, const Limits &limits, const ChildLimits &child, const std::stop_token &stop)
        : m_path(path)
        , m_limits(limits)
        , m_child(child)
        , m_stop(stop)
    {
    }

    Result<Paper> run()
    {
        for (int faults = 0; faults <= mostFaults; ++faults) {
            const Result<bool> goesOn = readFrom(nextPage());
            if (!goesOn)
                return failed(goesOn);
            if (!*goesOn)
                return finished();
        }
        cutOff(u"faulty pages"_s);
        return finished();
    }

private:
    int nextPage() const { return static_cast<int>(m_paper.pages.size()) + 1; }

    /// True: a page was at fault, and there may be more behind it.
    Result<bool> readFrom(int first)
    {
        m_first = first;
        m_isBeyond = false;
        Trace trace([this](const Marks &marks) { take(marks); }, m_limits);
        const QStringList arguments{u"trace"_s, paperArgument(), u"%1-N"_s.arg(first)};
        const Result<ChildEnd> end = runMutool(
            arguments, m_path, [&](QByteArrayView bytes) { return isWithin(bytes.size()) && trace.feed(bytes); },
            m_child, m_stop);
        if (!end)
            return failed(end);
        const bool isInPage = trace.isInPage();
        trace.finish();
        return judged(*end, isInPage, first);
    }

    Result<bool> judged(const ChildEnd &end, bool isInPage, int first)
    {
        if (m_isBeyond)
            return false;
        if (end.how == ChildEnd::How::Enough) {
            cutOff(isWithin(0) ? u"pages"_s : u"size"_s);
            return false;
        }
        if (end.how == ChildEnd::How::Done && !isInPage)
            return false;
        if (end.words.contains(u"authenticate"_s) || end.words.contains(u"password"_s))
            return fail(Failure::Kind::Refused, u"encrypted"_s, m_path);
        if (nextPage() == 1)
            return fail(Failure::Kind::BadInput, saidOf(end), m_path);
        if (!isInPage && nextPage() == first) // the page was not even begun
            addFaulty();
        m_paper.troubles.push_back({Trouble::Kind::FaultyPage, saidOf(end), {nextPage() - 1, {}, {}, 0}});
        return end.how != ChildEnd::How::TimedOut;
    }

    void addFaulty()
    {
        m_paper.pages.emplace_back();
        m_paper.pages.back().hasText = false;
    }

    static QString saidOf(const ChildEnd &end)
    {
        switch (end.how) {
        case ChildEnd::How::TimedOut: return u"takes too long"_s;
        case ChildEnd::How::Crashed:
            return u"mutool broke off: damaged, or needs more memory or time than it may have"_s;
        default: return end.words.trimmed().section(u'\n', -1).left(300);
        }
    }

    bool isWithin(qint64 more)
    {
        m_traced += more;
        return m_traced <= m_limits.traced && !m_isBeyond && m_paper.pages.size() < static_cast<size_t>(m_limits.pages);
    }

    void take(const Marks &marks)
    {
        if (marks.page < m_first || m_isBeyond) { // of a range behind the last page mutool makes the last page
            m_isBeyond = true;
            return;
        }
        while (nextPage() < marks.page && nextPage() <= m_limits.pages)
            addFaulty();
        m_paper.pages.push_back(pageOf(marks, m_paper.troubles));
    }

    void cutOff(const QString &limit)
    {
        m_paper.troubles.push_back({Trouble::Kind::CutOff, limit, {nextPage() - 1, {}, {}, 0}});
    }

    Result<Paper> finished()
    {
        m_paper.kind = Kind::Pdf;
        if (m_paper.pages.empty())
            return fail(Failure::Kind::BadInput, u"no page"_s, m_path);
        markContinuations(m_paper);
        return std::move(m_paper);
    }

    QString m_path;
    Limits m_limits;
    ChildLimits m_child;
    std::stop_token m_stop;
    Paper m_paper;
    qint64 m_traced = 0;
    int m_first = 1;
    bool m_isBeyond = false;
};

} // namespace

Result<Paper> readPdf(const QString &path, const Limits &limits, const ChildLimits &child, const std::stop_token &stop)
{
    return Reading(path, limits, child, stop).run();
}

} // namespace paper
