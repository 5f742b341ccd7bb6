package org.maillage.programme.session;

import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.programme.SampleEdition;
import org.maillage.programme.session.SessionForm.Step;

/** Sessions that are all alike but for what a test is about. */
public final class SampleSession {

    public static final UUID ID = new UUID(2, 1);

    private SampleSession() {}

    /** A session in Paris, from half past nine to noon in winter. */
    public static Session dated() {
        return between("2027-03-15T09:30+01:00", "2027-03-15T12:00+01:00");
    }

    public static Session undated() {
        return session(ID, "S1", null, null, null, null);
    }

    /**
     * One of several, from nine to five in Paris in winter.
     *
     * @param cohort that meets; null for all
     * @param day null for an open date
     */
    public static Session numbered(int number, @Nullable UUID cohort, @Nullable String day) {
        var start = day == null ? null : OffsetDateTime.parse(day + "T09:00+01:00");
        return session(
                new UUID(2, number), "S" + number, cohort, start, start == null ? null : start.plusHours(8), null);
    }

    public static Session between(String start, String end) {
        return session(ID, "S1", null, OffsetDateTime.parse(start), OffsetDateTime.parse(end), null);
    }

    /**
     * One of a cohort.
     *
     * @param cohort that meets; null for all
     */
    public static Session of(@Nullable UUID cohort) {
        var it = dated();
        return session(ID, "S1", cohort, it.startsAt(), it.endsAt(), null);
    }

    public static Session cancelled() {
        var it = dated();
        return session(ID, "S1", null, it.startsAt(), it.endsAt(), OffsetDateTime.parse("2027-03-01T10:00Z"));
    }

    /** What is planned in words: {@code Accueil 30, Atelier 120}; nothing for no words. */
    public static Schedule schedule(String steps) {
        return new Schedule(Stream.of(steps.split(", ", -1))
                .filter(it -> !it.isEmpty())
                .map(it -> new Step(
                        it.substring(0, it.lastIndexOf(' ')), Integer.parseInt(it.substring(it.lastIndexOf(' ') + 1))))
                .toList());
    }

    private static Session session(
            UUID id,
            String code,
            @Nullable UUID cohort,
            @Nullable OffsetDateTime start,
            @Nullable OffsetDateTime end,
            @Nullable OffsetDateTime cancelledAt) {
        return new Session(
                id,
                SampleEdition.ID,
                cohort,
                code,
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
