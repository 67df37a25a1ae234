// SPDX-License-Identifier: GPL-3.0-or-later
// What libFuzzer does, in small and always the same: a fuzz target is run on its seeds and on mutations of
// them.
//     fuzz_TARGET FOLDER-OF-SEEDS ROUNDS
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <random>
#include <string>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace {

void run(const std::string &input)
{
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(input.data()), input.size());
}

/// Sorted by name, so that every machine has the same ones in the same order.
std::vector<std::string> seedsIn(const std::filesystem::path &folder)
{
    std::map<std::string, std::string> seeds;
    for (const auto &entry : std::filesystem::directory_iterator(folder)) {
        std::ifstream file(entry.path(), std::ios::binary);
        seeds.emplace(entry.path().filename(), std::string(std::istreambuf_iterator<char>(file), {}));
    }
    std::vector<std::string> result;
    for (auto &[name, seed] : seeds) {
        result.push_back(std::move(seed));
    }
    return result;
}

/// A byte changed, some bytes left out, or a piece of another seed put in.
void mutate(std::string &input, const std::vector<std::string> &seeds, std::mt19937 &random)
{
    const std::size_t at = random() % (input.size() + 1);
    const std::string &other = seeds[random() % seeds.size()];
    const std::size_t from = random() % (other.size() + 1);
    switch (random() % 4) {
    case 0:
        input.erase(at, 1 + random() % 5);
        break;
    case 1:
        input.insert(at, other.substr(from, 1));
        break;
    case 2:
        input.insert(at, other.substr(from, random() % 40));
        break;
    default:
        input.insert(at, 1, static_cast<char>(random() % 256));
    }
}

} // namespace

int main(int count, char **arguments)
{
    if (count != 3) {
        std::fprintf(stderr, "usage: %s FOLDER-OF-SEEDS ROUNDS\n", arguments[0]);
        return 2;
    }
    const auto seeds = seedsIn(arguments[1]);
    if (seeds.empty()) {
        std::fprintf(stderr, "no seeds in %s\n", arguments[1]);
        return 1;
    }
    for (const std::string &seed : seeds) {
        run(seed);
    }
    std::mt19937 random(20261123); // NOLINT(bugprone-random-generator-seed): the same inputs on every machine
    for (long round = 0; round < std::strtol(arguments[2], nullptr, 10); ++round) {
        std::string input = seeds[random() % seeds.size()];
        for (auto changes = random() % 6; changes > 0; --changes) {
            mutate(input, seeds, random);
        }
        run(input);
    }
    return 0;
}
