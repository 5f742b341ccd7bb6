package org.maillage.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.shared.Words.say;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.maillage.account.Invitations.Invitation;
import org.maillage.account.Invitations.Standing;
import org.maillage.pathway.InFrench;

/** What becomes of an invitation that is good until the 15th of March at noon. */
@InFrench
class InvitationTest {

    private static final Instant ENDS = Instant.parse("2027-03-15T12:00:00Z");

    @ParameterizedTest
    @CsvSource(textBlock = """
            false, false, 2027-03-15T11:59:59Z, OPEN
            false, false, 2027-03-15T12:00:00Z, EXPIRED
            true,  false, 2027-03-15T11:59:59Z, ACCEPTED
            true,  false, 2028-01-01T00:00:00Z, ACCEPTED
            false, true,  2027-03-15T11:59:59Z, REVOKED
            false, true,  2028-01-01T00:00:00Z, REVOKED
            """)
    void itIsOpenUntilItEndsUnlessSomebodyHasAnsweredOrWithdrawnIt(
            boolean accepted, boolean revoked, Instant now, Standing standing) {
        assertThat(invitation(accepted, revoked, Role.TEAM, "Redon").standing(now))
                .isEqualTo(standing);
    }

    @Test
    void itSaysTheRoleAndOnWhatItHolds() {
        assertThat(say(invitation(false, false, Role.FACILITATOR, "Promotion 1").words()))
                .contains("Promotion 1")
                .startsWith(say(Role.FACILITATOR.words()));
        assertThat(say(invitation(false, false, Role.ADMINISTRATOR, "").words()))
                .isEqualTo(say(Role.ADMINISTRATOR.words()));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void aRoleIsReadFromTheWordThatIsKept(Role role) {
        assertThat(Role.of(role.column())).isEqualTo(role);
        assertThat(role.column()).matches("[a-z-]+");
        assertThat(say(role.words())).isNotBlank();
        assertThat(Role.find(role.name())).isEmpty();
    }

    private static Invitation invitation(boolean accepted, boolean revoked, Role role, String about) {
        return new Invitation(
                new UUID(0, 1),
                new EmailAddress("awa@example.org"),
                role,
                new Scope(new UUID(0, 2), about),
                ENDS.minusSeconds(1),
                ENDS,
                accepted,
                revoked);
    }
}
