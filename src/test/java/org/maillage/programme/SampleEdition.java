package org.maillage.programme;

import java.time.LocalDate;
import java.util.UUID;
import org.maillage.account.SignedIn;
import org.maillage.pathway.Status;

/** An edition of eight to twelve territories, from January to September 2027, for tests without a database. */
public final class SampleEdition {

    public static final UUID ID = new UUID(1, 1);
    public static final UUID PROGRAMME = new UUID(1, 2);
    public static final UUID TEMPLATE = new UUID(1, 3);

    private SampleEdition() {}

    public static LiveEdition of(Status status) {
        return of(status, 1);
    }

    /**
     * One in a status.
     *
     * @param noteVersion of its framing note; 0 for none
     */
    public static LiveEdition of(Status status, int noteVersion) {
        return new LiveEdition(
                ID,
                "alliances-2027",
                "Alliances d’Ouest 2027",
                "Dix territoires.",
                "",
                PROGRAMME,
                "alliances",
                "Alliances",
                TEMPLATE,
                status,
                LocalDate.of(2027, 1, 4),
                LocalDate.of(2027, 9, 30),
                8,
                12,
                noteVersion,
                false,
                3);
    }

    /** The seat of Eve at Redon, in one of a status. */
    public static Seat seat(Status status) {
        var redon = new Place(
                new UUID(1, 5), ID, new UUID(1, 6), "Un", new UUID(1, 7), "Redon", "Association", "association");
        return new Seat(new SignedIn(new UUID(1, 8), "Eve", null), of(status), redon, Rights.NONE);
    }

    /** The same as cells of a row. */
    public static Object[] row(Status status) {
        var it = of(status);
        return new Object[] {
            "id", it.id(),
            "slug", it.slug(),
            "title", it.title(),
            "summary", it.summary(),
            "words", it.words(),
            "programme", it.programme(),
            "programme_slug", it.programmeSlug(),
            "programme_title", it.programmeTitle(),
            "template", it.template(),
            "status", it.status().key(),
            "starts_on", it.startsOn(),
            "ends_on", it.endsOn(),
            "places_min", it.placesMin(),
            "places_max", it.placesMax(),
            "note_version", it.noteVersion(),
            "demonstration", it.demonstration(),
            "version", it.version()
        };
    }
}
