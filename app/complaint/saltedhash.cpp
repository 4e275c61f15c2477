#include "app/complaint/saltedhash.h"

#include "app/base/hash.h"

#include <QtEndian>

namespace complaint {

namespace {

constexpr QByteArrayView hashTag("vermilion.complaint.v1");

} // namespace

QByteArray saltedSha256(const QByteArray &salt, const QString &text)
{
    Sha256 sha;
    sha.add(hashTag);
    sha.add(salt);
    sha.add(text.toUtf8());
    return sha.result();
}

QByteArray saltedSha256(const Complaint &complaint)
{
    Sha256 sha;
    sha.add(hashTag);
    sha.add(complaint.salt);
    for (const QString &field :
         {name(complaint.channel), complaint.kind, complaint.complainant, complaint.contact, complaint.user,
          complaint.service, complaint.text, complaint.ticket, QString::number(complaint.receivedAt)}) {
        const QByteArray bytes = field.toUtf8();
        const quint64 length = qToBigEndian(quint64(bytes.size()));
        sha.add(QByteArrayView(reinterpret_cast<const char *>(&length), sizeof length));
        sha.add(bytes);
    }
    return sha.result();
}

} // namespace complaint
