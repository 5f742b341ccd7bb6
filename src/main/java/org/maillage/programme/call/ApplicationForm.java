package org.maillage.programme.call;

import static org.maillage.web.FormField.choice;
import static org.maillage.web.FormField.email;
import static org.maillage.web.FormField.line;
import static org.maillage.web.FormField.number;
import static org.maillage.web.FormField.text;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.maillage.programme.LearningNeed;
import org.maillage.programme.NeedRows;
import org.maillage.web.Choice;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.maillage.web.Mistakes;
import org.springframework.util.MultiValueMap;

/** What a territory types about itself; anything but its name may still be empty while it is a draft. */
record ApplicationForm(Filled filled, NeedRows needs) {

    private static final int FIRST_YEAR = 1950;

    static final FormField<String> TERRITORY = line("territory", 160).must();
    static final FormField<String> STRUCTURE = line("structure", 160);
    static final FormField<String> STRUCTURE_KIND = choice("structureKind");
    static final FormField<String> FIRST_NAME = line("firstName", 120);
    static final FormField<String> SECOND_NAME = line("secondName", 120);
    static final FormField<String> SECOND_EMAIL = email("secondEmail");
    static final FormField<Integer> EXPERIENCE_SINCE = number("experienceSince", FIRST_YEAR, 2199, "web.form.number");
    static final FormField<String> EXPERIENCE = text("experience", 5000);
    static final FormField<String> MOTIVATIONS = text("motivations", 5000);

    private static final List<FormField<?>> FIELDS = List.of(
            TERRITORY,
            STRUCTURE,
            STRUCTURE_KIND,
            FIRST_NAME,
            SECOND_NAME,
            SECOND_EMAIL,
            EXPERIENCE_SINCE,
            EXPERIENCE,
            MOTIVATIONS);

    private static final String WORDS = "call.application";

    ApplicationForm {
        filled.offer(
                STRUCTURE_KIND,
                Arrays.stream(StructureKind.values())
                        .map(it -> Choice.of(it.column(), StructureKind.words(it.column())))
                        .toList());
        needs.offerIn(filled);
    }

    static ApplicationForm sent(MultiValueMap<String, String> sent, NeedRows needs) {
        return new ApplicationForm(Filled.sent(WORDS, needs.behind(FIELDS), sent), needs);
    }

    /** @param said what the territory has said so far that it wants to learn */
    static ApplicationForm of(Application application, List<LearningNeed> said, NeedRows needs) {
        var filled = Filled.empty(WORDS, needs.behind(FIELDS))
                .with(TERRITORY, application.territory())
                .with(STRUCTURE, application.structure())
                .with(STRUCTURE_KIND, application.structureKind())
                .with(FIRST_NAME, application.firstName())
                .with(SECOND_NAME, application.secondName())
                .with(SECOND_EMAIL, application.secondEmail())
                .with(EXPERIENCE_SINCE, application.experienceSince())
                .with(EXPERIENCE, application.experience())
                .with(MOTIVATIONS, application.motivations());
        needs.fill(filled, said);
        return new ApplicationForm(filled, needs);
    }

    /** What the territory says that it wants to learn. */
    List<LearningNeed> said() {
        return needs.in(filled);
    }

    /** @param year of today */
    Mistakes check(Application application, int year) {
        var since = filled.get(EXPERIENCE_SINCE);
        filled.mistakes()
                .unless(
                        filled.isBlank(EXPERIENCE_SINCE) || (since != null && since <= year),
                        "experienceSince",
                        "web.form.number",
                        String.valueOf(FIRST_YEAR),
                        String.valueOf(year));
        return filled.check()
                .mistakes()
                .unless(
                        !application.email().equals(filled.get(SECOND_EMAIL)),
                        "secondEmail",
                        "call.problem.same-person");
    }

    Application fill(Application before, int version) {
        return new Application(
                before.id(),
                before.edition(),
                before.email(),
                filled.typed(TERRITORY),
                filled.typed(STRUCTURE),
                filled.typed(STRUCTURE_KIND),
                filled.typed(FIRST_NAME),
                filled.typed(SECOND_NAME),
                Objects.requireNonNullElse(filled.get(SECOND_EMAIL), ""),
                filled.typed(EXPERIENCE),
                filled.get(EXPERIENCE_SINCE),
                filled.typed(MOTIVATIONS),
                before.submittedAt(),
                before.withdrawnAt(),
                before.chosen(),
                before.decision(),
                before.letterSubject(),
                before.letterBody(),
                before.letterSentAt(),
                before.language(),
                version);
    }
}
