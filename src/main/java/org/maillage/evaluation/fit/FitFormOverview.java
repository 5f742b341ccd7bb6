package org.maillage.evaluation.fit;

import static org.maillage.shared.Words.day;
import static org.maillage.shared.Words.say;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.account.Addressee;
import org.maillage.account.Addressees;
import org.maillage.alliance.TellsUnderway;
import org.maillage.alliance.Underway;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.directory.Reader;
import org.maillage.evaluation.EvaluationDoor;
import org.maillage.shared.Typed;
import org.maillage.web.Answer;
import org.maillage.web.Choice;
import org.maillage.web.Frame;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Puts together the form of an asked evaluation. */
@Component
record FitFormOverview(
        ObjectProvider<TellsUnderway> tellers, AskedEvaluations all, DirectoryPolicy policy, Addressees people) {

    private static final String TEMPLATE = "evaluation/fit/edit";

    /** What the reader’s team that a form names has underway; nothing for a team of others. */
    List<Underway> underway(FitForm form, Reader reader) {
        var team = form.filled().get(FitForm.TEAM);
        return team == null || !reader.teams().contains(team) ? List.of() : underway(team);
    }

    List<Underway> underway(UUID team) {
        return tellers.orderedStream().flatMap(it -> it.of(team).stream()).toList();
    }

    /** @param of what is underway that it is about; null, or none of the reader’s, for nothing */
    Answer ask(Reader reader, @Nullable UUID of) {
        DirectoryPolicy.must(!reader.teams().isEmpty());
        var teams = teams(reader);
        var team = UUID.fromString(teams.getFirst().key());
        var form = FitForm.blank(team);
        for (var it : reader.teams()) {
            underway(it).stream().filter(one -> one.id().equals(of)).findFirst().ifPresent(one -> {
                form.about(one).filled().with(FitForm.TEAM, it);
            });
        }
        return Answer.show(TEMPLATE, fresh(offered(form, reader, null), FitId.fresh(), reader));
    }

    FitForm sent(MultiValueMap<String, String> sent, Reader reader, @Nullable AskedEvaluation before) {
        return offered(FitForm.sent(sent), reader, before);
    }

    private FitForm offered(FitForm form, Reader reader, @Nullable AskedEvaluation before) {
        var underway = new ArrayList<>(reader.teams().stream()
                .flatMap(it -> underway(it).stream())
                .map(it -> new Choice(
                        it.id().toString(), it.title() + " (" + say("fit.kind." + Typed.key(FitForm.kind(it))) + ")"))
                .sorted(Comparator.comparing(Choice::words))
                .toList());
        if (before != null
                && before.underway() != null
                && underway.stream()
                        .noneMatch(it -> it.key().equals(before.underway().toString()))) {
            underway.add(new Choice(before.underway().toString(), before.title()));
        }
        return form.offer(underway, teams(reader));
    }

    Answer refuse(FitForm form, FitId id, Reader reader) {
        return Answer.refuse(TEMPLATE, fresh(form, id, reader), form.filled().mistakes());
    }

    private static FitFormPage fresh(FitForm form, FitId id, Reader reader) {
        return new FitFormPage(
                frame(say("fit.new")),
                FitId.ALL,
                form.filled(),
                null,
                id.value().toString(),
                EvaluationDoor.ALL,
                reader.teams().size() > 1);
    }

    Answer edit(AskedEvaluation fit, Reader reader) {
        return Answer.show(TEMPLATE, page(fit, offered(FitForm.of(fit), reader, fit)));
    }

    /** The form again; where somebody else was faster, with who, when, and what stands now. */
    Answer refuse(AskedEvaluation fit, FitForm form, Reader reader) {
        var mistakes = form.filled().mistakes();
        if (mistakes.isStale()) {
            mistakes.now(
                    all.find(fit.id()).stream().flatMap(it -> now(it, form)).toList());
        }
        return Answer.refuse(TEMPLATE, page(fit, form), mistakes);
    }

    private Stream<String> now(AskedEvaluation it, FitForm form) {
        var stands = FitForm.of(it).filled();
        var who = it.changedBy() == null
                ? ""
                : people.of(it.changedBy()).map(Addressee::name).orElse("");
        return Stream.concat(
                Stream.of(
                        who.isEmpty()
                                ? say("fit.changed", day(it.changedOn()))
                                : say("fit.changed-by", who, day(it.changedOn()))),
                Stream.of(FitForm.TITLE, FitForm.STAGE, FitForm.ASKER, FitForm.WHOM, FitForm.WORDS, FitForm.DUE)
                        .filter(field ->
                                !stands.typed(field).equals(form.filled().typed(field)))
                        .map(field -> say("fit." + field.name()) + "\u00a0: "
                                + Typed.opening(said(field.name(), stands.typed(field)), 120)));
    }

    private static String said(String field, String typed) {
        return field.equals("stage") || field.equals("asker") ? say("fit." + field + "." + typed) : typed;
    }

    private static FitFormPage page(AskedEvaluation fit, FitForm form) {
        return new FitFormPage(
                frame(say("fit.edit")),
                fit.id().path(),
                form.filled(),
                fit.version(),
                "",
                fit.id().path(),
                false);
    }

    private static Frame frame(String title) {
        return Frame.of(title, say("fit.description"))
                .under(say("evaluation.menu"), EvaluationDoor.ALL)
                .asPersonal();
    }

    private List<Choice> teams(Reader reader) {
        return reader.teams().stream()
                .map(it -> new Choice(it.toString(), policy.nameOf(it)))
                .sorted(Comparator.comparing(Choice::words))
                .toList();
    }
}
