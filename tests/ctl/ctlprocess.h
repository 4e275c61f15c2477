#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

/// What the real vermilionctl said and how it ended.
struct CtlRun
{
    int status = -1;
    QByteArray out;
    QByteArray err;

    QJsonObject json() const; ///< the one line on stdout; empty if it is not one line of JSON
};

QString ctlPath();

/// Runs vermilionctl with \a arguments on \a store.
CtlRun ctl(const QString &store, const QStringList &arguments, const QByteArray &input = {});

/// Makes \a store with every rule pack switched off: to compile them takes a second of each import.
bool makeStoreWithoutRules(const QString &store);

/// Writes \a rows plain {id, time, model, user, prompt, response} records to \a path.
void writeLog(const QString &path, int rows, int firstId = 0);
