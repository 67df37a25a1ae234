// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/uid.h"

#include <fmt/format.h>

#include <random>

namespace osteon {

namespace {

std::uint64_t randomBits()
{
    static thread_local std::random_device device;
    return std::uint64_t{device()} << 32 | device();
}

} // namespace

std::string uidAt(std::int64_t clock)
{
    const auto bits = static_cast<std::uint64_t>(clock);
    const std::uint64_t milliseconds = bits >> 16;
    const std::uint64_t counter = bits & 0xffff;
    const std::uint64_t random = randomBits() & ((std::uint64_t{1} << 58) - 1);
    const std::uint64_t low = std::uint64_t{2} << 62 | (counter & 0xf) << 58 | random;
    return fmt::format("{:08x}-{:04x}-7{:03x}-{:04x}-{:012x}", milliseconds >> 16, milliseconds & 0xffff,
                       counter >> 4, low >> 48, low & 0xffffffffffff);
}

std::string randomSuffix()
{
    return fmt::format("{:016x}", randomBits());
}

} // namespace osteon
