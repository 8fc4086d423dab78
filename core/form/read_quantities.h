#pragma once

#include "core/form/edition.h"
#include "core/form/read_edition.h"
#include "core/form/toml_fields.h"

namespace form {

/// [[base]], [[quantity]] and [[constant]] of edition.toml: what the second grammar adds. All may be absent.
void readQuantities(TomlFields& fields, Edition& edition, const FileFaults& faults, Proof proof);

}  // namespace form
