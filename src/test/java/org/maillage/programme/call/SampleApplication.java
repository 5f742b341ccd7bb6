package org.maillage.programme.call;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.programme.SampleEdition;

/** A whole application of Redon, some of whose words a test says otherwise. */
final class SampleApplication {

    static final UUID ID = new UUID(10, 1);

    private @Nullable OffsetDateTime submittedAt;
    private @Nullable OffsetDateTime withdrawnAt;
    private @Nullable OffsetDateTime sentAt;
    private UUID id = ID;
    private String territory = "Pays de Redon";
    private String structure = "Les Trois Rives";
    private String kind = "association";
    private String first = "Awa Traoré";
    private String second = "Yann Le Goff";
    private String secondEmail = "yann@example.org";
    private String experience = "Cinq ans de petits déjeuners.";
    private @Nullable Integer since = 2019;
    private String motivations = "Apprendre des autres.";
    private boolean chosen;
    private @Nullable String decision;
    private String language = "fr";

    static SampleApplication application() {
        return new SampleApplication();
    }

    SampleApplication called(int number, String territory) {
        this.id = new UUID(10, number);
        this.territory = territory;
        return this;
    }

    SampleApplication saying(String what, String words) {
        switch (what) {
            case "structure" -> structure = words;
            case "kind" -> kind = words;
            case "first" -> first = words;
            case "second" -> second = words;
            case "secondEmail" -> secondEmail = words;
            case "experience" -> experience = words;
            case "since" -> since = words.isEmpty() ? null : Integer.valueOf(words);
            case "motivations" -> motivations = words;
            case "language" -> language = words;
            case "decision" -> decision = words;
            default -> throw new IllegalArgumentException(what);
        }
        return this;
    }

    SampleApplication chosen() {
        chosen = true;
        return this;
    }

    /** @param until {@code draft}, {@code submitted}, {@code withdrawn} or {@code told} */
    SampleApplication until(String until) {
        submittedAt = until.equals("draft") ? null : OffsetDateTime.parse("2026-10-01T10:00Z");
        withdrawnAt = until.equals("withdrawn") ? OffsetDateTime.parse("2026-10-02T10:00Z") : null;
        sentAt = until.equals("told") ? OffsetDateTime.parse("2026-11-02T10:00Z") : null;
        return this;
    }

    Application get() {
        return new Application(
                id,
                SampleEdition.ID,
                "awa@example.org",
                territory,
                structure,
                kind,
                first,
                second,
                secondEmail,
                experience,
                since,
                motivations,
                submittedAt,
                withdrawnAt,
                chosen,
                decision,
                "",
                "",
                sentAt,
                language,
                2);
    }

    /** The same as cells of a row. */
    @Nullable
    Object[] row() {
        var it = get();
        var cells =
                new ArrayList<@Nullable Object>(List.of("id", it.id(), "edition", it.edition(), "email", it.email()));
        cells.addAll(List.of("territory", it.territory(), "structure", it.structure()));
        cells.addAll(List.of("structure_kind", it.structureKind(), "first_name", it.firstName()));
        cells.addAll(List.of("second_name", it.secondName(), "second_email", it.secondEmail()));
        cells.addAll(List.of("experience", it.experience(), "motivations", it.motivations(), "chosen", it.chosen()));
        cells.addAll(
                List.of("letter_subject", "", "letter_body", "", "language", it.language(), "version", it.version()));
        add(cells, "experience_since", it.experienceSince());
        add(cells, "submitted_at", it.submittedAt());
        add(cells, "withdrawn_at", it.withdrawnAt());
        add(cells, "decision", it.decision());
        add(cells, "letter_sent_at", it.letterSentAt());
        return cells.toArray();
    }

    private static void add(List<@Nullable Object> cells, String name, @Nullable Object value) {
        cells.add(name);
        cells.add(value);
    }
}
