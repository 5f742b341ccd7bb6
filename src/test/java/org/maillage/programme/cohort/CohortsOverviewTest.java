package org.maillage.programme.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.maillage.account.Addressees;
import org.maillage.account.Deeds;
import org.maillage.account.SampleCircles;
import org.maillage.pathway.InFrench;
import org.maillage.pathway.Status;
import org.maillage.programme.Cohorts;
import org.maillage.programme.Pairs;
import org.maillage.programme.Rights;
import org.maillage.programme.SampleEdition;
import org.maillage.programme.call.AcceptedApplications;
import org.maillage.support.CannedRows;
import org.maillage.web.Fields;
import org.maillage.web.FormField;

/** What those who run an edition see of its cohorts: two of them, Vilaine with a pair and a pair of one. */
@InFrench
class CohortsOverviewTest {

    private static final Clock NOW = Clock.fixed(Instant.parse("2027-02-01T10:00:00Z"), ZoneOffset.UTC);
    private static final UUID LOIRE = new UUID(3, 1);
    private static final UUID VILAINE = new UUID(3, 2);
    private static final UUID REDON = new UUID(3, 3);
    private static final UUID VITRE = new UUID(3, 4);
    private static final UUID ANCENIS = new UUID(3, 5);
    private static final Rights LEAD = new Rights(true, false, false, Set.of(), Set.of(), Set.of());
    private static final Rights FACILITATOR = new Rights(false, false, false, Set.of(VILAINE), Set.of(), Set.of());

    private final CannedRows rows = CannedRows.none()
            .row("from programme.cohort where", "id", LOIRE, "edition", SampleEdition.ID, "name", "Loire")
            .row("from programme.cohort where", "id", VILAINE, "edition", SampleEdition.ID, "name", "Vilaine")
            .row("c.name as cohort_name", place(REDON, VILAINE, "Redon"))
            .row("c.name as cohort_name", place(VITRE, VILAINE, "Vitré"))
            .row("c.name as cohort_name", place(ANCENIS, LOIRE, "Ancenis"))
            .row("from programme.pair_member", member(REDON, 1, 1))
            .row("from programme.pair_member", member(REDON, 2, 2))
            .row("from programme.pair_member", member(VITRE, 1, 3))
            .row("from account.person", person(1, "Awa Traoré"))
            .row("from account.person", person(2, "Yann Le Goff"))
            .row("from programme.note_acceptance", accepted(REDON, 2))
            .row("from programme.note_acceptance", accepted(VITRE, 1));

    @Test
    void whoLeadsSeesAllCohortsAndWhoFacilitatesTheirs() {
        assertThat(page(LEAD).cohorts()).extracting(it -> it.cohort().name()).containsExactly("Loire", "Vilaine");
        assertThat(page(FACILITATOR).cohorts())
                .extracting(it -> it.cohort().name())
                .containsExactly("Vilaine");
        assertThat(page(LEAD).mayForm()).isTrue();
        assertThat(page(FACILITATOR).mayForm()).isFalse();
    }

    /** Somebody whose account is gone has a seat and no name. */
    @Test
    void aPairIsIncompleteWhereASeatIsFree() {
        var places = page(FACILITATOR).cohorts().getFirst().places();

        assertThat(places).extracting(it -> it.place().name()).containsExactly("Redon", "Vitré");
        assertThat(places).extracting(CohortsPage.PlaceRow::incomplete).containsExactly(false, true);
        assertThat(places.get(0).people()).containsExactly("Awa Traoré", "Yann Le Goff");
        assertThat(places.get(1).people()).isEmpty();
    }

    @Test
    void onlyTheNewestFramingNoteCountsAsAccepted() {
        var places = page(FACILITATOR).cohorts().getFirst().places();

        assertThat(places.get(0).note()).isNotEqualTo(places.get(1).note());
    }

    private CohortsPage page(Rights rights) {
        var database = rows.client();
        var overview = new CohortsOverview(
                new Cohorts(database, NOW),
                new Pairs(database, event -> {}, NOW),
                new Acceptances(database, new Deeds(database, NOW), NOW),
                new AcceptedApplications(database),
                new Addressees(database),
                SampleCircles.of(rows, NOW));
        return overview.page(
                SampleEdition.of(Status.RUNNING, 2),
                rights,
                Fields.of("cohort", FormField.line("name", 80)).empty());
    }

    private static Object[] place(UUID id, UUID cohort, String name) {
        return new Object[] {
            "id",
            id,
            "edition",
            SampleEdition.ID,
            "cohort",
            cohort,
            "cohort_name",
            "Promotion",
            "territory",
            id,
            "name",
            name,
            "structure",
            "Association",
            "structure_kind",
            "association"
        };
    }

    private static @Nullable Object[] member(UUID place, int seat, int person) {
        return new Object[] {
            "place",
            place,
            "seat",
            seat,
            "person",
            new UUID(4, person),
            "since",
            OffsetDateTime.parse("2027-01-04T10:00Z"),
            "until",
            null,
            "reason",
            ""
        };
    }

    private static Object[] person(int number, String name) {
        return new Object[] {
            "id",
            new UUID(4, number),
            "name",
            name,
            "email",
            "p" + number + "@example.org",
            "language",
            "fr",
            "zone",
            "Europe/Paris",
            "pace",
            "daily"
        };
    }

    private static Object[] accepted(UUID place, int version) {
        return new Object[] {
            "place",
            place,
            "version",
            version,
            "person",
            new UUID(4, 1),
            "accepted_at",
            OffsetDateTime.parse("2027-01-05T10:00Z")
        };
    }
}
