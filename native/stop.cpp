#include "native/stop.h"

#include <csignal>

namespace baton::native {
namespace {

volatile std::sig_atomic_t asked_to_stop = 0;

void ask_to_stop(int signal) {
  asked_to_stop = 1;
  std::signal(signal, SIG_DFL);
}

}  // namespace

void stop_in_order() {
  std::signal(SIGINT, ask_to_stop);
  std::signal(SIGTERM, ask_to_stop);
}

bool is_asked_to_stop() { return asked_to_stop != 0; }

}  // namespace baton::native
