package org.maillage.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.account.HeldRole;
import org.maillage.account.Role;
import org.maillage.account.Roles;
import org.maillage.account.Scope;
import org.maillage.account.SignedIn;
import org.maillage.support.CannedRows;

/** Who leads a programme and who may begin one. */
class PolicyTest {

    private static final SignedIn ME = new SignedIn(new UUID(0, 1), "Awa", null);
    private static final UUID OTHER = new UUID(7, 7);

    @ParameterizedTest
    @CsvSource({
        "ADMINISTRATOR, true",
        "PROGRAMME_LEAD, true",
        "REVIEWER, false",
        "FACILITATOR, false",
        "CATALYST, false",
        "PARTNER, false",
        "TEAM, false"
    })
    void administratorsAndLeadsBeginProgrammes(Role role, boolean may) {
        assertThat(Policy.mayBeginProgrammes(List.of(new HeldRole(role, new Scope(OTHER, "")))))
                .isEqualTo(may);
        assertThat(Policy.mayBeginProgrammes(List.of())).isFalse();
    }

    @Test
    void aProgrammeIsLedByWhoHoldsThatRoleOnIt() {
        var policy = policy(CannedRows.none()
                .row(
                        "from account.role",
                        "role",
                        "programme-lead",
                        "scope",
                        SampleEdition.PROGRAMME,
                        "about",
                        "Alliances")
                .row("from account.role", "role", "partner", "scope", OTHER, "about", "Autre"));

        assertThat(policy.leads(ME, SampleEdition.PROGRAMME)).isTrue();
        assertThat(policy.leads(ME, OTHER)).isFalse();
        assertThat(policy.leads(null, SampleEdition.PROGRAMME)).isFalse();
    }

    @Test
    void whoIsNotSignedInHasNoRights() {
        var rows = CannedRows.none();

        assertThat(policy(rows).of(null, SampleEdition.ID)).isEqualTo(Rights.NONE);
        assertThat(rows.sent("")).isEmpty();
    }

    @Test
    void inAnEditionThatIsNotThereNobodyHasRights() {
        assertThat(policy(CannedRows.none()).of(ME, SampleEdition.ID)).isEqualTo(Rights.NONE);
    }

    private static Policy policy(CannedRows rows) {
        return new Policy(new Roles(rows.client(), Clock.systemUTC()), rows.client());
    }
}
