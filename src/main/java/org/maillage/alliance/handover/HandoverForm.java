package org.maillage.alliance.handover;

import static org.maillage.shared.Words.say;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.alliance.SummedUpProject;
import org.maillage.shared.Typed;
import org.maillage.web.Choice;
import org.maillage.web.Fields;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.maillage.web.FormField.Kind;
import org.springframework.util.MultiValueMap;

/** The dossier of a hand-over: what is handed over, what the operator must keep, and who that is. */
record HandoverForm(Filled filled) {

    private static final int LONG = 4000;

    static final FormField<String> SUBJECT = FormField.text("subject", LONG).must();
    static final FormField<String> STANDING = FormField.text("standing", LONG).must();
    static final FormField<String> RESOURCES = FormField.text("resources", LONG);
    static final FormField<String> AGREEMENTS = FormField.text("agreements", LONG);
    static final FormField<String> QUESTIONS = FormField.text("questions", LONG);
    static final FormField<String> KEEPS = FormField.text("keeps", LONG).must();
    static final FormField<String> OPERATOR =
            FormField.line("operator", 300).drawnAs(Kind.ACTOR).must();
    static final FormField<String> CONTACT = FormField.line("contact", 160).must();
    static final FormField<String> EMAIL = FormField.email("email").must();
    static final FormField<String> LANGUAGE = FormField.choice("language").must();

    private static final Fields FORM = Fields.of(
            "handover.form",
            SUBJECT,
            STANDING,
            RESOURCES,
            AGREEMENTS,
            QUESTIONS,
            KEEPS,
            OPERATOR,
            CONTACT,
            EMAIL,
            LANGUAGE);

    HandoverForm {
        filled.offer(
                LANGUAGE,
                List.of("fr", "en").stream()
                        .map(it -> new Choice(it, say("account.language." + it)))
                        .toList());
    }

    /** The dossier as far as the project says it. */
    static HandoverForm blank(SummedUpProject project) {
        return new HandoverForm(FORM.empty()
                .with(SUBJECT, Typed.cut(project.answers(), LONG))
                .with(STANDING, Typed.cut(lines(standing(project), project.steps()), LONG))
                .with(RESOURCES, Typed.cut(String.join("\n", project.resources()), LONG))
                .with(AGREEMENTS, Typed.cut(String.join("\n", project.actors()), LONG))
                .with(LANGUAGE, "fr"));
    }

    private static String standing(SummedUpProject project) {
        return say("handover.stage", say("alliance.stage." + Typed.key(project.stage())));
    }

    private static String lines(String first, List<String> others) {
        return others.isEmpty() ? first : first + "\n" + String.join("\n", others);
    }

    static HandoverForm sent(MultiValueMap<String, String> sent) {
        return new HandoverForm(FORM.sent(sent));
    }

    static HandoverForm of(Handover it) {
        return new HandoverForm(FORM.empty()
                .with(SUBJECT, it.subject())
                .with(STANDING, it.standing())
                .with(RESOURCES, it.resources())
                .with(AGREEMENTS, it.agreements())
                .with(QUESTIONS, it.questions())
                .with(KEEPS, it.keeps())
                .with(OPERATOR, it.operator())
                .with(CONTACT, it.contact())
                .with(EMAIL, it.email())
                .with(LANGUAGE, it.language()));
    }

    String email() {
        return Objects.requireNonNullElse(filled.get(EMAIL), "").toLowerCase(Locale.ROOT);
    }

    /**
     * The draft of a sound form.
     *
     * @param organisation of the directory that bears the name; null for none
     */
    Handover draft(HandoverId id, SummedUpProject project, @Nullable UUID organisation, OffsetDateTime now) {
        return new Handover(
                id,
                project.id(),
                project.team(),
                project.title(),
                filled.must(SUBJECT),
                filled.must(STANDING),
                filled.typed(RESOURCES),
                filled.typed(AGREEMENTS),
                filled.typed(QUESTIONS),
                filled.must(KEEPS),
                organisation,
                filled.must(OPERATOR),
                filled.must(CONTACT),
                email(),
                filled.must(LANGUAGE),
                HandoverState.DRAFT,
                null,
                "",
                "",
                null,
                null,
                null,
                "",
                null,
                "",
                "",
                null,
                null,
                now,
                0,
                project.example());
    }
}
