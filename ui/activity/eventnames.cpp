#include "ui/activity/eventnames.h"

#include "app/incident/casefilestore.h"
#include "app/incident/procedure.h"
#include "app/ingest/sourcestore.h"
#include "app/registry/registrystore.h"

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
    if (const auto registered = registry::readRegister(reader)) {
        for (const registry::Service &each : registered->services)
            names.insert(u"service/%1"_s.arg(qint64(each.id)), each.name);
        for (const registry::RegistryItem &each : registered->items)
            names.insert(u"registry/%1"_s.arg(qint64(each.id)), each.name);
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
    return words;
}

} // namespace ui
