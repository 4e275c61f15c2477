#pragma once

#include "app/base/result.h"

#include <QByteArray>

namespace handover {

/// The secret key in the file at \a path. Where there is no such file a new pair is made: the secret key there, for its
/// owner alone and encrypted if \a passphrase is not empty, and the public one beside it as "FILE.pub", for those who
/// are to trust it. BadInput: the file is no key, or \a passphrase does not open it. Storage.
Result<QByteArray> signingKeyAt(const QString &path, const QByteArray &passphrase);

} // namespace handover
