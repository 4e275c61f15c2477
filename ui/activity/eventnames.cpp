#include "ui/activity/eventnames.h"

#include "app/complaint/complaintreader.h"
#include "app/complaint/kind.h"
#include "app/incident/casefilestore.h"
#include "app/incident/procedure.h"
#include "app/ingest/sourcestore.h"
#include "app/registry/registrystore.h"
#include "app/report/text/reportkind.h"
#include "app/users/rule.h"
#include "app/users/unmasking.h"

#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace ui {

QHash<QString, QString> objectNames(const db::Database &reader)
{
    QHash<QString, QString> names;
    if (const auto cases = incident::incidents(reader)) {
        for (const incident::Incident &each : *cases)
            names.insert(u"incident/%1"_s.arg(qint64(each.id)), each.number);
    }
    if (const auto numbers = complaint::complaintNumbers(reader)) {
        for (const auto &[id, number] : *numbers)
            names.insert(u"complaint/%1"_s.arg(qint64(id)), number);
    }
    if (const auto registered = registry::readRegister(reader)) {
        for (const registry::Service &each : registered->services)
            names.insert(u"service/%1"_s.arg(qint64(each.id)), each.name);
        for (const registry::RegistryItem &each : registered->items)
            names.insert(u"registry/%1"_s.arg(qint64(each.id)), each.name);
        for (const registry::Model &each : registered->models) {
            names.insert(u"model/%1"_s.arg(qint64(each.id)), each.name);
            names.insert(u"dossier/%1"_s.arg(qint64(each.id)), each.name);
        }
        for (const registry::Algorithm &each : registered->algorithms)
            names.insert(u"algorithm/%1"_s.arg(qint64(each.id)), each.name);
    }
    if (const auto sources = ingest::SourceStore(reader).sources()) {
        for (const ingest::SourceRecord &each : *sources)
            names.insert(u"source/%1"_s.arg(qint64(each.id)), QFileInfo(each.path).fileName());
    }
    return names;
}

QHash<QString, QString> stepNames()
{
    QHash<QString, QString> words;
    const bool chinese = QLocale().language() == QLocale::Chinese;
    if (const auto procedure = incident::readProcedure()) {
        for (const incident::Step &step : procedure->steps)
            words.insert(step.id, chinese ? step.title.zh : step.title.en);
    }
    for (const report::ReportKind &kind : report::reportKinds())
        words.insert(kind.id, chinese ? kind.title.zh : kind.title.en);
    if (const auto reasons = users::unmaskReasons()) {
        for (const users::UnmaskReason &reason : *reasons)
            words.insert(reason.id, chinese ? reason.title.zh : reason.title.en);
    }
    if (const auto rules = users::shippedRules()) {
        for (const users::Rule &rule : *rules)
            words.insert(rule.id, chinese ? rule.title.zh : rule.title.en);
    }
    if (const auto kinds = complaint::shippedKinds()) {
        for (const complaint::Kind &kind : *kinds)
            words.insert(kind.id, chinese ? kind.title.zh : kind.title.en);
    }
    return words;
}

} // namespace ui
