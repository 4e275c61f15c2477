#pragma once

#include "app/base/clock.h"
#include "app/base/result.h"

#include <QJsonObject>
#include <QStringList>

namespace inspection {

/// What an inspection may see of a workspace, and of which time. A list that is empty narrows nothing down.
struct Scope
{
    QStringList services; ///< names, as the register or the logs have them
    QStringList models;   ///< names in the logs
    QStringList risks;    ///< codes of Annex A: of generations, only those flagged for one of them
    QStringList cases;    ///< numbers: these and no others
    std::vector<qint64> items; ///< of the register: these and no others
    QStringList kinds;    ///< of subset.toml; empty: all but "internal"
    Moment from = 0;      ///< the first moment of it
    Moment to = 0;        ///< the first moment after it

    bool operator==(const Scope &) const = default;
};

/// The kinds of records that a scope can ask for: "generations", "cases", …
const QStringList &recordKinds();

/// BadInput: no time, or one that ends before it begins; a kind that there is none of.
Result<void> check(const Scope &scope);

/// Of the days \a first to \a last in Asia/Shanghai, both of them in it.
void setDays(Scope &scope, QDate first, QDate last);

QJsonObject toJson(const Scope &scope);
Result<Scope> scopeOf(const QByteArray &json); ///< BadInput

/// For whom something was made, on which ground and until when: a line of it stands on every page.
struct Mandate
{
    QString number; ///< "VB-2026-0001", "VJ-2026-0001"
    QString authority;
    QStringList inspectors; ///< names or badge numbers, as they were given
    QString basis; ///< the law: "《生成式人工智能服务管理暂行办法》第十九条"
    QString until; ///< "2026-12-31", "2026-11-29 16:00"

    bool operator==(const Mandate &) const = default;
};

QJsonObject toJson(const Mandate &mandate);
Mandate mandateOf(const QJsonObject &object);

} // namespace inspection
