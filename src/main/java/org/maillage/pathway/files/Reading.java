package org.maillage.pathway.files;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a file.
 *
 * @param content what the file says; null when it has faults
 * @param lines where in the file parts of the content stand, by the name of the part
 */
public record Reading<T>(@Nullable T content, List<Fault> faults, Map<String, Integer> lines) {

    /** Nothing but faults. */
    static <T> Reading<T> failed(Faults faults) {
        return new Reading<>(null, faults.list(), Map.of());
    }

    /** What the file says, when nothing in it is wrong. */
    public Optional<T> sound() {
        return faults.isEmpty() ? Optional.ofNullable(content) : Optional.empty();
    }

    int line(String part) {
        return lines.getOrDefault(part, 1);
    }
}
