package org.maillage.alliance.convention;

import java.util.Optional;
import java.util.UUID;
import org.maillage.directory.Keeps;
import org.maillage.shared.NotFound;
import org.maillage.web.Answer;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The objectives of a convention: added, changed and taken out by its team. */
@Controller
record ObjectiveController(ConventionParts parts, ConventionFormOverview forms) {

    private static final String ALL = ConventionController.CONVENTION + "/objectives";
    private static final String ONE = ALL + "/{objective:[0-9a-f]{8}-[0-9a-f-]{27}}";

    @GetMapping(ALL + "/new")
    Answer ask(@Keeps Convention convention) {
        return forms.ask(convention, ObjectiveForm.blank(), null);
    }

    @PostMapping(ALL)
    Answer add(@Keeps Convention convention, @RequestParam MultiValueMap<String, String> sent) {
        var form = ObjectiveForm.sent(sent);
        var few = parts.objectives(convention).size() < ConventionParts.MOST;
        if (!form.check()
                .unless(few, "words", "convention.too-many", ConventionParts.MOST)
                .none()) {
            return forms.refuse(convention, form, null);
        }
        parts.add(convention, form.objective(UUID.randomUUID(), 0));
        return done(convention);
    }

    @GetMapping(ONE)
    Answer edit(@Keeps Convention convention, @PathVariable UUID objective) {
        var it = find(convention, objective);
        return forms.ask(convention, ObjectiveForm.of(it), it);
    }

    @PostMapping(ONE)
    Answer save(
            @Keeps Convention convention,
            @PathVariable UUID objective,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam int version) {
        var it = find(convention, objective);
        var form = ObjectiveForm.sent(sent);
        var mistakes = form.check().seen(version, it.version());
        if (mistakes.none()) {
            mistakes.seen(parts.save(convention, form.objective(it.id(), version)));
        }
        return mistakes.none() ? done(convention) : forms.refuse(convention, form, newest(convention, it));
    }

    @PostMapping(ONE + "/remove")
    Answer remove(@Keeps Convention convention, @PathVariable UUID objective) {
        parts.removeObjective(convention, objective);
        return Answer.done(convention.path() + "#objectives", "convention.objective.removed");
    }

    private static Answer done(Convention convention) {
        return Answer.done(convention.path() + "#objectives", "web.form.saved");
    }

    private Objective find(Convention convention, UUID objective) {
        return newest(convention, objective).orElseThrow(() -> new NotFound("objective", objective));
    }

    private Objective newest(Convention convention, Objective before) {
        return newest(convention, before.id()).orElse(before);
    }

    private Optional<Objective> newest(Convention convention, UUID objective) {
        return parts.objectives(convention).stream()
                .filter(it -> it.id().equals(objective))
                .findFirst();
    }
}
