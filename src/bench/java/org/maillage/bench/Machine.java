package org.maillage.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/**
 * The machine that was measured on.
 *
 * @param busyBefore the part of all cores, from 0 to 1, that others used just before the measuring
 */
record Machine(
        String processor, int cores, long memoryBytes, String system, String java, String day, double busyBefore) {

    private static final double QUIET = 0.15;
    private static final Duration LOOK = Duration.ofSeconds(3);

    /** Reads it, and looks for a moment at how busy others keep it. */
    static Machine read() {
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return new Machine(
                readProcessor(),
                system.getAvailableProcessors(),
                system.getTotalMemorySize(),
                "%s %s %s".formatted(system.getName(), system.getVersion(), system.getArch()),
                Runtime.version().toString(),
                LocalDateTime.now(Clock.systemUTC()).format(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'")),
                busy(system));
    }

    String words() {
        return "%s, %d cores, %s GB, %s, JDK %s, %s"
                .formatted(processor, cores, Figure.number(Math.rint(memoryBytes / 1e9)), system, java, day);
    }

    /** Others at work would be measured along. */
    boolean wasBusy() {
        return busyBefore > QUIET;
    }

    // The load average of the system would still show our own build.
    private static double busy(OperatingSystemMXBean system) {
        system.getCpuLoad();
        try {
            Thread.sleep(LOOK);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return system.getCpuLoad();
    }

    private static String readProcessor() {
        try {
            var linux = Path.of("/proc/cpuinfo");
            if (Files.exists(linux)) {
                return Files.readAllLines(linux).stream()
                        .filter(it -> it.startsWith("model name"))
                        .map(it -> it.substring(it.indexOf(':') + 1).strip())
                        .findFirst()
                        .orElse("processor unknown");
            }
            var mac = new ProcessBuilder("sysctl", "-n", "machdep.cpu.brand_string").start();
            return new String(mac.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            return "processor unknown";
        }
    }
}
