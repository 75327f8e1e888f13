#include "core/detect/memory.h"

namespace baton {

Utterance utterance_of(const Said& said) {
  const Message& message = *said.message;
  const std::string_view previous = said.previous ? std::string_view(said.previous->text) : std::string_view();
  return {message.text, &said.own, message.channel, message.language.value, previous, message.at};
}

TakenBack taken_back_in(const Said& said) { return read_taken_back(said.message->text, said.own); }

template <class Result, class Read>
Result Memory::once(std::unordered_map<std::string, Kept<Result>>& kept, const Said& said, const Read& read) {
  const std::string& previous = said.previous ? said.previous->id : std::string();
  const auto known = kept.find(said.message->id);
  if (known != kept.end() && known->second.previous == previous) return known->second.result;
  return kept.insert_or_assign(said.message->id, Kept<Result>{previous, read(utterance_of(said))}).first->second.result;
}

Reading Memory::read(const Said& said, const Reader& reader) {
  return once(heard_, said, [&](const Utterance& utterance) { return reader.read(utterance); });
}

OurReading Memory::read_ours(const Said& said, const Reader& reader) {
  return once(told_, said, [&](const Utterance& utterance) { return reader.read_ours(utterance); });
}

TakenBack Memory::taken_back(const Said& said) {
  const auto known = taken_back_.find(said.message->id);
  return known != taken_back_.end() ? known->second : taken_back_[said.message->id] = taken_back_in(said);
}

}  // namespace baton
