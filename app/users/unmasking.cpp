#include "app/users/unmasking.h"

#include "app/base/tomlfields.h"
#include "app/journal/journal.h"
#include "db/database.h"
#include "db/transaction.h"

#include <algorithm>
#include <array>

namespace users {

namespace {

constexpr std::array asksNames{"nothing", "number", "words"};

std::vector<UnmaskReason> readReasons(TomlFields &root)
{
    root.text("version");
    std::vector<UnmaskReason> reasons;
    for (const toml::table *table : root.tables("reason")) {
        TomlFields fields(*table);
        UnmaskReason reason{.id = fields.text("id"), .title = fields.bilingual("title")};
        if (fields.has("asks"))
            reason.asks = static_cast<UnmaskReason::Asks>(fields.oneOf("asks", asksNames));
        fields.finish();
        if (std::ranges::contains(reasons, reason.id, &UnmaskReason::id))
            fields.refuse("id", QStringLiteral("the reason \"%1\" is given twice").arg(reason.id));
        reasons.push_back(std::move(reason));
    }
    return reasons;
}

} // namespace

Result<std::vector<UnmaskReason>> unmaskReasons(const QString &path)
{
    return readFields(readToml(path), readReasons);
}

Result<void> recordUnmasked(db::Database &database, journal::Journal &journal, GenerationId generation, qint64 finding,
                            const Unmasking &unmasking)
{
    if (unmasking.reason.isEmpty())
        return fail(Failure::Kind::BadInput, QStringLiteral("a reason is needed"));
    return attempt([&] {
        db::Transaction transaction(database);
        QJsonObject body{{QStringLiteral("finding"), finding}, {QStringLiteral("reason"), unmasking.reason}};
        if (!unmasking.words.isEmpty())
            body.insert(QStringLiteral("words"), unmasking.words);
        journal.append(QStringLiteral("privacy.unmasked"), QStringLiteral("generation/%1").arg(qint64(generation)),
                       body);
        transaction.commit();
    });
}

} // namespace users
