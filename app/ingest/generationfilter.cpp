#include "app/ingest/generationfilter.h"

#include "db/statement.h"

namespace ingest {

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
}

} // namespace ingest
