// The distributions: logarithm, exponential and what is made of them.
#include <algorithm>
#include <cstring>

#include "core/measure/statistics.h"

namespace baton::statistics {
namespace {

/// ln 2 in two parts: the first has so few bits that a multiple of it is exact.
constexpr double log_2_high = 0x1.62e42feep-1, log_2_low = 0x1.a39ef35793c76p-33;
constexpr double root_of_half = 0x1.6a09e667f3bcdp-1, log_of_root_of_2_pi = 0.91893853320467274178;

/// The same bits as another type; this standard library for wasm has no std::bit_cast.
template <class To, class From>
To bits_as(From from) {
  static_assert(sizeof(To) == sizeof(From));
  To to;
  std::memcpy(&to, &from, sizeof to);
  return to;
}

double power_of_two(std::int64_t exponent) { return bits_as<double>(static_cast<std::uint64_t>(exponent + 1023) << 52); }

double normal_density(double z) { return exponential(-0.5 * z * z - log_of_root_of_2_pi); }

/// The continued fraction of the incomplete beta function, by Lentz's method.
double beta_fraction(double x, double a, double b) {
  constexpr double tiny = 1e-300;
  const auto not_zero = [](double v) { return v < tiny && v > -tiny ? tiny : v; };
  double c = 1, d = 1 / not_zero(1 - (a + b) * x / (a + 1)), out = d;
  for (int m = 1; m <= 20'000; ++m) {
    const double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / not_zero(1 + even * d);
    c = not_zero(1 + even / c);
    out *= d * c;
    const double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / not_zero(1 + odd * d);
    c = not_zero(1 + odd / c);
    const double step = d * c;
    out *= step;
    if (step - 1 < 1e-15 && step - 1 > -1e-15) break;
  }
  return out;
}

}  // namespace

double natural_log(double x) {
  std::uint64_t bits = bits_as<std::uint64_t>(x);
  std::int64_t exponent = static_cast<std::int64_t>(bits >> 52) - 1023;
  if (exponent == -1023) {  // Too small to have a leading bit of its own.
    bits = bits_as<std::uint64_t>(x * power_of_two(60));
    exponent = static_cast<std::int64_t>(bits >> 52) - 1023 - 60;
  }
  double m = bits_as<double>((bits & ((std::uint64_t{1} << 52) - 1)) | (std::uint64_t{1022} << 52));
  ++exponent;
  if (m < root_of_half) m *= 2, --exponent;
  // log m = 2 artanh s, and |s| is at most 0.172: twelve terms reach the last bit.
  const double s = (m - 1) / (m + 1), square = s * s;
  double series = 0;
  for (int k = 25; k >= 3; k -= 2) series = (series + 1.0 / k) * square;
  const double e = static_cast<double>(exponent);
  return e * log_2_high + (2 * s + (2 * s * series + e * log_2_low));
}

double exponential(double x) {
  if (x < -708) return 0;
  x = std::min(x, 709.0);
  const double scaled = x * 1.4426950408889634074;
  const std::int64_t k = static_cast<std::int64_t>(scaled < 0 ? scaled - 0.5 : scaled + 0.5);
  const double whole = static_cast<double>(k), r = (x - whole * log_2_high) - whole * log_2_low;
  double series = 1;
  for (int i = 16; i >= 1; --i) series = 1 + series * r / i;
  return series * power_of_two(k);
}

double log_gamma(double x) {
  double product = 1;
  while (x < 12) product *= x, x += 1;
  const double inverse = 1 / x, square = inverse * inverse;
  constexpr double terms[] = {1.0 / 12, -1.0 / 360, 1.0 / 1260, -1.0 / 1680, 1.0 / 1188, -691.0 / 360360, 1.0 / 156};
  double series = 0;
  for (int i = 6; i >= 0; --i) series = series * square + terms[i];
  return (x - 0.5) * natural_log(x) - x + log_of_root_of_2_pi + series * inverse - natural_log(product);
}

double normal_above(double z) {
  if (z < 0) return 1 - normal_above(-z);
  if (z > 37) return 0;
  if (z < 3) {
    double term = z, sum = z;
    for (int k = 3; k < 120; k += 2) sum += term *= z * z / k;
    return 0.5 - normal_density(z) * sum;
  }
  double fraction = z;
  for (int k = 120; k >= 1; --k) fraction = z + k / fraction;
  return normal_density(z) / fraction;
}

double beta_below(double x, double a, double b) {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const double front = exponential(log_gamma(a + b) - log_gamma(a) - log_gamma(b) + a * natural_log(x) + b * natural_log(1 - x));
  // The fraction converges fast on the side of the mean only.
  const double out = x < (a + 1) / (a + b + 2) ? front * beta_fraction(x, a, b) / a : 1 - front * beta_fraction(1 - x, b, a) / b;
  return std::clamp(out, 0.0, 1.0);
}

double student_above(double t, double degrees) {
  const double half = 0.5 * beta_below(degrees / (degrees + t * t), 0.5 * degrees, 0.5);
  return t < 0 ? 1 - half : half;
}

double binomial_at_least(std::int64_t hits, std::int64_t n, double share) {
  if (hits <= 0) return 1;
  if (hits > n) return 0;
  return beta_below(share, static_cast<double>(hits), static_cast<double>(n - hits + 1));
}

}  // namespace baton::statistics
