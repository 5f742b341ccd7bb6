package org.maillage.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The memory that a process holds, as the operating system counts it. */
final class ResidentMemory {

    private ResidentMemory() {}

    /** In bytes. */
    static long of(long pid) {
        try {
            var status = Path.of("/proc", String.valueOf(pid), "status");
            return Files.exists(status) ? inStatus(Files.readAllLines(status)) : inKibibytes(fromPs(pid));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static long inStatus(List<String> lines) {
        return lines.stream()
                .filter(it -> it.startsWith("VmRSS:"))
                .map(it -> it.replaceAll("[^0-9]", ""))
                .findFirst()
                .map(ResidentMemory::inKibibytes)
                .orElseThrow();
    }

    private static long inKibibytes(String number) {
        return Long.parseLong(number.strip()) * 1024;
    }

    private static String fromPs(long pid) throws IOException {
        var ps = new ProcessBuilder("ps", "-o", "rss=", "-p", String.valueOf(pid)).start();
        return new String(ps.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
