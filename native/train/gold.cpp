#include "native/train/gold.h"

#include <algorithm>
#include <fstream>
#include <nlohmann/json.hpp>
#include <sstream>
#include <stdexcept>

#include "core/text/mail.h"

namespace baton::train {
namespace {

using nlohmann::json;

constexpr std::array<const char*, 5> trigger_labels = {"request", "emotional", "intent", "complexity", "value"};
constexpr std::array<const char*, element_count> element_labels = {"budget", "authority", "need", "timeline"};

constexpr std::size_t place(Head head) { return static_cast<std::size_t>(head); }
constexpr HeadBits all_heads = (HeadBits{1} << head_count) - 1;

/// Files in other languages are labelled for these alone.
constexpr HeadBits foreign_heads = bit_of(place(Head::request)) | bit_of(place(Head::emotional)) | bit_of(place(Head::intent)) |
                                   bit_of(place(Head::opt_out)) | bit_of(place(Head::do_not_call));
constexpr HeadBits element_heads = HeadBits{0xF} << place(Head::budget_confirmed);

HeadBits head_of_label(const std::string& label) {
  for (std::size_t i = 0; i < trigger_labels.size(); ++i)
    if (label == trigger_labels[i]) return bit_of(i);
  return label == "qualification" ? element_heads : 0;
}

HeadBits head_of_status(std::size_t element, const std::string& status) {
  if (status == "confirmed") return bit_of(place(Head::budget_confirmed) + element);
  if (status == "mentioned") return bit_of(place(Head::budget_mentioned) + element);
  if (status == "negative") return bit_of(place(Head::budget_negative) + element);
  return 0;
}

Channel channel_of(const std::string& name) {
  if (name == "email") return Channel::email;
  if (name == "sms") return Channel::sms;
  if (name == "call") return Channel::call;
  if (name == "chat") return Channel::chat;
  throw std::runtime_error("unknown channel " + name);
}

std::string text_or_nothing(const json& line, const char* name) {
  return line.contains(name) && line[name].is_string() ? line[name].get<std::string>() : std::string();
}

void read_labels(const json& line, GoldRow& row) {
  for (const json& label : line.at("labels")) {
    if (label == "qualification")
      row.qualification = true;
    else
      row.shown |= head_of_label(label);
  }
  if (line.contains("bant"))
    for (std::size_t i = 0; i < element_count; ++i) row.shown |= head_of_status(i, line["bant"].at(element_labels[i]));
  if (line.at("opt_out").get<bool>()) row.shown |= bit_of(place(Head::opt_out));
  if (line.value("do_not_call", false)) row.shown |= bit_of(place(Head::do_not_call));
  row.judged = line.contains("bant") ? all_heads : foreign_heads;
  row.qualification_judged = line.contains("bant");
  if (!line.contains("do_not_call")) row.judged &= ~bit_of(place(Head::do_not_call));
}

GoldRow read_row(const json& line) {
  GoldRow row;
  row.id = line.at("id");
  row.text = line.at("text");
  row.difficulty = line.at("difficulty");
  row.channel = channel_of(line.at("channel"));
  row.previous = text_or_nothing(line, "previous");
  row.language = text_or_nothing(line, "language");
  read_labels(line, row);
  for (const json& span : line.at("spans")) {
    const std::string quote = span.at("quote");
    const std::size_t at = row.text.find(quote);
    if (at == std::string::npos) throw std::runtime_error(row.id + " marks words that it does not have");
    row.spans.push_back(
        {{static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + quote.size())}, head_of_label(span.at("label"))});
  }
  return row;
}

std::uint64_t hash_on(std::uint64_t hash, std::string_view bytes) {
  for (const char c : bytes) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3u;
  return hash;
}

}  // namespace

Gold read_gold(const std::filesystem::path& folder) {
  std::vector<std::filesystem::path> paths;
  for (const auto& entry : std::filesystem::directory_iterator(folder))
    if (entry.path().extension() == ".jsonl" && entry.path().stem().string().starts_with("messages"))
      paths.push_back(entry.path());
  std::sort(paths.begin(), paths.end());
  if (paths.empty()) throw std::runtime_error("no messages*.jsonl in " + folder.string());

  Gold gold;
  gold.hash = 0xcbf29ce484222325u;
  for (const auto& path : paths) {
    std::ifstream in(path, std::ios::binary);
    std::string line;
    for (std::size_t number = 1; std::getline(in, line); ++number) {
      gold.hash = hash_on(gold.hash, line);
      try {
        gold.rows.push_back(read_row(json::parse(line)));
      } catch (const std::exception& fault) {
        throw std::runtime_error(path.filename().string() + ":" + std::to_string(number) + ": " + fault.what());
      }
      gold.rows.back().file = gold.files.size();
    }
    gold.files.push_back(path.stem().string());
  }
  return gold;
}

std::vector<text::ByteRange> own_words_of(const GoldRow& row) {
  if (row.channel != Channel::email) return {{0, static_cast<std::uint32_t>(row.text.size())}};
  const text::OwnWords own = text::own_words(row.text);
  return own.automatic_reply ? std::vector<text::ByteRange>() : own.ranges;
}

}  // namespace baton::train
