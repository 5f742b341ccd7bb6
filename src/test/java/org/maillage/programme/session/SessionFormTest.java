package org.maillage.programme.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.pathway.InFrench;
import org.maillage.web.Choice;
import org.springframework.util.LinkedMultiValueMap;

/** What a session takes and what it refuses, clocks and all. */
@InFrench
class SessionFormTest {

    private static final String PARIS = "Europe/Paris";
    private static final String REUNION = "Indian/Reunion";
    private static final String MARTINIQUE = "America/Martinique";

    @ParameterizedTest
    @CsvSource(textBlock = """
            2027-03-15, 09:30, 12:00, Europe/Paris,   '',    ''
            '',         '',    '',    Europe/Paris,   '',    ''
            2027-02-29, 09:30, 12:00, Europe/Paris,   on,    calendrier
            15/03/2027, 09:30, 12:00, Europe/Paris,   on,    calendrier
            0027-03-15, 09:30, 12:00, Europe/Paris,   on,    calendrier
            '',         09:30, 12:00, Europe/Paris,   on,    calendrier
            2027-03-15, 25:00, 26:00, Europe/Paris,   from,  heure
            2027-03-15, 9h30,  12:00, Europe/Paris,   from,  heure
            2027-03-15, 12:00, 12:00, Europe/Paris,   until, avant de commencer
            2027-03-15, 12:00, 09:00, Europe/Paris,   until, avant de commencer
            2027-03-28, 02:30, 05:00, Europe/Paris,   from,  heure d’été
            2027-03-28, 01:00, 02:15, Europe/Paris,   until, heure d’été
            2027-03-28, 02:30, 05:00, Indian/Reunion, '',    ''
            2027-03-15, 09:30, 12:00, Mars/Olympus,   zone,  liste
            """)
    void aSessionHasATimeThatClocksShow(String on, String from, String until, String zone, String field, String words) {
        var mistakes = form(on, from, until, zone, "", "").check();

        assertThat(mistakes.none()).as(mistakes.sentences().toString()).isEqualTo(field.isEmpty());
        assertThat(mistakes.at(field.isEmpty() ? "on" : field)).contains(words);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2027-03-15, 09:30, Europe/Paris,       2027-03-15T08:30:00Z
            2027-07-15, 09:30, Europe/Paris,       2027-07-15T07:30:00Z
            2027-07-15, 09:30, Indian/Reunion,     2027-07-15T05:30:00Z
            2027-10-31, 02:30, Europe/Paris,       2027-10-31T00:30:00Z
            2027-01-01, 00:05, America/Martinique, 2027-01-01T04:05:00Z
            """)
    void theHourIsThatOfThePlace(String on, String from, String zone, Instant moment) {
        var session = form(on, from, "23:59", zone, "", "").fill(UUID.randomUUID(), UUID.randomUUID(), null, 0);

        assertThat(Objects.requireNonNull(session.startsAt()).toInstant()).isEqualTo(moment);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            20 Accueil,           1
            20' Accueil,          1
            20min Accueil,        1
            '20 A\n\n40 B\n',     2
            Accueil,              0
            0 Accueil,            0
            601 Accueil,          0
            20,                   0
            """)
    void aStepSaysItsMinutesThenWhatIsDone(String typed, int steps) {
        var read = SessionForm.steps(typed.replace("\\n", "\n"));

        assertThat(read.map(List::size).orElse(0)).isEqualTo(steps);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            https://visio.example.org/salle, true
            http://visio.example.org,        true
            javascript:alert(1),             false
            visio.example.org,               true
            visio,                           false
            https://a b,                     false
            'https://x"onclick="y',          false
            """)
    void aVideoLinkLeadsToAPage(String link, boolean sound) {
        assertThat(form("", "", "", "Europe/Paris", "", link).check().none()).isEqualTo(sound);
    }

    @ParameterizedTest
    @CsvSource({"code, 12", "title, 160", "place, 300", "experts, 500", "theory, 2000", "applied, 2000", "words, 20000"
    })
    void wordsAreKeptToTheirLength(String field, int longest) {
        assertThat(with(field, "é".repeat(longest)).check().sentences()).isEmpty();
        assertThat(with(field, "é".repeat(longest + 1)).check().at(field)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"code", "title", "format"})
    void aSessionHasACodeATitleAndAFormat(String field) {
        assertThat(with(field, "").check().at(field)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"40, true", "41, false"})
    void thereAreFortyStepsAtMost(int steps, boolean sound) {
        assertThat(with("steps", "10 Tour de table\n".repeat(steps)).check().none())
                .isEqualTo(sound);
    }

    @Test
    void aStepLastsTenHoursAtMostAndSaysSoInAHundredAndSixtyLetters() {
        assertThat(SessionForm.steps("600 Visite")).isPresent();
        assertThat(SessionForm.steps("10 " + "é".repeat(160))).isPresent();
        assertThat(SessionForm.steps("10 " + "é".repeat(161))).isEmpty();
    }

    /** Whoever opens the form of a session and sends it back has changed nothing. */
    @ParameterizedTest
    @CsvSource({PARIS, REUNION, MARTINIQUE})
    void whatTheFormShowsIsWhatItKeeps(String zone) {
        var before = form("2027-10-31", "09:30", "12:00", zone, "", "https://visio.example")
                .fill(new UUID(0, 1), new UUID(0, 2), "codev", 4);
        var steps = List.of(new SessionForm.Step("Accueil : café, thé", 20), new SessionForm.Step("2 cas", 90));
        var shown = SessionForm.of(before, steps);
        var sent = new LinkedMultiValueMap<String, String>();
        shown.filled().drawn().forEach(it -> sent.put(it.name(), it.values()));

        var again = SessionForm.sent(sent);

        assertThat(again.fill(new UUID(0, 1), new UUID(0, 2), "codev", 4)).isEqualTo(before);
        assertThat(again.steps()).isEqualTo(steps);
    }

    private static SessionForm with(String field, String typed) {
        return form("2027-03-15", "09:30", "12:00", PARIS, "", "", Map.of(field, typed));
    }

    private static SessionForm form(String on, String from, String until, String zone, String steps, String link) {
        return form(on, from, until, zone, steps, link, Map.of());
    }

    private static SessionForm form(
            String on, String from, String until, String zone, String steps, String link, Map<String, String> others) {
        var sent = new LinkedMultiValueMap<String, String>();
        sent.setAll(Map.of(
                "code", "S1",
                "title", "Comprendre",
                "format", "collective-session",
                "on", on,
                "from", from,
                "until", until,
                "zone", zone,
                "videoLink", link,
                "steps", steps));
        sent.setAll(others);
        var form = SessionForm.sent(sent);
        form.filled()
                .offer(
                        SessionForm.ZONE,
                        List.of(
                                new Choice(PARIS, PARIS),
                                new Choice(REUNION, REUNION),
                                new Choice(MARTINIQUE, MARTINIQUE)));
        return form;
    }
}
