package org.maillage.evaluation.fragility;

import static org.maillage.shared.Words.moment;
import static org.maillage.shared.Words.say;

import java.util.List;
import org.maillage.directory.Reader;
import org.maillage.evaluation.fragility.FragilityPages.DialogueFormPage;
import org.maillage.evaluation.fragility.FragilityPages.DialoguePage;
import org.maillage.shared.Typed;
import org.maillage.web.Answer;
import org.maillage.web.Choice;
import org.maillage.web.Filled;
import org.maillage.web.Frame;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Puts together the agenda of a dialogue: proposed from its diagnosis, as its team has it, or as it was frozen. */
@Component
record DialogueOverview(Dialogues dialogues, DialogueDraftOverview draft) {

    private static final int LONGEST_PURPOSE = 160;

    static String path(Diagnosis it) {
        return it.path() + "/dialogue";
    }

    DialoguePage page(Diagnosis it, Reader reader) {
        var agenda = draft.agenda(it, reader);
        return new DialoguePage(
                frame(it, agenda.title()),
                path(it),
                say(agenda.isProposed() ? "fragility.dialogue.proposed" : "fragility.dialogue.kept"),
                0,
                draft.sheet(it, reader),
                frozen(it),
                meeting(it, agenda));
    }

    private static Frame frame(Diagnosis it, String title) {
        return DiagnosisOverview.frame(title).under(it.title(), it.path());
    }

    private List<Choice> frozen(Diagnosis it) {
        return dialogues.frozen(it.id()).stream()
                .map(one -> new Choice(
                        path(it) + "/" + one.number(),
                        say(
                                "fragility.dialogue.version",
                                one.number(),
                                moment(one.at().toInstant()))))
                .toList();
    }

    private static String meeting(Diagnosis it, DialogueAgenda agenda) {
        return UriComponentsBuilder.fromPath("/meetings/of/" + it.team() + "/new")
                .queryParam("kind", "dialogue")
                .queryParam("purpose", "{purpose}")
                .encode()
                .buildAndExpand(Typed.cut(agenda.title(), LONGEST_PURPOSE))
                .toUriString();
    }

    DialoguePage frozenPage(Diagnosis it, int number) {
        var sheet = draft.frozen(it, number);
        return new DialoguePage(
                frame(it, sheet.title()).under(say("fragility.dialogue"), path(it)),
                path(it) + "/" + number,
                say("fragility.dialogue.frozen", number),
                number,
                sheet,
                List.of(),
                "");
    }

    Answer edit(Diagnosis it, Reader reader) {
        var agenda = draft.agenda(it, reader);
        return Answer.show("evaluation/fragility/plan", form(it, DialogueForm.of(agenda), agenda));
    }

    Answer refuse(Diagnosis it, Filled form, DialogueAgenda agenda) {
        if (form.mistakes().isStale()) {
            form.mistakes().now(agenda.pointLines());
        }
        return Answer.refuse("evaluation/fragility/plan", form(it, form, agenda), form.mistakes());
    }

    private static DialogueFormPage form(Diagnosis it, Filled form, DialogueAgenda agenda) {
        return new DialogueFormPage(
                frame(it, say("fragility.dialogue.edit")),
                path(it),
                form,
                agenda.version(),
                agenda.isProposed(),
                path(it));
    }
}
