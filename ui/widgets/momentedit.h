#pragma once

#include "app/base/clock.h"

#include <QDateTimeEdit>

namespace ui {

/// A field for a moment, shown and typed as 2026-11-23 10:22 in Asia/Shanghai, whatever the machine's zone.
class MomentEdit : public QDateTimeEdit
{
    Q_OBJECT

public:
    /// Takes nothing before \a earliest (0: any) or after \a latest.
    MomentEdit(Moment moment, Moment earliest, Moment latest, QWidget *parent = nullptr);

    Moment moment() const { return dateTime().toMSecsSinceEpoch(); }
};

} // namespace ui
