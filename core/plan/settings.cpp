#include "core/plan/settings.h"

namespace plan {

Settings Settings::of(const form::Edition& edition) {
    Settings settings;
    settings.costMethod = edition.costMethod;
    settings.rounding = edition.rounding;
    return settings;
}

}  // namespace plan
