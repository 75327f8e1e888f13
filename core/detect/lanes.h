/// Several small numbers handled at once: by what every 64-bit PC can do where that is known, else inside a wider number.
#pragma once
#include <array>
#include <cstddef>
#include <cstdint>
#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace baton {

#ifdef __SSE2__

/// One bit for each of the sixteen numbers from `first` on that is `sought`, the first the lowest. All below 2^15.
inline std::uint32_t equal_of_sixteen(const std::uint16_t* first, std::uint16_t sought) {
  const __m128i all = _mm_set1_epi16(static_cast<short>(sought));
  const auto eight = [&](int at) {
    return _mm_cmpeq_epi16(_mm_loadu_si128(reinterpret_cast<const __m128i*>(first) + at), all);
  };
  return static_cast<std::uint32_t>(_mm_movemask_epi8(_mm_packs_epi16(eight(0), eight(1))));
}

/// Sums of bytes, place by place: of `width` bytes each, the lowest of the first number first.
class ByteSums {
 public:
  static constexpr std::size_t width = 24;
  static constexpr std::size_t most = 256;  ///< Times that `add` may be called: 256 times 255 is the most that a sum holds.

  void add(const std::array<std::uint64_t, 3>& bytes) {
    const __m128i low = _mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes.data()));
    const __m128i high = _mm_loadl_epi64(reinterpret_cast<const __m128i*>(bytes.data() + 2));
    const __m128i every_second = _mm_set1_epi16(0xFF);
    even_[0] = _mm_add_epi16(even_[0], _mm_and_si128(low, every_second));
    even_[1] = _mm_add_epi16(even_[1], _mm_and_si128(high, every_second));
    odd_[0] = _mm_add_epi16(odd_[0], _mm_srli_epi16(low, 8));
    odd_[1] = _mm_add_epi16(odd_[1], _mm_srli_epi16(high, 8));
  }
  std::array<std::uint16_t, width> all() const {
    std::array<std::uint16_t, width> out;
    auto* to = reinterpret_cast<__m128i*>(out.data());
    _mm_storeu_si128(to, _mm_unpacklo_epi16(even_[0], odd_[0]));
    _mm_storeu_si128(to + 1, _mm_unpackhi_epi16(even_[0], odd_[0]));
    _mm_storeu_si128(to + 2, _mm_unpacklo_epi16(even_[1], odd_[1]));
    return out;
  }

 private:
  __m128i even_[2] = {_mm_setzero_si128(), _mm_setzero_si128()}, odd_[2] = {_mm_setzero_si128(), _mm_setzero_si128()};
};

#else

namespace lanes_detail {

/// Four numbers, the first in the lowest bits.
inline std::uint64_t four_of(const std::uint16_t* first) {
  return first[0] | std::uint64_t{first[1]} << 16 | std::uint64_t{first[2]} << 32 | std::uint64_t{first[3]} << 48;
}

/// One bit for each of four places where the two are alike.
inline std::uint32_t alike(std::uint64_t four, std::uint64_t other) {
  constexpr std::uint64_t highest = 0x8000800080008000u,
                          gather = 1u << 3 | 1u << 18 | std::uint64_t{1} << 33 | std::uint64_t{1} << 48;
  const std::uint64_t places = ~((four ^ other) + (highest - 0x0001000100010001u)) & highest;
  return static_cast<std::uint32_t>((places >> 15) * gather >> 48 & 0xF);
}

}  // namespace lanes_detail

inline std::uint32_t equal_of_sixteen(const std::uint16_t* first, std::uint16_t sought) {
  const std::uint64_t all = sought * std::uint64_t{0x0001000100010001};
  std::uint32_t out = 0;
  for (int at = 0; at < 16; at += 4) out |= lanes_detail::alike(lanes_detail::four_of(first + at), all) << at;
  return out;
}

class ByteSums {
 public:
  static constexpr std::size_t width = 24;
  static constexpr std::size_t most = 256;

  void add(const std::array<std::uint64_t, 3>& bytes) {
    constexpr std::uint64_t every_second = 0x00FF00FF00FF00FFu;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
      even_[i] += bytes[i] & every_second;
      odd_[i] += bytes[i] >> 8 & every_second;
    }
  }
  std::array<std::uint16_t, width> all() const {
    std::array<std::uint16_t, width> out;
    for (std::size_t at = 0; at < width; ++at)
      out[at] = static_cast<std::uint16_t>((at % 2 == 0 ? even_ : odd_)[at / 8] >> at % 8 / 2 * 16);
    return out;
  }

 private:
  std::array<std::uint64_t, 3> even_{}, odd_{};
};

#endif

}  // namespace baton
