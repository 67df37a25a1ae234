// SPDX-License-Identifier: GPL-3.0-or-later
// Saves entries one by one and prints the uid of each as soon as it is saved, until it is killed or done.
#include "storage/samples.h"

#include <cstdio>
#include <cstdlib>

int main(int argumentCount, char **arguments)
{
    using namespace osteon;
    if (argumentCount != 3) {
        return 2;
    }
    auto journal = Journal::open(arguments[1], MissingFile::create);
    if (!journal) {
        std::fputs(journal.error().message.english().c_str(), stderr);
        return 4;
    }
    for (int left = std::atoi(arguments[2]); left > 0; --left) {
        const std::string uid = test::save(*journal, test::milk());
        std::puts(uid.c_str());
        std::fflush(stdout);
    }
    return 0;
}
