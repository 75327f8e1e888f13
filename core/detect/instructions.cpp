#include "core/detect/instructions.h"

#include <algorithm>

#include "core/text/key_table.h"

namespace baton {
namespace {

/// What a sentence needs to be one: a word that overrides and a word for what rules a model, or a name of such a thing.
enum Part : std::int64_t { part_override = 1, part_rules = 2, part_whose = 4, part_model = 8, part_reveal = 16 };

constexpr text::WordGroup groups[] = {
    {part_override,
     "ignore ignorez ignora ignoriere ignorieren disregard forget override bypass overwrite oublie olvida vergiss esqueca"},
    {part_rules,
     "instructions instruction prompt prompts rules guidelines directives anweisungen instrucciones consignes instrucoes "
     "guardrails"},
    {part_whose,
     "previous prior above earlier all your system preceding former initial original vorherigen anteriores precedentes tes tus "
     "deine"},
    {part_model, "ai model llm assistant gpt chatgpt chatbot jailbreak dan developer"},
    {part_reveal, "reveal print output repeat show display dump expose leak zeige muestra affiche mostre"},
};
const text::KeyTable<groups, text::Twice::combine> parts;

constexpr text::WordKey key_you = text::key_of("you"), key_are = text::key_of("are"), key_now = text::key_of("now"),
                        key_system = text::key_of("system"), key_prompt = text::key_of("prompt");

/// "ignore all the previous instructions": within a few words of each other and without a mark between.
bool overrides_rules(const Slots& slots, std::uint32_t first, std::uint32_t last) {
  constexpr std::uint32_t window = 6;
  bool whose = false;
  for (std::uint32_t i = first + 1; i < std::min(last, first + window); ++i) {
    if (slots.words->list[i].kind == text::WordKind::mark) return false;
    const std::int64_t part = parts.find(slots.keys[i]);
    if ((part & part_rules) != 0 && whose) return true;
    whose = whose || (part & part_whose) != 0;
  }
  return false;
}

bool is_instruction(const Slots& slots, const text::WordSpan& sentence) {
  std::int64_t seen = 0;
  for (std::uint32_t i = sentence.first; i < sentence.last; ++i) seen |= parts.find(slots.keys[i]);
  const auto has = [&](std::int64_t all) { return (seen & all) == all; };
  if (!has(part_override) && !has(part_reveal) && !has(part_model)) return false;
  bool now_are = false, system_prompt = false, overrides = false;
  for (std::uint32_t i = sentence.first; i < sentence.last; ++i) {
    overrides = overrides || ((parts.find(slots.keys[i]) & part_override) != 0 && overrides_rules(slots, i, sentence.last));
    if (i + 1 < sentence.last && slots.keys[i] == key_system && slots.keys[i + 1] == key_prompt) system_prompt = true;
    if (i + 2 < sentence.last && slots.keys[i] == key_you && slots.keys[i + 1] == key_are && slots.keys[i + 2] == key_now)
      now_are = true;
  }
  return overrides || (system_prompt && (has(part_reveal) || has(part_override))) || (now_are && has(part_model));
}

}  // namespace

std::vector<Finding> find_instructions(const Slots& slots) {
  std::vector<Finding> found;
  for (const text::WordSpan& sentence : slots.words->sentences)
    if (is_instruction(slots, sentence))
      found.push_back({"instruction.model", slots.words->where(sentence.first, sentence.last), 80});
  return found;
}

}  // namespace baton
