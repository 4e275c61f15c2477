#pragma once

#include "app/classify/categories.h"
#include "ui/reading/item.h"

#include <QObject>

#include <functional>

namespace ui {

class Settings;

/// What officers need not see twice, by the names of categories (app/classify): sexual content, violence, terrorism,
/// self-harm.
QStringList coveredByDefault();

/// Which of the categories \a covered one of \a risks, codes of Annex A, may belong to.
QStringList coveredOf(const QStringList &risks, const QStringList &covered,
                      const std::vector<classify::NamedCategory> &categories);

/// Which of the categories \a covered \a item belongs to, in the order of \a categories: by an estimate of that
/// category, or by a rule, or a picture, for a risk that may be one of it. Empty: its text is shown as it is.
QStringList coveredOf(const Item &item, const QStringList &covered,
                      const std::vector<classify::NamedCategory> &categories);

/// What stands on the veil over \a item, so that it can be decided without lifting: what was found, and how long it is.
QString veilWords(const Item &item);

/// What this officer wants covered, on this machine.
class Cover : public QObject
{
    Q_OBJECT

public:
    Cover(Settings &settings, const QString &officer, QObject *parent = nullptr); ///< borrows the settings

    const std::vector<classify::NamedCategory> &categories() const { return m_categories; }
    QStringList covered() const; ///< names of categories
    /// Whether what is flagged for a code of Annex A, or for a category by its name, is covered; as it is chosen now.
    std::function<bool(const QString &what)> covers() const;
    void setCovered(const QStringList &categories);

Q_SIGNALS:
    void changed();

private:
    Settings &m_settings;
    QString m_officer;
    std::vector<classify::NamedCategory> m_categories;
};

} // namespace ui
