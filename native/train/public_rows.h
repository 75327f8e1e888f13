/// Measures the built-in reader on third-party messages, of which only the judged triggers count. Nothing is learnt from them.
#pragma once
#include <filesystem>
#include <string>

namespace baton::train {

/// Markdown: for each source and trigger with judged rows the precision, recall, F1 and false-alarm rate.
std::string measure_public(const std::filesystem::path& folder);

}  // namespace baton::train
