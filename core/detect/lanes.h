/// Several small numbers handled at once: by what every 64-bit PC can do where that is known, else inside a wider number.
#pragma once
#include <array>
#include <cstddef>
#include <cstdint>
#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace baton {

/// One bit for each of the sixteen numbers from `first` on that is `sought`, the first the lowest. All are below 2^15.
inline std::uint32_t equal_of_sixteen(const std::uint16_t* first, std::uint16_t sought) {
#ifdef __SSE2__
  const __m128i all = _mm_set1_epi16(static_cast<short>(sought));
  const auto eight = [&](int at) { return _mm_cmpeq_epi16(_mm_loadu_si128(reinterpret_cast<const __m128i*>(first) + at), all); };
  return static_cast<std::uint32_t>(_mm_movemask_epi8(_mm_packs_epi16(eight(0), eight(1))));
#else
  constexpr std::uint64_t highest = 0x8000800080008000u, one_each = 0x0001000100010001u,
                          gather = 1u << 3 | 1u << 18 | std::uint64_t{1} << 33 | std::uint64_t{1} << 48;
  std::uint32_t out = 0;
  for (int at = 0; at < 16; at += 4, first += 4) {
    const std::uint64_t four =
        first[0] | std::uint64_t{first[1]} << 16 | std::uint64_t{first[2]} << 32 | std::uint64_t{first[3]} << 48;
    // Where a number is the sought one nothing is left, and nothing is carried into the place's highest bit.
    const std::uint64_t places = ~((four ^ sought * one_each) + (highest - one_each)) & highest;
    out |= static_cast<std::uint32_t>((places >> 15) * gather >> 48 & 0xF) << at;
  }
  return out;
#endif
}

/// Sums of bytes, place by place.
class ByteSums {
 public:
  static constexpr std::size_t width = 24;  ///< Bytes that are added at once, the lowest of the first number first.
  static constexpr std::size_t most = 256;  ///< Times that `add` may be called: 256 times 255 is the most that a sum holds.

  void add(const std::array<std::uint64_t, width / 8>& bytes) {
#ifdef __SSE2__
    const __m128i every_second = _mm_set1_epi16(0xFF), low = _mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes.data())),
                  high = _mm_loadl_epi64(reinterpret_cast<const __m128i*>(bytes.data() + 2));
    even_[0] = _mm_add_epi16(even_[0], _mm_and_si128(low, every_second));
    even_[1] = _mm_add_epi16(even_[1], _mm_and_si128(high, every_second));
    odd_[0] = _mm_add_epi16(odd_[0], _mm_srli_epi16(low, 8));
    odd_[1] = _mm_add_epi16(odd_[1], _mm_srli_epi16(high, 8));
#else
    constexpr std::uint64_t every_second = 0x00FF00FF00FF00FFu;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
      even_[i] += bytes[i] & every_second;
      odd_[i] += bytes[i] >> 8 & every_second;
    }
#endif
  }

  std::array<std::uint16_t, width> all() const {
    std::array<std::uint16_t, width> out{};
#ifdef __SSE2__
    auto* const to = reinterpret_cast<__m128i*>(out.data());
    _mm_storeu_si128(to, _mm_unpacklo_epi16(even_[0], odd_[0]));
    _mm_storeu_si128(to + 1, _mm_unpackhi_epi16(even_[0], odd_[0]));
    _mm_storeu_si128(to + 2, _mm_unpacklo_epi16(even_[1], odd_[1]));
#else
    for (std::size_t at = 0; at < width; ++at)
      out[at] = static_cast<std::uint16_t>((at % 2 == 0 ? even_ : odd_)[at / 8] >> at % 8 / 2 * 16);
#endif
    return out;
  }

 private:
  /// Every second byte by itself, with the room of two.
#ifdef __SSE2__
  __m128i even_[2] = {_mm_setzero_si128(), _mm_setzero_si128()}, odd_[2] = {_mm_setzero_si128(), _mm_setzero_si128()};
#else
  std::uint64_t even_[width / 8] = {}, odd_[width / 8] = {};
#endif
};

}  // namespace baton
