// The whole boundary: bytes in, bytes out. A reply is its length (u32, little-endian) and then that many bytes of JSON.
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <string>

#include "core/call.h"

#define EXPORT(name) extern "C" __attribute__((export_name(#name), used))

namespace {

/// Lives as long as the module: what `configure` named stays until the host drops the instance.
baton::Door& door() {
  static baton::Door only;
  return only;
}

}  // namespace

EXPORT(baton_abi) std::uint32_t baton_abi() { return baton::abi; }
EXPORT(baton_alloc) void* baton_alloc(std::uint32_t size) { return std::malloc(size); }
EXPORT(baton_free) void baton_free(void* memory) { std::free(memory); }
EXPORT(baton_call) void* baton_call(const char* request, std::uint32_t size) {
  const std::string reply = door().call({request, size});
  const auto length = static_cast<std::uint32_t>(reply.size());
  char* out = static_cast<char*>(std::malloc(sizeof length + length));
  if (!out) std::abort();  // the loader turns the trap into an error and starts a fresh instance
  std::memcpy(out, &length, sizeof length);
  std::memcpy(out + sizeof length, reply.data(), length);
  return out;
}
