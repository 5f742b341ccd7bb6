package org.maillage.alliance.convention;

import static org.maillage.shared.Words.day;
import static org.maillage.shared.Words.say;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.maillage.directory.Keeps;
import org.maillage.shared.NotFound;
import org.maillage.shared.Words;
import org.maillage.web.Answer;
import org.maillage.web.Frame;
import org.maillage.web.Here;
import org.maillage.web.OneButton;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is due for a convention: added, changed, done and taken out by its team. */
@Controller
record DueDateController(ConventionParts parts, ConventionFormOverview forms, Clock clock) {

    private static final String ALL = ConventionController.CONVENTION + "/due-dates";
    private static final String ONE = ALL + "/{due:[0-9a-f]{8}-[0-9a-f-]{27}}";
    private static final String DESK = "/desk";

    @GetMapping(ALL + "/new")
    Answer ask(@Keeps Convention convention) {
        return forms.ask(convention, DueDateForm.blank(convention.endsOn()), null);
    }

    @PostMapping(ALL)
    Answer add(@Keeps Convention convention, @RequestParam MultiValueMap<String, String> sent) {
        var form = DueDateForm.sent(sent);
        var few = parts.dueDates(convention).size() < ConventionParts.MOST;
        if (!form.check()
                .unless(few, "kind", "convention.too-many", ConventionParts.MOST)
                .none()) {
            return forms.refuse(convention, form, null);
        }
        parts.add(convention, form.due(UUID.randomUUID(), 0));
        return done(convention);
    }

    @GetMapping(ONE)
    Answer edit(@Keeps Convention convention, @PathVariable UUID due) {
        var it = find(convention, due);
        return forms.ask(convention, DueDateForm.of(it), it);
    }

    @PostMapping(ONE)
    Answer save(
            @Keeps Convention convention,
            @PathVariable UUID due,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam int version) {
        var it = find(convention, due);
        var form = DueDateForm.sent(sent);
        var mistakes = form.check().seen(version, it.version());
        if (mistakes.none()) {
            mistakes.seen(parts.save(convention, form.due(it.id(), version)));
        }
        return mistakes.none()
                ? done(convention)
                : forms.refuse(convention, form, newest(convention, due).orElse(it));
    }

    @PostMapping(ONE + "/remove")
    Answer remove(@Keeps Convention convention, @PathVariable UUID due) {
        parts.removeDueDate(convention, due);
        return Answer.done(convention.path() + "#due", "convention.due.removed");
    }

    @PostMapping(ONE + "/done")
    Answer done(@Keeps Convention convention, @PathVariable UUID due, @RequestParam boolean done) {
        parts.done(convention, due, done ? Words.today(clock) : null);
        var back = Here.formPage("").equals(DESK) ? DESK : convention.path() + "#due";
        return Answer.done(back, done ? "convention.due.is-done" : "convention.due.is-open");
    }

    /** What a mail leads to: what is due, as it stands by now, with the button that says that it is done. */
    @GetMapping(ONE + "/done")
    Answer askDone(@Keeps Convention convention, @PathVariable UUID due) {
        var it = find(convention, due);
        var doneOn = it.doneOn();
        return OneButton.show(new OneButton(
                Frame.of(say("convention.due.title"), say("convention.description"))
                        .under(convention.title(), convention.path())
                        .asPersonal(),
                List.of(
                        say("convention.waits", ConventionRows.named(it), convention.title()),
                        doneOn == null ? day(it.dueOn()) : say("convention.due.done-on", day(doneOn))),
                convention.path() + "/due-dates/" + due + "/done?done=" + (doneOn == null),
                say(doneOn == null ? "convention.due.done" : "convention.due.not-done"),
                new Frame.Crumb(convention.title(), convention.path())));
    }

    private static Answer done(Convention convention) {
        return Answer.done(convention.path() + "#due", "web.form.saved");
    }

    private DueDate find(Convention convention, UUID due) {
        return newest(convention, due).orElseThrow(() -> new NotFound("due date", due));
    }

    private Optional<DueDate> newest(Convention convention, UUID due) {
        return parts.dueDates(convention).stream()
                .filter(it -> it.id().equals(due))
                .findFirst();
    }
}
