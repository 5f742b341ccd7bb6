package org.maillage.alliance.charter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.alliance.AllianceId;
import org.maillage.alliance.KnownMember;
import org.maillage.alliance.ParticipantId;

/** Who is bound by which version on a day. Version 1 is in effect from January on, 2 from March, 3 from June. */
class BoundTest {

    private static final AllianceId ALLIANCE = AllianceId.fresh();
    private static final ParticipantId ANN = ParticipantId.fresh();
    private static final List<CharterVersion> VERSIONS =
            List.of(version(1, "2026-01-01"), version(2, "2026-03-01"), version(3, "2026-06-01"));

    @ParameterizedTest
    @CsvSource(textBlock = """
            # day,       signed (version@day),                          by, lacks
            2025-12-31,  1@2025-12-20,                                    0, 0
            2026-01-01,  1@2025-12-20,                                    1, 0
            2026-01-09,  1@2026-01-10,                                    0, 1
            2026-01-10,  1@2026-01-10,                                    1, 0
            2026-02-28,  1@2026-01-10 2@2026-02-15,                       1, 0
            2026-03-01,  1@2026-01-10 2@2026-02-15,                       2, 0
            2026-03-01,  1@2026-01-10,                                    1, 2
            2026-05-31,  1@2026-01-10 3@2026-05-01,                       1, 2
            2026-06-01,  1@2026-01-10 3@2026-05-01,                       3, 0
            2026-07-01,  2@2026-02-15,                                    2, 3
            2026-07-01,  '',                                              0, 3
            """)
    void theNewestThatIsInEffectAndSignedBinds(LocalDate day, String signed, int by, int lacks) {
        var bound = Bound.on(day, List.of(member(null)), VERSIONS, signatures(signed));

        assertThat(bound).hasSize(1);
        assertThat(number(bound.getFirst().by())).isEqualTo(by);
        assertThat(number(bound.getFirst().lacks())).isEqualTo(lacks);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2025-11-30, 0
            2025-12-01, 1
            2026-06-30, 1
            2026-07-01, 0
            """)
    void onlyWhoIsAMemberThatDayIsBound(LocalDate day, int bound) {
        assertThat(Bound.on(day, List.of(member(LocalDate.of(2026, 6, 30))), VERSIONS, signatures("1@2026-01-10")))
                .hasSize(bound);
    }

    @Test
    void whatAnotherHasSignedBindsNobodyElse() {
        var other = new KnownMember(ParticipantId.fresh(), "Bob", LocalDate.of(2025, 12, 1), null);

        var bound = Bound.on(LocalDate.of(2026, 1, 15), List.of(other), VERSIONS, signatures("1@2026-01-10"));

        assertThat(bound.getFirst().by()).isNull();
        assertThat(bound.getFirst().signedOn()).isNull();
    }

    @Test
    void ofTwoVersionsOfOneDayTheLaterOneIsNewer() {
        var both = List.of(version(1, "2026-01-01"), version(2, "2026-01-01"));

        var bound = Bound.on(
                LocalDate.of(2026, 2, 1), List.of(member(null)), both, signatures("1@2026-01-01 2@2026-01-01"));

        assertThat(number(bound.getFirst().by())).isEqualTo(2);
    }

    private static int number(@Nullable CharterVersion version) {
        return version == null ? 0 : version.number();
    }

    private static CharterVersion version(int number, String effective) {
        return new CharterVersion(ALLIANCE, number, LocalDate.parse(effective), "Texte", null);
    }

    private static KnownMember member(@Nullable LocalDate until) {
        return new KnownMember(ANN, "Ann", LocalDate.of(2025, 12, 1), until);
    }

    private static List<Signature> signatures(String signed) {
        return Arrays.stream(signed.split(" "))
                .filter(it -> !it.isBlank())
                .map(it -> it.split("@"))
                .map(it -> new Signature(Integer.parseInt(it[0]), ANN, LocalDate.parse(it[1]), ""))
                .toList();
    }
}
