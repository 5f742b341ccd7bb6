package org.maillage.exchange.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.exchange.note.ReadPastedMessages.Message;

/** Messages of both platforms and both messagings are read, author by author and day by day. */
class ReadPastedMessagesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # iPhones, exported; with a mark before the bracket, and one before what is said
            [12/03/2026 09:41:12] Marie Durand: Bonjour               | 2026-03-12 | Marie Durand
            \u200e[12/03/2026 09:41:12] Marie Durand: \u200eBonjour   | 2026-03-12 | Marie Durand
            [12/03/2026, 09:41:12] ~ Marie: Bonjour                   | 2026-03-12 | Marie
            [12/03/2026 09:41:12] ~\u202fMarie: Bonjour               | 2026-03-12 | Marie
            [12/03/2026 à 09:41:12] Marie\u00a0: Bonjour              | 2026-03-12 | Marie
            [3/25/26, 9:41:12\u202fAM] Marie: Bonjour                 | 2026-03-25 | Marie
            [25.03.26, 09:41:12] Marie: Bonjour                       | 2026-03-25 | Marie
            # Android, exported
            12/03/2026, 09:41 - Marie\u00a0: Bonjour                  | 2026-03-12 | Marie
            12/03/2026 à 09:41 - Marie: Bonjour                       | 2026-03-12 | Marie
            12/03/2026 09:41 - Marie: Bonjour                         | 2026-03-12 | Marie
            3/25/26, 9:41\u202fPM - Marie: Bonjour                    | 2026-03-25 | Marie
            25/03/26, 9:41 p.\u00a0m. - Marie: Bonjour                | 2026-03-25 | Marie
            2026-03-25, 09:41 - Marie: Bonjour                        | 2026-03-25 | Marie
            12/03/2026, 09:41 - +33\u00a06\u00a012\u00a034\u00a056\u00a078: Bonjour | 2026-03-12 | +33 6 12 34 56 78
            # copied on a phone, where the year is left out, and at a desk
            [12/03, 09:41] Marie: Bonjour                             | 2026-03-12 | Marie
            [12/12, 09:41] Marie: Bonjour                             | 2025-12-12 | Marie
            [09:41, 12/03/2026] Marie: Bonjour                        | 2026-03-12 | Marie
            [9:41 AM, 3/25/2026] Marie: Bonjour                       | 2026-03-25 | Marie
            # exports of Signal
            [2026-03-12 09:41] Marie: Bonjour                         | 2026-03-12 | Marie
            [2026-03-12, 09:41] Marie: Bonjour                        | 2026-03-12 | Marie
            [2026-03-12 09:41:07] Marie: Bonjour                      | 2026-03-12 | Marie
            # neither number is above twelve
            3/4/26, 9:41 AM - Marie: Bonjour                          | 2026-03-04 | Marie
            03/04/2026, 09:41 - Marie: Bonjour                        | 2026-04-03 | Marie
            12/03/2026, 9:41 AM - Marie: Bonjour                      | 2026-03-12 | Marie
            """)
    void theHeadOfAMessageIsRead(String line, LocalDate day, String author) {
        assertThat(ReadPastedMessages.read(line, TODAY).messages())
                .containsExactly(new Message(day, author, "Bonjour"));
    }

    @Test
    void oneNumberAboveTwelveTellsHowAllDaysAreWritten() {
        var read = ReadPastedMessages.read("""
                3/4/26, 09:41 - Marie: un
                3/25/26, 10:02 - Paul: deux
                """, TODAY);

        assertThat(read.messages())
                .extracting(Message::day)
                .containsExactly(LocalDate.of(2026, 3, 4), LocalDate.of(2026, 3, 25));
    }

    @Test
    void aMessageOfSeveralLinesIsOne() {
        var read = ReadPastedMessages.read("""
                [12/03/2026 09:41:12] Marie: Il nous faut\u00a0:
                - une salle

                12 chaises : oui
                [12/03/2026 09:42:00] Paul: Je vois, rendez-vous : mardi
                """, TODAY);

        assertThat(read.messages())
                .containsExactly(
                        new Message(
                                LocalDate.of(2026, 3, 12), "Marie", "Il nous faut :\n- une salle\n\n12 chaises : oui"),
                        new Message(LocalDate.of(2026, 3, 12), "Paul", "Je vois, rendez-vous : mardi"));
    }

    @Test
    void whatTheMessagingSaysAndWhatItLeavesOutIsCountedAndNotKept() {
        var read = ReadPastedMessages.read("""
                12/03/2026, 09:40 - Les messages et les appels sont chiffrés de bout en bout. Aucun tiers ne peut les lire.
                12/03/2026, 09:40 - Marie a créé le groupe « Fête du port »
                12/03/2026, 09:40 - Marie a changé le nom du groupe en « Fête : samedi »
                12/03/2026, 09:40 - Vous avez ajouté Paul
                12/03/2026, 09:41 - Marie: <Médias omis>
                12/03/2026, 09:41 - Marie: IMG-20260312-WA0001.jpg (fichier joint)
                Voici la salle
                12/03/2026, 09:42 - Paul: <Media omitted>
                [12/03/2026 09:43:00] Paul: \u200eimage absente
                [12/03/2026 09:43:00] Paul: \u200e<pièce jointe : 00000012-PHOTO-2026-03-12-09-43-00.jpg>
                [12/03/2026 09:44:00] Paul: \u200eCe message a été supprimé.
                [12/03/2026 09:45:00] Paul: Je passe à 14 h \u200e<Ce message a été modifié>
                """, TODAY);

        assertThat(read.messages())
                .containsExactly(
                        new Message(LocalDate.of(2026, 3, 12), "Marie", "Voici la salle"),
                        new Message(LocalDate.of(2026, 3, 12), "Paul", "Je passe à 14 h"));
        assertThat(read.leftOut()).isEqualTo(6);
        assertThat(read.service()).isEqualTo(4);
    }

    @Test
    void linesThatNameNobodyAreOneMessageOfToday() {
        assertThat(ReadPastedMessages.read("Il nous faut une salle\nsamedi : le 12", TODAY)
                        .messages())
                .containsExactly(new Message(TODAY, "", "Il nous faut une salle\nsamedi : le 12"));
        assertThat(ReadPastedMessages.read(" \u200e\n", TODAY).messages()).isEmpty();
    }

    @Test
    void daysThatNoCalendarHasAreNoMessages() {
        assertThat(ReadPastedMessages.read("[45/13/2026 09:41:12] Marie: Bonjour", TODAY)
                        .messages())
                .isEmpty();
    }

    @Test
    void aLongPasteIsReadInNoTime() {
        var pasted = "[12/03/2026 09:41:12] Marie: Bonjour\n".repeat(2500) + "a : ".repeat(5000);

        assertThat(ReadPastedMessages.read(pasted, TODAY).messages()).hasSize(2500);
    }
}
