package org.maillage.alliance.vigilance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.alliance.ProjectId;
import org.maillage.alliance.ProjectRole;
import org.maillage.alliance.ProjectRole.Kind;
import org.maillage.alliance.vigilance.PairDecision.DecidedRole;
import org.maillage.alliance.vigilance.PairDecision.Weighed;

/** What calls for a decision, and what was decided already. */
class VigilancePointTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final UUID AWA = new UUID(0, 1);

    /**
     * Hours as operator of 100 (empty without a threshold, which is 30 %), roles as "project kind", and decisions as "review day:
     * hours or roles".
     */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            nothing                                   |    |                      |                          | false |
            below the threshold                       | 30 |                      |                          | false |
            above it                                  | 31 |                      |                          | true  |
            no threshold is said                      |    |                      |                          | false |
            a budget                                  |    | 1 HOLDS_BUDGET       |                          | false | 1 HOLDS_BUDGET
            a delivery and a lead                     | 10 | 1 DELIVERS, 2 OPERATING_LEAD |                  | false | 1 DELIVERS, 2 OPERATING_LEAD
            to be tiers de confiance calls for none   | 10 | 1 TRUSTED_THIRD      |                          | false |
            hours are decided                         | 90 |                      | 2027-02-01: hours        | false |
            they come back on the day of review       | 90 |                      | 2026-11-30: hours        | true  |
            they stand until the day before           | 90 |                      | 2026-12-01: hours        | false |
            a decision on a project is none on hours  | 90 |                      | 2027-02-01: 1 DELIVERS   | true  |
            one on hours is none on a project         | 90 | 1 DELIVERS           | 2027-02-01: hours        | false | 1 DELIVERS
            one on a project is none on another       |    | 1 DELIVERS, 2 DELIVERS | 2027-02-01: 1 DELIVERS | false | 2 DELIVERS
            one on a budget is none on the delivery   |    | 1 DELIVERS, 1 HOLDS_BUDGET | 2027-02-01: 1 HOLDS_BUDGET | false | 1 DELIVERS
            """)
    void whatIsOpen(
            String says,
            @Nullable Integer operator,
            @Nullable String roles,
            @Nullable String decided,
            boolean hours,
            @Nullable String open) {
        var weighed = operator == null ? null : new Weighed(new OperatorShare(operator, 100), 30, Quarter.upTo(TODAY));
        var standing = decided == null
                ? List.<PairDecision>of()
                : List.of(decision(decided)).stream()
                        .filter(it -> it.standsOn(TODAY))
                        .toList();

        var point = VigilancePoint.of(weighed, roles(roles), standing);

        assertThat(point.hours() != null).as(says).isEqualTo(hours);
        assertThat(point.roles())
                .as(says)
                .containsExactlyElementsOf(
                        roles(open).stream().map(DecidedRole::of).toList());
        assertThat(point.isOpen()).as(says).isEqualTo(hours || open != null);
    }

    private static List<ProjectRole> roles(@Nullable String all) {
        return all == null
                ? List.of()
                : Arrays.stream(all.split(", ")).map(VigilancePointTest::role).toList();
    }

    private static ProjectRole role(String said) {
        var words = said.split(" ", -1);
        return new ProjectRole(
                new ProjectId(new UUID(1, Long.parseLong(words[0]))), "Projet", AWA, Kind.valueOf(words[1]));
    }

    private static PairDecision decision(String said) {
        var parts = said.split(": ", -1);
        var onHours = parts[1].equals("hours");
        return new PairDecision(
                PairDecisionId.fresh(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                null,
                AWA,
                WayOut.HAND_OVER,
                "Parce que.",
                "",
                TODAY.minusDays(9),
                LocalDate.parse(parts[0]),
                onHours ? new Weighed(new OperatorShare(90, 100), 30, Quarter.upTo(TODAY)) : null,
                onHours ? List.of() : List.of(DecidedRole.of(role(parts[1]))),
                false,
                false,
                false);
    }
}
