#include "app/label/explicitlabel.h"
#include "app/label/labelcheck.h"
#include "tests/fuzz/fuzzing.h"
#include "tests/fuzz/require.h"

namespace fuzzing {

void labels(std::string_view bytes)
{
    label::explicitLabelIn(bytes);
    const auto file = label::readFileLabels(bytes);
    if (!file) {
        require(!file.error().detail.isEmpty(), "what cannot be read has a reason");
        return;
    }
    require(file->labels.size() <= label::mostLabels, "labels are bounded");
    for (const label::ImplicitLabel &one : file->labels)
        require(size_t(one.text.size()) <= 3 * label::longestLabel, "a label is bounded"); // UTF-16 may grow by half
    const label::CheckedFile checked = label::checkFile(*file);
    require(checked.labels.size() == file->labels.size(), "each label is checked");
    require(!checked.isRight() || !file->labels.empty(), "a file without a label is not right");
}

} // namespace fuzzing
