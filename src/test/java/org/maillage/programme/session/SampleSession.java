package org.maillage.programme.session;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.programme.SampleEdition;

/** Sessions that are all alike but for what a test is about. */
public final class SampleSession {

    public static final UUID ID = new UUID(2, 1);

    private SampleSession() {}

    /** A session in Paris, from half past nine to noon in winter. */
    public static Session dated() {
        return between("2027-03-15T09:30+01:00", "2027-03-15T12:00+01:00");
    }

    public static Session undated() {
        return session(null, null, null, null);
    }

    public static Session between(String start, String end) {
        return session(null, OffsetDateTime.parse(start), OffsetDateTime.parse(end), null);
    }

    /**
     * One of a cohort.
     *
     * @param cohort that meets; null for all
     */
    public static Session of(@Nullable UUID cohort) {
        var it = dated();
        return session(cohort, it.startsAt(), it.endsAt(), null);
    }

    public static Session cancelled() {
        var it = dated();
        return session(null, it.startsAt(), it.endsAt(), OffsetDateTime.parse("2027-03-01T10:00Z"));
    }

    private static Session session(
            @Nullable UUID cohort,
            @Nullable OffsetDateTime start,
            @Nullable OffsetDateTime end,
            @Nullable OffsetDateTime cancelledAt) {
        return new Session(
                ID,
                SampleEdition.ID,
                cohort,
                "S1",
                "Comprendre l’écosystème",
                "collective-session",
                null,
                "",
                "",
                "",
                "",
                start,
                end,
                "Europe/Paris",
                "Salle des fêtes",
                "",
                cancelledAt,
                null,
                0);
    }
}
