/* Preloaded into the bot: keeps beside the database what a power cut would surely leave, the file as it was when it was
 * last synchronised (benchmarks/power.py). Nothing else of the process is touched. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static int watched(const char *path)
{
    size_t length = strlen(path);
    return (length > 3 && !strcmp(path + length - 3, ".db")) || (length > 7 && !strcmp(path + length - 7, ".db-wal"));
}

static void give_up(const char *what)
{
    perror(what);
    abort(); /* a cut that is played wrongly would prove nothing */
}

static int name_of(int file, char *path)
{
    char link[64];
    snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    ssize_t length = readlink(link, path, PATH_MAX - 1);
    if (length < 0)
        return 0;
    path[length] = 0;
    return 1;
}

/* A cut that is to fall before the disk has what was written: `FILE.db.cut` is there. */
static void die_if_told(const char *path)
{
    char told[PATH_MAX + 16];
    size_t stem = strlen(path) - (strcmp(path + strlen(path) - 4, "-wal") ? 0 : 4);
    snprintf(told, sizeof told, "%.*s.cut", (int)stem, path);
    if (!access(told, F_OK)) {
        unlink(told);
        raise(SIGKILL);
    }
}

static void keep(int file, const char *path)
{
    char kept[PATH_MAX + 16], draft[PATH_MAX + 16], buffer[1 << 16];
    snprintf(kept, sizeof kept, "%s.synced", path);
    snprintf(draft, sizeof draft, "%s.synced~", path);
    int target = open(draft, O_CREAT | O_TRUNC | O_WRONLY | O_CLOEXEC, 0600);
    if (target < 0)
        give_up("power_cut: open");
    off_t at = 0;
    ssize_t got;
    while ((got = pread(file, buffer, sizeof buffer, at)) > 0) {
        if (write(target, buffer, got) != got)
            give_up("power_cut: write");
        at += got;
    }
    if (got < 0)
        give_up("power_cut: pread");
    close(target);
    if (rename(draft, kept))
        give_up("power_cut: rename");
}

static int synchronised(const char *name, int file)
{
    int (*real)(int) = (int (*)(int))dlsym(RTLD_NEXT, name);
    char path[PATH_MAX];
    if (!name_of(file, path) || !watched(path))
        return real(file);
    die_if_told(path);
    int result = real(file);
    if (result == 0)
        keep(file, path);
    return result;
}

int fsync(int file) { return synchronised("fsync", file); }

int fdatasync(int file) { return synchronised("fdatasync", file); }

int unlink(const char *path)
{
    int (*real)(const char *) = (int (*)(const char *))dlsym(RTLD_NEXT, "unlink");
    int result = real(path);
    if (result == 0 && watched(path)) {
        char kept[PATH_MAX + 16];
        snprintf(kept, sizeof kept, "%s.synced", path);
        real(kept);
    }
    return result;
}
