"""The system calls a container may make, as the profile says them."""

import json
from pathlib import Path

import pytest

import sandbox

PROFILE = json.loads((Path(sandbox.__file__).parent / "image" / "seccomp.json").read_text(encoding="utf-8"))
RULES = PROFILE["syscalls"]
ALLOW, ERRNO = "SCMP_ACT_ALLOW", "SCMP_ACT_ERRNO"
FORBIDDEN = {
    "_sysctl", "acct", "add_key", "adjtimex", "bpf", "cachestat", "chroot", "clock_adjtime", "clock_settime",
    "clone3", "create_module", "delete_module", "fanotify_init", "fanotify_mark", "finit_module", "fremovexattr",
    "fsconfig", "fsetxattr", "fsmount", "fsopen", "fspick", "get_mempolicy", "init_module", "inotify_init",
    "inotify_init1", "io_cancel", "io_destroy", "io_getevents", "io_pgetevents", "io_setup", "io_submit",
    "io_uring_enter", "io_uring_register", "io_uring_setup", "ioperm", "iopl", "ioprio_set", "ipc", "kcmp",
    "kexec_file_load", "kexec_load", "keyctl", "landlock_create_ruleset", "listmount", "lookup_dcookie",
    "lremovexattr", "lsetxattr", "mbind", "memfd_secret", "migrate_pages", "modify_ldt", "mount", "mount_setattr",
    "move_mount", "move_pages", "mq_open", "msgctl", "msgget", "msgrcv", "msgsnd", "name_to_handle_at",
    "nfsservctl", "open_by_handle_at", "open_tree", "open_tree_attr", "perf_event_open", "pidfd_getfd",
    "pivot_root", "process_madvise", "process_mrelease", "process_vm_readv", "process_vm_writev", "ptrace",
    "quotactl", "quotactl_fd", "reboot", "removexattr", "request_key", "seccomp", "semctl", "semget", "semop",
    "semtimedop", "set_mempolicy", "set_mempolicy_home_node", "setdomainname", "sethostname", "setns",
    "settimeofday", "setxattr", "setxattrat", "shmat", "shmctl", "shmdt", "shmget", "socketcall", "statmount",
    "swapoff", "swapon", "sync", "syncfs", "sysfs", "syslog", "umount", "umount2", "unshare", "uselib",
    "userfaultfd", "ustat", "vhangup", "vmsplice",
}  # fmt: skip
NEEDED = {
    "capset", "clone", "copy_file_range", "execve", "execveat", "fcntl", "futex", "getrandom", "ioctl", "kill",
    "listxattr", "memfd_create", "mmap", "openat", "pidfd_open", "prctl", "rseq", "sendfile", "setgid", "setgroups",
    "setitimer", "setresgid", "setresuid", "setuid", "signalfd4", "socket", "splice", "statx", "wait4",
}  # fmt: skip


def allowed(name, *values):
    return any(
        rule["action"] == ALLOW
        and all(values[arg["index"]] & arg["value"] == arg["valueTwo"] for arg in rule.get("args", []))
        for rule in RULES
        if name in rule["names"]
    )


def test_what_is_not_listed_is_refused_on_both_architectures():
    assert PROFILE["defaultAction"] == ERRNO
    # Only the native one each: a 32-bit or x32 call would have other numbers, and socketcall.
    assert PROFILE["archMap"] == [
        {"architecture": "SCMP_ARCH_X86_64", "subArchitectures": []},
        {"architecture": "SCMP_ARCH_AARCH64", "subArchitectures": []},
    ]
    assert {rule["action"] for rule in RULES} == {ALLOW, ERRNO}


def test_engine_20_10_knows_every_field():
    assert set(PROFILE) == {"defaultAction", "archMap", "syscalls"}
    for rule in RULES:
        assert set(rule) <= {"comment", "names", "action", "errnoRet", "args", "includes"}
        # Its runtime skips a rule that answers as the default does, and takes two conditions on one argument as "or".
        assert (rule["action"] == ERRNO) == ("errnoRet" in rule)
        indexes = [arg["index"] for arg in rule.get("args", [])]
        assert len(indexes) == len(set(indexes))


def test_the_names_are_sorted_and_each_has_one_meaning():
    unconditional = [name for rule in RULES if "args" not in rule for name in rule["names"]]
    conditional = {name for rule in RULES if "args" in rule for name in rule["names"]}
    assert len(unconditional) == len(set(unconditional))
    assert not conditional & set(unconditional)
    for rule in RULES:
        assert rule["names"] == sorted(rule["names"])


def test_no_forbidden_call_is_allowed_and_no_needed_one_forgotten():
    may = {name for rule in RULES if rule["action"] == ALLOW for name in rule["names"]}
    assert not may & FORBIDDEN
    assert may >= NEEDED


def test_conditions_look_at_the_32_bits_that_the_kernel_reads():
    # The filter sees 64: a condition on all of them can be passed, or failed, by what is in the upper half.
    for arg in (arg for rule in RULES for arg in rule.get("args", [])):
        assert arg["op"] == "SCMP_CMP_MASKED_EQ"
        assert arg["value"] < 1 << 32


def test_sockets_are_unix_tcp_and_the_list_of_interfaces():
    stream, datagram, seqpacket = 1, 2, 5
    assert [family for family in range(64) if allowed("socket", family, stream, 0)] == [1, 2, 10, 16]
    assert [family for family in range(64) if allowed("socketpair", family, stream, 0)] == [1]
    assert [protocol for protocol in range(32) if allowed("socket", 16, 3, protocol)] == [0]
    for family in (2, 10):
        assert allowed("socket", family, stream | 0o2004000, 6)  # SOCK_CLOEXEC | SOCK_NONBLOCK
        assert not allowed("socket", family, datagram, 17)
        assert not allowed("socket", family, seqpacket, 0)
        assert not any(allowed("socket", family, stream, protocol) for protocol in (33, 115, 132, 136, 256, 262))


@pytest.mark.parametrize("flag", [0x20000, 0x2000000, 0x4000000, 0x8000000, 0x10000000, 0x20000000, 0x40000000])
def test_clone_makes_no_namespace(flag):
    fork, thread = 0x1200011, 0x3D0F00
    assert allowed("clone", fork)
    assert allowed("clone", thread)
    assert not allowed("clone", fork | flag)


def test_calls_whose_callers_fall_back_say_so():
    answers = {name: rule["errnoRet"] for rule in RULES if "errnoRet" in rule for name in rule["names"]}
    assert answers["clone3"] == answers["io_uring_setup"] == 38  # ENOSYS
    assert answers["setxattr"] == 95  # ENOTSUP: on another errno cp -p fails


def test_no_devices_no_huge_pages_no_fixed_addresses():
    for kind, expected in (
        (0, True),
        (0o100000, True),
        (0o010000, True),
        (0o140000, True),
        (0o020000, False),
        (0o060000, False),
    ):
        assert allowed("mknod", 0, kind | 0o600) is expected
        assert allowed("mknodat", 0, 0, kind | 0o600) is expected
    assert allowed("mmap", 0, 4096, 3, 0x22)
    assert not allowed("mmap", 0, 4096, 3, 0x40022)
    assert allowed("memfd_create", 0, 1)
    assert not allowed("memfd_create", 0, 5)
    assert [p for p in (0, 8, 0x20000, 0x20008, 0x40000, 0x400000, 0xFFFFFFFF) if allowed("personality", p)] == [
        0, 8, 0x20000, 0x20008, 0xFFFFFFFF,
    ]  # fmt: skip
