#include "app/handover/shiftreport.h"

#include "app/base/hash.h"
#include "app/handover/shiftdigest.h"
#include "app/journal/journal.h"
#include "app/report/formats/pdf.h"
#include "db/transaction.h"

using namespace Qt::StringLiterals;

namespace handover {

Result<report::Document> writeShiftReport(db::Database &database, journal::Journal &journal, const Shift &shift,
                                          const CaseRules &rules, report::Language language, const QString &path)
{
    const Result<ShiftFacts> facts = shiftFacts(database, shift, rules);
    const Result<DigestWords> words = readDigestWords();
    if (!facts || !words)
        return std::unexpected(!facts ? facts.error() : words.error());
    report::Document document = shiftDigest(*facts, *words, language);
    const Result<QByteArray> bytes = report::renderPdf(document);
    if (!bytes)
        return failed(bytes);
    return attempt([&]() -> Result<report::Document> {
        db::Transaction transaction(database);
        journal.append(u"handover.digest"_s, u"decisions"_s,
                       {{u"officer"_s, shift.officer + u""_s},
                        {u"from"_s, shift.from},
                        {u"to"_s, shift.to},
                        {u"language"_s, report::name(language)},
                        {u"sha256"_s, QString::fromLatin1(Sha256::of(*bytes).toHex())}});
        if (const Result<void> written = report::writeFile(*bytes, path); !written)
            return failed(written);
        transaction.commit();
        return std::move(document);
    });
}

} // namespace handover
