/// Reads the examples that a policy carries, as its author expects them to be read.
#pragma once
#include "core/model/policy.h"
#include "core/model/problem.h"

namespace baton {

/// Reads every example of `policy.detect.examples` under that policy; each that is read otherwise than it says is a problem
/// with its place.
void try_examples(const Policy& policy, Problems& problems);

}  // namespace baton
