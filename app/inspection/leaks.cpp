#include "app/inspection/leaks.h"

#include "app/report/edition/spellings.h"
#include "db/database.h"

#include <QFile>
#include <QStringList>

#include <set>

using namespace Qt::StringLiterals;

namespace inspection {

namespace {

/// One search of a finished bundle.
class LeakSearch
{
public:
    LeakSearch(const std::vector<report::Removed> &removed, const QByteArray &usual)
    {
        QStringList all;
        for (const report::Removed &one : removed)
            all.append(one.text);
        const std::vector<size_t> known = report::SpellingSearch(all).inBytes(usual);
        const std::set<size_t> skipped(known.begin(), known.end());
        QStringList wanted;
        for (size_t i = 0; i < removed.size(); ++i) {
            if (removed[i].isSearched && !skipped.contains(i)) {
                m_wanted.push_back(removed[i]);
                wanted.append(removed[i].text);
            }
        }
        m_search = std::make_unique<report::SpellingSearch>(wanted);
    }

    void bytes(const QByteArray &bytes, const QString &where)
    {
        for (const size_t one : m_search->inBytes(bytes))
            note(one, where);
    }

    void text(const QString &text, const QString &where)
    {
        for (const size_t one : m_search->in(text))
            note(one, where);
    }

    Result<void> file(const seal::PackageFile &file)
    {
        QByteArray content = file.bytes;
        if (!file.source.isEmpty()) {
            QFile from(file.source);
            if (!from.open(QIODevice::ReadOnly))
                return fail(Failure::Kind::BadInput, from.errorString(), file.source);
            content = from.readAll();
        }
        bytes(content, file.path);
        const auto format = report::formatOf(file.path);
        const bool isGiven = file.path.startsWith(u"reports/") || file.path.startsWith(u"documents/");
        if (!format || !isGiven)
            return {};
        const auto found = report::checkLeaks(content, *format, m_wanted);
        if (!found)
            return failed(found);
        for (const report::Leak &leak : found->leaks)
            m_places.insert(u"#%1 %2"_s.arg(leak.removal).arg(file.path));
        return {};
    }

    Result<void> outcome() const
    {
        if (m_places.empty())
            return {};
        return fail(Failure::Kind::Refused,
                    u"what was covered can be read in %1"_s.arg(
                        QStringList(m_places.begin(), m_places.end()).join(u"; ")));
    }

private:
    void note(size_t one, const QString &where) { m_places.insert(u"#%1 %2"_s.arg(m_wanted[one].number).arg(where)); }

    std::vector<report::Removed> m_wanted;
    std::unique_ptr<report::SpellingSearch> m_search;
    std::set<QString> m_places;
};

/// A long text lies in pieces on its pages, where a search of the file's bytes would miss it.
void searchTables(const db::Database &subset, LeakSearch &search)
{
    db::Statement tables = subset.prepare("SELECT m.name, c.name FROM sqlite_schema m, pragma_table_info(m.name) c"
                                          " WHERE m.type = 'table' AND c.type IN ('TEXT', 'BLOB')");
    while (tables.next()) {
        const QString where = u"workspace.vermilion "_s + tables.text(0) + u'.' + tables.text(1);
        db::Statement row =
            subset.prepare(u"SELECT %2 FROM %1 WHERE %2 IS NOT NULL"_s.arg(tables.text(0), tables.text(1)).toUtf8());
        while (row.next())
            search.text(QString::fromUtf8(row.blob(0)), where);
    }
}

} // namespace

Result<void> refuseLeaks(const db::Database &subset, const std::vector<seal::PackageFile> &files,
                         const std::vector<report::Removed> &removed, const QByteArray &usual)
{
    LeakSearch search(removed, usual);
    if (const Result<void> done = attempt([&] { searchTables(subset, search); }); !done)
        return done;
    for (const seal::PackageFile &file : files) {
        if (const Result<void> done = search.file(file); !done)
            return done;
    }
    return search.outcome();
}

} // namespace inspection
