package org.maillage.territory;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a set of communes amounts to.
 *
 * @param communes by number of inhabitants, the largest first
 * @param region where most of its inhabitants live; empty while there is no commune
 * @param people its inhabitants, as far as they are known
 * @param density inhabitants by square kilometre over the communes of which both are known; null when none is
 */
public record Perimeter(
        List<Member> communes,
        String region,
        long people,
        @Nullable Double density) {

    /** All the regions in which it lies, that of most inhabitants first. */
    public List<String> regions() {
        return Stream.concat(Stream.of(region), communes.stream().map(Member::region))
                .distinct()
                .toList();
    }

    /** A commune of the set. */
    public record Member(String code, String name, String department, String region, long people) {}

    /** How densely people live there, in four classes of our own. */
    public String densityClass() {
        if (density == null) {
            return "unknown";
        }
        return density < 50 ? "sparse" : density < 150 ? "rural" : density < 1000 ? "urban" : "dense";
    }
}
