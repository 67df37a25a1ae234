// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/write_ahead_log.h"

#include "storage/database_file.h"

#include <bit>
#include <chrono>
#include <cstdint>
#include <cstring>
#include <fstream>
#include <span>
#include <thread>
#include <vector>

namespace osteon {

namespace {

using Bytes = std::span<const unsigned char>;

constexpr std::size_t headerSize = 32;
constexpr std::size_t frameHeaderSize = 24;
constexpr std::uint32_t magicOfLittleEndianSums =
    0x377f0682; // the last bit says the byte order of the checksums

struct Checksum
{
    std::uint32_t first = 0;
    std::uint32_t second = 0;

    friend bool operator==(const Checksum &, const Checksum &) = default;
};

Checksum checksumAt(Bytes bytes, std::size_t offset)
{
    return {bigEndian(bytes.data() + offset), bigEndian(bytes.data() + offset + 4)};
}

/// The checksum of section 4.2 of the file format: a Fibonacci-weighted sum, continued from frame to frame.
Checksum continued(Checksum sum, Bytes bytes, bool swapsBytes)
{
    for (std::size_t i = 0; i + 8 <= bytes.size(); i += 8) {
        std::uint32_t words[2];
        std::memcpy(words, bytes.data() + i, sizeof words);
        sum.first += (swapsBytes ? __builtin_bswap32(words[0]) : words[0]) + sum.second;
        sum.second += (swapsBytes ? __builtin_bswap32(words[1]) : words[1]) + sum.first;
    }
    return sum;
}

/// A -wal file in memory, seen as SQLite's recovery sees it.
class WriteAheadLog
{
public:
    explicit WriteAheadLog(std::vector<unsigned char> bytes);

    int unreadableCommits() const;

private:
    Bytes frame(std::size_t index) const
    {
        return Bytes(m_bytes).subspan(headerSize + index * m_frameSize, m_frameSize);
    }
    bool isCurrent(Bytes frame) const;
    bool isCurrentCommit(std::size_t index) const;
    std::size_t validFrames() const;

    std::vector<unsigned char> m_bytes;
    std::size_t m_frameSize = 0;
    std::size_t m_frameCount = 0;
    bool m_hasValidHeader = false;
    bool m_swapsBytes = false; ///< the checksums are of the other byte order than this computer
    Checksum m_salts; ///< of the frames that belong to this round; those of rounds before have others
};

bool isPageSize(std::uint32_t size)
{
    return std::has_single_bit(size) && size >= 512 && size <= 65536;
}

WriteAheadLog::WriteAheadLog(std::vector<unsigned char> bytes) : m_bytes(std::move(bytes))
{
    if (m_bytes.size() < headerSize + frameHeaderSize) {
        return;
    }
    const Bytes header = Bytes(m_bytes).first(headerSize);
    const std::uint32_t magic = bigEndian(header.data());
    const std::uint32_t pageSize = bigEndian(header.data() + 8);
    m_swapsBytes = ((magic & 1) != 0) != (std::endian::native == std::endian::big);
    m_hasValidHeader = (magic & ~1U) == magicOfLittleEndianSums && isPageSize(pageSize) &&
                       continued({}, header.first(24), m_swapsBytes) == checksumAt(header, 24);
    // Under a damaged header the frames still tell what they belong to; a journal's pages have 4096 bytes.
    m_salts = m_hasValidHeader ? checksumAt(header, 16) : checksumAt(m_bytes, headerSize + 8);
    m_frameSize = frameHeaderSize + (m_hasValidHeader ? pageSize : journalPageSize);
    m_frameCount = (m_bytes.size() - headerSize) / m_frameSize;
}

/// One salt is enough: with the next round both change, so a frame with one that differs is a damaged one.
bool WriteAheadLog::isCurrent(Bytes frame) const
{
    const Checksum salts = checksumAt(frame, 8);
    return salts.first == m_salts.first || salts.second == m_salts.second;
}

bool WriteAheadLog::isCurrentCommit(std::size_t index) const
{
    return isCurrent(frame(index)) && bigEndian(frame(index).data() + 4) != 0;
}

/// How many frames SQLite's recovery reads before it meets one that is not right.
std::size_t WriteAheadLog::validFrames() const
{
    Checksum sum = m_hasValidHeader ? checksumAt(m_bytes, 24) : Checksum();
    std::size_t index = 0;
    for (; m_hasValidHeader && index < m_frameCount; ++index) {
        const Bytes bytes = frame(index);
        sum = continued(continued(sum, bytes.first(8), m_swapsBytes), bytes.subspan(frameHeaderSize),
                        m_swapsBytes);
        if (checksumAt(bytes, 8) != m_salts || bigEndian(bytes.data()) == 0 || checksumAt(bytes, 16) != sum) {
            break;
        }
    }
    return index;
}

int WriteAheadLog::unreadableCommits() const
{
    int commits = 0;
    std::size_t last = 0;
    for (std::size_t index = validFrames(); index < m_frameCount; ++index) {
        if (isCurrentCommit(index)) {
            ++commits;
            last = index;
        }
    }
    // A file that is written round after round may hold one commit that a crash cut short: its frame's
    // header is new, its page still old, and older frames follow. In a file that was only ever appended to,
    // a frame that is whole in length is whole in content.
    const bool mayBeCutShort = commits == 1 && m_hasValidHeader && last + 1 < m_frameCount;
    return mayBeCutShort ? 0 : commits;
}

std::vector<unsigned char> contentOf(const std::filesystem::path &file)
{
    std::error_code error;
    const std::uintmax_t size = std::filesystem::file_size(file, error);
    std::vector<unsigned char> bytes(error ? 0 : static_cast<std::size_t>(size));
    std::ifstream stream(file, std::ios::binary);
    stream.read(reinterpret_cast<char *>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
    bytes.resize(static_cast<std::size_t>(stream.gcount()));
    return bytes;
}

} // namespace

int unreadableCommits(const std::filesystem::path &walFile)
{
    return WriteAheadLog(contentOf(walFile)).unreadableCommits();
}

std::optional<JournalError> walDamage(const std::filesystem::path &journal)
{
    constexpr int attempts = 5;
    const std::filesystem::path walFile = withSuffix(journal, "-wal");
    int commits = unreadableCommits(walFile);
    for (int attempt = 1; commits > 0 && attempt < attempts; ++attempt) {
        std::this_thread::sleep_for(std::chrono::milliseconds(25));
        commits = unreadableCommits(walFile);
    }
    if (commits == 0) {
        return std::nullopt;
    }
    return JournalError{
        JournalError::Kind::damaged,
        Message::tr("%1 is damaged: %2 saved in it cannot be read. Nothing was changed. Copy %3 and %1 to a "
                    "safe place, then restore a backup.")
            .arg(walFile.string())
            .arg(commits == 1 ? Message::tr("1 change") : Message::tr("%1 changes").arg(commits))
            .arg(journal.string())};
}

} // namespace osteon
