/// What reading gave for the messages of one lead, kept for the next time the lead is read with more of them.
#pragma once
#include <string>
#include <unordered_map>

#include "core/detect/reader.h"
#include "core/detect/taken_back.h"
#include "core/normalise/transcript.h"

namespace baton {

/// One message as the reader takes it. Points into `said`.
Utterance utterance_of(const Said& said);

/// What a later message of the prospect takes back of earlier ones.
TakenBack taken_back_in(const Said& said);

/// Messages are known by their ids: what one says must never change. Reading depends on nothing else but the message of our side
/// before it, of which the id is compared. Belongs to one lead and one reader.
class Memory {
 public:
  Reading read(const Said& said, const Reader& reader);
  OurReading read_ours(const Said& said, const Reader& reader);
  TakenBack taken_back(const Said& said);

 private:
  template <class Result>
  struct Kept {
    std::string previous;
    Result result;
  };
  template <class Result, class Read>
  static Result once(std::unordered_map<std::string, Kept<Result>>& kept, const Said& said, const Read& read);

  std::unordered_map<std::string, Kept<Reading>> heard_;
  std::unordered_map<std::string, Kept<OurReading>> told_;
  std::unordered_map<std::string, TakenBack> taken_back_;
};

}  // namespace baton
