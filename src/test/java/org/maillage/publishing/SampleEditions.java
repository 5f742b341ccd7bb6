package org.maillage.publishing;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.pathway.Certainty;
import org.maillage.pathway.CitedSource;
import org.maillage.pathway.LessonKind;
import org.maillage.pathway.PartialDate;
import org.maillage.pathway.PublishedEdition;
import org.maillage.pathway.PublishedEdition.Figure;
import org.maillage.pathway.PublishedEdition.FramingNote;
import org.maillage.pathway.PublishedEdition.Kind;
import org.maillage.pathway.PublishedEdition.Lesson;
import org.maillage.pathway.PublishedEdition.Milestone;
import org.maillage.pathway.PublishedEdition.Move;
import org.maillage.pathway.PublishedEdition.NoteField;
import org.maillage.pathway.PublishedEdition.Participants;
import org.maillage.pathway.PublishedEdition.Session;
import org.maillage.pathway.PublishedEdition.Sponsor;
import org.maillage.pathway.Status;
import org.maillage.shared.Text;

/** An edition made up for tests, with all that makes documents and feeds stumble. */
final class SampleEditions {

    static final String HOSTILE = "<script>alert(\"x\")</script> & 'co'";
    static final Instant UPDATED = Instant.parse("2026-11-01T08:00:00Z");

    private SampleEditions() {}

    static PublishedEdition edition() {
        return new PublishedEdition(
                "essai-2030",
                Kind.LIVE,
                new Text("Édition d’essai", "Trial edition"),
                new Text("Une édition pour " + HOSTILE, "An edition for " + HOSTILE),
                PartialDate.parse("2030-03"),
                null,
                "modele",
                1,
                List.of(
                        new CitedSource("a", "Source A " + HOSTILE, "Éditeur", "https://example.org/a?b=1&c=2"),
                        new CitedSource("b", "Source B", "Éditeur", "https://example.org/b")),
                List.of(
                        move(Status.DRAFT, "2029-10"),
                        new Move(Status.CALL_OPEN, null, Certainty.UNKNOWN, null, List.of()),
                        move(Status.RUNNING, "2030-03-04"),
                        move(Status.CAPITALISED, "2030-12")),
                List.of(new Figure("10", Text.french("territoires"), null, List.of("a"))),
                List.of(new Sponsor("Réseau", Text.french("Porte le parcours."), List.of("a"))),
                new Participants(null, null, List.of(), null),
                List.of(
                        session("S1", "2030-03-04", null, new Text("Comprendre", "Understand")),
                        session("S2", "2030-05-06", "2030-05-07", Text.french("Essayer; partager, " + HOSTILE)),
                        session("S3", "2030-06", null, Text.french("Un mois seulement")),
                        session("S4", null, null, Text.french("Sans date"))),
                List.of(),
                List.of(
                        new Milestone(PartialDate.parse("2030-09-01"), Text.french("Forum"), List.of("a")),
                        new Milestone(PartialDate.parse("2030"), Text.french("Une année"), List.of("a"))),
                note(),
                List.of(new Lesson(
                        LessonKind.FINDING,
                        1,
                        new Text("Relier", "Connect"),
                        Text.french("Relier " + HOSTILE),
                        List.of("a"),
                        Certainty.STATED,
                        List.of())),
                List.of(),
                List.of(Text.french("On ne sait pas tout " + HOSTILE)),
                UPDATED);
    }

    static FramingNote note() {
        return new FramingNote(
                2,
                Text.french("Version d’essai."),
                List.of(
                        new NoteField(
                                "motives",
                                Text.french("Œuvrer ensemble " + HOSTILE),
                                List.of("a", "b"),
                                Certainty.STATED),
                        new NoteField("licence", Text.french("Inconnue."), List.of(), Certainty.UNKNOWN)));
    }

    private static Move move(Status to, String on) {
        return new Move(to, PartialDate.parse(on), Certainty.STATED, Text.french("Note."), List.of("a"));
    }

    private static Session session(String code, @Nullable String on, @Nullable String until, Text title) {
        return new Session(
                code,
                "etape",
                title,
                "seance",
                null,
                on == null ? null : PartialDate.parse(on),
                until == null ? null : PartialDate.parse(until),
                Text.french("Tours"),
                Text.french("Théorie."),
                null,
                List.of(),
                Certainty.STATED,
                null,
                List.of("a"));
    }
}
