#include "app/cli/outcome.h"
#include "app/cli/paper.h"

namespace cli {

bool hasPaper() {
    return false;
}

std::string asPdf(std::span<const document::PrintedTable>, const std::string&) {
    throw Failure("Эта сборка программы не умеет делать PDF.");
}

}  // namespace cli
