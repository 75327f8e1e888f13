/// Stopping in order when a signal asks for it.
#pragma once
#include <exception>

namespace baton::native {

/// Somebody has asked the program to stop.
struct Interrupted : std::exception {};

/// From now on SIGINT and SIGTERM only ask to stop; a second one ends the program as ever.
void stop_in_order();
bool is_asked_to_stop();

}  // namespace baton::native
