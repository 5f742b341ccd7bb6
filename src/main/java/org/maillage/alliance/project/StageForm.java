package org.maillage.alliance.project;

import static org.maillage.shared.Words.say;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.maillage.account.PersonId;
import org.maillage.alliance.Stage;
import org.maillage.shared.Typed;
import org.maillage.web.Choice;
import org.maillage.web.Fields;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.maillage.web.FormField.Kind;
import org.maillage.web.Mistakes;
import org.springframework.util.MultiValueMap;

/** To which stage a project comes, and by which evidence. */
record StageForm(Filled filled) {

    static final FormField<Stage> TO =
            FormField.one("to", Stage.class).drawnAs(Kind.RADIO).must();
    static final FormField<String> EVIDENCE = FormField.text("evidence", 2000).must();
    static final FormField<LocalDate> ON = FormField.day("on").must();
    static final FormField<String> REASON = FormField.text("reason", 1000);

    private static final Fields FORM = Fields.of("project.stage", TO, EVIDENCE, ON, REASON);

    static StageForm blank(Stage from, LocalDate today) {
        var next = Arrays.stream(Stage.values())
                .filter(it -> it.compareTo(from) > 0)
                .findFirst()
                .orElse(null);
        return new StageForm(FORM.empty().with(TO, next).with(ON, today)).offer(from);
    }

    static StageForm sent(MultiValueMap<String, String> sent, Stage from) {
        return new StageForm(FORM.sent(sent)).offer(from);
    }

    private StageForm offer(Stage from) {
        filled.offer(
                TO,
                Arrays.stream(Stage.values())
                        .filter(it -> it != from)
                        .map(it -> new Choice(Typed.key(it), said(from, it)))
                        .toList());
        return this;
    }

    private static String said(Stage from, Stage to) {
        var stage = say("alliance.stage." + Typed.key(to));
        return ProjectMove.isBack(from, to)
                ? say("project.stage.to.back", stage)
                : ProjectMove.skips(from, to) ? say("project.stage.to.skips", stage) : stage;
    }

    Mistakes check(Stage from, LocalDate today) {
        var mistakes = filled.check().mistakes();
        var on = filled.get(ON);
        var to = filled.get(TO);
        return mistakes
                // Whoever writes east of us is a day ahead.
                .unless(on == null || !on.isAfter(today.plusDays(1)), ON.name(), "project.stage.on.future")
                .unless(on == null || on.getYear() >= 1990, ON.name(), "project.stage.on.old")
                .unless(
                        to == null || !ProjectMove.skips(from, to) || !filled.isBlank(REASON),
                        REASON.name(),
                        "project.stage.reason.missing");
    }

    /** The move of a sound form. */
    ProjectMove move(Stage from, PersonId by) {
        return new ProjectMove(
                UUID.randomUUID(),
                from,
                filled.must(TO),
                filled.must(ON),
                filled.must(EVIDENCE),
                filled.typed(REASON),
                null,
                by.value());
    }
}
