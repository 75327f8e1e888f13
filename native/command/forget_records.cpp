#include "native/command/forget_records.h"

#include <filesystem>
#include <stdexcept>

#include "core/json/documents.h"
#include "core/ledger.h"
#include "native/lines.h"

namespace baton::native {

RecordFiles::RecordFiles(const std::vector<std::string>& paths, const std::string& lead_id, ledger::Store& store) {
  for (const std::string& path : paths) read(path, lead_id, store);
}

void RecordFiles::read(const std::string& path, const std::string& lead_id, ledger::Store& store) {
  namespace fs = std::filesystem;
  if (!fs::is_regular_file(path)) throw std::runtime_error(path + ": is no file that can be rewritten");
  // Behind a link lies the file that holds the person.
  const std::string file = fs::canonical(path).string();
  const std::size_t before = renamed_ + removed_;
  Lines lines(file);
  FileOut& out = changed_.emplace_back(file, fs::status(file).permissions());
  while (const auto line = lines.next()) {
    const std::string place = path + ":" + std::to_string(line->number);
    if (line->too_long) throw std::runtime_error(place + ": is too long for a record; nothing has been changed");
    out.put(what_stays(line->text, place, lead_id, store));
  }
  if (renamed_ + removed_ == before) changed_.pop_back();
}

std::string RecordFiles::what_stays(const std::string& line, const std::string& place, const std::string& lead_id,
                                    ledger::Store& store) {
  json::Document document(line);
  const HandoffRecord record = document.handoff_record();
  if (!document.good()) {
    if (line.find(json::quoted(lead_id)) != std::string::npos) return ++removed_, "";
    ++unreadable_;
    std::fprintf(stderr, "%s: is no record of a handoff and stays as it is; look whether it speaks of the lead\n", place.c_str());
    return line + "\n";
  }
  if (record.lead_id != lead_id) return line + "\n";
  const auto names = store.names_for(lead_id, record.handoff_id);
  if (!names) return ++removed_, "";
  ++renamed_;
  return json::encode(without_person(record, *names)) + "\n";
}

void RecordFiles::replace() {
  for (FileOut& file : changed_) file.close();
}

}  // namespace baton::native
