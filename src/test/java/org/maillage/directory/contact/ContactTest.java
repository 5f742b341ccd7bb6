package org.maillage.directory.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.directory.Reader;
import org.maillage.directory.Visibility;
import org.maillage.pathway.InFrench;
import org.maillage.web.Choice;
import org.springframework.util.LinkedMultiValueMap;

/** Who sees somebody met in an organisation, and who reads how to reach them. */
@InFrench
class ContactTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2027-03-15T10:00:00Z"), ZoneOffset.UTC);
    private static final UUID REDON = new UUID(1, 1);
    private static final UUID BOB = new UUID(2, 1);
    private static final UUID CYD = new UUID(2, 2);

    /** Columns: visibility, reach; who sees them and who reaches them: a visitor, the network, the team, the keeper. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            PUBLIC,    PUBLIC,    1111, 1111
            PUBLIC,    NETWORK,   1111, 0111
            PUBLIC,    TERRITORY, 1111, 0011
            PUBLIC,    PRIVATE,   1111, 0001
            NETWORK,   PUBLIC,    0111, 0111
            TERRITORY, PUBLIC,    0011, 0011
            TERRITORY, PRIVATE,   0011, 0001
            PRIVATE,   PUBLIC,    0001, 0001
            """)
    void nobodyReachesWhomTheyDoNotSee(Visibility visibility, Visibility reach, String seen, String reached) {
        var contact = contact(visibility, reach);
        var readers = new Reader[] {
            Reader.VISITOR,
            new Reader(CYD, true, false, Set.of()),
            new Reader(CYD, true, false, Set.of(REDON)),
            new Reader(BOB, true, false, Set.of(REDON))
        };

        for (var i = 0; i < readers.length; i++) {
            assertThat(contact.isSeenBy(readers[i])).isEqualTo(seen.charAt(i) == '1');
            assertThat(contact.isReachedBy(readers[i])).isEqualTo(reached.charAt(i) == '1');
        }
    }

    /** In the tasks of public bodies legitimate interest is no basis: none is chosen for anybody, theirs stands first. */
    @Test
    void theBasisIsChosenAndThatOfPublicBodiesStandsFirst() {
        var form = ContactForm.blank(NOON, null).filled();

        assertThat(form.typed(ContactForm.BASIS)).isEmpty();
        assertThat(form.drawn("basis").choices())
                .extracting(Choice::key)
                .containsExactly("public-task", "legitimate-interest", "consent");
        assertThat(form.check().mistakes().at("basis")).isNotEmpty();
    }

    /** Personal data begin closed: the team sees a name, whoever typed it how to reach them. */
    @Test
    void aNewOneIsSeenByTheTeamAndReachedByWhoTypedIt() {
        var form = ContactForm.blank(NOON, "consent").filled();

        assertThat(form.get(ContactForm.VISIBILITY)).isEqualTo(Visibility.TERRITORY);
        assertThat(form.get(ContactForm.REACH)).isEqualTo(Visibility.PRIVATE);
        assertThat(form.typed(ContactForm.BASIS)).isEqualTo("consent");
        assertThat(form.typed(ContactForm.PURPOSE)).isNotBlank();
        assertThat(form.get(ContactForm.LAST_CONTACT_ON)).isEqualTo("2027-03-15");
    }

    @ParameterizedTest
    @CsvSource({"PUBLIC, NETWORK", "TERRITORY, PRIVATE"})
    void whatTheFormShowsIsWhatItKeeps(Visibility visibility, Visibility reach) {
        var before = contact(visibility, reach);
        var sent = new LinkedMultiValueMap<String, String>();
        ContactForm.of(before).filled().drawn().forEach(it -> sent.put(it.name(), it.values()));

        var after = ContactForm.changed(sent);

        assertThat(after.check(LocalDate.of(2027, 3, 15)).sentences()).isEmpty();
        assertThat(after.fill(before.id(), REDON, BOB, 3)).isEqualTo(before);
    }

    private static Contact contact(Visibility visibility, Visibility reach) {
        return new Contact(
                new UUID(0, 7),
                "Nora L’Hôte",
                "nora@example.org",
                "02 99 00 00 00",
                "Réunit les habitants du quartier",
                visibility,
                reach,
                "consent",
                "Mettre en relation",
                LocalDate.of(2027, 1, 4),
                LocalDate.of(2027, 3, 1),
                LocalDate.of(2030, 3, 1),
                REDON,
                BOB,
                3);
    }
}
