package org.maillage.alliance.project;

import static org.maillage.shared.Words.say;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.alliance.Engineering;
import org.maillage.shared.Typed;
import org.maillage.web.Choice;
import org.maillage.web.Fields;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.maillage.web.FormField.Kind;
import org.springframework.util.MultiValueMap;

/** Who takes part in a project, what they bring and what they do. */
record ProjectActorForm(Filled filled) {

    static final FormField<String> NAME =
            FormField.line("name", 300).drawnAs(Kind.ACTOR).must();
    static final FormField<Engineering> ENGINEERINGS =
            FormField.one("engineerings", Engineering.class).drawnAs(Kind.CHOICES);
    static final FormField<ProjectPart> PARTS =
            FormField.one("parts", ProjectPart.class).drawnAs(Kind.CHOICES);
    static final FormField<String> WORDS = FormField.text("words", 500);

    private static final Fields FORM = Fields.of("project.actor", NAME, ENGINEERINGS, PARTS, WORDS);

    ProjectActorForm {
        filled.offer(
                        ENGINEERINGS,
                        Arrays.stream(Engineering.values())
                                .map(it -> new Choice(Typed.key(it), say("alliance.engineering." + Typed.key(it))))
                                .toList())
                .offerEach(PARTS, List.of(ProjectPart.values()));
    }

    static ProjectActorForm blank() {
        return new ProjectActorForm(FORM.empty());
    }

    static ProjectActorForm sent(MultiValueMap<String, String> sent) {
        return new ProjectActorForm(FORM.sent(sent));
    }

    /** @param name that it is called on pages */
    static ProjectActorForm of(ProjectActor it, String name) {
        return new ProjectActorForm(FORM.empty()
                .with(NAME, name)
                .withAll(ENGINEERINGS, it.engineerings())
                .withAll(PARTS, it.parts())
                .with(WORDS, it.words()));
    }

    /**
     * The actor of a sound form.
     *
     * @param organisation of the directory that is meant; null for none
     */
    ProjectActor actor(UUID id, @Nullable UUID organisation, int version) {
        return new ProjectActor(
                id,
                organisation,
                organisation == null ? filled.typed(NAME) : "",
                filled.values(ENGINEERINGS).stream().distinct().toList(),
                filled.values(PARTS).stream().distinct().toList(),
                filled.typed(WORDS),
                version);
    }
}
