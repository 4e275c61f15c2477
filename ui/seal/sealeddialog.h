#pragma once

#include "app/seal/sealing.h"

#include <QDialog>

class QVBoxLayout;

namespace ui {

/// Says what came of a sealing: the file, its hashes, and the fingerprint that the recipient must get another way.
class SealedDialog : public QDialog
{
    Q_OBJECT

public:
    SealedDialog(const seal::Sealed &sealed, const QString &path, QWidget *parent = nullptr);

private:
    void addFingerprint(const seal::Sealed &sealed);
    void addFacts(const seal::Sealed &sealed, const QString &path);
    void copy() const;

    QVBoxLayout *m_column;
    QString m_text; ///< what the clipboard gets
};

} // namespace ui
