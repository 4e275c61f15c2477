#pragma once

#include "app/base/result.h"

#include <QDate>
#include <QStringList>

#include <vector>

namespace detect {

/// One of the 31 safety risks of GB/T 45654-2025, Annex A.
struct Risk
{
    QString code;      ///< "A.1.f": class and clause letter
    QString riskClass; ///< "A.1"
    QString zh;        ///< the standard's wording
    QString en;
    QStringList aliases; ///< other wordings in use, those of TC260-003 among them
    bool statutoryWordingOnly = false; ///< nothing beyond the words of the law is shipped for it
};

struct RiskClass
{
    QString code; ///< "A.1"
    QString zh;
    QString en;
};

/// The catalogue of risks that every flag and every decision names one of.
class Taxonomy
{
public:
    static Result<Taxonomy> load(const QString &path = QStringLiteral(":/taxonomy/gbt45654.toml"));

    const QString &source() const { return m_source; } ///< "GB/T 45654-2025 Annex A"
    QDate inForce() const { return m_inForce; } ///< from when on; invalid: it is not said
    const std::vector<Risk> &risks() const { return m_risks; } ///< in the standard's order
    const std::vector<RiskClass> &classes() const { return m_classes; }

    const Risk *find(const QString &code) const; ///< null if there is no such risk
    const RiskClass *findClass(const QString &code) const;

private:
    QString m_source;
    QDate m_inForce;
    std::vector<RiskClass> m_classes;
    std::vector<Risk> m_risks;
};

/// The code as the standard prints it: "A.1 f" for "A.1.f".
QString displayCode(const QString &code);

} // namespace detect
