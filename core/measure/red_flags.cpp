#include "core/measure/red_flags.h"

#include <algorithm>
#include <array>

#include "core/measure/causes.h"
#include "core/measure/figures.h"
#include "core/measure/labels.h"
#include "core/model/time_units.h"

namespace baton::measuring {
namespace {

constexpr std::size_t grounds = 3;

struct Kind {
  ShareKind share;
  Share ToleratedShares::*tolerated;
};
constexpr Kind kinds[] = {
    {ShareKind::drop_off, &ToleratedShares::drop_off},
    {ShareKind::repeated_information, &ToleratedShares::repeated_information},
    {ShareKind::no_show, &ToleratedShares::no_show},
    {ShareKind::quality_complaint, &ToleratedShares::quality_complaint},
    {ShareKind::missed_deadline, &ToleratedShares::missed_deadline},
    {ShareKind::silent_transfer, &ToleratedShares::silent_transfer},
};

/// One flag before it is known whether it goes up.
struct Look {
  RedFlag flag;
  std::array<double, grounds> p{1, 1, 1};
  double of_group = 0;  ///< Hits beyond the rest, of the group that stands out most.

  double best() const { return std::min(1.0, grounds * *std::min_element(p.begin(), p.end())); }
};

struct Halves {
  Counts all, recent, past;
  std::optional<Time> recent_from;  ///< Recent is what is later.
};

Halves halves(const Seen& seen, ShareKind kind, const MeasurePolicy& policy) {
  std::optional<Time> latest;
  for (std::size_t i = 0; i < seen.stories.size(); ++i)
    if (seen.observed[i].tells(kind) && (!latest || seen.stories[i].since > *latest)) latest = seen.stories[i].since;
  Halves out;
  if (latest) out.recent_from = Time{latest->ms - policy.windows.recent_days * ms_per_day};
  for (std::size_t i = 0; i < seen.stories.size(); ++i) {
    const State state = seen.observed[i].at(kind);
    out.all.add(state);
    if (!seen.observed[i].tells(kind)) continue;
    const bool is_recent = seen.stories[i].since > *out.recent_from;
    (is_recent ? out.recent : out.past).add(state);
  }
  return out;
}

Look look(const Seen& seen, const Kind& kind, const MeasurePolicy& policy) {
  const Halves counts = halves(seen, kind.share, policy);
  Look out;
  out.flag.tolerated = policy.tolerated.*kind.tolerated;
  out.flag.share = share_figure(kind.share, counts.all, policy);
  out.flag.recent = share_figure(kind.share, counts.recent, policy);
  if (counts.recent_from) out.flag.recent_from.emplace(*counts.recent_from);
  out.flag.past = share_figure(kind.share, counts.past, policy);
  const double tolerated = static_cast<double>(out.flag.tolerated.value) / 10'000;
  const auto is_enough = [&](const Counts& some) { return some.n > 0 && some.n >= policy.fewest; };
  if (is_enough(counts.all)) out.p[0] = statistics::more_than(counts.all.sample(), tolerated);
  if (is_enough(counts.recent) && is_enough(counts.past))
    out.p[1] = statistics::more_than(counts.recent.sample(), counts.past.sample());
  if (const auto group = Investigation(seen, kind.share, policy).most_telling_above(out.flag.tolerated))
    out.p[2] = group->p, out.of_group = group->association.excess;
  return out;
}

double excess(const Look& it) {
  const RedFlag& flag = it.flag;
  const auto real = [](std::int64_t n) { return static_cast<double>(n); };
  const double over_tolerated = real(flag.share.hits) - real(flag.share.n) * real(flag.tolerated) / 10'000;
  const double past_share = flag.past.n > 0 ? real(flag.past.hits) / real(flag.past.n) : 1;
  return std::max({0.0, over_tolerated, real(flag.recent.hits) - real(flag.recent.n) * past_share, it.of_group});
}

std::string text_of(const RedFlag& flag) {
  std::string out(label(flag.share.kind));
  out += ": " + flag.share.text;
  if (!flag.raised) return out;
  for (const FlagGround ground : flag.grounds) {
    if (ground == FlagGround::above_tolerated) out += "; tolerated are " + say_share(flag.tolerated);
    if (ground == FlagGround::above_past) out += "; lately " + flag.recent.text + ", before " + flag.past.text;
    if (ground == FlagGround::one_group) out += "; one group stands out";
  }
  return out;
}

std::string text_of(const Cause& cause) {
  const std::string out = label(cause.by, cause.key) + ": " + cause.with.text + "; otherwise " + cause.without.text;
  return out + "; explains " + say_hundredths(cause.excess_hundredths) + " more than expected, " +
         say_share(cause.share_of_excess) + " of the excess";
}

void explain(const Seen& seen, const Look& it, RedFlag& flag, const MeasurePolicy& policy) {
  const double all = excess(it);
  flag.excess_hundredths = hundredths(all);
  flag.causes = Investigation(seen, flag.share.kind, policy).causes();
  for (Cause& cause : flag.causes) {
    const double part = static_cast<double>(cause.excess_hundredths) / 100;
    cause.share_of_excess = {all > 0 ? std::clamp<std::int64_t>(ten_thousandths(std::min(1.0, part / all)), 0, 10'000) : 0};
    cause.text = text_of(cause);
  }
}

}  // namespace

std::vector<RedFlag> red_flags(const Seen& seen, const MeasurePolicy& policy) {
  std::vector<Look> looks;
  std::vector<double> p;
  for (const Kind& kind : kinds) {
    looks.push_back(look(seen, kind, policy));
    p.push_back(looks.back().best());
  }
  const std::vector<double> corrected = statistics::holm(p);
  const double significance = static_cast<double>(policy.significance.value) / 10'000;
  std::vector<RedFlag> out;
  for (std::size_t i = 0; i < looks.size(); ++i) {
    RedFlag flag = looks[i].flag;
    flag.p_millionths = {millionths(corrected[i])};
    flag.raised = corrected[i] < significance;
    for (std::size_t ground = 0; flag.raised && ground < grounds; ++ground)
      if (grounds * looks[i].p[ground] < significance) flag.grounds.push_back(static_cast<FlagGround>(ground));
    if (flag.raised) explain(seen, looks[i], flag, policy);
    flag.text = text_of(flag);
    out.push_back(std::move(flag));
  }
  return out;
}

}  // namespace baton::measuring
