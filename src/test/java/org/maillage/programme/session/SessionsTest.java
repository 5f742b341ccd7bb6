package org.maillage.programme.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.pathway.InFrench;
import org.maillage.programme.Cohort;
import org.maillage.programme.Rights;
import org.maillage.programme.SampleEdition;

/** Who attends and who runs a session, of one cohort or of all. */
@InFrench
class SessionsTest {

    private static final UUID LOIRE = new UUID(3, 1);
    private static final UUID VILAINE = new UUID(3, 2);
    private static final UUID REDON = new UUID(3, 3);

    @ParameterizedTest
    @CsvSource(textBlock = """
            nobody,      false, false, false
            lead,        true,  true,  true
            facilitator, true,  true,  false
            catalyst,    true,  true,  false
            reviewer,    false, false, false
            """)
    void aSessionIsForItsCohortAndForWhoRunsIt(String role, boolean ofAll, boolean ofVilaine, boolean ofLoire) {
        var rights = rights(role);

        assertThat(Sessions.isFor(SampleSession.dated(), rights)).isEqualTo(ofAll);
        assertThat(Sessions.isFor(SampleSession.of(VILAINE), rights)).isEqualTo(ofVilaine);
        assertThat(Sessions.isFor(SampleSession.of(LOIRE), rights)).isEqualTo(ofLoire);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            nobody,      false, false, false
            lead,        true,  true,  true
            facilitator, true,  true,  false
            catalyst,    false, false, false
            reviewer,    false, false, false
            """)
    void itsFacilitatorsAndTheLeadRunIt(String role, boolean ofAll, boolean ofVilaine, boolean ofLoire) {
        var rights = rights(role);

        assertThat(Sessions.runs(SampleSession.dated(), rights)).isEqualTo(ofAll);
        assertThat(Sessions.runs(SampleSession.of(VILAINE), rights)).isEqualTo(ofVilaine);
        assertThat(Sessions.runs(SampleSession.of(LOIRE), rights)).isEqualTo(ofLoire);
    }

    /** With one cohort alone there is nothing to tell apart. */
    @Test
    void theCohortIsSaidWhereThereAreSeveral() {
        var vilaine = new Cohort(VILAINE, SampleEdition.ID, "Vilaine");
        var loire = new Cohort(LOIRE, SampleEdition.ID, "Loire");

        assertThat(AgendaOverview.cohort(SampleSession.of(VILAINE), List.of(vilaine, loire)))
                .isEqualTo("Vilaine");
        assertThat(AgendaOverview.cohort(SampleSession.dated(), List.of(vilaine)))
                .isEmpty();
        assertThat(AgendaOverview.cohort(SampleSession.dated(), List.of(vilaine, loire)))
                .isNotEmpty();
    }

    private static Rights rights(String role) {
        return switch (role) {
            case "lead" -> new Rights(true, false, false, Set.of(), Set.of(), Set.of());
            case "facilitator" -> new Rights(false, false, false, Set.of(VILAINE), Set.of(), Set.of());
            case "catalyst" -> new Rights(false, false, false, Set.of(), Set.of(REDON), Set.of(VILAINE));
            case "reviewer" -> new Rights(false, true, true, Set.of(), Set.of(), Set.of());
            default -> Rights.NONE;
        };
    }
}
