#include "app/ingest/generationfilter.h"

#include "db/statement.h"

namespace ingest {

namespace {

constexpr auto wasServed = R"(
    (EXISTS (SELECT 1 FROM generation_text o WHERE o.generation_id = g.id AND o.output <> '')
     OR EXISTS (SELECT 1 FROM generation_picture o WHERE o.generation_id = g.id AND o.is_output = 1)))";
constexpr auto wasNotServed = R"(
    (g.extent IN (0, 2)
     AND EXISTS (SELECT 1 FROM generation_text o WHERE o.generation_id = g.id AND o.output = '')
     AND NOT EXISTS (SELECT 1 FROM generation_picture o WHERE o.generation_id = g.id AND o.is_output = 1)))";

} // namespace

bool GenerationFilter::wantsBlockedKind() const
{
    return !blocked.isEmpty() && blocked != QStringLiteral("any") && blocked != QStringLiteral("none")
        && blocked != QStringLiteral("content");
}

QByteArray GenerationFilter::conditions() const
{
    QByteArray sql;
    const auto add = [&](bool wanted, const char *condition) {
        if (wanted)
            (sql += " AND ") += condition;
    };
    add(!service.isEmpty(), "g.service = ?");
    add(!model.isEmpty(), "g.model = ?");
    add(!user.isEmpty(), "g.user_ref = ?");
    add(!session.isEmpty(), "(g.session_id = ? AND g.session_id <> '')"); // as its partial index says it
    add(!request.isEmpty(), "(g.request_id = ? AND g.request_id <> '')");
    add(from.has_value(), "g.at >= ?");
    add(to.has_value(), "g.at < ?");
    add(!risk.isEmpty(), "(f.risk = ? OR substr(f.risk, 1, ?) = ?)");
    add(source.has_value(), "g.source_id = ?");
    add(blocked == QStringLiteral("any"), "g.blocked IS NOT NULL");
    add(blocked == QStringLiteral("none"), "g.blocked IS NULL");
    add(blocked == QStringLiteral("content"), "g.blocked IN ('prompt', 'output', 'refusal')");
    add(wantsBlockedKind(), "g.blocked = ?");
    add(served == true, wasServed);
    add(served == false, wasNotServed);
    add(!finish.isEmpty(), "g.finish = ?");
    return sql;
}

void GenerationFilter::bind(db::Statement &statement, int &parameter) const
{
    for (const QString &text : {service, model, user, session, request}) {
        if (!text.isEmpty())
            statement.bind(++parameter, text);
    }
    if (from)
        statement.bind(++parameter, *from);
    if (to)
        statement.bind(++parameter, *to);
    if (!risk.isEmpty()) {
        const QString prefix = risk + QLatin1Char('.');
        statement.bind(++parameter, risk);
        statement.bind(++parameter, prefix.size());
        statement.bind(++parameter, prefix);
    }
    if (source)
        statement.bind(++parameter, *source);
    if (wantsBlockedKind())
        statement.bind(++parameter, blocked);
    if (!finish.isEmpty())
        statement.bind(++parameter, finish);
}

} // namespace ingest
