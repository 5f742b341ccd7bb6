package org.maillage.codevelopment;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A group in which peers consult each other.
 *
 * @param edition that it is formed in; null for a group by itself
 * @param charter what each of them agrees to before they see anything
 * @param until the last day on which one of its sessions may be
 * @param startsAt when its sessions begin, by the clocks of {@code zone}
 * @param minutes that a session takes
 */
public record PeerGroup(
        UUID id,
        @Nullable UUID edition,
        String name,
        String charter,
        int everyDays,
        LocalDate firstOn,
        LocalDate until,
        LocalTime startsAt,
        int minutes,
        String zone,
        String place,
        String videoLink,
        UUID formedBy) {

    /** So many consult each other, five to eight best. */
    static final int FEWEST = 4;

    static final int MOST = 10;

    public String path() {
        return "/peer-groups/" + id;
    }

    public ZoneId there() {
        return ZoneId.of(zone);
    }

    Rhythm rhythm() {
        return new Rhythm(firstOn, everyDays, until);
    }
}
