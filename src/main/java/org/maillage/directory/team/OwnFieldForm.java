package org.maillage.directory.team;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.maillage.directory.OwnFields;
import org.maillage.directory.OwnFields.Kind;
import org.maillage.shared.Typed;
import org.maillage.web.Mistakes;

/** What is typed to make a field of a team's own. */
record OwnFieldForm(String name, String kind, String choices) {

    static final OwnFieldForm EMPTY = new OwnFieldForm("", "text", "");

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_CHOICES = 2000;

    Mistakes check() {
        return new Mistakes()
                .words(Typed.line(name), "name", LONGEST_NAME)
                .unless(meant().isPresent(), "kind", "web.form.choose")
                .atMost(choices, "choices", LONGEST_CHOICES)
                .unless(!isChoice() || options().size() > 1, "choices", "team.own.choices-missing");
    }

    /** What may stand in the field, once this is checked. */
    Kind of() {
        return meant().orElseThrow();
    }

    private Optional<Kind> meant() {
        return OwnFields.Kind.find(kind);
    }

    private boolean isChoice() {
        return meant().filter(it -> it == Kind.CHOICE).isPresent();
    }

    /** What is chosen from: typed one a line, or with semicolons between them. Other fields have none. */
    List<String> options() {
        return isChoice()
                ? Stream.of(choices.split("\\R|;"))
                        .map(Typed::line)
                        .filter(it -> !it.isEmpty())
                        .distinct()
                        .toList()
                : List.of();
    }
}
