package org.maillage.notices.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.maillage.notices.Audience;
import org.maillage.notices.Pace;
import org.maillage.notices.letters.Recipients.Chosen;
import org.maillage.notices.letters.Recipients.Difference;
import org.maillage.notices.letters.Recipients.Recipient;
import org.maillage.shared.Saying;

/** To whom of those who were chosen a letter goes. */
class RecipientsTest {

    private static final List<Chosen> CHOSEN = List.of(
            chosen(1, "Ann"), chosen(2, "Bob"), chosen(3, "Cyd"), chosen(4, "Dan"), chosen(5, "Eve"), chosen(6, "Fay"));

    private static final Audience AUDIENCE = audience(
            member(1, "Ann", "ann@example.org", Pace.AT_ONCE),
            member(2, "Bob", "", Pace.AT_ONCE),
            member(3, "Cyd", "cyd@example.org", Pace.WEEKLY),
            member(4, "Dan", "dan@example.org", Pace.NEVER),
            member(5, "Eve", "ann@example.org", Pace.AT_ONCE));

    @Test
    void eachIsToldWhetherItGoesToThemAndWhyNot() {
        var recipients = Recipients.of(CHOSEN, AUDIENCE, Set.of("cyd@example.org"));

        assertThat(recipients.all())
                .extracting(Recipient::name, Recipient::outcome)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Ann", LetterOutcome.POSTED),
                        org.assertj.core.groups.Tuple.tuple("Bob", LetterOutcome.NO_ADDRESS),
                        org.assertj.core.groups.Tuple.tuple("Cyd", LetterOutcome.REFUSES),
                        org.assertj.core.groups.Tuple.tuple("Dan", LetterOutcome.NO_NEWS),
                        org.assertj.core.groups.Tuple.tuple("Eve", LetterOutcome.SAME_ADDRESS),
                        org.assertj.core.groups.Tuple.tuple("Fay", LetterOutcome.GONE));
    }

    @Test
    void withoutAnAudienceNobodyGetsIt() {
        assertThat(Recipients.of(CHOSEN, null, Set.of()).posted()).isEmpty();
    }

    @Test
    void whatHasChangedSinceItWasLookedOverIsNamed() {
        var recipients = Recipients.of(CHOSEN, AUDIENCE, Set.of());

        assertThat(recipients.since(List.of(id(1), id(3))).isNone()).isTrue();
        assertThat(recipients.since(List.of(id(1), id(6)))).isEqualTo(new Difference(List.of("Fay"), List.of("Cyd")));
    }

    private static UUID id(int number) {
        return new UUID(0, number);
    }

    private static Chosen chosen(int number, String name) {
        return new Chosen(id(number), name);
    }

    private static Audience.Member member(int number, String name, String email, Pace pace) {
        return new Audience.Member(id(number), name, email, Locale.FRENCH, pace);
    }

    private static Audience audience(Audience.Member... members) {
        return new Audience("edition", id(9), "Ouest", "/", Saying.of("x"), List.of(members));
    }
}
