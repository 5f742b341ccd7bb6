package org.maillage.codevelopment.room;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.codevelopment.room.Note.Kind;

/** What is typed in a step is what it can be there: no advice before the consultation. */
class NoteTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            OPENING       | Tu devrais le dire au maire.        | TO_REWORD
            PRESENTATION  | Tu devrais le dire au maire.        | TO_REWORD
            PRESENTATION  | Depuis quand ?                      | TO_REWORD
            CLARIFICATION | Depuis quand ?                      | QUESTION
            CLARIFICATION | Depuis quand\u202f?                 | QUESTION
            CLARIFICATION | Qui a dit « pourquoi ? »            | QUESTION
            CLARIFICATION | (Et depuis ?)                       | QUESTION
            CLARIFICATION | Tu devrais le dire au maire.        | TO_REWORD
            CLARIFICATION | Pourquoi ? Moi, j’en parlerais.     | TO_REWORD
            CLARIFICATION | Et si tu lui parlais ?              | TO_REWORD
            CLARIFICATION | Je vois. Et si tu lui parlais ?     | TO_REWORD
            CLARIFICATION | Pourquoi ne pas lui parler ?        | TO_REWORD
            CLARIFICATION | As-tu pensé à lui parler ?          | TO_REWORD
            CLARIFICATION | Tu devrais lui parler, non ?        | TO_REWORD
            CLARIFICATION | Why don’t you talk to him?          | TO_REWORD
            CLARIFICATION | Have you considered talking to him? | TO_REWORD
            CLARIFICATION | What if you talked to him?          | TO_REWORD
            CLARIFICATION | Il le sait, et si oui, par qui ?    | QUESTION
            CLARIFICATION | Pourquoi ne te parle-t-il plus ?    | QUESTION
            CLARIFICATION | Avez-vous une salle ?               | QUESTION
            CLARIFICATION | À quoi as-tu pensé alors ?          | QUESTION
            CLARIFICATION | What happened, and who was there?   | QUESTION
            CONTRACT      | À qui veux-tu en parler ?           | TO_REWORD
            CONTRACT      | Parle-lui.                          | TO_REWORD
            CONSULTATION  | Parle-lui.                          | ADVICE
            CONSULTATION  | Et si tu lui parlais ?              | ADVICE
            SYNTHESIS     | Parle-lui.                          | ADVICE
            LEARNING      | Parle-lui.                          | ADVICE
            """)
    void whatIsTypedIsWhatItCanBeThere(CourseStep step, String words, Kind kind) {
        assertThat(Kind.of(step, words)).isEqualTo(kind);
    }
}
