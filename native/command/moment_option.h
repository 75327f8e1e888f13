/// A moment on the command line.
#pragma once
#include <string>

namespace CLI {
class App;
}

namespace baton::native {

/// Adds an option that takes a moment as documents have it, or a date, which is its midnight UTC.
void add_moment(CLI::App* command, const char* name, std::string& to, const std::string& what);

}  // namespace baton::native
