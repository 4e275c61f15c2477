#include "app/onnx/memory.h"

#include <QFile>

#include <malloc.h>

namespace onnxmodels {

namespace {

/// A line of /proc/self/status, "VmHWM:  1234 kB", in bytes; -1 if there is none.
qint64 statusOf(const QByteArray &name)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    const QByteArray all = status.readAll();
    for (const QByteArray &line : all.split('\n')) {
        if (line.startsWith(name + ':'))
            return line.mid(name.size() + 1).trimmed().split(' ').front().toLongLong() * 1024;
    }
    return -1;
}

} // namespace

MemoryMark::MemoryMark()
{
    malloc_trim(0); // what is kept from work before would be taken again without being counted
    m_before = statusOf("VmRSS");
    QFile marks(QStringLiteral("/proc/self/clear_refs"));
    if (marks.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        marks.write("5"); // the highest mark is put down to what is taken now
}

qint64 MemoryMark::most() const
{
    const qint64 highest = statusOf("VmHWM");
    return m_before < 0 || highest < 0 ? -1 : highest - m_before;
}

} // namespace onnxmodels
