// A wire type whose members, description and notes must agree. As it is, it compiles. Each of the macros takes one thing
// away that must not be missing, and then it must not compile: compile.test.mjs tries them all.
#include "core/model/wire.h"

namespace baton {

struct Specimen {
  std::string id;
  std::vector<std::int64_t> counts;
#ifdef BREAK
  std::optional<Time> undescribed;
#endif
};

#ifdef BREAK_DESCRIPTION
BOOST_DESCRIBE_STRUCT(Specimen, (), (id))
#else
BOOST_DESCRIBE_STRUCT(Specimen, (), (id, counts))
#endif

template <>
struct Notes<Specimen> {
  static constexpr Note of[] = {
#ifdef BREAK_ORDER
      {"counts", "How many."},
      {"id", "The caller's own.", Presence::identifier},
#else
      {"id", "The caller's own.", Presence::identifier},
#ifdef BREAK_NAME
      {"count", "How many."},
#elif !defined BREAK_NOTE
      {"counts", "How many."},
#endif
#endif
  };
};

static_assert(covers<Specimen>());

}  // namespace baton
