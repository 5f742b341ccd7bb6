package org.maillage.exchange.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A forwarded mail is read as Gmail, Outlook and Apple write it. */
class ReadForwardedTest {

    private static final LocalDate SENT = LocalDate.of(2026, 4, 20);

    static Stream<Arguments> mails() {
        return Stream.of(
                Arguments.of("Gmail", """
                        À suivre, je la rappelle le 24

                        ---------- Forwarded message ---------
                        De : Marie Durand <marie@exemple.fr>
                        Date: mar. 14 avr. 2026 à 09:41
                        Subject: Une salle
                        To: Bob <bob@example.org>


                        Bonjour,
                        il nous faut une salle.
                        """),
                Arguments.of("Gmail in English", """
                        À suivre, je la rappelle le 24

                        ---------- Forwarded message ---------
                        From: Marie Durand <marie@exemple.fr>
                        Date: Tue, Apr 14, 2026 at 9:41 AM
                        Subject: Une salle
                        To: Bob <bob@example.org>

                        Bonjour,
                        il nous faut une salle.
                        """),
                Arguments.of("Outlook", """
                        À suivre, je la rappelle le 24

                        Télécharger Outlook pour Android
                        ________________________________
                        De\u00a0: Marie Durand <marie@exemple.fr>
                        Envoyé\u00a0: mardi 14 avril 2026 09:41
                        À\u00a0: Bob <bob@example.org>
                        Objet\u00a0: Une salle

                        Bonjour,
                        il nous faut une salle.
                        """),
                Arguments.of("Outlook in English", """
                        À suivre, je la rappelle le 24

                        -----Original Message-----
                        *From:* Marie Durand [mailto:marie@exemple.fr]
                        *Sent:* Tuesday, April 14, 2026 9:41 AM
                        *To:* Bob
                        *Subject:* Une salle

                        Bonjour,
                        il nous faut une salle.
                        """),
                Arguments.of("Apple", """
                        À suivre, je la rappelle le 24

                        Envoyé de mon iPhone

                        Début du message transféré :

                        > De: Marie Durand <marie@exemple.fr>
                        > Objet: Une salle
                        > Date: 14 avril 2026 à 09:41:12 UTC+2
                        > À: bob@example.org
                        >
                        > Bonjour,
                        > il nous faut une salle.
                        """));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mails")
    void whoWhenAndWhatAreRead(String program, String text) {
        var read = ReadForwarded.read("Fwd: Une salle", text, SENT);

        assertThat(read.who()).isEqualTo("Marie Durand");
        assertThat(read.day()).isEqualTo(LocalDate.of(2026, 4, 14));
        assertThat(read.said()).isEqualTo("À suivre, je la rappelle le 24");
        assertThat(read.words())
                .isEqualTo("À suivre, je la rappelle le 24\n\nUne salle\n\nBonjour,\nil nous faut une salle.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            marie@exemple.fr                       | marie@exemple.fr
            <marie@exemple.fr>                     | marie@exemple.fr
            "Durand, Marie" <marie@exemple.fr>     | Durand, Marie
            """)
    void whoeverHasNoNameIsTheirAddress(String from, String who) {
        var text = "From: " + from + "\nDate: 14/04/2026\nSubject: x\n\nBonjour";

        assertThat(ReadForwarded.read("TR: x", text, SENT).who()).isEqualTo(who);
    }

    @Test
    void whatWasNotForwardedIsItsSendersOwn() {
        var read =
                ReadForwarded.read("Vu Paul", "Il hésite. De plus : rien.\nFrom: nowhere\n\nAu revoir\n--\nBob", SENT);

        assertThat(read)
                .isEqualTo(new ReadForwarded.Forwarded(
                        "",
                        SENT,
                        "Il hésite. De plus : rien.\nFrom: nowhere\n\nAu revoir",
                        "Il hésite. De plus : rien.\nFrom: nowhere\n\nAu revoir\n\nVu Paul"));
    }

    @Test
    void aDayToComeIsThatOfTheMail() {
        var text = "De : Marie\nDate: 14/04/2031\nObjet : x\n\nBonjour";

        assertThat(ReadForwarded.read("", text, SENT).day()).isEqualTo(SENT);
    }
}
