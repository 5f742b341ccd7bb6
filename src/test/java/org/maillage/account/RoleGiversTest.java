package org.maillage.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.support.CannedRows;
import org.springframework.security.access.AccessDeniedException;

/** Who gives and takes which roles. */
class RoleGiversTest {

    private static final SignedIn ME = new SignedIn(new UUID(0, 1), "Awa", null);
    private static final UUID MINE = new UUID(0, 2);
    private static final UUID OTHERS = new UUID(0, 3);

    /** Who runs a team and a cohort gives roles on these; administrators give all. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            TEAM,          mine,   true
            FACILITATOR,   mine,   true
            TEAM,          others, false
            PARTNER,       mine,   false
            ADMINISTRATOR, ,       false
            TEAM,          ,       false
            ,              mine,   false
            ,              ,       false
            """)
    void whoRunsSomethingGivesRolesOnIt(@Nullable Role role, @Nullable String scope, boolean may) {
        var on = scope == null ? null : scope.equals("mine") ? MINE : OTHERS;

        assertThat(may(false, role, on)).isEqualTo(may);
        assertThat(may(true, role, on)).isTrue();
    }

    @Test
    void whoGivesHimselfNothingIsNoAdministrator() {
        var roles = new Roles(CannedRows.none().client(), Clock.systemUTC());

        assertThat(roles.mayAdminister(ME)).isFalse();
        assertThatCode(() -> roles.mustAdminister(ME)).isInstanceOf(AccessDeniedException.class);
    }

    private static boolean may(boolean administers, @Nullable Role role, @Nullable UUID scope) {
        var rows = CannedRows.none();
        if (administers) {
            rows.row("from account.role", "role", "administrator", "scope", null, "about", "");
        } else {
            rows.row("from account.role", "role", "team", "scope", MINE, "about", "Redon");
        }
        var givers = new RoleGivers(
                List.of(
                        (me, given, on) -> given == Role.TEAM && on.equals(MINE),
                        (me, given, on) -> given == Role.FACILITATOR && on.equals(MINE)),
                new Roles(rows.client(), Clock.systemUTC()));
        try {
            givers.must(ME, role, scope);
            return true;
        } catch (AccessDeniedException e) {
            return false;
        }
    }
}
