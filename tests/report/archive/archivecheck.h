#pragma once

#include <QByteArray>
#include <qpdf/QPDF.hh>
#include <QSet>
#include <QString>
#include <QStringList>

/// A check of PDFs against PDF/A-2a (ISO 19005-2) as far as our reports go: written from the standard,
/// knowing nothing of the code that writes them. It is strict where the standard leaves a choice that
/// we do not take. No replacement for a validator of others.
namespace archivecheck {

using Object = QPDFObjectHandle;

/// What is wrong, each as "rule: what"; a rule is one word ("fonts").
class Problems
{
public:
    void add(const char *rule, const QString &what)
    {
        m_all.append(QLatin1StringView(rule) + QStringLiteral(": ") + what);
    }

    /// Adds the problem unless \a holds; and says which.
    bool require(bool holds, const char *rule, const QString &what)
    {
        if (!holds)
            add(rule, what);
        return holds;
    }

    const QStringList &all() const { return m_all; }

private:
    QStringList m_all;
};

/// All that is wrong with \a pdf.
QStringList problemsOf(const QByteArray &pdf);

// Its parts.
void checkBytes(const QByteArray &pdf, Problems &problems);
void checkObjects(QPDF &pdf, Problems &problems);
void checkMetadata(QPDF &pdf, Problems &problems);
void checkOutputIntent(QPDF &pdf, Problems &problems);
void checkFonts(QPDF &pdf, Problems &problems);
void checkStructure(QPDF &pdf, Problems &problems);
void checkMarkedContent(QPDF &pdf, Problems &problems);
void checkNavigation(QPDF &pdf, Problems &problems);

/// "/TR" without the solidus; empty where \a object is no name.
inline QString nameOf(Object object)
{
    return object.isName() ? QString::fromStdString(object.getName()).mid(1) : QString();
}

inline QString textOf(Object object)
{
    return object.isString() ? QString::fromStdString(object.getUTF8Value()) : QString();
}

inline QByteArray bytesOf(Object stream)
{
    const std::shared_ptr<Buffer> data = stream.getStreamData();
    return {reinterpret_cast<const char *>(data->getBuffer()), qsizetype(data->getSize())};
}

} // namespace archivecheck
