#pragma once

#include "ui/widgets/formdialog.h"

#include <vector>

class QCheckBox;

namespace ui {

class Cover;

/// What is covered at first: a box for each category.
class CoverDialog : public FormDialog
{
    Q_OBJECT

public:
    explicit CoverDialog(Cover &cover, QWidget *parent = nullptr); ///< borrows \a cover; show it with open()

    const std::vector<QCheckBox *> &boxes() const { return m_boxes; } ///< in the order of the categories

private:
    void record();

    Cover &m_cover;
    std::vector<QCheckBox *> m_boxes;
};

} // namespace ui
