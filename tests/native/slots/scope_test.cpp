#include "core/detect/scope.h"

#include <gtest/gtest.h>

#include <string>

namespace baton {
namespace {

/// The scope of the first place where `word` stands.
ScopeBits scope_at(std::string_view text, std::string_view word) {
  const text::Words words = text::split_words(text);
  const auto keys = text::keys_of(words);
  const auto scopes = scopes_of(words, keys, roles_of(keys), split_clauses(words, roles_of(keys)));
  for (std::size_t i = 0; i < words.list.size(); ++i)
    if (words[i] == word) return scopes[i];
  ADD_FAILURE() << word << " is not in " << text;
  return 0;
}

struct ScopeCase {
  const char* text;
  const char* word;
  ScopeBits bit;
};

class Under : public testing::TestWithParam<ScopeCase> {};

TEST_P(Under, its_reserve) { EXPECT_NE(scope_at(GetParam().text, GetParam().word) & GetParam().bit, 0) << GetParam().text; }

INSTANTIATE_TEST_SUITE_P(Negation, Under,
                         testing::Values(ScopeCase{"no need to get a person involved", "person", scope_negated},
                                         ScopeCase{"I don't want a demo", "demo", scope_negated},
                                         ScopeCase{"we are not ready to buy", "buy", scope_negated},
                                         ScopeCase{"nobody asked for a call", "call", scope_negated},
                                         ScopeCase{"without a contract", "contract", scope_negated},
                                         ScopeCase{"isn’t a problem for us", "problem", scope_negated},
                                         ScopeCase{"no quiero una demo", "demo", scope_negated},
                                         ScopeCase{"ich brauche keinen Termin", "termin", scope_negated},
                                         ScopeCase{"je ne veux pas de devis", "devis", scope_negated},
                                         ScopeCase{"não quero um orçamento", "orcamento", scope_negated}));
INSTANTIATE_TEST_SUITE_P(Others, Under,
                         testing::Values(ScopeCase{"our old vendor was frustrating", "frustrating", scope_others},
                                         ScopeCase{"my friend wants a quote", "quote", scope_others},
                                         ScopeCase{"the previous supplier lost our orders", "lost", scope_others}));
INSTANTIATE_TEST_SUITE_P(Past, Under,
                         testing::Values(ScopeCase{"last year we wanted a demo", "demo", scope_past},
                                         ScopeCase{"we used to be angry about it", "angry", scope_past},
                                         ScopeCase{"two years ago I asked for a price", "price", scope_past}));
INSTANTIATE_TEST_SUITE_P(Supposed, Under,
                         testing::Values(ScopeCase{"if we ever need a demo we'll shout", "demo", scope_hypothetical},
                                         ScopeCase{"imagine I wanted a refund", "refund", scope_hypothetical},
                                         ScopeCase{"I would have bought it", "bought", scope_hypothetical},
                                         ScopeCase{"once the board agrees we sign", "agrees", scope_conditional},
                                         ScopeCase{"if the price is right", "price", scope_conditional},
                                         ScopeCase{"unless legal objects", "objects", scope_conditional}));
INSTANTIATE_TEST_SUITE_P(Quoted, Under,
                         testing::Values(ScopeCase{"you said a specialist would call", "specialist", scope_quoted},
                                         ScopeCase{"your mail says \"book a demo today\" again", "demo", scope_quoted}));
INSTANTIATE_TEST_SUITE_P(Question, Under,
                         testing::Values(ScopeCase{"is there a demo?", "demo", scope_question},
                                         ScopeCase{"what does it cost", "cost", scope_question}));

class Free : public testing::TestWithParam<ScopeCase> {};

TEST_P(Free, of_it) { EXPECT_EQ(scope_at(GetParam().text, GetParam().word) & GetParam().bit, 0) << GetParam().text; }

INSTANTIATE_TEST_SUITE_P(Texts, Free,
                         testing::Values(ScopeCase{"not now, but send me a quote", "quote", scope_negated},
                                         ScopeCase{"no, I want a person", "person", scope_negated},
                                         ScopeCase{"can't you get me a person", "person", scope_negated},
                                         ScopeCase{"I can't wait to see the demo", "demo", scope_negated},
                                         ScopeCase{"why not send a price", "price", scope_negated},
                                         ScopeCase{"don't hesitate to send the contract", "contract", scope_negated},
                                         ScopeCase{"it is not only slow but also dear", "dear", scope_negated},
                                         ScopeCase{"I don't need a demo just the price", "price", scope_negated},
                                         ScopeCase{"no problem, book the demo", "demo", scope_negated},
                                         ScopeCase{"I'd like a demo", "demo", scope_not_meant},
                                         ScopeCase{"if you could send a quote that'd be great", "quote",
                                                   scope_hypothetical | scope_conditional},
                                         ScopeCase{"could you say what it costs", "costs", scope_quoted}));

TEST(Clauses, cover_the_words_in_order) {
  const text::Words words =
      text::split_words("We like it, but it's dear; and I can't decide because my boss is away. Call me (or don't)!");
  const auto clauses = split_clauses(words, roles_of(text::keys_of(words)));
  ASSERT_GE(clauses.size(), 6u);
  std::uint32_t next = 0;
  for (const text::WordSpan& clause : clauses) {
    EXPECT_EQ(clause.first, next);
    EXPECT_LT(clause.first, clause.last);
    next = clause.last;
  }
  EXPECT_EQ(next, words.list.size());
}

TEST(Scope, over_a_stretch_is_what_most_of_it_has) {
  EXPECT_EQ(scope_over({1, 1, 0, 3}, 0, 4), 1);
  EXPECT_EQ(scope_over({1, 0, 0, 0}, 0, 4), 0);
  EXPECT_EQ(scope_over({1}, 0, 0), 0);
}

}  // namespace
}  // namespace baton
