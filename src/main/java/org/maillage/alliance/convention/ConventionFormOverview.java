package org.maillage.alliance.convention;

import static org.maillage.shared.Words.day;
import static org.maillage.shared.Words.say;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.maillage.account.Addressees;
import org.maillage.alliance.Euros;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.directory.Reader;
import org.maillage.shared.Typed;
import org.maillage.shared.Words;
import org.maillage.web.Answer;
import org.maillage.web.Choice;
import org.maillage.web.Filled;
import org.maillage.web.Frame;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Puts together the forms of conventions and of their parts. */
@Component
record ConventionFormOverview(DirectoryPolicy policy, Addressees addressees) {

    private static final String CONVENTION = "alliance/convention/edit";
    private static final String PART = "alliance/convention/part";

    ConventionForm sent(MultiValueMap<String, String> sent, Reader reader) {
        return ConventionForm.sent(sent).offerTeams(teams(reader));
    }

    ConventionForm blank(java.time.LocalDate today, Reader reader) {
        var teams = teams(reader);
        DirectoryPolicy.must(!teams.isEmpty());
        return ConventionForm.blank(today, UUID.fromString(teams.getFirst().key()))
                .offerTeams(teams);
    }

    private List<Choice> teams(Reader reader) {
        return reader.teams().stream()
                .map(it -> new Choice(it.toString(), policy.nameOf(it)))
                .sorted(Comparator.comparing(Choice::words))
                .toList();
    }

    Answer ask(ConventionForm form, Reader reader) {
        return Answer.show(CONVENTION, begin(form, reader));
    }

    Answer refuse(ConventionForm form, Reader reader) {
        return Answer.refuse(CONVENTION, begin(form, reader), form.filled().mistakes());
    }

    private static ConventionFormPage begin(ConventionForm form, Reader reader) {
        return new ConventionFormPage(
                Frame.of(say("convention.new"), say("convention.description"))
                        .under(say("convention.all"), Convention.LIST)
                        .asPersonal(),
                Convention.LIST,
                Convention.LIST,
                form.filled(),
                reader.teams().size() > 1,
                null,
                "");
    }

    Answer ask(Convention convention, ConventionForm form) {
        return Answer.show(CONVENTION, change(convention, form.filled()));
    }

    /** The form again; where somebody else was faster, with who it was and what stands now in its stead. */
    Answer refuse(Convention convention, ConventionForm form) {
        var mistakes = form.filled().mistakes();
        if (mistakes.isStale()) {
            mistakes.now(now(convention, form.filled()));
        }
        return Answer.refuse(CONVENTION, change(convention, form.filled()), mistakes);
    }

    private static ConventionFormPage change(Convention convention, Filled form) {
        return new ConventionFormPage(
                frame(convention, say("convention.edit")),
                convention.path(),
                convention.path(),
                form,
                false,
                convention.version(),
                "");
    }

    private List<String> now(Convention it, Filled form) {
        var now = new ArrayList<String>();
        var by = it.changedBy() == null
                ? null
                : addressees.of(List.of(it.changedBy())).get(it.changedBy());
        now.add(say("convention.now.by", by == null ? say("account.erased") : by.name()));
        differs(now, "title", it.title(), form.typed(ConventionForm.TITLE), Function.identity());
        differs(now, "funder", it.funder(), form.typed(ConventionForm.FUNDER), Function.identity());
        differs(now, "number", it.number(), form.typed(ConventionForm.NUMBER), Function.identity());
        differs(now, "amount", it.amount(), form.get(ConventionForm.AMOUNT), ConventionFormOverview::euros);
        differs(now, "from", it.beginsOn(), form.get(ConventionForm.FROM), Words::day);
        differs(now, "until", it.endsOn(), form.get(ConventionForm.UNTIL), Words::day);
        differs(
                now,
                "state",
                it.state(),
                form.get(ConventionForm.STATE),
                state -> say("convention.state." + Typed.key(state)));
        differs(now, "words", it.words(), form.typed(ConventionForm.WORDS), Function.identity());
        return now;
    }

    static String euros(Euros it) {
        return it.in(Words.language());
    }

    private static <T> void differs(
            List<String> now, String field, @Nullable T kept, @Nullable T typed, Function<T, String> words) {
        if (!Objects.equals(kept, typed)) {
            var said = kept == null ? "" : words.apply(kept);
            now.add(say(
                    "convention.now.field",
                    say("convention." + field),
                    said.isEmpty() ? say("web.form.stale.nothing") : said));
        }
    }

    /** @param part null for a new one */
    Answer ask(Convention convention, ObjectiveForm form, @Nullable Objective part) {
        return Answer.show(PART, objective(convention, form, part));
    }

    Answer refuse(Convention convention, ObjectiveForm form, @Nullable Objective part) {
        return Answer.refuse(
                PART, objective(convention, form, part), form.filled().mistakes());
    }

    private static ConventionFormPage objective(Convention convention, ObjectiveForm form, @Nullable Objective part) {
        return part(
                convention,
                form.filled(),
                say(part == null ? "convention.objective.new" : "convention.objective.edit"),
                "objectives",
                part == null ? null : part.id(),
                part == null ? null : part.version(),
                "convention.objective.remove");
    }

    Answer ask(Convention convention, DueDateForm form, @Nullable DueDate part) {
        return Answer.show(PART, due(convention, form, part));
    }

    Answer refuse(Convention convention, DueDateForm form, @Nullable DueDate part) {
        return Answer.refuse(PART, due(convention, form, part), form.filled().mistakes());
    }

    private static ConventionFormPage due(Convention convention, DueDateForm form, @Nullable DueDate part) {
        return part(
                convention,
                form.filled(),
                say(part == null ? "convention.due.new" : "convention.due.edit"),
                "due-dates",
                part == null ? null : part.id(),
                part == null ? null : part.version(),
                "convention.due.remove");
    }

    private static ConventionFormPage part(
            Convention convention,
            Filled form,
            String title,
            String parts,
            @Nullable UUID id,
            @Nullable Integer version,
            String remove) {
        return new ConventionFormPage(
                frame(convention, title),
                convention.path() + "/" + parts + (id == null ? "" : "/" + id),
                convention.path() + (parts.equals("objectives") ? "#objectives" : "#due"),
                form,
                false,
                version,
                id == null ? "" : say(remove));
    }

    private static Frame frame(Convention convention, String title) {
        return Frame.of(title, say("convention.description"))
                .under(say("convention.all"), Convention.LIST)
                .under(convention.title(), convention.path())
                .asPersonal();
    }

    /** The days of a period. */
    static String period(Convention it) {
        return say("convention.period", day(it.beginsOn()), day(it.endsOn()));
    }
}
