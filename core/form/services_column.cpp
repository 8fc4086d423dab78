#include "core/form/services_column.h"

namespace form {

const Column& servicesColumn() {
    static const Column column = [] {
        Column made;
        made.key = servicesKey;
        made.measure = Measure::Volume;
        made.header = {"Число услуг, целое"};
        made.shortHeader = {"Число услуг"};
        made.shortName = "Число услуг";
        made.digits = 0;
        return made;
    }();
    return column;
}

}  // namespace form
