#pragma once

#include "app/complaint/complaint.h"
#include "ui/complaints/complaintlinkmodel.h"

namespace db {
class Database;
}

namespace ui {

/// What \a complaint is linked to, by hand or because a case was opened from it, with what is known of each.
std::vector<ComplaintLink> linksOf(const db::Database &reader, const complaint::Complaint &complaint,
                                   const complaint::Standing &standing);

} // namespace ui
