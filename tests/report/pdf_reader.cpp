// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf_reader.h"

#include "report/whole_file.h"
#include "sample_summary.h"

#include <array>
#include <cstdio>
#include <doctest/doctest.h>
#include <filesystem>
#include <memory>
#include <unistd.h>

namespace osteon::sample {

namespace {

std::string outputOf(const std::string &command)
{
    const std::unique_ptr<FILE, int (*)(FILE *)> pipe(::popen(command.c_str(), "r"), ::pclose);
    REQUIRE(pipe);
    std::string output;
    std::array<char, 4096> part{};
    while (const std::size_t size = std::fread(part.data(), 1, part.size(), pipe.get())) {
        output.append(part.data(), size);
    }
    return output;
}

} // namespace

std::string saidOf(const std::string &pdf, const std::string &program, const std::string &arguments)
{
    const std::string path =
        (std::filesystem::temp_directory_path() / ("osteon-" + std::to_string(::getpid()) + ".pdf")).string();
    REQUIRE(writeFileWhole(path, pdf));
    const std::string output = outputOf(program + " '" + path + "' " + arguments);
    std::filesystem::remove(path);
    return squeezed(output);
}

bool has(const std::string &text, const std::string &part)
{
    return text.find(part) != std::string::npos;
}

} // namespace osteon::sample
