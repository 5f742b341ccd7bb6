package org.maillage.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type, and what is read out of it. */
class TypedTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            0,          0
            007,        7
            999999999,  999999999
            1000000000, -1
            -3,         -1
            3.5,        -1
            dix,        -1
            '',         -1
            """)
    void numbersAreWholeAndSmall(String typed, int number) {
        assertThat(Typed.number(typed)).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "null", textBlock = """
            null,           ''
            '  deux mots ', 'deux mots'
            '\u00a0 x',     '\u00a0 x'
            """)
    void wordsLoseTheSpaceAroundThem(String typed, String words) {
        assertThat(Typed.words(typed)).isEqualTo(words);
    }

    @Test
    void aLineStaysOneAndReadsFromLeftToRight() {
        assertThat(Typed.line(null)).isEmpty();
        assertThat(Typed.line("  Deux mots\u00a0! ")).isEqualTo("Deux mots\u00a0!");
        assertThat(Typed.line("Deux\r\nlignes")).isEqualTo("Deux lignes");
        assertThat(Typed.line("Deux\u2028lignes\u0007")).isEqualTo("Deux lignes");
        assertThat(Typed.line("Trésor\u202egnp.exe\u202c")).isEqualTo("Trésorgnp.exe");
        assertThat(Typed.line("\u2067L’eau\u2069 du\u200f puits")).isEqualTo("L’eau du puits");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            abcdef, 6, abcdef
            abcdef, 4, abcd
            ab😀cd, 3, ab
            ab😀cd, 4, ab😀
            """)
    void aLetterOfTwoIsNotCutInTwo(String text, int longest, String cut) {
        assertThat(Typed.cut(text, longest)).isEqualTo(cut);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            Un café,                  20, Un café
            Un café entre voisins,    15, Un café entre…
            Anticonstitutionnellement, 10, Anticonst…
            """)
    void theOpeningOfWordsEndsBetweenTwoOfThem(String words, int longest, String opening) {
        assertThat(Typed.opening(words, longest)).isEqualTo(opening);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2027-03-15, true
            2199-12-31, true
            2024-02-29, true
            2027-02-29, false
            1999-12-31, false
            2200-01-01, false
            15/03/2027, false
            """)
    void daysAreOfOurCentury(String typed, boolean sound) {
        assertThat(Typed.day(typed).isPresent()).isEqualTo(sound);
    }

    @ParameterizedTest
    @CsvSource({"14:30, true", "14:30:00, true", "14:30:15, false", "24:00, false", "9:30, false", "'', false"})
    void hoursAreOfTheClock(String typed, boolean sound) {
        assertThat(Typed.time(typed).isPresent()).isEqualTo(sound);
        assertThat(Typed.time("14:30")).isEqualTo(Typed.time("14:30:00")).isNotEqualTo(Optional.empty());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            awa@example.org,                awa@example.org
            ' AWA@Example.ORG ',            awa@example.org
            a.b+c@mail.example.org,         a.b+c@mail.example.org
            o'brien@example.org,            o'brien@example.org
            jean-yves_2@saint-malo.bzh,     jean-yves_2@saint-malo.bzh
            contact@mairie-été.fr,          contact@xn--mairie-t-h1ab.fr
            maire@xn--mairie-t-h1ab.fr,     maire@xn--mairie-t-h1ab.fr
            a@1and1.fr,                     a@1and1.fr
            """)
    void anAddressThatMailsReachIsRead(String typed, String address) {
        assertThat(Typed.email(typed)).contains(address);
        assertThat(Typed.isEmail(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "awa",
                "awa@example",
                "awa example@x.org",
                "<awa@example.org>",
                "a@b@c.org",
                "a@x.org,b@x.org",
                "marie.d’arc@example.org",
                "rené@example.org",
                "jean..dupont@example.org",
                ".jean@example.org",
                "jean.@example.org",
                "jean@example..org",
                "jean@.example.org",
                "jean@example.org.",
                "jean@-example.org",
                "jean@example-.org",
                "jean@exa_mple.org",
                "a@exemple.f",
                "a@192.168.1.2",
                "a@example.org\u200b",
                "a\u00a0b@example.org",
                "a@exemple,fr",
                "a@exemple.fr;b@exemple.fr",
                "mailto:a@example.org"
            })
    void anAddressThatNoMailReachesIsNone(String typed) {
        assertThat(Typed.email(typed)).isEmpty();
        assertThat(Typed.isEmail(typed)).isFalse();
    }

    @Test
    void anAddressIsNoLongerThanMailsTake() {
        assertThat(Typed.isEmail("a".repeat(64) + "@x.org")).isTrue();
        assertThat(Typed.isEmail("a".repeat(65) + "@x.org")).isFalse();
        assertThat(Typed.isEmail("a@" + "b.".repeat(124) + "org")).isTrue();
        assertThat(Typed.isEmail("a@" + "b.".repeat(125) + "org")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            L’été à Saint-Étienne, l-ete-a-saint-etienne
            Cœur d’œuvre,          coeur-d-oeuvre
            Œuvrer l’été,          oeuvrer-l-ete
            '  --  ',              x
            日本,                   x
            """)
    void aTitleBecomesANameForAddresses(String title, String slug) {
        assertThat(Typed.slug(title)).isEqualTo(slug);
        assertThat(Typed.slug("mot ".repeat(40)))
                .hasSizeLessThanOrEqualTo(60)
                .doesNotStartWith("-")
                .doesNotEndWith("-");
    }

    enum Answer {
        YES,
        IF_NEED_BE
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            yes,        YES
            if-need-be, IF_NEED_BE
            YES,
            if need be,
            '',
            """)
    void aWordIsOneOfAnEnum(String word, @Nullable Answer value) {
        assertThat(Typed.one(Answer.class, word)).isEqualTo(Optional.ofNullable(value));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "none", textBlock = """
            www.oeil.fr, https://www.oeil.fr
            oeil.fr/nous?a=b, https://oeil.fr/nous?a=b
            https://oeil.fr, https://oeil.fr
            http://oeil.fr, http://oeil.fr
            notre site, none
            javascript:alert(1), none
            awa@oeil.fr, none
            """)
    void aLinkIsCompletedAsPeopleWriteIt(String typed, @Nullable String link) {
        assertThat(Typed.link(typed)).isEqualTo(Optional.ofNullable(link));
    }
}
